// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QByteArray>
#include <QString>
#include <chrono>

namespace ct {

//! A file descriptor that closes itself.
class FileHandle
{
public:
    FileHandle() = default;
    explicit FileHandle(int descriptor) : m_descriptor(descriptor) {}
    FileHandle(FileHandle &&other) noexcept : m_descriptor(other.release()) {}
    FileHandle &operator=(FileHandle &&other) noexcept;
    FileHandle(const FileHandle &) = delete;
    FileHandle &operator=(const FileHandle &) = delete;
    ~FileHandle();

    int get() const { return m_descriptor; }
    bool isOpen() const { return m_descriptor >= 0; }
    int release();

private:
    int m_descriptor = -1;
};

//! Fault::Storage with the words of errno.
Error systemError(const QString &what);

//! open() with O_CLOEXEC and O_NOFOLLOW; an interrupted call is made again. A file that is made
//! gets 0600 whatever the umask is.
FileHandle openFile(const QString &path, int flags);
//! flock() that waits, but not for ever: some other program may hold the lock and never let go.
Result<Done> lockFile(int file, int operation, std::chrono::milliseconds patience);
Result<Done> writeAll(int file, const QByteArray &bytes, qint64 offset);
//! As many of `size` bytes as there are.
Result<QByteArray> readAt(int file, qint64 offset, qint64 size);
//! Makes a new or renamed entry of the directory survive a power cut.
Result<Done> syncDirectory(const QString &path);
//! True for the magic numbers of statfs() that belong to file systems of other machines, where
//! neither locks nor flushes can be relied on.
bool isNetworkFileSystem(long magic);
//! Bytes that an ordinary user may still write; negative where it cannot be told.
qint64 freeBytesAt(const QString &path);

} // namespace ct
