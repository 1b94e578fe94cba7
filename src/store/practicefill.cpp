// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"
#include "connection.h"
#include "journalentry.h"
#include "mirror.h"
#include "practicemaker.h"
#include "projection.h"
#include "search.h"
#include "sqlitebook.h"

#include <future>

namespace ct {

namespace {

// A commit writes every index page that its rows touched: few large ones spare most of that.
constexpr qint64 Batch = 100'000;

constexpr qint64 Portion = 2000;

//! A made-up sale with its entry in the chain.
struct MadeUpEntry
{
    AttemptMadeUp madeUp;
    JournalEntry entry;
};

//! The next portion; `last` is the entry that it follows, and afterwards its own last one.
QList<MadeUpEntry> portionOf(PracticeMaker &maker, qint64 count, qint64 atMs, JournalEntry &last)
{
    QList<MadeUpEntry> made;
    made.reserve(count);
    for (qint64 i = 0; i < count; ++i) {
        AttemptMadeUp madeUp = maker.next();
        last = nextEntry(last, atMs, QStringLiteral("made_up"), madeUp.attempt.orderId.text(),
                         toBody(madeUp));
        made.append({std::move(madeUp), last});
    }
    return made;
}

} // namespace

Result<Done> SqliteBook::fillPractice(const PracticePlan &plan)
{
    if (!m_practice)
        return Error{Fault::Refused, QStringLiteral("only a practice book takes made-up sales")};
    if (plan.count < 0 || plan.rows.isEmpty() || plan.counter <= 0)
        return Error{Fault::Malformed, QStringLiteral("nothing to make up sales of")};
    if (!m_canWrite || m_health == BookHealth::Damaged)
        return Error{Fault::Storage, QStringLiteral("the book cannot be written")};
    if (plan.count == 0)
        return Done{};
    Intent numbered;
    numbered.counter = plan.counter;
    const Result<Attempt> first = newAttempt(numbered);
    if (!first.ok())
        return noted(first.error());
    PracticeMaker maker(plan, m_clock.now(), m_dayOffsetSeconds, first->id,
                        first->receiptNo.section(u'-', 1).toLongLong());
    const Result<Done> roomy = m_connection->run(QStringLiteral("PRAGMA cache_size=-262144"));
    if (!roomy.ok())
        return noted(roomy.error());
    Result<Done> filled = Done{};
    for (qint64 left = plan.count; left > 0 && filled.ok(); left -= Batch)
        filled = fillBatch(maker, std::min(left, Batch));
    (void)m_connection->run(QStringLiteral("PRAGMA cache_size=-2000"));
    return filled.ok() ? filled : Result<Done>(noted(filled.error()));
}

Result<Done> SqliteBook::fillBatch(PracticeMaker &maker, qint64 count)
{
    QList<JournalEntry> entries;
    entries.reserve(count);
    Projection projection(*m_connection);
    projection.setDayOffset(m_dayOffsetSeconds);
    projection.gatherTotals();
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (!done.ok())
        return done;
    Result<JournalEntry> head = journalHead();
    if (!head.ok())
        return head.error();
    JournalEntry last = *head;
    const qint64 atMs = m_clock.now().toMSecsSinceEpoch();
    // While one portion is written the next one is made up and hashed on another processor. The
    // maker and the chain are only ever used by the one portion that is being made.
    const auto make = [&maker, &last, atMs](qint64 size) {
        return portionOf(maker, size, atMs, last);
    };
    std::future<QList<MadeUpEntry>> next =
        std::async(std::launch::async, make, std::min(Portion, count));
    for (qint64 left = count; left > 0 && done.ok(); left -= Portion) {
        const QList<MadeUpEntry> portion = next.get();
        if (left > Portion)
            next = std::async(std::launch::async, make, std::min(Portion, left - Portion));
        for (const MadeUpEntry &made : portion) {
            if (done.ok())
                done = insertEntry(made.entry);
            if (done.ok())
                done = projection.apply(made.madeUp);
            entries << made.entry;
        }
        if (done.ok())
            done = projection.countReceipt(portion.last().madeUp.attempt);
    }
    if (done.ok())
        done = projection.flushTotals();
    if (done.ok())
        done = m_search->catchUp(1);
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return done;
    if (m_seenSeq == entries.first().seq - 1)
        m_seenSeq = entries.last().seq;
    return mirror(entries);
}

} // namespace ct
