// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QList>
#include <QString>

namespace ct::standin {

//! The points at which the provider refuses an order before any operator hears of it, in the order
//! in which it looks at them.
enum class Check {
    Parameters,
    Login,
    OperatorCode,
    MinimumAmount,
    OperatorDown,
    AlreadyPending,
    LowBalance,
    Blocked,
    WhiteList,
    None, //!< nothing is refused
};

//! What stands in place of the answer to a recharge.
enum class Manner {
    Plain,     //!< the answer itself
    Silent,    //!< carried out, nothing comes
    Lost,      //!< nothing is carried out, nothing comes
    Empty,     //!< an empty body
    Page,      //!< a page of HTML
    Err,       //!< "err"
    Warning,   //!< a PHP warning in front of the answer
    Status503, //!< HTTP status 503
    Redirect,  //!< 307 to the same call
    Drops,     //!< one byte a second
    WrongEcho, //!< another number than the one sent
};

//! How status questions are answered.
enum class StatusManner {
    Plain,     //!< as it is
    Forgetful, //!< every order is unknown
    InvalidIp, //!< refused in the shape of an answer: the shop's address is not on the list
};

//! A character of the provider, made of parts that the account understands.
struct Persona
{
    QLatin1String name;
    QLatin1String tells;
    //! One letter per answer about an accepted order: the recharge's own, then one per status
    //! question; the last one stays. S Success, F Failure, P Pending, - not carried out (yet).
    QLatin1String script = QLatin1String("S");
    bool scriptGoesRound = false;
    Check refusesAt = Check::None;
    QLatin1String refusal = QLatin1String(); //!< plain words, instead of that check's usual ones
    Manner manner = Manner::Plain;
    StatusManner status = StatusManner::Plain;
    bool slow = false;
    bool poor = false;         //!< the wallet never holds ten rupees
    bool answersTwice = false; //!< a known order id gets its old answer instead of a new recharge
    bool oneTxid = false;      //!< every order has the same txid
    bool bareTxid = false;     //!< the txid is a JSON number
    bool nullOpid = false;     //!< a missing opid is null in JSON
    //! What goes wrong with the money of the fourth order; those before it teach its margin.
    bool takesTwice = false;     //!< it is taken twice from the wallet
    bool keepsRefund = false;    //!< it fails, and what was taken does not come back
    bool strangerSpends = false; //!< somebody else spends 777 rupees beside it
    bool oddReference = false;   //!< the reference holds "&", "," and "<"
    bool mixed = false;          //!< every order has a fate of its own, see mixedFate()
};

//! What becomes of one order of the mixed persona.
struct Fate
{
    QLatin1String script = QLatin1String("S");
    Manner manner = Manner::Plain;
};
//! 80 of 100 succeed at once, the others break in all the ways that one account can show side by
//! side. `dice` is any well mixed number.
Fate mixedFate(quint64 dice);

const QList<Persona> &allPersonas();
//! Null where there is none of that name. "pending-then-x" is another name of "pending-x".
const Persona *findPersona(const QString &name);

} // namespace ct::standin
