// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attempt.h"

#include <result.h>
#include <QDate>
#include <QMap>

namespace ct {

//! What the provider is said to leave to the shop of a recharge, from a day on: the owner's own
//! figure, since the provider states none. It moves no money; what the wallet shows is learnt
//! apart.
struct CommissionRate
{
    RowKey row;
    QDate from;           //!< the first day, in the shop's own time
    bool isFlat = false;  //!< so many paise a recharge; otherwise a part of the amount
    qint64 value = 0;     //!< paise, or millionths of the amount (32,500 is 3.25 %)
    bool isEnded = false; //!< from that day on no rate is known

    bool operator==(const CommissionRate &) const = default;
};

//! A tenth of the amount, and a hundred rupees a recharge: more is a slip of the finger.
inline constexpr qint64 MostCommissionMillionths = 100'000;
inline constexpr qint64 MostCommissionPaise = 10'000;
//! Why a rate cannot be kept; empty: it can.
QString commissionProblem(const CommissionRate &rate);

//! Taxes on the margin, in millionths of it, as the owner has entered them. The counter gives no
//! advice on tax: which rate holds is between the shop and its accountant.
struct TaxRates
{
    qint64 gst = 180'000; //!< 18 %
    qint64 tds = 20'000;  //!< 2 %

    bool operator==(const TaxRates &) const = default;
};
inline constexpr qint64 MostTaxMillionths = 500'000;

//! `part` millionths of `whole`, to the nearest paisa (half a paisa goes up).
Money millionthsOf(qint64 part, Money whole);
//! "3.25" as 32,500; empty: no percentage from 0 to 100 with at most four decimals.
std::optional<qint64> millionthsFromPercent(const QString &text);
//! "3.25": without needless noughts.
QString percentOfMillionths(qint64 millionths);

//! What was sold of one row of the catalogue on one day; only what the wallet paid.
struct SoldOnDay
{
    QDate day;
    RowKey row;
    qint64 count = 0;
    Money amount;

    bool operator==(const SoldOnDay &) const = default;
};

//! A line of the margin report.
struct MarginLine
{
    RowKey row;
    qint64 count = 0;
    Money amount;
    Money byRate;                //!< by the owner's rates; of what has one
    Money withoutRate;           //!< of `amount`: what was sold on days without a rate
    std::optional<Money> learnt; //!< by what the wallet has shown; empty: not learnt
    Money gst;                   //!< of byRate
    Money tds;                   //!< of byRate

    bool operator==(const MarginLine &) const = default;
};

struct MarginReport
{
    QDate first;
    QDate last;
    QList<MarginLine> lines; //!< the largest amount first
    MarginLine total;        //!< its `learnt` is of the lines that have one

    bool operator==(const MarginReport &) const = default;
};

//! The rates of all rows, each with the days that it holds from.
class CommissionTable
{
public:
    CommissionTable() = default;
    explicit CommissionTable(QList<CommissionRate> rates);

    //! The rate that holds on a day; empty: none.
    std::optional<CommissionRate> rateOn(const RowKey &row, const QDate &day) const;
    //! What the shop keeps of `count` recharges of `amount` together; empty: no rate holds.
    std::optional<Money> marginOf(const SoldOnDay &sold) const;

private:
    QList<CommissionRate> m_rates; //!< by row, then by day
};

//! The margins of some days; `learnt` in millionths of the amount. Taxes are of each line's margin,
//! so that a total is what its column adds up to.
MarginReport marginReport(const QDate &first, const QDate &last, const QList<SoldOnDay> &sold,
                          const CommissionTable &table, const QMap<RowKey, qint64> &learnt,
                          const TaxRates &taxes);

//! Where rates are kept: beside the journal, since they are the owner's notes and no money moves by
//! them. A backup has them; a book that was rebuilt from the mirror alone has to be told again.
//! Thread: the book's. Errors: Storage; Unauthorised where a person may not.
class CommissionLedger
{
public:
    virtual ~CommissionLedger() = default;

    virtual Result<QList<CommissionRate>> commissionRates() const = 0;
    //! Keeps a rate, in place of one of the same row and day. Malformed: commissionProblem().
    virtual Result<Done> keepRate(const CommissionRate &rate) = 0;
    //! Takes a rate back, as if it had never been entered. Malformed: there is none.
    virtual Result<Done> dropRate(const RowKey &row, const QDate &from) = 0;
    virtual Result<TaxRates> taxRates() const = 0;
    //! Malformed: below nothing, or more than MostTaxMillionths.
    virtual Result<Done> keepTaxRates(const TaxRates &taxes) = 0;
    //! What the wallet paid on these days, by day and row.
    virtual Result<QList<SoldOnDay>> soldByDay(const QDate &first, const QDate &last) const = 0;
};

} // namespace ct
