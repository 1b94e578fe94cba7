// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "journalentry.h"
#include "machinemark.h"
#include "mirror.h"
#include "projection.h"
#include "safetychanges.h"
#include "sqlitebook.h"

#include <mutant.h>

namespace ct {

Result<QList<Hold>> SqliteBook::holds() const
{
    Statement rows(*m_connection,
                   "SELECT id,kind,at,detail FROM holds WHERE released_at IS NULL ORDER BY id");
    if (!rows.exec())
        return noted(rows.error());
    QList<Hold> standing;
    while (rows.next()) {
        // A kind that a newer program wrote stops this one as well.
        standing << Hold{rows.integer(0), holdFromName(rows.text(1)).value_or(HoldKind::Epoch),
                         QDateTime::fromMSecsSinceEpoch(rows.integer(2), Qt::UTC), rows.text(3)};
    }
    if (rows.failed())
        return noted(rows.error());
    return standing;
}

Result<std::optional<Hold>> SqliteBook::standing(HoldKind kind) const
{
    const Result<QList<Hold>> all = holds();
    if (!all.ok())
        return all.error();
    for (const Hold &hold : *all) {
        if (hold.kind == kind)
            return std::optional(hold);
    }
    return std::optional<Hold>();
}

Result<Hold> SqliteBook::hold(HoldKind kind, const QString &detail)
{
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (!done.ok())
        return noted(done.error());
    const Result<std::optional<Hold>> before = standing(kind);
    if (!before.ok())
        return before.error();
    if (*before)
        return **before;
    done = placeHold(kind, detail, &entries);
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return noted(done.error());
    const JournalEntry entry = entries.last();
    (void)mirror(entries);
    wrote(entries);
    return Hold{entry.seq, kind, QDateTime::fromMSecsSinceEpoch(entry.atMs, Qt::UTC), detail};
}

Result<Done> SqliteBook::placeHold(HoldKind kind, const QString &detail,
                                   QList<JournalEntry> *entries)
{
    const HoldPlaced placed{kind, detail};
    const Result<Done> done = journal(QStringLiteral("hold"), QString(), toBody(placed), entries);
    return done.ok() ? m_projection->apply(placed, entries->last()) : done;
}

Result<Done> SqliteBook::release(HoldKind kind, const QString &reason, const QString &by)
{
    if (const auto may = allowed(Act::LetSellingGoOn); !may.ok())
        return may.error();
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    if (reason.trimmed().isEmpty())
        return Error{Fault::Malformed, QStringLiteral("a release wants a reason")};
    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (!done.ok())
        return noted(done.error());
    const Result<std::optional<Hold>> before = standing(kind);
    if (!before.ok())
        return before.error();
    if (!*before)
        return Error{Fault::Malformed, QStringLiteral("no such hold stands")};
    done = releaseHold(**before, reason.trimmed(), signedBy(by), &entries);
    if (done.ok() && kind == HoldKind::Machine)
        done = noteMachine(&entries);
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return noted(done.error());
    (void)mirror(entries);
    wrote(entries);
    return Done{};
}

Result<Done> SqliteBook::releaseHold(const Hold &hold, const QString &reason, const QString &by,
                                     QList<JournalEntry> *entries)
{
    const HoldReleased released{hold.id, hold.kind, reason, by};
    const Result<Done> done =
        journal(QStringLiteral("release"), QString(), toBody(released), entries);
    return done.ok() ? m_projection->apply(released, entries->last()) : done;
}

Result<Done> SqliteBook::noteMachine(QList<JournalEntry> *entries)
{
    const MachineNoted noted{machineMark(m_hooks.machineId(), m_bookId)};
    if (noted.mark.isEmpty())
        return Done{};
    const Result<Done> done = journal(QStringLiteral("machine"), QString(), toBody(noted), entries);
    return done.ok() ? m_projection->apply(noted, entries->last()) : done;
}

Result<Done> SqliteBook::lookAtMachine()
{
    const QString mark = machineMark(m_hooks.machineId(), m_bookId);
    if (mark.isEmpty())
        return Done{}; // a system that does not say what it is cannot be told from another one
    const QString ask = QStringLiteral("SELECT mark FROM machines ORDER BY id DESC LIMIT 1");
    Result<QString> home = m_connection->ask(ask);
    if (!home.ok())
        return home.error();
    if (*home == mark || mutant("other-machine-unnoticed"))
        return Done{};
    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (!done.ok())
        return done;
    home = m_connection->ask(ask); // another process may have been first
    if (!home.ok())
        return home.error();
    const Result<std::optional<Hold>> before = standing(HoldKind::Machine);
    if (!before.ok())
        return before.error();
    if (*home == mark || *before)
        return Done{};
    // A book from before this was written down is at home where it is found.
    done = home->isEmpty() ? noteMachine(&entries) : placeHold(HoldKind::Machine, {}, &entries);
    if (done.ok())
        done = transaction.commit();
    if (done.ok())
        m_seenSeq = entries.last().seq; // the mirror is written when it is opened
    return done;
}

Result<Done> SqliteBook::reconciled(QList<JournalEntry> *entries)
{
    if (m_isReconciled)
        return Done{};
    const Result<std::optional<Hold>> hold = standing(HoldKind::Reconcile);
    if (!hold.ok())
        return hold.error();
    if (!*hold) {
        m_isReconciled = true;
        return Done{};
    }
    // Every open attempt wants one word of the provider, or of the owner, since the hold.
    Statement waiting(*m_connection,
                      "SELECT 1 FROM attempts a INDEXED BY attempts_open WHERE " CT_OPEN_STATES
                      " AND NOT EXISTS(SELECT 1 FROM journal j INDEXED BY journal_subject"
                      " WHERE j.subject=a.order_id AND j.seq>? AND j.kind='evidence'"
                      " AND json_extract(j.body,'$.evidence.verdict') IN ('success','pending',"
                      "'failure','refusal','unknown_order','said_success','said_failed')) LIMIT 1");
    waiting.bind((*hold)->id);
    if (!waiting.exec())
        return waiting.error();
    const bool isWaiting = waiting.next();
    if (waiting.failed())
        return waiting.error();
    if (isWaiting && !mutant("reconciled-without-asking"))
        return Done{};
    return releaseHold(**hold, QStringLiteral("every open sale was asked about"),
                       QStringLiteral("program"), entries);
}

} // namespace ct
