// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"
#include "connection.h"
#include "journalentry.h"
#include "projection.h"
#include "sqlitebook.h"

namespace ct {

namespace {

constexpr int RecentAttempts = 50;
constexpr int MostOpen = 1000;

//! The state that an entry of the journal found an attempt in; empty: it began with it.
std::optional<State> stateBefore(const JournalEntry &entry)
{
    if (entry.kind != QLatin1String("evidence"))
        return std::nullopt;
    const auto moved = attemptMovedFrom(bodyOf(entry));
    return moved ? std::optional(moved->from) : std::nullopt;
}

} // namespace

Result<Done> Projection::apply(const TopUp &topUp, const JournalEntry &entry)
{
    Statement insert(m_connection,
                     "INSERT INTO topups(seq,at,paise,reference,entered_by) VALUES(?,?,?,?,?)");
    insert.bind(entry.seq)
        .bind(entry.atMs)
        .bind(topUp.amount.paise())
        .bind(topUp.reference)
        .bind(topUp.by);
    return insert.change(1);
}

Result<Done> Projection::applyWallet(const JournalEntry &entry)
{
    Statement update(m_connection, "UPDATE wallet SET seq=?,body=? WHERE one=1");
    update.bind(entry.seq).bind(QString::fromUtf8(entry.body));
    const Result<Done> updated = update.change();
    if (!updated.ok() || update.affected() == 1)
        return updated;
    Statement insert(m_connection, "INSERT INTO wallet(one,seq,body) VALUES(1,?,?)");
    insert.bind(entry.seq).bind(QString::fromUtf8(entry.body));
    return insert.change(1);
}

std::optional<Result<Done>> Projection::replayWallet(const JournalEntry &entry)
{
    if (entry.kind == QLatin1String("wallet"))
        return applyWallet(entry);
    if (entry.kind != QLatin1String("topup"))
        return std::nullopt;
    const auto topUp = topUpFrom(bodyOf(entry));
    if (!topUp)
        return Error{Fault::Malformed,
                     QStringLiteral("journal entry %1 cannot be read").arg(entry.seq)};
    return apply(*topUp, entry);
}

Result<qint64> SqliteBook::journalSeq() const
{
    const Result<JournalEntry> head = journalHead();
    return head.ok() ? Result<qint64>(head->seq) : Result<qint64>(noted(head.error()));
}

Result<std::optional<WalletProof>> SqliteBook::walletProof() const
{
    Statement rows(*m_connection, "SELECT seq,body FROM wallet WHERE one=1");
    if (!rows.exec())
        return noted(rows.error());
    if (!rows.next())
        return rows.failed() ? Result<std::optional<WalletProof>>(noted(rows.error()))
                             : std::optional<WalletProof>();
    auto proof = walletProofFrom(rows.text(1).toUtf8());
    if (!proof)
        return Error{Fault::Storage, QStringLiteral("the wallet proof cannot be read")};
    proof->seq = rows.integer(0);
    return proof;
}

Result<QList<WalletChange>> SqliteBook::changesSince(qint64 seq,
                                                     const QMap<OrderId, WalletPart> &parts) const
{
    Statement rows(*m_connection,
                   "SELECT subject,min(seq),max(seq) FROM journal "
                   "WHERE seq>? AND (kind='begin' OR kind='evidence') "
                   "GROUP BY subject ORDER BY min(seq)");
    rows.bind(seq);
    if (!rows.exec())
        return rows.error();
    QList<WalletChange> changes;
    while (rows.next()) {
        const OrderId orderId(rows.text(0));
        const qint64 first = rows.integer(1);
        const Result<QList<JournalEntry>> entry = journalAfter(*m_connection, first - 1, 1);
        if (!entry.ok())
            return entry.error();
        const Result<std::optional<Attempt>> attempt = findAttempt(*m_connection, orderId);
        if (!attempt.ok())
            return attempt.error();
        if (!*attempt || entry->isEmpty())
            continue;
        const std::optional<State> before = stateBefore(entry->first());
        // Most answers say what was known: they move no money.
        if (before == (*attempt)->state() && !parts.contains(orderId))
            continue;
        changes << WalletChange{**attempt, before, rows.integer(2)};
    }
    if (rows.failed())
        return rows.error();
    return changes;
}

Result<WalletFacts> SqliteBook::walletFacts(const std::optional<WalletProof> &last,
                                            qint64 askedAt) const
{
    const Snapshot snapshot(*m_connection);
    WalletFacts facts;
    const Result<qint64> head = journalSeq();
    if (!head.ok())
        return head.error();
    facts.head = *head;
    const QMap<OrderId, WalletPart> parts = last ? last->parts : QMap<OrderId, WalletPart>();
    Result<QList<WalletChange>> changes = changesSince(last ? last->upTo : askedAt, parts);
    if (!changes.ok())
        return noted(changes.error());
    facts.changes = *changes;
    QSet<OrderId> listed;
    for (const WalletChange &change : std::as_const(facts.changes))
        listed.insert(change.attempt.orderId);
    QList<OrderId> others = parts.keys();
    if (!last) {
        const Result<QList<Attempt>> waiting = open(MostOpen);
        if (!waiting.ok())
            return waiting.error();
        for (const Attempt &attempt : *waiting)
            others << attempt.orderId;
    }
    for (const OrderId &orderId : std::as_const(others)) {
        if (listed.contains(orderId))
            continue;
        const Result<Attempt> attempt = this->attempt(orderId);
        if (!attempt.ok())
            return attempt.error();
        facts.changes << WalletChange{*attempt, attempt->state(), 0};
    }
    const Result<HistoryPage> recent = page({}, std::nullopt, RecentAttempts);
    if (!recent.ok())
        return recent.error();
    facts.recent = recent->rows;
    if (last) {
        const Result<QList<TopUp>> entered = topUpsAfter(last->upTo);
        if (!entered.ok())
            return entered.error();
        facts.topUps = *entered;
    }
    return facts;
}

Result<Done> SqliteBook::noteWalletProof(const WalletProof &next, qint64 replaces)
{
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (!done.ok())
        return noted(done.error());
    const Result<QString> seq =
        m_connection->ask(QStringLiteral("SELECT ifnull((SELECT seq FROM wallet),0)"));
    if (!seq.ok())
        return noted(seq.error());
    if (seq->toLongLong() != replaces)
        return Error{Fault::Refused, QStringLiteral("another process has compared since")};
    done = journal(QStringLiteral("wallet"), QString(), toJson(next), &entries);
    if (done.ok())
        done = m_projection->applyWallet(entries.last());
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return noted(done.error());
    (void)mirror(entries);
    wrote(entries);
    return Done{};
}

Result<Done> SqliteBook::noteTopUp(const TopUp &topUp)
{
    if (const auto may = allowed(Act::FillWallet); !may.ok())
        return may.error();
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    if (topUp.amount <= Money() || topUp.reference.trimmed().isEmpty())
        return Error{Fault::Malformed, QStringLiteral("an amount and a reference are wanted")};
    TopUp entered = topUp;
    entered.by = signedBy(topUp.by);
    entered.reference = topUp.reference.trimmed().left(200);
    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (!done.ok())
        return noted(done.error());
    done = journal(QStringLiteral("topup"), QString(), toBody(entered), &entries);
    if (done.ok())
        done = m_projection->apply(entered, entries.last());
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return noted(done.error());
    (void)mirror(entries);
    wrote(entries);
    return Done{};
}

Result<QList<TopUp>> SqliteBook::topUpsAfter(qint64 seq) const
{
    Statement rows(*m_connection,
                   "SELECT seq,at,paise,reference,entered_by FROM topups WHERE seq>? "
                   "ORDER BY seq");
    rows.bind(seq);
    return topUpsOf(rows);
}

Result<QList<TopUp>> SqliteBook::topUps(int limit) const
{
    Statement rows(*m_connection,
                   "SELECT seq,at,paise,reference,entered_by FROM topups "
                   "ORDER BY seq DESC LIMIT ?");
    rows.bind(limit);
    return topUpsOf(rows);
}

Result<QList<TopUp>> SqliteBook::topUpsOf(Statement &rows) const
{
    if (!rows.exec())
        return noted(rows.error());
    QList<TopUp> found;
    while (rows.next()) {
        found << TopUp{rows.integer(0), QDateTime::fromMSecsSinceEpoch(rows.integer(1), Qt::UTC),
                       Money::fromPaise(rows.integer(2)), rows.text(3), rows.text(4)};
    }
    if (rows.failed())
        return noted(rows.error());
    return found;
}

} // namespace ct
