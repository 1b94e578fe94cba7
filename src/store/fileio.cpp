// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileio.h"

#include <mutant.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <QFile>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <thread>
#include <utility>

namespace ct {

FileHandle &FileHandle::operator=(FileHandle &&other) noexcept
{
    if (this != &other) {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = other.release();
    }
    return *this;
}

FileHandle::~FileHandle()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

int FileHandle::release()
{
    return std::exchange(m_descriptor, -1);
}

Error systemError(const QString &what)
{
    return {Fault::Storage, what + QStringLiteral(": ") + QString::fromLocal8Bit(strerror(errno))};
}

FileHandle openFile(const QString &path, int flags)
{
    const QByteArray name = QFile::encodeName(path);
    int file = -1;
    do {
        file = ::open(name.constData(), flags | O_CLOEXEC | O_NOFOLLOW, 0600);
    } while (file < 0 && errno == EINTR);
    if (file >= 0 && (flags & O_CREAT) != 0)
        (void)::fchmod(file, mutant("files-for-everybody") ? 0644 : 0600);
    return FileHandle(file);
}

Result<Done> lockFile(int file, int operation, std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds longest{20};
    const auto end = std::chrono::steady_clock::now() + patience;
    std::chrono::milliseconds pause{1};
    while (::flock(file, operation | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK || std::chrono::steady_clock::now() >= end)
            return systemError(QStringLiteral("lock"));
        std::this_thread::sleep_for(pause);
        pause = std::min(pause * 2, longest);
    }
    return Done{};
}

Result<Done> writeAll(int file, const QByteArray &bytes, qint64 offset)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t n = ::pwrite(file, bytes.constData() + written,
                                   static_cast<size_t>(bytes.size() - written), offset + written);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return systemError(QStringLiteral("write"));
        written += n;
    }
    return Done{};
}

Result<QByteArray> readAt(int file, qint64 offset, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype got = 0;
    while (got < size) {
        const ssize_t n =
            ::pread(file, bytes.data() + got, static_cast<size_t>(size - got), offset + got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return systemError(QStringLiteral("read"));
        if (n == 0)
            break;
        got += n;
    }
    bytes.truncate(got);
    return bytes;
}

Result<Done> syncDirectory(const QString &path)
{
    const FileHandle directory = openFile(path, O_RDONLY | O_DIRECTORY);
    if (!directory.isOpen() || ::fsync(directory.get()) != 0)
        return systemError(QStringLiteral("flush of the folder"));
    return Done{};
}

bool isNetworkFileSystem(long magic)
{
    // NFS, SMB, CIFS, SMB2, AFS, Coda, Ceph, 9P.
    constexpr std::array<quint32, 8> magics{0x6969,     0x517b,     0xff534d42, 0xfe534d42,
                                            0x5346414f, 0x73757245, 0x00c36400, 0x01021997};
    const quint32 wanted = static_cast<quint32>(magic);
    for (const quint32 known : magics) {
        if (known == wanted)
            return true;
    }
    return false;
}

qint64 freeBytesAt(const QString &path)
{
    struct statvfs facts = {};
    if (::statvfs(QFile::encodeName(path).constData(), &facts) != 0)
        return -1;
    return static_cast<qint64>(facts.f_bavail) * static_cast<qint64>(facts.f_frsize);
}

} // namespace ct
