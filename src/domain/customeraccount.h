// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attempt.h"

#include <QList>

namespace ct {

//! A customer is known by one mobile number: ten digits, the first 6 to 9, as isCustomerNumber()
//! says. Accounts and their moves stand under it; names stand apart and can be erased.
bool isCustomerNumber(const QString &text);

//! What moves a customer's account.
enum class AccountMoveKind {
    Charge,  //!< owed from now on: a sale on account, or what a person wrote down
    Credit,  //!< no longer owed: a sale that came to nothing, or what a person let go
    Payment, //!< money that the customer brought
};
//! "charge", "credit", "payment".
QString accountMoveName(AccountMoveKind kind);
std::optional<AccountMoveKind> accountMoveFromName(const QString &name);

//! What a customer may owe, and owes.
struct CustomerAccount
{
    QString customer;  //!< the number
    Money limit;       //!< zero: nothing is sold on account
    Money owed;        //!< below zero: paid in advance
    QDateTime movedAt; //!< UTC, of the last move; invalid: none yet

    //! What can still be charged; zero at and beyond the limit.
    Money room() const;
    bool operator==(const CustomerAccount &) const = default;
};

//! One line of a customer's account, kept for ever.
struct AccountMove
{
    qint64 seq = 0; //!< its journal entry; 0: not kept yet
    QDateTime at;   //!< UTC; set by the book
    QString customer;
    AccountMoveKind kind = AccountMoveKind::Charge;
    Money amount;     //!< above zero whatever the kind
    Money owedAfter;  //!< set by the book
    IntentKey intent; //!< of the sale that moved it; empty: a person did
    OrderId orderId;  //!< the attempt that moved it; empty: a person did
    QString note;     //!< of a person
    QString by;

    bool operator==(const AccountMove &) const = default;
};

//! What is owed after a move; empty: beyond what an amount can be.
std::optional<Money> owedAfter(Money owed, AccountMoveKind kind, Money amount);

//! True where an attempt in this state is to be paid for: its money is, or may be, taken.
bool isPaidFor(State state);

//! One attempt of an intent, as far as its account is concerned.
struct AccountAttempt
{
    State state = State::Sending;
    bool onAccount = false; //!< else it was paid for at the counter
};
//! Whether an intent stands in its customer's account: once, however many of its attempts came to
//! something, and not at all while one stands that was paid for at the counter.
bool isOnAccount(const QList<AccountAttempt> &attempts);

} // namespace ct
