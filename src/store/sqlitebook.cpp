// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitebook.h"

#include "changes.h"
#include "connection.h"
#include "journalentry.h"
#include "mirror.h"
#include "projection.h"

#include <algorithm>

namespace ct {

namespace {

bool isAboutHolds(const JournalEntry &entry)
{
    return entry.kind == QLatin1String("hold") || entry.kind == QLatin1String("release");
}

//! Papers say the same of one final state, and of all that are open.
bool saySame(State a, State b)
{
    return a == b || (isOpen(a) && isOpen(b));
}

std::optional<State> stateAfter(const JournalEntry &entry)
{
    if (entry.kind == QLatin1String("evidence")) {
        const auto moved = attemptMovedFrom(bodyOf(entry));
        return moved ? std::optional(moved->after.state()) : std::nullopt;
    }
    const auto madeUp = attemptMadeUpFrom(bodyOf(entry));
    return madeUp ? std::optional(madeUp->attempt.state()) : std::nullopt;
}

//! How many papers have said what one of `now` says, as the journal has them.
Result<int> papersLike(Connection &connection, const OrderId &orderId, State now)
{
    Statement entries(connection,
                      "SELECT kind,body FROM journal INDEXED BY journal_subject WHERE subject=? "
                      "AND kind IN ('evidence','made_up','print') ORDER BY seq");
    entries.bind(orderId.text());
    if (!entries.exec())
        return entries.error();
    State state = State::Sending;
    int papers = 0;
    while (entries.next()) {
        JournalEntry entry;
        entry.kind = entries.text(0);
        entry.body = entries.text(1).toUtf8();
        if (entry.kind == QLatin1String("print"))
            papers += saySame(state, now) ? 1 : 0;
        else
            state = stateAfter(entry).value_or(state);
    }
    return entries.failed() ? Result<int>(entries.error()) : Result<int>(papers);
}

} // namespace

Result<int> SqliteBook::notePrint(const OrderId &orderId, const QString &paper)
{
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (!done.ok())
        return noted(done.error());
    const Result<std::optional<Attempt>> found = findAttempt(*m_connection, orderId);
    if (!found.ok())
        return noted(found.error());
    if (!*found)
        return Error{Fault::Malformed, QStringLiteral("no such order")};
    const Result<int> copy = papersLike(*m_connection, orderId, (*found)->state());
    if (!copy.ok())
        return noted(copy.error());
    const ReceiptPrinted printed{paper, (*found)->prints, (*found)->version + 1};
    done = journal(QStringLiteral("print"), orderId.text(), toBody(printed), &entries);
    if (done.ok())
        done = m_projection->apply(orderId, printed);
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return noted(done.error());
    (void)mirror(entries);
    wrote(entries);
    return *copy;
}

Result<Done> SqliteBook::noteBalance(const Balance &balance)
{
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (done.ok())
        done = journal(QStringLiteral("balance"), QString(), toBody(balance), &entries);
    if (done.ok())
        done = m_projection->apply(balance);
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return noted(done.error());
    (void)mirror(entries);
    wrote(entries);
    return Done{};
}

Result<JournalEntry> SqliteBook::journalHead() const
{
    JournalEntry last;
    last.hash = genesisHash();
    Statement head(*m_connection, "SELECT seq,hash FROM journal ORDER BY seq DESC LIMIT 1");
    if (!head.exec())
        return head.error();
    if (head.next()) {
        last.seq = head.integer(0);
        last.hash = head.text(1).toLatin1();
    }
    if (head.failed())
        return head.error();
    return last;
}

Result<Done> SqliteBook::insertEntry(const JournalEntry &entry)
{
    Statement insert(*m_connection,
                     "INSERT INTO journal(" CT_JOURNAL_COLUMNS ") VALUES(?,?,?,?,?,?,?)");
    insert.bind(entry.seq)
        .bind(entry.atMs)
        .bind(entry.kind)
        .bind(entry.subject)
        .bind(QString::fromUtf8(entry.body))
        .bind(QString::fromLatin1(entry.prevHash))
        .bind(QString::fromLatin1(entry.hash));
    return insert.change(1);
}

Result<Done> SqliteBook::journal(const QString &kind, const QString &subject,
                                 const QByteArray &body, QList<JournalEntry> *entries)
{
    // Inside one transaction nobody writes between two entries.
    const Result<JournalEntry> last =
        entries->isEmpty() ? journalHead() : Result<JournalEntry>(entries->last());
    if (!last.ok())
        return last.error();
    entries->append(nextEntry(*last, m_clock.now().toMSecsSinceEpoch(), kind, subject, body));
    return insertEntry(entries->last());
}

Result<QList<JournalEntry>> SqliteBook::entriesAfter(qint64 seq, int limit) const
{
    return journalAfter(*m_connection, seq, limit);
}

Result<Done> SqliteBook::mirror(const QList<JournalEntry> &entries)
{
    if (!m_mirror)
        openMirror();
    Result<Done> written = Error{Fault::Storage, QStringLiteral("there is no mirror")};
    if (m_mirror) {
        written = m_mirror->append(
            entries, [this](qint64 after, int limit) { return entriesAfter(after, limit); });
    }
    if (written.ok()) {
        if (m_health == BookHealth::ReadOnly)
            setHealth(BookHealth::Well); // the disk has room again
        return written;
    }
    const bool isForeign = written.error().fault == Fault::Malformed;
    setHealth(isForeign ? BookHealth::Damaged : BookHealth::ReadOnly);
    return Error{Fault::Storage, written.error().detail};
}

void SqliteBook::wrote(const QList<JournalEntry> &entries)
{
    if (entries.isEmpty())
        return;
    // Where others wrote in between, lookForChanges() announces theirs, and ours once more.
    if (m_seenSeq == entries.first().seq - 1)
        m_seenSeq = entries.last().seq;
    if (std::any_of(entries.cbegin(), entries.cend(), isAboutHolds)) {
        m_isReconciled = false;
        emit holdsChanged();
    }
    const JournalEntry &first = entries.first();
    if (first.kind == QLatin1String("balance")) {
        if (const auto balance = balanceFrom(bodyOf(first)))
            emit balanceNoted(*balance);
    } else if (!first.subject.isEmpty()) {
        emit changed(OrderId(first.subject));
    }
    if (std::any_of(entries.begin(), entries.end(), concernsIncidents))
        emit incidentsChanged();
    if (std::any_of(entries.begin(), entries.end(), concernsWallet))
        emit walletChanged();
    if (std::any_of(entries.begin(), entries.end(), concernsAccounts))
        emit accountsChanged();
    if (std::any_of(entries.begin(), entries.end(), concernsPeople))
        emit peopleChanged();
    if (std::any_of(entries.begin(), entries.end(), concernsShifts))
        emit shiftsChanged();
}

Error SqliteBook::noted(const Error &error) const
{
    if (error.fault != Fault::Storage)
        return error;
    switch (m_connection->trouble()) {
        case SqlTrouble::Damaged:
            setHealth(BookHealth::Damaged);
            break;
        case SqlTrouble::NoWrite:
            setHealth(BookHealth::ReadOnly);
            break;
        case SqlTrouble::None:
        case SqlTrouble::Busy:
        case SqlTrouble::Other:
            break;
    }
    m_connection->forgetTrouble();
    return error;
}

void SqliteBook::noteDamage(const QStringList &problems)
{
    m_problems << problems;
    setHealth(BookHealth::Damaged);
}

void SqliteBook::setHealth(BookHealth health) const
{
    // Damage does not heal by itself: it stays until the book is opened again.
    if (m_health == health || m_health == BookHealth::Damaged)
        return;
    m_health = health;
    emit const_cast<SqliteBook *>(this)->healthChanged(health);
}

} // namespace ct
