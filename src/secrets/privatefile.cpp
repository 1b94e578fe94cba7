// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatefile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <array>
#include <cerrno>
#include <cstring>

namespace ct {

namespace {

constexpr std::size_t LongestLine = 1024;

//! A file descriptor that is closed when it goes.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    int fd() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }
    //! False where the system had something left to complain about.
    bool close() { return m_fd < 0 || ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

//! Bytes of a secret on their way; wiped when they go.
struct Passage
{
    explicit Passage(std::size_t size) : bytes(qsizetype(size), Qt::Uninitialized) {}
    ~Passage() { wipeMemory(bytes.data(), std::size_t(bytes.size())); }
    Passage(const Passage &) = delete;
    Passage &operator=(const Passage &) = delete;

    QByteArray bytes;
};

Error storageError(const QString &path, int error)
{
    return {Fault::Storage,
            QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(strerror(error)))};
}

Result<Done> checkPrivate(const QString &path, const struct stat &status)
{
    if (!S_ISREG(status.st_mode))
        return Error{Fault::Storage, QStringLiteral("%1: not a regular file").arg(path)};
    if (status.st_uid != geteuid())
        return Error{
            Fault::Storage,
            QStringLiteral("%1: belongs to user %2, not to us").arg(path).arg(status.st_uid)};
    const unsigned mode = status.st_mode & 07777U;
    if ((mode & ~unsigned(S_IRUSR | S_IWUSR)) != 0)
        return Error{Fault::Storage, QStringLiteral("%1: mode %2, must be 0600 or stricter")
                                         .arg(path)
                                         .arg(mode, 4, 8, QLatin1Char('0'))};
    return Done{};
}

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(fd, bytes.data(), std::size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0)
            bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace

Result<SecretBytes> readPrivateFile(const QString &path, std::size_t limit)
{
    // O_NONBLOCK: a FIFO in its place must not hold the program up.
    const Descriptor file(::open(QFile::encodeName(path).constData(),
                                 O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen() && errno == ENOENT)
        return Error{Fault::Refused, QStringLiteral("%1: there is no such file").arg(path)};
    if (!file.isOpen() && errno == ELOOP)
        return Error{Fault::Storage, QStringLiteral("%1: is a symbolic link").arg(path)};
    if (!file.isOpen())
        return storageError(path, errno);
    struct stat status = {};
    if (fstat(file.fd(), &status) != 0)
        return storageError(path, errno);
    if (const auto checked = checkPrivate(path, status); !checked.ok())
        return checked.error();

    Passage passage(limit + 1);
    std::size_t size = 0;
    while (size <= limit) {
        const ssize_t got = ::read(file.fd(), passage.bytes.data() + size, limit + 1 - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return storageError(path, errno);
        if (got == 0)
            break;
        size += std::size_t(got);
    }
    if (size > limit)
        return Error{Fault::Malformed,
                     QStringLiteral("%1: longer than %2 bytes").arg(path).arg(limit)};
    return SecretBytes(QByteArrayView(passage.bytes.constData(), qsizetype(size)));
}

Result<SecretBytes> secretLine(QByteArrayView bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.isEmpty())
        return Error{Fault::Malformed, QStringLiteral("the secret is empty")};
    if (bytes.size() > qsizetype(LongestLine))
        return Error{Fault::Malformed, QStringLiteral("the secret is too long")};
    for (const char c : bytes) {
        if (c == '\n' || c == '\r')
            return Error{Fault::Malformed, QStringLiteral("the secret has more than one line")};
        if (c == '\0')
            return Error{Fault::Malformed, QStringLiteral("the secret is not text")};
    }
    return SecretBytes(bytes);
}

Result<SecretBytes> readSecretLine(const QString &path)
{
    const auto content = readPrivateFile(path, LongestLine + 2);
    if (!content.ok())
        return content.error();
    auto line = secretLine(content->view());
    if (!line.ok())
        return Error{line.error().fault, QStringLiteral("%1: %2").arg(path, line.error().detail)};
    return line;
}

Result<Done> writePrivateFile(const QString &path, QByteArrayView bytes)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const QByteArray draft =
        target + ".new-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);

    Descriptor file(::open(draft.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return storageError(path, errno);
    // fchmod: a caller with an odd umask gets the same file.
    if (fchmod(file.fd(), S_IRUSR | S_IWUSR) != 0 || !writeAll(file.fd(), bytes) ||
        fsync(file.fd()) != 0 || !file.close() ||
        ::rename(draft.constData(), target.constData()) != 0) {
        const int error = errno;
        ::unlink(draft.constData());
        return storageError(path, error);
    }
    const Descriptor parent(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!parent.isOpen() || fsync(parent.fd()) != 0)
        return storageError(path, errno);
    return Done{};
}

} // namespace ct
