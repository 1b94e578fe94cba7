// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"
#include "connection.h"
#include "journalentry.h"
#include "jsontext.h"
#include "projection.h"
#include "sqlitebook.h"

namespace ct {

namespace {

#define CT_DISPUTE_COLUMNS \
    "order_id,raised_at,raised_by,reason,letters,letter_at,closed_at,outcome,paid_back_paise"

constexpr qsizetype DisputeTextLimit = 1000;

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

Dispute disputeFrom(const Statement &row)
{
    Dispute dispute;
    dispute.orderId = OrderId(row.text(0));
    dispute.raisedAt = utc(row.integer(1));
    dispute.raisedBy = row.text(2);
    dispute.reason = row.text(3);
    dispute.letters = int(row.integer(4));
    if (!row.isNull(5))
        dispute.letterAt = utc(row.integer(5));
    if (!row.isNull(6))
        dispute.closedAt = utc(row.integer(6));
    dispute.outcome = outcomeFromName(row.text(7)).value_or(DisputeOutcome::None);
    dispute.paidBack = Money::fromPaise(row.integer(8));
    return dispute;
}

Result<std::optional<Dispute>> findDispute(Connection &connection, const OrderId &orderId)
{
    Statement rows(connection, "SELECT " CT_DISPUTE_COLUMNS " FROM disputes WHERE order_id=?");
    rows.bind(orderId.text());
    if (!rows.exec())
        return rows.error();
    if (rows.next())
        return std::optional(disputeFrom(rows));
    if (rows.failed())
        return rows.error();
    return std::optional<Dispute>();
}

} // namespace

QByteArray toBody(const DisputeEntry &entry)
{
    JsonText json;
    json.text("deed", deedName(entry.deed));
    json.textIfAny("text", entry.text);
    json.textIfAny("by", entry.by);
    if (entry.outcome != DisputeOutcome::None)
        json.text("outcome", outcomeName(entry.outcome));
    json.numberIfAny("amount_paise", entry.amount.paise());
    return json.take();
}

std::optional<DisputeEntry> disputeEntryFrom(const QJsonObject &body, qint64 atMs)
{
    const auto deed = deedFromName(body.value(QLatin1String("deed")).toString());
    const auto outcome = outcomeFromName(
        body.value(QLatin1String("outcome")).toString(outcomeName(DisputeOutcome::None)));
    if (!deed || !outcome)
        return std::nullopt;
    DisputeEntry entry;
    entry.at = utc(atMs);
    entry.deed = *deed;
    entry.text = body.value(QLatin1String("text")).toString();
    entry.by = body.value(QLatin1String("by")).toString();
    entry.outcome = *outcome;
    entry.amount = Money::fromPaise(body.value(QLatin1String("amount_paise")).toInteger());
    return entry;
}

Result<Done> Projection::apply(const OrderId &orderId, const DisputeEntry &entry)
{
    const Result<std::optional<Dispute>> standing = findDispute(m_connection, orderId);
    if (!standing.ok())
        return standing.error();
    if (!mayFollow(*standing, entry))
        return Error{Fault::Malformed, QStringLiteral("a deed that no dispute allows")};
    const Dispute after = afterDeed(*standing, orderId, entry);
    Statement put(m_connection,
                  *standing ? "UPDATE disputes SET raised_at=?,raised_by=?,reason=?,letters=?,"
                              "letter_at=?,closed_at=?,outcome=?,paid_back_paise=? "
                              "WHERE order_id=?"
                            : "INSERT INTO disputes(raised_at,raised_by,reason,letters,letter_at,"
                              "closed_at,outcome,paid_back_paise,order_id) "
                              "VALUES(?,?,?,?,?,?,?,?,?)");
    const auto stamp = [](const std::optional<QDateTime> &at) {
        return at ? std::optional(at->toMSecsSinceEpoch()) : std::nullopt;
    };
    put.bind(after.raisedAt.toMSecsSinceEpoch())
        .bind(after.raisedBy)
        .bind(after.reason)
        .bind(after.letters)
        .bind(stamp(after.letterAt))
        .bind(stamp(after.closedAt))
        .bind(outcomeName(after.outcome))
        .bind(after.paidBack.paise())
        .bind(orderId.text());
    return put.change(1);
}

Result<Done> SqliteBook::noteDispute(const OrderId &orderId, const DisputeEntry &deed)
{
    if (const auto may = allowed(Act::WorkDisputes); !may.ok())
        return may.error();
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (!done.ok())
        return noted(done.error());
    const Result<std::optional<Attempt>> attempt = findAttempt(*m_connection, orderId);
    if (!attempt.ok())
        return noted(attempt.error());
    if (!*attempt)
        return Error{Fault::Malformed, QStringLiteral("no such order")};
    const Result<std::optional<Dispute>> standing = findDispute(*m_connection, orderId);
    if (!standing.ok())
        return noted(standing.error());
    DisputeEntry entry = deed;
    entry.by = signedBy(deed.by);
    entry.text = deed.text.trimmed().left(DisputeTextLimit);
    if (!mayFollow(*standing, entry))
        return Error{Fault::Refused, QStringLiteral("a deed that this dispute does not allow")};
    done = journal(QStringLiteral("dispute"), orderId.text(), toBody(entry), &entries);
    if (done.ok()) {
        entry.at = utc(entries.last().atMs);
        done = m_projection->apply(orderId, entry);
    }
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return noted(done.error());
    (void)mirror(entries);
    wrote(entries);
    return Done{};
}

Result<QList<Dispute>> SqliteBook::disputes(bool openOnly, int limit) const
{
    Statement rows(*m_connection, openOnly ? "SELECT " CT_DISPUTE_COLUMNS
                                             " FROM disputes INDEXED BY disputes_open "
                                             "WHERE closed_at IS NULL ORDER BY raised_at LIMIT ?"
                                           : "SELECT " CT_DISPUTE_COLUMNS
                                             " FROM disputes ORDER BY raised_at DESC LIMIT ?");
    rows.bind(limit);
    if (!rows.exec())
        return noted(rows.error());
    QList<Dispute> found;
    while (rows.next())
        found << disputeFrom(rows);
    if (rows.failed())
        return noted(rows.error());
    return found;
}

Result<QList<DisputeEntry>> SqliteBook::disputeStory(const OrderId &orderId) const
{
    Statement rows(*m_connection,
                   "SELECT at,body FROM journal INDEXED BY journal_subject "
                   "WHERE subject=? AND kind='dispute' ORDER BY seq");
    rows.bind(orderId.text());
    if (!rows.exec())
        return noted(rows.error());
    QList<DisputeEntry> found;
    while (rows.next()) {
        JournalEntry entry;
        entry.body = rows.text(1).toUtf8();
        if (const auto deed = disputeEntryFrom(bodyOf(entry), rows.integer(0)))
            found << *deed;
    }
    if (rows.failed())
        return noted(rows.error());
    return found;
}

Result<QList<Attempt>> SqliteBook::conflicts(int limit) const
{
    Statement rows(*m_connection, "SELECT " CT_ATTEMPT_COLUMNS
                                  " FROM attempts INDEXED BY attempts_conflict "
                                  "WHERE state='conflict' ORDER BY id LIMIT ?");
    rows.bind(limit);
    return attemptsOf(rows);
}

} // namespace ct
