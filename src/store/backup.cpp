// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "bookcheck.h"
#include "bookplace.h"
#include "pagecopy.h"

#include <mutant.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ct {

namespace {

constexpr int PagesAtOnce = 100;
constexpr int MostRestarts = 100;
constexpr qint64 LeftFree = 200LL * 1024 * 1024; //!< a backup must not be what stops selling

bool isSameFile(const QString &a, const QString &b)
{
    struct stat one = {};
    struct stat other = {};
    return ::stat(QFile::encodeName(a).constData(), &one) == 0 &&
           ::stat(QFile::encodeName(b).constData(), &other) == 0 && one.st_dev == other.st_dev &&
           one.st_ino == other.st_ino;
}

//! Only a backup may be replaced by a backup.
Result<Done> checkTarget(const SqliteBook &book, const QString &file, const BackupSeal &seal)
{
    if (QFileInfo(file).isSymLink())
        return Error{Fault::Refused, QStringLiteral("it is a symbolic link")};
    if (!QFileInfo::exists(file))
        return Done{};
    for (const QString &own : {bookFile(book.place().dir), mirrorFile(book.place())}) {
        if (isSameFile(file, own))
            return Error{Fault::Refused, QStringLiteral("it is the book itself")};
    }
    const bool isBackup = factsOfFile(file).ok() || (seal.isOne && seal.isOne(file));
    if (QFileInfo(file).size() > 0 && !isBackup)
        return Error{Fault::Refused, QStringLiteral("something else has this name")};
    return Done{};
}

Result<Done> checkRoom(const SqliteBook &book, const QString &folder)
{
    const qint64 room = book.freeBytesIn(folder);
    if (room >= 0 && room < QFileInfo(bookFile(book.place().dir)).size() + LeftFree)
        return Error{Fault::Storage, QStringLiteral("there is not enough room for it")};
    return Done{};
}

//! Removes what a killed backup left, unless it is still being written.
Result<Done> clear(const QString &partial)
{
    const FileHandle file = openFile(partial, O_RDWR);
    if (!file.isOpen())
        return Done{};
    if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0)
        return Error{Fault::Refused, QStringLiteral("another backup to it is under way")};
    (void)::unlink(QFile::encodeName(partial).constData());
    return Done{};
}

QString partialOf(const QString &folder, const QString &file)
{
    return folder + QStringLiteral("/.") + QFileInfo(file).fileName() + QStringLiteral(".partial");
}

//! Where the plain copy lies until it is sealed: beside the book, which is as plain.
QString sealingFolder(const QString &dir)
{
    const QString folder = backupFolder(dir);
    (void)::mkdir(QFile::encodeName(folder).constData(), 0700);
    return folder;
}

} // namespace

Backup::Backup(SqliteBook &book, QString file, QString partial, BackupSeal seal)
    : m_book(book),
      m_file(std::move(file)),
      m_partial(std::move(partial)),
      m_seal(std::move(seal)),
      m_sealed(m_seal.make ? partialOf(QFileInfo(m_file).path(), m_file) : QString())
{
}

Result<std::unique_ptr<Backup>> Backup::begin(SqliteBook &book, const QString &file,
                                              BackupSeal seal)
{
    const QFileInfo info(QFileInfo(file).absoluteFilePath());
    const QString folder = info.path();
    const QString own = seal.make ? sealingFolder(book.place().dir) : folder;
    const QString partial =
        mutant("backup-written-in-place") ? info.filePath() : partialOf(own, info.fileName());
    Result<Done> fine = info.isDir() || info.fileName().isEmpty()
                            ? Result<Done>(Error{Fault::Refused, QStringLiteral("it is a folder")})
                            : checkTarget(book, info.filePath(), seal);
    if (fine.ok())
        fine = checkRoom(book, folder);
    if (fine.ok() && seal.make)
        fine = checkRoom(book, own);
    if (fine.ok())
        fine = clear(partial);
    if (fine.ok() && seal.make)
        fine = clear(partialOf(folder, info.fileName()));
    if (!fine.ok())
        return fine.error();
    std::unique_ptr<Backup> backup(new Backup(book, info.filePath(), partial, std::move(seal)));
    Result<std::unique_ptr<PageCopy>> copy = PageCopy::start(book.connection(), partial);
    if (!copy.ok())
        return copy.error();
    backup->m_copy = *std::move(copy);
    backup->m_lock = openFile(partial, O_RDONLY);
    if (!backup->m_lock.isOpen() || ::flock(backup->m_lock.get(), LOCK_EX | LOCK_NB) != 0)
        return systemError(QStringLiteral("lock of the copy"));
    return backup;
}

Backup::~Backup()
{
    m_copy.reset();
    if (!m_partial.isEmpty())
        (void)::unlink(QFile::encodeName(m_partial).constData());
    if (!m_sealed.isEmpty())
        (void)::unlink(QFile::encodeName(m_sealed).constData());
}

Result<bool> Backup::copySome(std::chrono::milliseconds time)
{
    if (m_copy->restarts() > MostRestarts)
        return Error{Fault::Storage, QStringLiteral("others write to the book all the time")};
    return m_copy->stepsFor(time, PagesAtOnce);
}

Result<FileFacts> Backup::check(const std::atomic<bool> *stop) const
{
    if (const Result<Done> flushed = m_copy->flush(); !flushed.ok())
        return flushed.error();
    const CheckedBook checked = checkCopy(m_partial, stop);
    if (!checked.all().isEmpty() && !mutant("backup-not-checked")) {
        return Error{checked.problems.isEmpty() ? Fault::Storage : Fault::Malformed,
                     checked.all().join(QStringLiteral("; "))};
    }
    Result<FileFacts> facts = factsOfFile(m_partial);
    if (facts.ok() && m_seal.make) {
        if (const Result<Done> sealed = m_seal.make(m_partial, m_sealed); !sealed.ok())
            return Error{Fault::Storage, sealed.error().detail};
    }
    return facts;
}

Result<BackupMade> Backup::finish(const FileFacts &facts)
{
    QString &whole = m_seal.make ? m_sealed : m_partial;
    if (m_seal.make && ::unlink(QFile::encodeName(m_partial).constData()) != 0)
        return systemError(QStringLiteral("the plain copy cannot be removed"));
    if (::rename(QFile::encodeName(whole).constData(), QFile::encodeName(m_file).constData()) != 0)
        return systemError(QStringLiteral("name of the copy"));
    m_partial.clear();
    m_sealed.clear();
    const Result<Done> synced = syncDirectory(QFileInfo(m_file).path());
    if (!synced.ok())
        return synced.error();
    // A book that cannot be written is worth a backup as well; its head is anchored in the backup.
    if (m_book.health() == BookHealth::Well && !mutant("backup-head-forgotten")) {
        const Result<Done> anchored =
            m_book.anchorHead(QStringLiteral("backup"), QFileInfo(m_file).fileName(), facts.head);
        if (!anchored.ok())
            return anchored.error();
    }
    return BackupMade{m_file, facts};
}

} // namespace ct
