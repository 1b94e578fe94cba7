// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attempt.h"

#include <chrono>

namespace ct {

//! Something that the owner should hear of beyond the state itself.
enum class Incident {
    None,
    LateSuccess,   //!< a failed attempt turned out to be a success
    DoubleDebit,   //!< a success, and another attempt of the intent had succeeded
    Reversed,      //!< a success was taken back: the customer gets the money back
    WrongEcho,     //!< an answer about our order with another number or amount
    OtherOrder,    //!< an answer about another order
    Contradiction, //!< answers contradict each other; the owner decides
    TxidReused,    //!< the provider gave one number of its own to two orders
};
QString incidentName(Incident incident);
std::optional<Incident> incidentFromName(const QString &name);

//! When to ask next, apart from the ordinary back-off.
enum class AskNext {
    ByBackOff, //!< keep the rhythm of the state
    Confirm,   //!< soon: this answer has to be confirmed by a second one
};

//! What an evidence does to an attempt.
struct Decision
{
    Standing standing;    //!< the standing afterwards
    bool refused = false; //!< a person asked for what the rules do not allow
    Incident incident = Incident::None;
    AskNext ask = AskNext::ByBackOff;

    bool operator==(const Decision &) const = default;
};

//! How long apart two negatives must be to count as independent (rule 8).
inline constexpr std::chrono::seconds ConfirmFailureAfter{2};
//! How long apart two failures of a success must be to count as a reversal (rule 10).
inline constexpr std::chrono::seconds ConfirmReversalAfter{60};

//! The money rules, as one pure function: what `evidence` does to an attempt that stands at
//! `standing`. `intentHasOtherSuccess`: another attempt of the same intent is a Success;
//! `wasReversed`: this one was taken back before, and became a success once more.
//!
//! Time is used only to tell two answers apart; time alone never changes anything. Numbers in the
//! source are those of the transition table in CONTRIBUTING.md.
Decision advance(const Standing &standing, const Evidence &evidence, bool intentHasOtherSuccess,
                 bool wasReversed = false);

//! The legal edges; the database's triggers and the property test hold every change against it.
bool isLegalTransition(State from, State to);

//! The pause before the next question about an open attempt, after `asks` questions since the
//! recharge call ended: 2, 4, 7, 12, 20, 30, 45, 60 s, then 2, 5, 15 min, every 15 min to 24 h,
//! hourly to 7 days, daily without end. Counted by questions, not by the wall clock, so a clock
//! that jumps changes nothing. `jitter` in [-1, 1] moves it by up to 20 % after the first minute.
std::chrono::milliseconds pauseBeforeAsking(int asks, double jitter);
//! The same for a settled success or failure (late reversals, late successes): +10 min, +1 h,
//! +24 h, +72 h, +7 d; empty when it was asked often enough.
std::optional<std::chrono::milliseconds> pauseBeforeTailAsk(int asks);

} // namespace ct
