// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reserve.h"

#include "fileio.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <QFile>

namespace ct {

QString Reserve::path() const
{
    return m_dir + QStringLiteral("/reserve.bin");
}

bool Reserve::keep(qint64 room) const
{
    if (m_bytes <= 0)
        return false;
    struct stat facts = {};
    const QByteArray name = QFile::encodeName(path());
    if (::lstat(name.constData(), &facts) == 0 && facts.st_size >= m_bytes)
        return true;
    if (room >= 0 && room < m_bytes)
        return false;
    const FileHandle file = openFile(path(), O_RDWR | O_CREAT);
    // Blocks that are really there, not a hole.
    if (file.isOpen() && ::posix_fallocate(file.get(), 0, m_bytes) == 0)
        return true;
    (void)::unlink(name.constData());
    return false;
}

bool Reserve::giveUp() const
{
    return ::unlink(QFile::encodeName(path()).constData()) == 0;
}

} // namespace ct
