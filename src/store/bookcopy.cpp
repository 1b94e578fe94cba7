// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookcopy.h"

#include "connection.h"
#include "fileio.h"
#include "pagecopy.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <thread>

namespace ct {

namespace {

constexpr qint64 SmallBook = 4LL * 1024 * 1024; //!< checked in some 20 ms
constexpr qint64 LeftFree = 200LL * 1024 * 1024;
constexpr int PagesAtOnce = 100;
// Others who write make a copy start over, so it has to be quick; without the breath a sale beside
// it would wait again and again.
constexpr std::chrono::milliseconds Slice{20};
constexpr std::chrono::milliseconds Breath{4};
constexpr int MostRestarts = 200;

bool hasRoom(const QString &folder, qint64 size)
{
    const bool isWritable =
        ::access(QFile::encodeName(folder).constData(), R_OK | W_OK | X_OK) == 0;
    const qint64 room = freeBytesAt(folder);
    return isWritable && (room < 0 || room > size + LeftFree);
}

//! What killed checks left; a living one holds a lock on its own.
void clear(const QString &folder)
{
    const QDir dir(folder);
    const QStringList names =
        dir.entryList({QStringLiteral(".verify-*.partial")}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const FileHandle file = openFile(dir.filePath(name), O_RDWR);
        if (file.isOpen() && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0)
            ::unlink(QFile::encodeName(dir.filePath(name)).constData());
    }
}

Result<std::unique_ptr<Connection>> copyTo(const QString &target, Connection &book)
{
    Result<std::unique_ptr<PageCopy>> copy = PageCopy::start(book, target);
    if (!copy.ok())
        return copy.error();
    const FileHandle lock = openFile(target, O_RDONLY);
    if (!lock.isOpen() || ::flock(lock.get(), LOCK_EX | LOCK_NB) != 0)
        return systemError(QStringLiteral("lock of the copy"));
    Result<bool> done = false;
    while (done.ok() && !*done) {
        if ((*copy)->restarts() > MostRestarts)
            return Error{Fault::Storage, QStringLiteral("others write to the book all the time")};
        done = (*copy)->stepsFor(Slice, PagesAtOnce);
        std::this_thread::sleep_for(Breath);
    }
    if (!done.ok())
        return done.error();
    // Not flushed: nobody reads it after us. A file that is closed takes the locks of the whole
    // process with it, so the copying ends first.
    copy->reset();
    return Connection::open(target, Access::ReadOnly);
}

} // namespace

Result<std::unique_ptr<Connection>> BookCopy::open(Connection &book, const QString &file)
{
    const qint64 size = QFileInfo(file).size();
    if (size <= SmallBook)
        return std::unique_ptr<Connection>();
    for (const QString &folder : {QFileInfo(file).path(), QDir::tempPath()}) {
        if (!hasRoom(folder, size))
            continue;
        clear(folder);
        const QString target =
            folder + QStringLiteral("/.verify-%1.partial")
                         .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
        Result<std::unique_ptr<Connection>> copy = copyTo(target, book);
        // A handle is enough; what has no name is gone with the process, however it ends.
        if (copy.ok())
            (void)(*copy)->ask(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        ::unlink(QFile::encodeName(target).constData());
        return copy;
    }
    return Error{Fault::Storage, QStringLiteral("there is no room for the copy that is checked")};
}

} // namespace ct
