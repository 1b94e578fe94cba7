// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"
#include "connection.h"
#include "journalentry.h"
#include "projection.h"
#include "sqlitebook.h"

namespace ct {

Result<Done> Projection::apply(const IncidentOpened &opened, const JournalEntry &entry)
{
    Statement insert(m_connection,
                     "INSERT INTO incidents(seq,at,order_id,kind,from_state,to_state,other,"
                     "seen_at,seen_by,note) VALUES(?,?,?,?,?,?,?,NULL,'','')");
    insert.bind(entry.seq)
        .bind(entry.atMs)
        .bind(entry.subject)
        .bind(incidentName(opened.kind))
        .bind(stateName(opened.from))
        .bind(stateName(opened.to))
        .bind(opened.other.text());
    return insert.change(1);
}

Result<Done> Projection::apply(const IncidentSeen &seen, const JournalEntry &entry)
{
    Statement update(m_connection,
                     "UPDATE incidents SET seen_at=?,seen_by=?,note=? "
                     "WHERE seq=? AND seen_at IS NULL");
    update.bind(entry.atMs).bind(seen.by).bind(seen.note).bind(seen.incident);
    return update.change(1);
}

Result<Done> SqliteBook::openIncident(const OrderId &orderId, const IncidentOpened &opened,
                                      QList<JournalEntry> *entries)
{
    const Result<Done> done =
        journal(QStringLiteral("incident"), orderId.text(), toBody(opened), entries);
    return done.ok() ? m_projection->apply(opened, entries->last()) : done;
}

Result<Done> SqliteBook::bookIncidents(const Attempt &before, const AttemptMoved &moved,
                                       QList<JournalEntry> *entries)
{
    const OrderId &orderId = before.orderId;
    const State after = moved.after.state();
    if (moved.incident != Incident::None) {
        const Result<std::optional<Attempt>> named =
            findAttempt(*m_connection, moved.evidence.named);
        if (!named.ok())
            return named.error();
        const OrderId other = *named ? moved.evidence.named : OrderId();
        const Result<Done> opened =
            openIncident(orderId, {moved.incident, moved.from, after, other}, entries);
        if (!opened.ok())
            return opened;
    }
    if (moved.after.providerTxid == before.providerTxid)
        return Done{};
    const Result<std::optional<OrderId>> other = otherWithTxid(moved.after);
    if (!other.ok())
        return other.error();
    if (!*other)
        return Done{};
    return openIncident(orderId, {Incident::TxidReused, moved.from, after, **other}, entries);
}

Result<std::optional<OrderId>> SqliteBook::otherWithTxid(const Attempt &attempt) const
{
    Statement rows(*m_connection,
                   "SELECT order_id FROM attempts INDEXED BY attempts_txid "
                   "WHERE provider_txid=? AND provider_txid<>'' AND order_id<>? "
                   "ORDER BY id DESC LIMIT 1");
    rows.bind(attempt.providerTxid).bind(attempt.orderId.text());
    if (!rows.exec())
        return rows.error();
    if (rows.next())
        return std::optional(OrderId(rows.text(0)));
    if (rows.failed())
        return rows.error();
    return std::optional<OrderId>();
}

Result<QList<BookedIncident>> SqliteBook::incidents(bool openOnly, int limit) const
{
    Statement rows(*m_connection,
                   openOnly ? "SELECT seq,at,order_id,kind,from_state,to_state,other,seen_at,"
                              "seen_by,note FROM incidents INDEXED BY incidents_open "
                              "WHERE seen_at IS NULL ORDER BY seq DESC LIMIT ?"
                            : "SELECT seq,at,order_id,kind,from_state,to_state,other,seen_at,"
                              "seen_by,note FROM incidents ORDER BY seq DESC LIMIT ?");
    rows.bind(limit);
    if (!rows.exec())
        return noted(rows.error());
    QList<BookedIncident> found;
    while (rows.next()) {
        BookedIncident incident;
        incident.seq = rows.integer(0);
        incident.at = QDateTime::fromMSecsSinceEpoch(rows.integer(1), Qt::UTC);
        incident.orderId = OrderId(rows.text(2));
        incident.kind = incidentFromName(rows.text(3)).value_or(Incident::Contradiction);
        incident.from = stateFromName(rows.text(4)).value_or(State::Conflict);
        incident.to = stateFromName(rows.text(5)).value_or(State::Conflict);
        incident.other = OrderId(rows.text(6));
        if (!rows.isNull(7))
            incident.seenAt = QDateTime::fromMSecsSinceEpoch(rows.integer(7), Qt::UTC);
        incident.seenBy = rows.text(8);
        incident.note = rows.text(9);
        found << incident;
    }
    if (rows.failed())
        return noted(rows.error());
    return found;
}

Result<int> SqliteBook::openIncidents() const
{
    Statement rows(*m_connection,
                   "SELECT count(*) FROM incidents INDEXED BY incidents_open "
                   "WHERE seen_at IS NULL");
    if (!rows.exec() || !rows.next())
        return noted(rows.error());
    return int(rows.integer(0));
}

Result<Done> SqliteBook::acknowledge(qint64 seq, const QString &by, const QString &note)
{
    if (const auto may = allowed(Act::WorkDisputes); !may.ok())
        return may.error();
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    if (note.trimmed().isEmpty())
        return Error{Fault::Malformed, QStringLiteral("what was done has to be said")};
    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (!done.ok())
        return noted(done.error());
    {
        Statement rows(*m_connection, "SELECT seen_at FROM incidents WHERE seq=?");
        rows.bind(seq);
        if (!rows.exec())
            return noted(rows.error());
        if (!rows.next())
            return Error{Fault::Malformed, QStringLiteral("no such incident")};
        if (!rows.isNull(0))
            return Error{Fault::Refused, QStringLiteral("it was seen to before")};
    }
    const IncidentSeen seen{seq, signedBy(by), note.trimmed()};
    done = journal(QStringLiteral("incident_seen"), QString(), toBody(seen), &entries);
    if (done.ok())
        done = m_projection->apply(seen, entries.last());
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return noted(done.error());
    (void)mirror(entries);
    wrote(entries);
    return Done{};
}

} // namespace ct
