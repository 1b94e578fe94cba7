// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dice.h"

#include <QByteArray>
#include <optional>

namespace ct::sim {

//! The kinds of provider that a run may meet.
enum class Persona {
    Honest,
    Slow,
    NoDedup, //!< a repeated order id is executed again
    Dedup,   //!< a repeated order id is answered with what came of the first
    ForgetfulStatus,
    TextErrors,
    TxidZero,
    TxidReuse,
    Flapping,
    LateExecutor,  //!< executes up to hours after the call ended
    BlockedStatus, //!< status calls are answered "Invalid IP" for every order
    WrongEcho,
    Redirector,
    Tarpit,
    PendingFirst,
    Reverser,    //!< takes successes back later
    LateSuccess, //!< fails, confirms that, and succeeds in the end
    Refuser,
    MixedCase, //!< writes its words as it likes
    Whimsical, //!< each order is dealt with by another of these
};
inline constexpr int PersonaCount = 20;

const char *personaName(Persona persona);
std::optional<Persona> personaFromName(const QByteArray &name);

//! What will come of one order.
enum class Fate {
    Success,
    Failure, //!< refused by the operator: a transaction, a refund
    PendingSuccess,
    PendingFailure,
    Refused,     //!< before the operator was called: nothing is kept
    RefusedText, //!< the same, in plain text
    Late,        //!< nobody knows the order until it is executed
    LateSuccess, //!< failed and confirmed, and a success in the end
    Reversal,    //!< a success that is taken back
    Flap,        //!< a success that is denied now and then
    Seesaw,      //!< taken back, and given again
};

//! Draws the fate of an order with such a provider.
Fate fateWith(Persona persona, Dice &dice);

} // namespace ct::sim
