// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <money.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace ct {

//! What somebody is in the shop. A shop without people has one pair of hands: the owner's.
enum class Role { Cashier, Owner };

inline QList<Role> allRoles()
{
    return {Role::Cashier, Role::Owner};
}

//! "cashier", "owner": how books and command lines write them.
QString roleName(Role role);
std::optional<Role> roleFromName(const QString &name);

//! What a person may ask the counter to do. What is not in the table of permissions is nobody's.
enum class Act {
    Sell,            //!< begin a sale, also a new one for one that is dead, also by a list
    SellAgain,       //!< the same number and amount within the window
    SellBeyondLimit, //!< more than a sale or a day of this cashier may be
    Print,           //!< a receipt, or a copy of one
    LookUp,          //!< the sales of the day
    AskStatus,       //!< what became of a sale
    Decide,          //!< the owner's word on an outcome
    GiveBack,        //!< the money of a sale that came to nothing
    SeeBalance,      //!< what is in the wallet
    SeeFigures,      //!< margins, totals, the sales of everybody
    KeepCustomer,    //!< a name and its connections
    TakePayment,     //!< what a customer brings for the account
    ChangeAccount,   //!< a limit, or a charge or credit by hand
    EraseCustomer,
    WorkDrawer,     //!< open a shift, put cash in or take it out, count
    CloseShift,     //!< the Z report
    RuleShifts,     //!< whether a sale needs a shift
    WorkDisputes,   //!< the owner's list
    LetSellingGoOn, //!< release what stops selling
    FillWallet,     //!< money put into the wallet, and what is known of it
    Export,         //!< sales written to a file
    BackUp,
    Mend,      //!< restore, rebuild
    Configure, //!< account and password
    Arrange,   //!< charges, printers, call-backs, the second screen
    ManagePeople,
};

QList<Act> allActs();
//! "sell", "close_shift": for the journal, logs and tests.
QString actName(Act act);

//! One line of the table: who may, and whether the owner proves the PIN again for it.
struct Permission
{
    Act act = Act::Sell;
    bool cashier = false;
    bool owner = false;
    bool wantsProof = false;
};

//! Nobody may do what has no line.
std::optional<Permission> permissionFor(Act act);
bool mayDo(Role role, Act act);

//! Somebody who works at the counter. The PIN itself is nowhere: only what it is checked by.
struct Person
{
    QString name; //!< the key, isPersonName(); two names that differ in case alone are one
    Role role = Role::Cashier;
    bool isEnabled = true;
    Money perSale;     //!< the largest sale; zero: any
    Money perDay;      //!< all sales of a day together; zero: any
    int wrongPins = 0; //!< one after another, the one that is being looked at among them
    QDateTime triedAt; //!< the last of them; invalid: none

    bool operator==(const Person &) const = default;
};

//! 1 to 40 characters, none of them a control character, no space at the ends.
bool isPersonName(const QString &name);

//! Bytes of a PIN. Whoever holds a copy of the book can try PINs without us, so it is not short.
inline constexpr int LeastPinLength = 6;
inline constexpr int MostPinLength = 64;

//! How long the next try waits after so many wrong ones: ten of them take more than half an hour.
std::chrono::seconds waitAfter(int wrongPins);

//! What the owner set for everybody.
struct PeopleRules
{
    Money large; //!< a sale of this or more is looked at twice; zero: none is
    bool cashierSeesBalance = false;
    int lockMinutes = 5; //!< without a key or a click, then the window asks who it is; 1-15

    bool operator==(const PeopleRules &) const = default;
};

inline constexpr int LongestLockMinutes = 15;

//! An act that an owner allowed once to somebody who may not do it.
struct Override
{
    qint64 seq = 0; //!< of its journal entry; the book's to set
    QDateTime at;   //!< likewise
    Act act = Act::Sell;
    QString person; //!< who does it
    QString owner;  //!< who allowed it

    bool operator==(const Override &) const = default;
};

std::optional<Act> actFromName(const QString &name);

} // namespace ct
