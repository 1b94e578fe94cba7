// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookplace.h"

#include "backupfolder.h"
#include "fileio.h"
#include "sqlitebook.h"
#include "swap.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>

namespace ct {

namespace {

bool isWritable(const QString &path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), R_OK | W_OK, AT_EACCESS) == 0;
}

Result<Done> prepareFolder(const QString &dir, bool create)
{
    struct stat facts = {};
    const QByteArray name = QFile::encodeName(dir);
    if (::stat(name.constData(), &facts) != 0) {
        if (!create)
            return systemError(QStringLiteral("the book's folder"));
        if (!QDir().mkpath(dir) || ::chmod(name.constData(), 0700) != 0)
            return systemError(QStringLiteral("the book's folder"));
        return syncDirectory(QFileInfo(dir).absolutePath());
    }
    if (!S_ISDIR(facts.st_mode))
        return Error{Fault::Refused, QStringLiteral("the book's folder is no folder")};
    if (create && (facts.st_mode & 07777) != 0700 && facts.st_uid == ::geteuid())
        (void)::chmod(name.constData(), 0700);
    return Done{};
}

Result<Done> checkFileSystem(const QString &dir)
{
    struct statfs facts = {};
    if (::statfs(QFile::encodeName(dir).constData(), &facts) != 0)
        return systemError(QStringLiteral("the book's folder"));
    if (isNetworkFileSystem(static_cast<long>(facts.f_type))) {
        return Error{Fault::Refused,
                     QStringLiteral("the book's folder lies on another machine's disk")};
    }
    return Done{};
}

QString markPath(const QString &dir)
{
    return dir + QStringLiteral("/book.id");
}

Result<Done> checkNeverUsed(const QString &dir)
{
    if (!QFileInfo::exists(markPath(dir)) && listBackups(dir).isEmpty())
        return Done{};
    return Error{Fault::Refused,
                 QStringLiteral("book.sqlite and journal.jsonl are both gone from a folder that "
                                "held a book: restore a backup")};
}

Result<Done> makeFile(const QString &dir, bool hasMirror)
{
    if (hasMirror) {
        return Error{Fault::Refused,
                     QStringLiteral("book.sqlite is gone, and journal.jsonl beside it is not empty:"
                                    " rebuild the book from it")};
    }
    const Result<Done> fresh = checkNeverUsed(dir);
    if (!fresh.ok() && !QFileInfo::exists(bookFile(dir))) // else another process made it just now
        return fresh;
    const FileHandle file = openFile(bookFile(dir), O_RDWR | O_CREAT | O_EXCL);
    if (!file.isOpen() && errno != EEXIST)
        return systemError(QStringLiteral("book.sqlite"));
    return syncDirectory(dir);
}

//! Ends a restore that was broken off, and says that the book is in use.
Result<Presence> settleIn(const QString &dir, bool readOnly)
{
    if (isSwapPending(dir) && !readOnly) {
        const Result<Presence> alone = Presence::alone(dir);
        if (!alone.ok())
            return alone.error();
        const Result<Done> finished = finishSwap(dir);
        if (!finished.ok())
            return finished.error();
    }
    return Presence::shared(dir);
}

} // namespace

QString bookFile(const QString &dir)
{
    return dir + QStringLiteral("/book.sqlite");
}

QString mirrorFile(const QString &dir, const QString &mirrorDir)
{
    return (mirrorDir.isEmpty() ? dir : mirrorDir) + QStringLiteral("/journal.jsonl");
}

QString mirrorFile(const BookPlace &place)
{
    return mirrorFile(place.dir, place.mirrorDir);
}

Result<Done> markFolder(const QString &dir, const QString &bookId)
{
    if (QFileInfo::exists(markPath(dir)))
        return Done{};
    const FileHandle file = openFile(markPath(dir), O_RDWR | O_CREAT);
    if (!file.isOpen())
        return systemError(QStringLiteral("book.id"));
    const Result<Done> written = writeAll(file.get(), bookId.toUtf8() + '\n', 0);
    if (!written.ok() || ::fsync(file.get()) != 0)
        return written.ok() ? Result<Done>(systemError(QStringLiteral("book.id"))) : written;
    return syncDirectory(dir);
}

Result<BookGround> prepareGround(const BookPlace &place)
{
    const QString &dir = place.dir;
    const bool create = place.createIfMissing;
    const bool readOnly = place.readOnly;
    Result<Done> done = prepareFolder(dir, create && !readOnly);
    if (done.ok())
        done = checkFileSystem(dir);
    if (!done.ok())
        return done.error();
    Result<Presence> presence = settleIn(dir, readOnly);
    if (!presence.ok())
        return presence.error();
    // The mirror first: a line in it follows a commit, so a book that another process is making at
    // this moment cannot look older than its mirror.
    const bool hasMirror = QFileInfo(mirrorFile(place)).size() > 0;
    // The file is only looked at, never opened here: closing a second handle would drop the locks
    // that SQLite holds on it in this process.
    struct stat facts = {};
    const QByteArray name = QFile::encodeName(bookFile(dir));
    BookGround ground;
    ground.presence = *std::move(presence);
    if (::lstat(name.constData(), &facts) != 0) {
        if (errno != ENOENT || !create || readOnly)
            return systemError(QStringLiteral("book.sqlite"));
        done = makeFile(dir, hasMirror);
        if (!done.ok())
            return done.error();
        if (::lstat(name.constData(), &facts) != 0)
            return systemError(QStringLiteral("book.sqlite"));
    }
    if (!S_ISREG(facts.st_mode))
        return Error{Fault::Refused, QStringLiteral("book.sqlite is no plain file")};
    ground.isNew = facts.st_size == 0;
    if (ground.isNew && hasMirror) {
        return Error{Fault::Refused, QStringLiteral("book.sqlite is empty, and journal.jsonl beside"
                                                    " it is not: rebuild the book from it")};
    }
    if (ground.isNew) {
        const Result<Done> fresh = checkNeverUsed(dir);
        ground.isNew = QFileInfo(bookFile(dir)).size() == 0; // or made just now by another process
        if (!fresh.ok() && ground.isNew)
            return fresh.error();
    }
    ground.canWrite = !readOnly && isWritable(dir) && isWritable(bookFile(dir));
    if (ground.canWrite && (facts.st_mode & 07777) != 0600)
        (void)::chmod(name.constData(), 0600);
    return ground;
}

} // namespace ct
