// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcheck.h"

#include "backupfolder.h"
#include "bookcopy.h"
#include "bookplace.h"
#include "mirror.h"
#include "schema.h"
#include "verification.h"

#include <mutant.h>

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

namespace ct {

namespace {

constexpr int Page = 500;
constexpr qsizetype MostProblems = 50;
constexpr qint64 PatienceMs = 2000;

} // namespace

void Verification::say(const QString &problem)
{
    if (m_found.problems.size() < MostProblems)
        m_found.problems << problem;
}

void Verification::leave(const QString &unseen)
{
    if (m_found.unseen.size() < MostProblems)
        m_found.unseen << unseen;
}

//! A file that is locked, or a disk that does not answer, says nothing about what is written.
void Verification::note(const QString &where, const Error &error)
{
    bool isDamage = error.fault != Fault::Refused;
    for (Connection *connection : {m_book.get(), m_replay.get()}) {
        if (!connection)
            continue;
        const SqlTrouble trouble = connection->trouble();
        isDamage = isDamage && trouble != SqlTrouble::Busy && trouble != SqlTrouble::NoWrite;
        connection->forgetTrouble();
    }
    if (isDamage)
        say(where + error.detail);
    else
        leave(where + error.detail);
}

bool Verification::openFiles()
{
    Result<std::unique_ptr<Connection>> book = Connection::open(m_file, Access::ReadOnly);
    Result<std::unique_ptr<Connection>> replay = Connection::open(QString(), Access::ReadWrite);
    if (!book.ok() || !replay.ok()) {
        leave(QStringLiteral("book: ") + (book.ok() ? replay : book).error().detail);
        return false;
    }
    m_book = std::move(*book);
    m_replay = std::move(*replay);
    const qsizetype newest = bookSteps().size();
    const Result<bool> current =
        Migrations(*m_book, BookApplicationId, QString()).isCurrent(newest);
    if (!current.ok() || !*current) {
        const Error old{Fault::Malformed, QStringLiteral("it has an old schema")};
        note(QStringLiteral("book: "), current.ok() ? old : current.error());
        return false;
    }
    if (const Result<Done> settled = m_book->settle(); !settled.ok())
        note(QStringLiteral("settings: "), settled.error());
    m_projection = std::make_unique<Projection>(*m_replay);
    for (const char *pragma : {"PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF"})
        (void)m_replay->run(QLatin1String(pragma));
    const QStringList schema = replaySchema();
    for (const QString &sql : schema) {
        if (const Result<Done> made = m_replay->run(sql); !made.ok()) {
            leave(QStringLiteral("replay: ") + made.error().detail);
            return false;
        }
    }
    return true;
}

void Verification::takeCopy()
{
    Result<std::unique_ptr<Connection>> copy = BookCopy::open(*m_book, m_file);
    m_isPageCheckApart = copy.ok();
    if (!copy.ok() && copy.error().fault == Fault::Malformed)
        say(QStringLiteral("pages: ") + copy.error().detail);
    else if (!copy.ok())
        leave(QStringLiteral("pages: not looked at: ") + copy.error().detail);
    else if (*copy)
        m_live = std::exchange(m_book, *std::move(copy));
}

//! Heads that somebody keeps outside: whoever cuts the chain before one of them, or makes it anew,
//! has another entry in that place.
Result<Done> Verification::checkHeads()
{
    Statement heads(*m_book,
                    "SELECT h.source,h.name,h.seq FROM heads h LEFT JOIN journal j ON j.seq=h.seq "
                    "WHERE j.hash IS NOT h.hash ORDER BY h.id");
    if (!heads.exec())
        return heads.error();
    while (heads.next()) {
        say(QStringLiteral("journal entry %1: it is not the one that %2 %3 was given")
                .arg(heads.text(2), heads.text(0), heads.text(1)));
    }
    return heads.failed() ? Result<Done>(heads.error()) : Result<Done>(Done{});
}

void Verification::checkBackups()
{
    const QString bookId = m_book->ask(QStringLiteral("SELECT value FROM meta WHERE key='book_id'"))
                               .valueOr(QString());
    const QList<BackupFile> backups = listBackups(QFileInfo(m_file).path());
    for (const BackupFile &backup : backups) {
        const Result<FileFacts> facts = factsOfFile(backup.path);
        if (!facts.ok() || facts->bookId != bookId)
            continue;
        Statement entry(*m_book, "SELECT 1 FROM journal WHERE seq=? AND hash=?");
        entry.bind(facts->head.seq).bind(QString::fromLatin1(facts->head.hash));
        const bool isAsked = entry.exec();
        if (isAsked && entry.next())
            continue;
        if (!isAsked || entry.failed()) {
            note(QStringLiteral("book: "), entry.error());
        } else {
            say(QStringLiteral("journal entry %1: it is not the one that the backup %2 ends with")
                    .arg(facts->head.seq)
                    .arg(QFileInfo(backup.path).fileName()));
        }
    }
}

bool Verification::lookAtMirror()
{
    if (m_mirror.isOpen() && m_mirror.look())
        return true;
    m_mirrorDiffers = true;
    if (QFileInfo::exists(m_mirrorFile))
        leave(QStringLiteral("mirror: journal.jsonl cannot be read, or somebody else holds it"));
    else
        say(QStringLiteral("mirror: journal.jsonl is missing"));
    return false;
}

void Verification::checkSchema()
{
    const Result<QStringList> schema = schemaProblems(*m_book);
    if (schema.ok())
        m_found.problems << *schema;
    else
        note(QStringLiteral("book: "), schema.error());
}

CheckedBook Verification::run()
{
    if (!QFileInfo::exists(m_file))
        say(QStringLiteral("book: book.sqlite is missing"));
    if (!QFileInfo::exists(m_file) || !openFiles())
        return m_found;
    const bool hasMirror = lookAtMirror();
    takeCopy();
    checkSchema();
    for (const auto step :
         {&Verification::checkPages, &Verification::checkJournal, &Verification::compareRows,
          &Verification::checkSearch, &Verification::checkHeads}) {
        if (const Result<Done> done = (this->*step)(); !done.ok())
            note(QStringLiteral("book: "), done.error());
    }
    // The copy is of an earlier moment than a backup that was made meanwhile.
    if (m_live)
        m_book = std::move(m_live);
    checkBackups();
    if (hasMirror)
        checkMirrorEnd();
    return m_found;
}

//! What a restored copy is judged by as well is left to whoever restores it: the replay.
CheckedBook Verification::runOnCopy()
{
    if (!QFileInfo::exists(m_file))
        leave(QStringLiteral("copy: it is gone"));
    if (!QFileInfo::exists(m_file) || !openFiles())
        return m_found;
    m_mirrorDiffers = true;
    m_replaying = false;
    checkSchema();
    for (const auto step : {&Verification::checkPages, &Verification::catchUp}) {
        if (const Result<Done> done = (this->*step)(); !done.ok())
            note(QStringLiteral("book: "), done.error());
    }
    if (m_seq == 0 && m_found.unseen.isEmpty())
        say(QStringLiteral("journal: it is empty"));
    return m_found;
}

void Verification::checkEntry(const JournalEntry &entry)
{
    if (entry.seq != m_seq + 1 || entry.prevHash != m_hash)
        say(QStringLiteral("journal entry %1: it does not follow the one before").arg(entry.seq));
    if (chainHash(entry) != entry.hash && !mutant("verify-believes-hashes"))
        say(QStringLiteral("journal entry %1: its hash is not that of its text").arg(entry.seq));
    m_seq = entry.seq;
    m_hash = entry.hash;
    checkLine(entry);
    if (!m_replaying)
        return;
    const Result<Done> applied = m_projection->replay(entry);
    if (!applied.ok()) {
        note(QStringLiteral("journal entry %1: ").arg(entry.seq), applied.error());
        m_replaying = false; // from here on the rows cannot be told any more
    }
}

void Verification::checkLine(const JournalEntry &entry)
{
    if (m_mirrorDiffers)
        return;
    std::optional<QByteArray> line = m_mirror.next();
    QElapsedTimer patience;
    patience.start();
    while (!line && patience.elapsed() < PatienceMs) {
        // A counter that has just committed writes its line in a moment.
        QThread::msleep(10);
        if (!m_mirror.look())
            return leaveMirror();
        line = m_mirror.next();
    }
    if (m_mirror.hasFailed())
        return leaveMirror();
    if (line && (*line == mirrorLine(entry).chopped(1) || mutant("verify-believes-the-mirror")))
        return;
    m_mirrorDiffers = true;
    say(line ? QStringLiteral("mirror: line %1 is not the journal's").arg(entry.seq)
             : QStringLiteral("mirror: it ends before entry %1").arg(entry.seq));
}

void Verification::leaveMirror()
{
    m_mirrorDiffers = true;
    leave(QStringLiteral("mirror: not looked at behind entry %1").arg(m_seq));
}

void Verification::checkMirrorEnd()
{
    if (m_mirrorDiffers)
        return;
    // Lines that came since belong to entries that came since; more than that is no journal's.
    const Result<Done> caughtUp = catchUp();
    if (!caughtUp.ok())
        return note(QStringLiteral("book: "), caughtUp.error());
    if (m_mirrorDiffers)
        return;
    const bool goesOn = m_mirror.next().has_value();
    if (m_mirror.hasFailed())
        leaveMirror();
    else if (goesOn)
        say(QStringLiteral("mirror: it goes on behind entry %1").arg(m_seq));
    else if (m_mirror.hasRest())
        say(QStringLiteral("mirror: its last line is torn"));
}

Result<Done> Verification::catchUp()
{
    while (!m_stop || !*m_stop) {
        const Result<QList<JournalEntry>> entries = journalAfter(*m_book, m_seq, Page);
        if (!entries.ok())
            return entries.error();
        for (const JournalEntry &entry : *entries)
            checkEntry(entry);
        if (entries->size() < Page)
            return Done{};
    }
    return Error{Fault::Refused, QStringLiteral("the check was ended early")};
}

Result<Done> Verification::checkJournal()
{
    m_projection->gatherTotals();
    Statement(*m_replay, "BEGIN").exec();
    const Result<Done> caughtUp = catchUp();
    Statement(*m_replay, "COMMIT").exec();
    if (!caughtUp.ok())
        return caughtUp;
    if (m_seq == 0)
        say(QStringLiteral("journal: it is empty"));
    return m_projection->flushTotals();
}

CheckedBook checkBook(const QString &dir, const QString &mirrorDir, const std::atomic<bool> *stop)
{
    return Verification(bookFile(dir), mirrorFile(dir, mirrorDir), stop).run();
}

QStringList verifyBook(const QString &dir, const QString &mirrorDir, const std::atomic<bool> *stop)
{
    return checkBook(dir, mirrorDir, stop).all();
}

CheckedBook checkCopy(const QString &file, const std::atomic<bool> *stop)
{
    return Verification(file, QString(), stop).runOnCopy();
}

QStringList copyProblems(const QString &file, const std::atomic<bool> *stop)
{
    return checkCopy(file, stop).all();
}

} // namespace ct
