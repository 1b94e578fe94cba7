// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shift.h"

#include <result.h>
#include <QList>

namespace ct {

//! The drawer, and how sales were paid. The tender of a sale is kept by Book::begin() itself
//! (SaleRequest::tender); here is all else. Errors are Fault::Storage throughout, Fault::Malformed
//! for an amount, a count or a reason that cannot be, and Fault::Refused for a deed that does not
//! fit how the shift stands. Thread: the book's.
class ShiftLedger
{
public:
    virtual ~ShiftLedger() = default;

    //! How an attempt was paid; empty: it was made before that was kept.
    virtual Result<std::optional<KeptTender>> tenderOf(const OrderId &orderId) const = 0;

    //! Whether a sale needs an open shift; the owner's word.
    virtual Result<bool> needsShift() const = 0;
    virtual Result<Done> setNeedsShift(bool needed, const QString &by) = 0;

    //! The shift that is open or counted; empty: none is.
    virtual Result<std::optional<Shift>> currentShift() const = 0;
    virtual Result<Shift> openShift(const CashCount &opening, int counter, const QString &by) = 0;
    //! Puts cash in or takes it out. Of `move` kind (In, Out), amount, reason and by count.
    virtual Result<ShiftMove> moveCash(const ShiftMove &move) = 0;
    //! Gives back what a sale that came to nothing was paid with. Refused: nothing is due.
    virtual Result<ShiftMove> payRefund(const OrderId &orderId, bool byUpi, const QString &by) = 0;
    //! Keeps a blind count: what is expected is told only by what this returns. May be repeated;
    //! how often is kept.
    virtual Result<Shift> countShift(const CashCount &counted, const QString &by) = 0;
    //! Closes the counted shift for ever. Malformed: there is a difference, and no reason.
    virtual Result<ZReport> closeShift(const QString &reason, const QString &by) = 0;

    //! The figures of a shift as they are now (an X report). Malformed: there is no such shift.
    virtual Result<ShiftFigures> shiftFigures(qint64 number) const = 0;
    //! Newest first, those before `beforeNumber` (0: from the newest).
    virtual Result<QList<Shift>> shifts(qint64 beforeNumber, int limit) const = 0;
    //! Oldest first.
    virtual Result<QList<ShiftMove>> shiftMoves(qint64 number) const = 0;
    //! As it was sealed. Malformed: no shift of that number was closed.
    virtual Result<ZReport> zReport(qint64 number) const = 0;
    //! Books a paper of a closing report; tells the copy's number: 0 the first, 1 the first
    //! duplicate… Malformed: as zReport(), or no name of the paper.
    virtual Result<int> noteReportPrint(qint64 number, const QString &paper, const QString &by) = 0;
    //! Sales that came to nothing and whose money the shop has, oldest first.
    virtual Result<QList<RefundDue>> refundsDue(int limit) const = 0;
};

} // namespace ct
