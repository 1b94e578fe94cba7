// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "sqlitebook.h"

#include <mutant.h>

#include <algorithm>

namespace ct {

namespace {

//! Whoever knows the token could fill the disk otherwise.
constexpr int MostKnown = 10'000;
constexpr int MostUnknown = 1'000;

bool isOrderId(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return text.size() == 15 && text.front() != u'0' &&
           std::all_of(text.begin(), text.end(), isDigit);
}

Result<bool> hasOrder(Connection &connection, const OrderId &orderId)
{
    Statement rows(connection, "SELECT 1 FROM attempts WHERE order_id=?");
    rows.bind(orderId.text());
    if (!rows.exec())
        return rows.error();
    const bool has = rows.next();
    if (rows.failed())
        return rows.error();
    return has;
}

//! Takes out what is over the limit: first what was acted on, the oldest first.
Result<Done> prune(Connection &connection, bool known)
{
    qint64 over = 0;
    {
        Statement kept(connection,
                       "SELECT count(*) FROM hints INDEXED BY hints_kept WHERE known=?");
        kept.bind(known ? 1 : 0);
        if (!kept.exec() || !kept.next())
            return kept.error();
        over = kept.integer(0) - (known ? MostKnown : MostUnknown);
    }
    if (over <= 0 || mutant("hints-fill-the-disk"))
        return Done{};
    Statement drop(connection,
                   "DELETE FROM hints WHERE id IN (SELECT id FROM hints WHERE known=? "
                   "ORDER BY seen_at IS NULL,at,id LIMIT ?)");
    drop.bind(known ? 1 : 0).bind(over);
    return drop.change();
}

} // namespace

Result<Done> SqliteBook::noteHint(const CallbackHint &hint)
{
    if (!isOrderId(hint.orderId.text()))
        return Error{Fault::Malformed, QStringLiteral("a hint about no order id")};
    if (!m_canWrite || m_health == BookHealth::Damaged)
        return Error{Fault::Storage, QStringLiteral("the book takes no hint")};
    const qint64 at = (hint.at.isValid() ? hint.at : m_clock.now()).toMSecsSinceEpoch();
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (!done.ok())
        return noted(done.error());
    const Result<bool> known = hasOrder(*m_connection, hint.orderId);
    if (!known.ok())
        return noted(known.error());
    {
        Statement put(*m_connection,
                      "INSERT INTO hints(order_id,at,status,opid,times,known,seen_at) "
                      "VALUES(?,?,?,?,?,?,?) ON CONFLICT(order_id) DO UPDATE SET at=excluded.at,"
                      "status=excluded.status,opid=excluded.opid,times=times+excluded.times,"
                      "known=excluded.known,seen_at=excluded.seen_at");
        put.bind(hint.orderId.text())
            .bind(at)
            .bind(hint.status.left(CallbackHint::MaxStatus))
            .bind(hint.opid.left(CallbackHint::MaxOpid))
            .bind(std::max<qint64>(1, hint.times))
            .bind(*known ? 1 : 0)
            .bind(*known ? std::optional<qint64>() : std::optional(at));
        done = put.change();
    }
    if (done.ok())
        done = prune(*m_connection, *known);
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return noted(done.error());
    if (*known)
        emit hinted();
    return Done{};
}

Result<QList<CallbackHint>> SqliteBook::hints(int limit) const
{
    Statement rows(*m_connection,
                   "SELECT order_id,at,status,opid,times FROM hints INDEXED BY hints_waiting "
                   "WHERE seen_at IS NULL ORDER BY at LIMIT ?");
    rows.bind(limit);
    if (!rows.exec())
        return noted(rows.error());
    QList<CallbackHint> waiting;
    while (rows.next()) {
        waiting << CallbackHint{OrderId(rows.text(0)), rows.text(2), rows.text(3),
                                QDateTime::fromMSecsSinceEpoch(rows.integer(1), Qt::UTC),
                                rows.integer(4)};
    }
    if (rows.failed())
        return noted(rows.error());
    return waiting;
}

Result<Done> SqliteBook::settleHint(const CallbackHint &hint)
{
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    Statement seen(*m_connection,
                   "UPDATE hints SET seen_at=? WHERE order_id=? AND times<=? AND seen_at IS NULL");
    seen.bind(m_clock.now().toMSecsSinceEpoch()).bind(hint.orderId.text()).bind(hint.times);
    const Result<Done> done = seen.change();
    return done.ok() ? done : Result<Done>(noted(done.error()));
}

Result<QDateTime> SqliteBook::lastHintAt() const
{
    Statement rows(*m_connection, "SELECT max(at) FROM hints INDEXED BY hints_kept WHERE known=1");
    if (!rows.exec() || !rows.next())
        return noted(rows.error());
    return rows.isNull(0) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(rows.integer(0), Qt::UTC);
}

} // namespace ct
