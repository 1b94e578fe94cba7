// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lease.h"

#include "fileio.h"

#include <mutant.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <QDir>
#include <QFile>
#include <cerrno>

namespace ct {

namespace {

QString leasePath(const QString &bookFolder, const OrderId &orderId)
{
    return leaseFolder(bookFolder) + u'/' + orderId.text();
}

//! The kernel lets go of the lock when the process dies, however it dies.
class FlockLease final : public SendLease
{
public:
    FlockLease(FileHandle file, QString path) : m_file(std::move(file)), m_path(std::move(path)) {}
    ~FlockLease() override
    {
        // First the name, then the lock: nobody finds a free lock of a living attempt.
        if (m_file.isOpen())
            ::unlink(QFile::encodeName(m_path).constData());
    }

private:
    FileHandle m_file;
    QString m_path;
};

} // namespace

QString leaseFolder(const QString &bookFolder)
{
    return bookFolder + QStringLiteral("/locks");
}

Result<std::unique_ptr<SendLease>> takeLease(const QString &bookFolder, const OrderId &orderId)
{
    const QString path = leasePath(bookFolder, orderId);
    FileHandle file = openFile(path, O_RDWR | O_CREAT | O_EXCL);
    if (!file.isOpen() && errno == ENOENT) {
        ::mkdir(QFile::encodeName(leaseFolder(bookFolder)).constData(), 0700);
        file = openFile(path, O_RDWR | O_CREAT | O_EXCL);
    }
    if (!file.isOpen()) {
        const bool taken = errno == EEXIST;
        Error error = systemError(QStringLiteral("lock of an attempt"));
        if (taken)
            error.fault = Fault::Refused;
        return error;
    }
    // Nobody keeps the lock of a file that is new; isAnyLeaseHeld() may touch it for an instant.
    if (!mutant("lease-not-taken") && ::flock(file.get(), LOCK_EX) != 0)
        return systemError(QStringLiteral("lock of an attempt"));
    return std::unique_ptr<SendLease>(std::make_unique<FlockLease>(std::move(file), path));
}

Result<std::unique_ptr<SendLease>> inheritLease(const QString &bookFolder, const OrderId &orderId)
{
    const QString path = leasePath(bookFolder, orderId);
    FileHandle file = openFile(path, O_RDWR);
    if (!file.isOpen()) {
        if (errno == ENOENT)
            return std::unique_ptr<SendLease>(std::make_unique<FlockLease>(FileHandle(), path));
        return systemError(QStringLiteral("lock of an attempt"));
    }
    if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0 || mutant("living-sender-recovered"))
        return std::unique_ptr<SendLease>(std::make_unique<FlockLease>(std::move(file), path));
    if (errno == EWOULDBLOCK)
        return std::unique_ptr<SendLease>();
    return systemError(QStringLiteral("lock of an attempt"));
}

bool isAnyLeaseHeld(const QString &bookFolder)
{
    const QDir folder(leaseFolder(bookFolder));
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        const FileHandle file = openFile(folder.filePath(name), O_RDWR);
        if (!file.isOpen() && errno == ENOENT)
            continue;
        if (!file.isOpen() || ::flock(file.get(), LOCK_EX | LOCK_NB) != 0)
            return true;
    }
    return false;
}

} // namespace ct
