// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attempt.h"
#include "tender.h"

#include <result.h>

#include <QDateTime>
#include <QString>
#include <array>
#include <optional>

namespace ct {

//! The notes and coins that a drawer is counted by, in rupees, largest first.
inline constexpr std::array<int, 10> DrawerNotes{2000, 500, 200, 100, 50, 20, 10, 5, 2, 1};
//! More of one note than this is a slip of the finger.
inline constexpr int MostPieces = 99'999;

//! How many of each note lie in a drawer.
struct CashCount
{
    std::array<int, 10> pieces{}; //!< in the order of DrawerNotes

    Money total() const;
    bool isPossible() const; //!< every number is 0 to MostPieces
    bool operator==(const CashCount &) const = default;
};
//! "500x3,100x12": notes of which there are none are left out; "0": an empty drawer.
QString cashCountText(const CashCount &count);
//! Malformed: a note that there is not, one named twice, or a number that cannot be.
Result<CashCount> cashCountFrom(const QString &text);

//! What moves money in a drawer beside sales.
enum class ShiftMoveKind {
    In,        //!< cash put in, with a reason
    Out,       //!< cash taken out, with a reason
    Refund,    //!< the money of a sale that came to nothing, given back in cash
    RefundUpi, //!< the same, sent back by UPI: the drawer is not touched
};
//! "in", "out", "refund", "refund_upi".
QString shiftMoveName(ShiftMoveKind kind);
std::optional<ShiftMoveKind> shiftMoveFromName(const QString &name);

//! One entry of a shift, kept for ever.
struct ShiftMove
{
    qint64 seq = 0; //!< its journal entry; 0: not kept yet
    QDateTime at;   //!< UTC; set by the book
    qint64 shift = 0;
    ShiftMoveKind kind = ShiftMoveKind::In;
    Money amount; //!< above zero
    QString reason;
    IntentKey intent; //!< of the sale whose money went back
    OrderId orderId;
    QString by;

    bool operator==(const ShiftMove &) const = default;
};

//! A number of sales (or of entries) and what they come to.
struct CountedMoney
{
    qint64 count = 0;
    Money money;

    bool operator==(const CountedMoney &) const = default;
};

//! The figures of a shift.
struct ShiftFigures
{
    Money opening;
    CountedMoney cash;       //!< kept in cash by sales, whatever became of them
    CountedMoney upi;        //!< said to be paid by UPI
    CountedMoney onAccount;  //!< owed by customers for sales of this shift
    CountedMoney in;         //!< put in
    CountedMoney out;        //!< taken out
    CountedMoney refunds;    //!< given back in cash
    CountedMoney refundsUpi; //!< sent back by UPI
    CountedMoney refundsDue; //!< of the whole book, not of this shift alone: still to be given back

    //! What must lie in the drawer: opening + cash + in - out - refunds. Empty: beyond what an
    //! amount can be.
    std::optional<Money> expected() const;
    bool operator==(const ShiftFigures &) const = default;
};

enum class ShiftState {
    Open,
    Counted, //!< the drawer was counted, blind; nothing is sold until it is closed
    Closed,
};
//! "open", "counted", "closed".
QString shiftStateName(ShiftState state);
std::optional<ShiftState> shiftStateFromName(const QString &name);

//! One cashier's time at the drawer. Numbers run from 1 without gaps; the report that closes shift
//! n is Z number n, because one shift is open at a time.
struct Shift
{
    qint64 number = 0;
    ShiftState state = ShiftState::Open;
    QDateTime openedAt; //!< UTC
    QString openedBy;
    int counter = 1;
    CashCount opening;
    CashCount counted; //!< the last count before the close
    int counts = 0;    //!< how often the drawer was counted
    Money expected;    //!< what should have lain there at that count
    QDateTime closedAt;
    QString closedBy;
    QString reason; //!< for the difference; empty where there is none

    //! Counted less expected: below zero where money is missing.
    std::optional<Money> difference() const { return counted.total().minus(expected); }
    bool operator==(const Shift &) const = default;
};

//! The report that closes a shift; kept as it was, whatever becomes of its sales.
struct ZReport
{
    Shift shift;
    ShiftFigures figures;
    qint64 headSeq = 0; //!< last entry of the journal before the close
    QString head;       //!< its hash, 64 hex digits: seals everything before it

    bool operator==(const ZReport &) const = default;
};

//! Money of a sale that came to nothing and that the shop still has.
struct RefundDue
{
    Attempt attempt; //!< the latest of its intent
    Money amount;
    PayKind paidBy = PayKind::Cash;

    bool operator==(const RefundDue &) const = default;
};

} // namespace ct
