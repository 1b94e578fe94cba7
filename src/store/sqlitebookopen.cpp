// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcheck.h"
#include "bookplace.h"
#include "changes.h"
#include "connection.h"
#include "fileio.h"
#include "journalentry.h"
#include "machinemark.h"
#include "mirror.h"
#include "orderids.h"
#include "projection.h"
#include "rescue.h"
#include "schema.h"
#include "search.h"
#include "sqlitebook.h"

#include <QAbstractEventDispatcher>
#include <QRandomGenerator>
#include <QTimer>
#include <QUuid>
#include <algorithm>

namespace ct {

namespace {

constexpr std::chrono::seconds LookEvery{1};
constexpr int AnnounceAtOnce = 500;

BookHooks complete(BookHooks hooks)
{
    if (!hooks.newOrderId)
        hooks.newOrderId = randomOrderId;
    if (!hooks.freeBytes)
        hooks.freeBytes = freeBytesAt;
    if (!hooks.machineId)
        hooks.machineId = machineId;
    if (!hooks.jitter) {
        hooks.jitter = [] { return QRandomGenerator::global()->generateDouble() * 2.0 - 1.0; };
    }
    if (!hooks.newBookId)
        hooks.newBookId = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    return hooks;
}

} // namespace

SqliteBook::SqliteBook(BookPlace place, const Clock &clock, BookHooks hooks)
    : m_place(std::move(place)),
      m_clock(clock),
      m_hooks(complete(std::move(hooks))),
      m_reserve(m_place.dir, m_place.reserveBytes)
{
}

SqliteBook::~SqliteBook() = default;

Result<std::unique_ptr<SqliteBook>> SqliteBook::open(const BookPlace &place, const Clock &clock,
                                                     BookHooks hooks)
{
    Result<BookGround> ground = prepareGround(place);
    if (!ground.ok())
        return ground.error();
    std::unique_ptr<SqliteBook> book(new SqliteBook(place, clock, std::move(hooks)));
    book->m_presence = std::move(ground->presence);
    Result<Done> opened = book->openFile(bookFile(place.dir), ground->isNew, ground->canWrite);
    if (!opened.ok() && book->m_connection &&
        book->m_connection->trouble() == SqlTrouble::NoWrite && isCommitCutOff(place.dir))
        opened = book->openCopy();
    if (!opened.ok())
        return opened.error();
    if (book->m_canWrite) {
        const Result<Done> settled = book->settleInPlace();
        if (!settled.ok())
            (void)book->noted(settled.error());
        if (!settled.ok() && book->m_health == BookHealth::Well)
            book->setHealth(BookHealth::ReadOnly);
    }
    if (!place.checkLater)
        book->finishOpening();
    book->watch();
    return book;
}

Result<Done> SqliteBook::openCopy()
{
    Result<std::unique_ptr<QTemporaryDir>> copy = copyForReading(m_place.dir);
    if (!copy.ok())
        return copy.error();
    m_connection.reset();
    m_copy = *std::move(copy);
    return openFile(bookFile(m_copy->path()), false, false);
}

Result<Done> SqliteBook::openFile(const QString &file, bool isNew, bool canWrite)
{
    if (isNew && !canWrite)
        return Error{Fault::Storage, QStringLiteral("there is no book yet, and none can be made")};
    m_canWrite = canWrite;
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(file, canWrite || m_copy ? Access::ReadWrite : Access::ReadOnly);
    if (!connection.ok())
        return connection.error();
    m_connection = std::move(*connection);
    m_projection = std::make_unique<Projection>(*m_connection);
    m_search = std::make_unique<SearchIndex>(*m_connection);

    Migrations migrations(*m_connection, BookApplicationId,
                          m_place.dir + QStringLiteral("/backups"));
    const QList<MigrationStep> steps = bookSteps();
    Result<bool> current = migrations.isCurrent(steps.size());
    if (!current.ok())
        return current.error();
    if (!*current && !canWrite)
        return Error{Fault::Storage, QStringLiteral("the book has an old schema and is read-only")};
    Result<Done> done = m_connection->settle();
    if (done.ok() && !*current)
        done = migrations.run(steps, m_clock.now());
    if (done.ok() && canWrite && !m_place.forMending)
        done = makeFirstEntry();
    if (done.ok())
        done = readMeta();
    if (!done.ok())
        return done;
    m_health = canWrite ? BookHealth::Well : BookHealth::ReadOnly;
    return Done{};
}

Result<Done> SqliteBook::settleInPlace()
{
    if (m_place.forMending) {
        openMirror();
        return m_mirror ? mirror({}) : Result<Done>(Done{});
    }
    // Without the mark a folder that lost everything looks like a new one: no reason not to sell.
    (void)markFolder(m_place.dir, m_bookId);
    Result<Done> done = settleMirror();
    // Also where the mirror cannot be written yet: that passes, and then it would sell.
    if (done.ok() && m_health != BookHealth::Damaged)
        done = lookAtMachine();
    if (done.ok() && m_mirror)
        done = mirror({});
    const qint64 room = m_hooks.freeBytes(m_place.dir);
    (void)m_reserve.keep(room < 0 ? room : std::max<qint64>(0, room - LeastFreeBytes));
    return done;
}

Result<Done> SqliteBook::makeFirstEntry()
{
    // Asked of the facts, not of the journal: a journal that was emptied is damage, not a new book.
    const QString ask = QStringLiteral("SELECT count(*) FROM meta");
    Result<QString> facts = m_connection->ask(ask);
    if (!facts.ok())
        return facts.error();
    if (*facts != QLatin1String("0"))
        return Done{};
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (!done.ok())
        return done;
    facts = m_connection->ask(ask); // two processes may make one book
    if (!facts.ok())
        return facts.error();
    if (*facts != QLatin1String("0"))
        return Done{};
    BookMade made;
    made.bookId = m_hooks.newBookId();
    made.practice = m_place.practice;
    made.machine = machineMark(m_hooks.machineId(), made.bookId);
    QList<JournalEntry> written;
    done = journal(QStringLiteral("book"), QString(), toBody(made), &written);
    if (done.ok())
        done = m_projection->apply(made, written.last());
    return done.ok() ? transaction.commit() : done;
}

Result<Done> SqliteBook::readMeta()
{
    {
        Statement facts(*m_connection, "SELECT key,value FROM meta");
        if (!facts.exec())
            return facts.error();
        while (facts.next()) {
            const QString key = facts.text(0);
            if (key == QLatin1String("book_id"))
                m_bookId = facts.text(1);
            else if (key == QLatin1String("practice"))
                m_practice = facts.text(1) == QLatin1String("1");
            else if (key == QLatin1String("day_offset_seconds"))
                m_dayOffsetSeconds = facts.text(1).toInt();
        }
        if (facts.failed())
            return facts.error();
    }
    m_projection->setDayOffset(m_dayOffsetSeconds);
    const Result<QString> head =
        m_connection->ask(QStringLiteral("SELECT ifnull(max(seq),0) FROM journal"));
    const Result<QString> version = m_connection->ask(QStringLiteral("PRAGMA data_version"));
    if (!head.ok())
        return head.error();
    if (!version.ok())
        return version.error();
    m_seenSeq = head->toLongLong();
    m_dataVersion = *version;
    return Done{};
}

void SqliteBook::openMirror()
{
    Result<std::unique_ptr<Mirror>> opened = Mirror::open(mirrorFile(m_place));
    if (opened.ok())
        m_mirror = std::move(*opened);
    else
        setHealth(BookHealth::ReadOnly);
}

void SqliteBook::finishOpening()
{
    if (m_isChecked)
        return;
    m_isChecked = true;
    const Result<QStringList> found = openingProblems(*m_connection, mirrorFile(m_place));
    if (found.ok())
        m_problems << *found;
    else
        m_problems << QStringLiteral("book: ") + noted(found.error()).detail;
    // An old file beside the rollback journal of a newer one becomes a mixture whose sales may all
    // be right.
    const Result<bool> balances = isLastBalanceBooked();
    if (balances.ok() && !*balances)
        m_problems << QStringLiteral("balances: the newest is not the journal's");
    const Result<bool> attempts = isLastAttemptJournaled();
    if (attempts.ok() && !*attempts)
        m_problems << QStringLiteral("attempts: the newest is not in the journal");
    if (!m_problems.isEmpty())
        setHealth(BookHealth::Damaged);
}

void SqliteBook::watch()
{
    // Without an event loop (a test, a one-shot command) there is nobody to tell.
    if (!QAbstractEventDispatcher::instance())
        return;
    m_timer = new QTimer(this);
    connect(m_timer, &QTimer::timeout, this, &SqliteBook::lookForChanges);
    m_timer->start(LookEvery);
}

void SqliteBook::lookForChanges()
{
    QString version;
    {
        Statement ask(*m_connection, "PRAGMA data_version");
        if (!ask.exec() || !ask.next()) {
            (void)noted(ask.error());
            return;
        }
        version = ask.text(0);
    }
    if (version == m_dataVersion)
        return;
    const Result<QList<JournalEntry>> entries = entriesAfter(m_seenSeq, AnnounceAtOnce);
    if (!entries.ok()) {
        (void)noted(entries.error());
        return;
    }
    if (entries->size() < AnnounceAtOnce)
        m_dataVersion = version; // else the rest is told next time
    QStringList subjects;
    bool holds = false;
    std::optional<Balance> balance;
    const bool incidents = std::any_of(entries->begin(), entries->end(), concernsIncidents);
    for (const JournalEntry &entry : *entries) {
        m_seenSeq = entry.seq;
        if (entry.kind == QLatin1String("balance"))
            balance = balanceFrom(bodyOf(entry));
        else if (entry.kind == QLatin1String("hold") || entry.kind == QLatin1String("release"))
            holds = true;
        else if (!entry.subject.isEmpty() && !subjects.contains(entry.subject))
            subjects << entry.subject;
    }
    for (const QString &subject : std::as_const(subjects))
        emit changed(OrderId(subject));
    if (balance)
        emit balanceNoted(*balance);
    if (holds) {
        m_isReconciled = false;
        emit holdsChanged();
    }
    if (incidents)
        emit incidentsChanged();
    if (std::any_of(entries->begin(), entries->end(), concernsWallet))
        emit walletChanged();
    if (std::any_of(entries->begin(), entries->end(), concernsAccounts))
        emit accountsChanged();
    if (std::any_of(entries->begin(), entries->end(), concernsPeople))
        emit peopleChanged();
    if (std::any_of(entries->begin(), entries->end(), concernsShifts))
        emit shiftsChanged();
}

} // namespace ct
