// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupfolder.h"
#include "bookcheck.h"
#include "bookplace.h"
#include "changes.h"
#include "connection.h"
#include "entrysource.h"
#include "mirror.h"
#include "projection.h"
#include "sqlitebook.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

namespace ct {

namespace {

// What is merged while a person waits for the window. More than that is a rebuild.
constexpr qint64 MostMerged = 20'000;
constexpr int Page = 500;

//! The last whole line of a mirror that nobody has touched yet.
std::optional<JournalEntry> lastLine(const QString &path)
{
    const Result<QList<QByteArray>> lines = lastMirrorLines(path, 1);
    if (!lines.ok() || lines->isEmpty())
        return std::nullopt;
    return fromMirrorLine(lines->last());
}

} // namespace

//! The second record, when a book is opened: healed where it is short, merged where it knows more,
//! made anew where it is lost or damaged.
Result<Done> SqliteBook::settleMirror()
{
    const QString path = mirrorFile(m_place);
    // A disk that is not there may come back with every line.
    if (!m_place.mirrorDir.isEmpty() && !QFileInfo(m_place.mirrorDir).isDir()) {
        setHealth(BookHealth::ReadOnly);
        return Done{};
    }
    // The mirror first: what it holds was committed before.
    const bool isThere = QFileInfo(path).size() > 0;
    const std::optional<JournalEntry> last = isThere ? lastLine(path) : std::nullopt;
    const Result<Head> own = head();
    const Result<QString> anchored =
        m_connection->ask(QStringLiteral("SELECT ifnull(max(seq),0) FROM heads"));
    if (!own.ok() || !anchored.ok())
        return own.ok() ? anchored.error() : own.error();
    if (last && last->seq > own->seq)
        return mergeFromMirror(*own, last->seq);
    if (last) {
        const Result<bool> known = knows(Head{last->seq, last->hash});
        if (!known.ok())
            return known.error();
        if (!*known && chainHash(*last) == last->hash)
            return stopFor(QStringLiteral("mirror: it is of another history than the book"));
        if (!*known)
            return mendMirror(*own, QStringLiteral("mirror damaged"));
    }
    const bool isCut = last && last->seq < anchored->toLongLong();
    if ((!isThere && own->seq > 1) || isCut)
        return mendMirror(*own,
                          isCut ? QStringLiteral("mirror cut") : QStringLiteral("mirror lost"));
    openMirror();
    if (!m_mirror)
        return Done{}; // ReadOnly: that was said
    // Writes what a crash kept from the mirror, and notices one that is not of this book.
    const Result<Done> healed =
        m_mirror->heal([this](qint64 after, int limit) { return entriesAfter(after, limit); });
    if (healed.ok())
        return healed;
    m_mirror.reset();
    if (healed.error().fault == Fault::Malformed)
        return mendMirror(*own, QStringLiteral("mirror damaged"));
    setHealth(BookHealth::ReadOnly);
    return Done{};
}

//! An older copy lies in the book's place, and its mirror goes on: nothing is sold before both say
//! the same again.
Result<Done> SqliteBook::mergeFromMirror(const Head &own, qint64 known)
{
    const QString path = mirrorFile(m_place);
    const auto tooMuch = [&] {
        return stopFor(QStringLiteral("mirror: it knows %1 entries, the book only %2: rebuild the "
                                      "book from it")
                           .arg(known)
                           .arg(own.seq));
    };
    if (known - own.seq > MostMerged)
        return tooMuch();
    const Result<std::unique_ptr<EntrySource>> source = mirrorSource(path, own.seq - 1);
    if (!source.ok())
        return source.error();
    // Only a book that agrees with itself is an older one; one that was cut is damaged.
    const Result<QStringList> problems = openingProblems(*m_connection, QString());
    const Result<bool> balances = isLastBalanceBooked();
    if (!problems.ok() || !problems->isEmpty() || !balances.ok() || !*balances)
        return tooMuch();
    const Result<TakenOver> taken = takeOver(**source);
    if (!taken.ok() || !taken->isMet || taken->trouble)
        return tooMuch();
    openMirror();
    return beginEpoch(QStringLiteral("merge"), Doubt::Open);
}

//! The newest balance is that of the newest entry about one: the check above looks at sales only.
Result<bool> SqliteBook::isLastBalanceBooked() const
{
    const Result<std::optional<Balance>> row = lastBalance();
    if (!row.ok())
        return row.error();
    // By the index of what is about no order: sales are a million times as many.
    Statement rows(*m_connection,
                   "SELECT body FROM journal INDEXED BY journal_subject "
                   "WHERE subject='' AND kind='balance' ORDER BY seq DESC LIMIT 1");
    if (!rows.exec())
        return noted(rows.error());
    std::optional<Balance> booked;
    if (rows.next()) {
        JournalEntry entry;
        entry.body = rows.text(0).toUtf8();
        booked = balanceFrom(bodyOf(entry));
    }
    if (rows.failed())
        return noted(rows.error());
    return booked.has_value() == row->has_value() &&
           (!booked || (booked->at == (*row)->at && booked->money == (*row)->money &&
                        booked->exact == (*row)->exact));
}

//! The opening check goes from the journal to the rows: a row of another file it would not meet.
Result<bool> SqliteBook::isLastAttemptJournaled() const
{
    Statement row(*m_connection,
                  "SELECT order_id FROM attempts WHERE id=(SELECT max(id) FROM attempts)");
    if (!row.exec())
        return noted(row.error());
    if (!row.next())
        return row.failed() ? Result<bool>(noted(row.error())) : Result<bool>(true);
    Statement entry(*m_connection, "SELECT 1 FROM journal WHERE subject=? LIMIT 1");
    entry.bind(row.text(0));
    if (!entry.exec())
        return noted(entry.error());
    const bool known = entry.next();
    return entry.failed() ? Result<bool>(noted(entry.error())) : Result<bool>(known);
}

Result<Done> SqliteBook::stopFor(const QString &problem)
{
    noteDamage({problem});
    return Done{};
}

//! Without its mirror an old copy of a book looks like a book; a backup may know better.
bool SqliteBook::isOlderThanABackup() const
{
    const QList<BackupFile> backups = listBackups(m_place.dir);
    for (const BackupFile &backup : backups) {
        const Result<FileFacts> facts = factsOfFile(backup.path);
        if (!facts.ok() || facts->bookId != m_bookId)
            continue;
        const Result<bool> known = knows(facts->head);
        return known.ok() && !*known;
    }
    return false;
}

Result<bool> SqliteBook::isChainWhole() const
{
    JournalEntry last;
    last.hash = genesisHash();
    while (true) {
        const Result<QList<JournalEntry>> entries = entriesAfter(last.seq, Page);
        if (!entries.ok())
            return noted(entries.error());
        for (const JournalEntry &entry : *entries) {
            if (entry.seq != last.seq + 1 || entry.prevHash != last.hash ||
                chainHash(entry) != entry.hash)
                return false;
            last = entry;
        }
        if (entries->size() < Page)
            return true;
    }
}

//! The mirror is lost or damaged: if the book's own chain is whole it is written anew from it. What
//! was found is kept aside, and if it knew newer entries they are taken over before.
Result<Done> SqliteBook::mendMirror(const Head &own, const QString &why)
{
    const Result<bool> whole = isChainWhole();
    if (!whole.ok())
        return whole.error();
    if (!*whole)
        return stopFor(why + QStringLiteral(", and the book's chain is broken too"));
    Doubt doubt = isOlderThanABackup() ? Doubt::NewerMissing : Doubt::None;
    const QString path = mirrorFile(m_place);
    if (const auto source = mirrorSource(path, own.seq - 1); source.ok()) {
        const Result<TakenOver> taken = takeOver(**source);
        if (!taken.ok())
            return taken.error();
        if (taken->isOther)
            return stopFor(QStringLiteral("mirror: it is of another history than the book"));
        if (taken->entries > 0 && doubt == Doubt::None)
            doubt = Doubt::Open;
        if (taken->trouble && (*source)->position() > own.seq)
            doubt = Doubt::NewerMissing;
        const Result<Done> aside = putMirrorAside();
        if (!aside.ok())
            return aside;
    }
    m_mirror.reset();
    openMirror();
    return beginEpoch(why, doubt);
}

Result<Done> SqliteBook::putMirrorAside()
{
    const QString path = mirrorFile(m_place);
    const QString stamp = m_clock.now().toUTC().toString(QStringLiteral("yyyyMMddTHHmmsszzz"));
    QString aside = QFileInfo(path).path() + QStringLiteral("/aside-%1.jsonl").arg(stamp);
    if (m_place.mirrorDir.isEmpty()) {
        const QString folder = m_place.dir + QStringLiteral("/aside-") + stamp;
        if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0)
            return systemError(QStringLiteral("the folder for the old mirror"));
        aside = folder + QStringLiteral("/journal.jsonl");
    }
    if (::rename(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData()) != 0)
        return systemError(QStringLiteral("the old mirror"));
    return syncDirectory(QFileInfo(path).path());
}

} // namespace ct
