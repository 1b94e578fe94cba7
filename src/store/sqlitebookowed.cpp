// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Customers whose sale came to nothing after they had left.
#include "owedchanges.h"
#include "projection.h"
#include "schemaowed.h"
#include "sqlitebook.h"

namespace ct {

namespace {

//! Of `a`, an attempt: whether its customer is still to be settled with. `d` is what is due for its
//! intent. A sale that was gone on with is another attempt's; a refund out of a drawer leaves a row
//! of nothing due.
#define CT_STILL_OWED                                                                         \
    "EXISTS(SELECT 1 FROM intent_claim c WHERE c.intent=a.intent AND c.order_id=a.order_id) " \
    "AND NOT EXISTS(SELECT 1 FROM owed_ends e WHERE e.order_id=a.order_id) "                  \
    "AND (d.intent IS NULL OR d.paise>0)"

Error notSo(const QString &why)
{
    return Error{Fault::Refused, why};
}

} // namespace

Result<QList<Owed>> SqliteBook::owed(int limit) const
{
    QList<Owed> found;
    {
        Statement rows(*m_connection,
                       "SELECT a.order_id,ifnull(d.paise,0) FROM attempts a "
                       "INDEXED BY attempts_owed LEFT JOIN refunds_due d ON d.intent=a.intent "
                       "WHERE " CT_CAME_TO_NOTHING_LATE " AND a.created_at>=? AND " CT_STILL_OWED
                       " ORDER BY a.created_at LIMIT ?");
        const QDateTime since =
            m_clock.now().addMSecs(-std::chrono::milliseconds(CalledBackFor).count());
        rows.bind(since.toMSecsSinceEpoch()).bind(limit);
        if (!rows.exec())
            return noted(rows.error());
        while (rows.next()) {
            Owed owed;
            owed.attempt.orderId = OrderId(rows.text(0));
            owed.due = Money::fromPaise(rows.integer(1));
            found << owed;
        }
        if (rows.failed())
            return noted(rows.error());
    }
    for (Owed &owed : found) {
        const Result<Attempt> whole = attempt(owed.attempt.orderId);
        if (!whole.ok())
            return whole.error();
        owed.attempt = *whole;
        const Result<std::optional<KeptTender>> tender = tenderOf(owed.attempt.orderId);
        if (tender.ok() && *tender)
            owed.paidBy = (*tender)->kind;
    }
    return found;
}

//! True where money may only leave through a shift.
Result<bool> SqliteBook::isDrawerKept() const
{
    const Result<std::optional<Shift>> current = currentShift();
    if (!current.ok())
        return current.error();
    return *current ? Result<bool>(true) : needsShift();
}

//! Inside the caller's transaction.
Result<Done> SqliteBook::writeRefund(const OrderId &orderId, const OwedEnded &ended,
                                     QList<JournalEntry> *entries)
{
    ShiftMove move;
    move.kind = ended.end == OwedEnd::Upi ? ShiftMoveKind::RefundUpi : ShiftMoveKind::Refund;
    move.orderId = orderId;
    move.intent = ended.intent;
    move.amount = ended.amount;
    move.by = ended.by;
    return writeShiftMove(&move, entries);
}

Result<Done> SqliteBook::settleOwed(const OrderId &orderId, OwedEnd end, const QString &by)
{
    if (const auto may = allowed(Act::GiveBack); !may.ok())
        return may.error();
    return bookAccountEntry([&](QList<JournalEntry> *entries) -> Result<Done> {
        OwedEnded ended;
        ended.end = end;
        ended.by = signedBy(by);
        {
            Statement rows(*m_connection,
                           "SELECT a.intent,ifnull(d.paise,0) FROM attempts a "
                           "LEFT JOIN refunds_due d ON d.intent=a.intent "
                           "WHERE a.order_id=? AND " CT_CAME_TO_NOTHING_LATE " AND " CT_STILL_OWED);
            rows.bind(orderId.text());
            if (!rows.exec())
                return rows.error();
            if (rows.next()) {
                ended.intent = IntentKey(rows.text(0));
                ended.amount = Money::fromPaise(rows.integer(1));
            }
            if (rows.failed())
                return rows.error();
        }
        if (ended.intent.isEmpty())
            return notSo(QStringLiteral("nobody waits for that order"));
        if (ended.amount.isZero() != (end == OwedEnd::Told))
            return notSo(ended.amount.isZero() ? QStringLiteral("nothing is to be given back")
                                               : QStringLiteral("money is to be given back"));
        if (end != OwedEnd::Told) {
            const Result<bool> drawer = isDrawerKept();
            if (!drawer.ok())
                return drawer.error();
            if (*drawer)
                return writeRefund(orderId, ended, entries);
        }
        const Result<Done> written =
            journal(QStringLiteral("owed_end"), orderId.text(), toBody(ended), entries);
        return written.ok() ? m_projection->apply(orderId, ended, entries->last()) : written;
    });
}

} // namespace ct
