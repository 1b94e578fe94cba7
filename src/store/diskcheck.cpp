// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskcheck.h"

#include "fileio.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <QCoreApplication>
#include <QFile>

namespace ct {

namespace {

constexpr qint64 LeastFreeBytes = 200LL * 1024 * 1024; // below this no sale is begun
constexpr qint64 LowFreeBytes = 1024LL * 1024 * 1024;

long fileSystemOf(const QString &dir)
{
    struct statfs facts = {};
    if (::statfs(QFile::encodeName(dir).constData(), &facts) != 0)
        return 0;
    return static_cast<long>(facts.f_type);
}

bool isOpenToOthers(const QString &dir)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(dir).constData(), &facts) == 0 && (facts.st_mode & 077) != 0;
}

} // namespace

DiskCheck::DiskCheck(QString dir, DiskHooks hooks, QObject *parent)
    : Check(parent), m_dir(std::move(dir)), m_hooks(std::move(hooks))
{
    if (!m_hooks.freeBytes)
        m_hooks.freeBytes = freeBytesAt;
    if (!m_hooks.fileSystem)
        m_hooks.fileSystem = fileSystemOf;
}

void DiskCheck::run(Reply<CheckResult> reply)
{
    reply.later(look());
}

CheckResult DiskCheck::look() const
{
    if (isNetworkFileSystem(m_hooks.fileSystem(m_dir)))
        return {CheckState::Failed, Finding::DiskElsewhere, m_dir};
    CheckResult result{CheckState::Ok, Finding::DiskWell, m_dir};
    result.number = m_hooks.freeBytes(m_dir);
    // Room first: a full disk takes no file either, and room is what helps then.
    if (result.number >= 0 && result.number < LeastFreeBytes) {
        result.state = CheckState::Failed;
        result.finding = Finding::DiskFull;
    } else if (!takesAFile()) {
        result.state = CheckState::Failed;
        result.finding = Finding::DiskReadOnly;
    } else if (isOpenToOthers(m_dir)) {
        result.state = CheckState::Warning;
        result.finding = Finding::DiskOpenToAll;
    } else if (result.number >= 0 && result.number < LowFreeBytes) {
        result.state = CheckState::Warning;
        result.finding = Finding::DiskLow;
    }
    return result;
}

bool DiskCheck::takesAFile() const
{
    const QString path =
        m_dir + QStringLiteral("/.disk-test-%1").arg(QCoreApplication::applicationPid());
    const QByteArray name = QFile::encodeName(path);
    const FileHandle file = openFile(path, O_WRONLY | O_CREAT | O_EXCL);
    if (!file.isOpen())
        return false;
    const bool written =
        writeAll(file.get(), QByteArray(4096, 'x'), 0).ok() && ::fsync(file.get()) == 0;
    return ::unlink(name.constData()) == 0 && written;
}

} // namespace ct
