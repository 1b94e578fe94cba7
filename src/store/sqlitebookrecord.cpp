// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an answer, or the death of whoever sold, does to an attempt.
#include "changes.h"
#include "connection.h"
#include "lease.h"
#include "projection.h"
#include "rhythm.h"
#include "search.h"
#include "sqlitebook.h"

#include <mutant.h>

namespace ct {

namespace {

constexpr qsizetype RawLimit = 4096;
constexpr int SearchBatch = 128;

//! Providers write what they like; the book keeps so much of it.
Evidence capped(Evidence evidence, const QDateTime &now)
{
    if (!evidence.at.isValid())
        evidence.at = now;
    const QByteArray raw = evidence.raw.toUtf8();
    if (raw.size() > RawLimit) {
        evidence.raw = QString::fromUtf8(raw.first(RawLimit));
        while (evidence.raw.endsWith(QChar::ReplacementCharacter))
            evidence.raw.chop(1); // a character cut in two
    }
    evidence.txid.truncate(64);
    evidence.opid.truncate(1024);
    return evidence;
}

} // namespace

Result<Recorded> SqliteBook::record(const OrderId &orderId, const Evidence &evidence)
{
    Evidence said = evidence;
    if (evidence.channel == Channel::Person) {
        if (const auto may = allowed(Act::Decide); !may.ok())
            return may.error();
        said.by = signedBy(evidence.by);
    }
    Result<Recorded> recorded = recordOnce(orderId, said);
    // An answer to what was sent gets the room that was kept for it.
    if (!recorded.ok() && m_health == BookHealth::ReadOnly && m_reserve.giveUp())
        recorded = recordOnce(orderId, said);
    return recorded;
}

Result<Recorded> SqliteBook::recordOnce(const OrderId &orderId, const Evidence &evidence)
{
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    const Result<Done> begun = transaction.begin();
    if (!begun.ok())
        return noted(begun.error());
    Result<Recorded> recorded = move(orderId, capped(evidence, m_clock.now()), &entries);
    if (!recorded.ok())
        return noted(recorded.error());
    const Result<Done> committed = transaction.commit();
    if (!committed.ok())
        return noted(committed.error());
    // The outcome is in the book; a mirror that fell behind stops the next sale, not this answer.
    if (!mirror(entries).ok() && m_health == BookHealth::ReadOnly && m_reserve.giveUp())
        (void)mirror({});
    wrote(entries);
    return recorded;
}

Result<Recorded> SqliteBook::move(const OrderId &orderId, const Evidence &evidence,
                                  QList<JournalEntry> *entries)
{
    // The transaction holds the write lock since before this read, so what is read here is what the
    // compare-and-set finds, whoever else works on the book.
    const Result<std::optional<Attempt>> found = findAttempt(*m_connection, orderId);
    if (!found.ok())
        return found.error();
    if (!*found)
        return Error{Fault::Malformed, QStringLiteral("no such order")};
    if (mutant("txid-as-key")) {
        OrderId same;
        {
            Statement rows(*m_connection, "SELECT order_id FROM attempts WHERE provider_txid=?");
            rows.bind(evidence.txid);
            if (!evidence.txid.isEmpty() && rows.exec() && rows.next())
                same = OrderId(rows.text(0));
        }
        if (!same.isEmpty() && same != orderId)
            return move(same, evidence, entries);
    }
    const Attempt &before = **found;
    bool otherSuccess = false;
    const bool saysSuccess =
        evidence.verdict == Verdict::Success || evidence.verdict == Verdict::SaidSuccess;
    if (saysSuccess && before.state() != State::Success) {
        const Result<bool> other = hasOtherSuccess(before);
        if (!other.ok())
            return other.error();
        otherSuccess = *other;
    }
    bool reversedBefore = false;
    if (before.standing.reversalAt.isValid() && evidence.verdict == Verdict::Failure) {
        const Result<bool> reversed = wasReversed(orderId);
        if (!reversed.ok())
            return reversed.error();
        reversedBefore = *reversed;
    }
    Recorded recorded;
    recorded.decision = advance(before.standing, evidence, otherSuccess, reversedBefore);
    if (recorded.decision.refused)
        return Error{Fault::Refused, QStringLiteral("the rules do not allow this decision now")};
    recorded.attempt =
        afterEvidence(before, evidence, recorded.decision, m_clock.now(), m_hooks.jitter());
    recorded.changed = recorded.attempt.state() != before.state();
    const AttemptMoved moved{before.state(), recorded.attempt, evidence,
                             recorded.decision.incident};
    Result<Done> done = Done{};
    if (!mutant("state-without-evidence"))
        done = journal(QStringLiteral("evidence"), orderId.text(), toBody(moved), entries);
    if (mutant("row-in-another-transaction")) {
        (void)m_connection->run(QStringLiteral("COMMIT"));
        (void)m_connection->run(QStringLiteral("BEGIN IMMEDIATE"));
    }
    if (done.ok())
        done = m_projection->apply(orderId, moved, before);
    if (done.ok() && isPaidFor(before.state()) != isPaidFor(recorded.attempt.state()))
        done = settleAccount(recorded.attempt, QString(), entries);
    if (done.ok())
        done = bookIncidents(before, moved, entries);
    if (done.ok())
        done = reconciled(entries);
    if (done.ok())
        done = m_search->follow(before, recorded.attempt);
    if (done.ok())
        done = m_search->catchUp(SearchBatch);
    if (!done.ok())
        return done.error();
    return recorded;
}

Result<bool> SqliteBook::wasReversed(const OrderId &orderId) const
{
    Statement reversed(*m_connection,
                       "SELECT 1 FROM journal INDEXED BY journal_subject WHERE subject=?"
                       " AND kind IN ('evidence','made_up')"
                       " AND json_extract(body,'$.state')='reversed' LIMIT 1");
    reversed.bind(orderId.text());
    if (!reversed.exec())
        return reversed.error();
    const bool was = reversed.next();
    if (reversed.failed())
        return reversed.error();
    return was;
}

Result<int> SqliteBook::recover()
{
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    if (mutant("nothing-recovered"))
        return 0;
    QList<OrderId> sending;
    {
        Statement rows(*m_connection,
                       "SELECT order_id FROM attempts INDEXED BY attempts_open "
                       "WHERE " CT_OPEN_STATES " AND state='sending'");
        if (!rows.exec())
            return noted(rows.error());
        while (rows.next())
            sending << OrderId(rows.text(0));
        if (rows.failed())
            return noted(rows.error());
    }
    int recovered = 0;
    for (const OrderId &orderId : std::as_const(sending)) {
        const Result<std::unique_ptr<SendLease>> lease = inheritLease(m_place.dir, orderId);
        if (!lease.ok())
            return noted(lease.error());
        if (!*lease)
            continue;
        const Result<Attempt> now = attempt(orderId);
        if (!now.ok())
            return now.error();
        if (now->state() != State::Sending)
            continue;
        Evidence evidence;
        evidence.at = m_clock.now();
        evidence.channel = Channel::Recovery;
        evidence.verdict = Verdict::OwnerGone;
        const Result<Recorded> recorded = record(orderId, evidence);
        if (!recorded.ok())
            return recorded.error();
        ++recovered;
    }
    return recovered;
}

} // namespace ct
