// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <shift.h>

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace ct {

//! One figure of a report: what it is, and how much; empty on both sides: a line between parts.
struct ReportLine
{
    QString label;
    QString value;

    bool operator==(const ReportLine &) const = default;
};

//! Words for shifts and ways to pay.
class ShiftWords
{
    Q_DECLARE_TR_FUNCTIONS(ct::ShiftWords)
public:
    static QString pay(PayKind kind); //!< "Cash", "UPI", "On account"
    //! "Cash ₹ 240.00; given ₹ 500.00, change ₹ 260.00".
    static QString paid(const KeptTender &tender);
    static QString move(ShiftMoveKind kind);
    static QString line(const ShiftMove &move);
    static QString line(const RefundDue &due);
    static QString summary(const Shift &shift);
    //! "Counted ₹ 700.00, expected ₹ 750.00: ₹ 50.00 too little".
    static QString comparison(const Shift &shift);

    //! What a report says, for a page, a printer and a command; what is expected only once counted.
    static QList<ReportLine> lines(const Shift &shift, const ShiftFigures &figures);
    static QString title(const Shift &shift); //!< "X report of shift 3", "Z report 3"
    //! "#4711 a3b9…": the last entry of the journal before the close, and the head of its hash.
    static QString seal(const ZReport &report);
    //! The same as plain lines of text.
    static QStringList report(const Shift &shift, const ShiftFigures &figures);
    static QStringList report(const ZReport &report);
};

} // namespace ct
