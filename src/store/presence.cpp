// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presence.h"

#include <fcntl.h>
#include <sys/file.h>
#include <cerrno>

namespace ct {

namespace {

constexpr std::chrono::seconds RestoreTakes{10};
constexpr std::chrono::seconds CommandTakes{2}; //!< a command that looks something up ends soon

FileHandle lockFileOf(const QString &dir)
{
    const QString path = dir + QStringLiteral("/book.lock");
    FileHandle file = openFile(path, O_RDWR | O_CREAT);
    return file.isOpen() ? std::move(file) : openFile(path, O_RDONLY);
}

} // namespace

Result<Presence> Presence::shared(const QString &dir)
{
    FileHandle file = lockFileOf(dir);
    if (!file.isOpen()) {
        if (errno == EACCES || errno == EROFS || errno == ENOENT || errno == ENOSPC)
            return Presence();
        return systemError(QStringLiteral("book.lock"));
    }
    const Result<Done> locked = lockFile(file.get(), LOCK_SH, RestoreTakes);
    if (!locked.ok())
        return Error{Fault::Storage, QStringLiteral("another book is being put in its place")};
    return Presence(std::move(file));
}

Result<Presence> Presence::alone(const QString &dir)
{
    FileHandle file = lockFileOf(dir);
    if (!file.isOpen())
        return systemError(QStringLiteral("book.lock"));
    if (!lockFile(file.get(), LOCK_EX, CommandTakes).ok())
        return Error{Fault::Refused, QStringLiteral("the book is open in another program")};
    return Presence(std::move(file));
}

} // namespace ct
