// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispute.h"
#include "incident.h"

#include <QList>

namespace ct {

//! Why a sale is on the owner's list; where several reasons hold, the gravest.
enum class CaseKind {
    DoubleDebit,
    Conflict,   //!< answers contradict each other: the owner decides
    WrongEcho,  //!< an answer named another number or amount
    OtherOrder, //!< an answer named another order
    TxidReused, //!< the provider gave one number of its own to two orders
    Reversed,   //!< taken back: the customer gets the money
    LateSuccess,
    Contradiction, //!< answers contradicted each other, and it was decided
    Raised,        //!< somebody made it a dispute by hand
    Open,          //!< no result for longer than a quarter of an hour
};

//! How urgent a case is. The ages are those at which somebody should act.
enum class CaseAge {
    Fresh,
    Late,   //!< 15 minutes: seen on the dashboard
    Owner,  //!< a day: the owner acts
    Letter, //!< five days: a written complaint is due
};
CaseAge ageOf(const QDateTime &since, const QDateTime &now);
inline constexpr std::chrono::minutes LateAfter{15};
inline constexpr std::chrono::hours OwnerAfter{24};
inline constexpr std::chrono::hours LetterAfter{5 * 24};

//! One sale that needs the owner, with all that is known about why.
struct DisputeCase
{
    Attempt attempt;
    CaseKind kind = CaseKind::Open;
    QDateTime since;                 //!< UTC; when the oldest of its reasons began
    std::optional<Dispute> dispute;  //!< open, where somebody raised one
    QList<BookedIncident> incidents; //!< open ones
    std::optional<Attempt> other;    //!< DoubleDebit: the other success of the same intent
    Money stuck;                     //!< of ours, with the provider
    Money owed;                      //!< by us, to the customer

    bool operator==(const DisputeCase &) const = default;
};

//! What is ours and stuck with the provider, as far as this book knows: a held or contradictory
//! amount, the second of two debits, a success that is disputed.
Money stuckMoney(const Attempt &attempt, CaseKind kind);
//! The kind of case that an incident makes of an order.
CaseKind kindOf(Incident incident);

} // namespace ct
