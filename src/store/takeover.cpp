// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"
#include "connection.h"
#include "entrysource.h"
#include "machinemark.h"
#include "mirror.h"
#include "projection.h"
#include "safetychanges.h"
#include "search.h"
#include "sqlitebook.h"

#include <mutant.h>

namespace ct {

namespace {

// A commit writes every index page that its rows touched: large ones spare most of that.
constexpr int Batch = 20'000;

Error notFollowing(const EntrySource &source)
{
    return {Fault::Malformed,
            QStringLiteral("%1 does not follow the one before").arg(source.place())};
}

} // namespace

//! One entry of another journal, with what follows from it; inside the caller's transaction.
Result<Done> SqliteBook::takeOverEntry(const JournalEntry &entry, Projection &projection,
                                       qint64 indexed)
{
    std::optional<Attempt> before;
    if (indexed > 0 && entry.kind == QLatin1String("evidence")) {
        const Result<std::optional<Attempt>> row =
            findAttempt(*m_connection, OrderId(entry.subject));
        if (!row.ok())
            return row.error();
        before = *row;
    }
    Result<Done> done = insertEntry(entry);
    if (done.ok())
        done = projection.replay(entry);
    if (!done.ok() || !before)
        return done;
    const Result<std::optional<Attempt>> after = findAttempt(*m_connection, OrderId(entry.subject));
    if (!after.ok())
        return after.error();
    return *after ? m_search->follow(*before, **after) : done;
}

//! Up to a batch in one transaction. What is wrong with the source ends it, and what was taken
//! before counts.
Result<bool> SqliteBook::takeOverBatch(EntrySource &source, TakenOver *taken)
{
    Projection projection(*m_connection);
    projection.setDayOffset(m_dayOffsetSeconds);
    projection.gatherTotals();
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (!done.ok())
        return done.error();
    Result<JournalEntry> last = journalHead();
    if (!last.ok())
        return last.error();
    const Result<qint64> indexed = m_search->upTo();
    if (!indexed.ok())
        return indexed.error();
    bool more = true;
    for (int i = 0; i < Batch && more; ++i) {
        const Result<std::optional<JournalEntry>> next = source.next();
        if (!next.ok() || !*next) {
            if (!next.ok())
                taken->trouble = next.error();
            more = false;
            break;
        }
        const JournalEntry &entry = **next;
        if (entry.seq == last->seq && !taken->isMet && entry.hash == last->hash) {
            taken->isMet = true;
            continue;
        }
        if (!taken->isMet && entry.seq < last->seq)
            continue; // somebody else took it over first
        taken->isOther = taken->isOther || (entry.seq == last->seq && !taken->isMet &&
                                            chainHash(entry) == entry.hash);
        if (!taken->isMet || entry.seq != last->seq + 1 || entry.prevHash != last->hash ||
            (chainHash(entry) != entry.hash && !mutant("merged-without-its-chain"))) {
            taken->trouble = notFollowing(source);
            more = false;
            break;
        }
        done = takeOverEntry(entry, projection, *indexed);
        if (!done.ok())
            return done.error();
        *last = entry;
        ++taken->entries;
    }
    done = projection.flushTotals();
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return done.error();
    return more;
}

Result<TakenOver> SqliteBook::takeOver(EntrySource &source)
{
    TakenOver taken;
    const Result<Head> before = head();
    if (!before.ok())
        return before.error();
    taken.isMet = before->seq == 0;
    Result<bool> more = true;
    while (more.ok() && *more) {
        more = takeOverBatch(source, &taken);
        if (more.ok() && m_bookId.isEmpty()) {
            // A new book: its first entry came just now.
            const Result<Done> read = readMeta();
            if (!read.ok())
                return noted(read.error());
        }
    }
    if (!more.ok())
        return noted(more.error());
    if (taken.entries == 0)
        return taken;
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (done.ok())
        done = m_search->catchUp(1);
    if (done.ok())
        done = transaction.commit();
    if (done.ok())
        done = readMeta();
    return done.ok() ? Result<TakenOver>(taken) : Result<TakenOver>(noted(done.error()));
}

Result<Head> SqliteBook::head() const
{
    const Result<JournalEntry> last = journalHead();
    if (!last.ok())
        return noted(last.error());
    return Head{last->seq, last->hash};
}

Result<bool> SqliteBook::knows(const Head &head) const
{
    Statement entry(*m_connection, "SELECT 1 FROM journal WHERE seq=? AND hash=?");
    entry.bind(head.seq).bind(QString::fromLatin1(head.hash));
    if (!entry.exec())
        return noted(entry.error());
    const bool known = entry.next();
    return entry.failed() ? Result<bool>(noted(entry.error())) : Result<bool>(known);
}

Result<Done> SqliteBook::anchorHead(const QString &source, const QString &name, const Head &head)
{
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    const HeadAnchored anchored{source, name, head.seq, head.hash};
    if (done.ok())
        done = journal(QStringLiteral("head"), QString(), toBody(anchored), &entries);
    if (done.ok())
        done = m_projection->apply(anchored, entries.last());
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return noted(done.error());
    (void)mirror(entries);
    wrote(entries);
    return Done{};
}

Result<Done> SqliteBook::beginEpoch(const QString &cause, Doubt doubt)
{
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (!done.ok())
        return noted(done.error());
    const Result<JournalEntry> last = journalHead();
    const Result<int> open = openCount();
    const Result<std::optional<Hold>> reconcile = standing(HoldKind::Reconcile);
    const Result<std::optional<Hold>> epoch = standing(HoldKind::Epoch);
    if (!last.ok() || !open.ok() || !reconcile.ok() || !epoch.ok())
        return Error{Fault::Storage, QStringLiteral("the book cannot be read")};
    const EpochBegun begun{m_hooks.newBookId(), cause, last->seq, last->hash};
    done = journal(QStringLiteral("epoch"), QString(), toBody(begun), &entries);
    if (done.ok())
        done = m_projection->apply(begun, entries.last());
    // Nothing new before the provider has spoken about everything that was under way.
    if (done.ok() && doubt != Doubt::None && *open > 0 && !*reconcile)
        done = placeHold(HoldKind::Reconcile, {}, &entries);
    if (done.ok() && doubt == Doubt::NewerMissing && !*epoch)
        done = placeHold(HoldKind::Epoch, {}, &entries);
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return noted(done.error());
    m_isReconciled = false;
    wrote(entries);
    const Result<Done> looked = lookAtMachine();
    return looked.ok() ? mirror({}) : looked;
}

} // namespace ct
