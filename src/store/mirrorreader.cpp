// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorreader.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <algorithm>
#include <chrono>

namespace ct {

namespace {

constexpr std::chrono::milliseconds Patience{2000};

} // namespace

MirrorReader::MirrorReader(const QString &path) : m_file(openFile(path, O_RDONLY)) {}

bool MirrorReader::look()
{
    struct stat facts = {};
    if (!lockFile(m_file.get(), LOCK_SH, Patience).ok())
        return false;
    const bool read = ::fstat(m_file.get(), &facts) == 0;
    ::flock(m_file.get(), LOCK_UN);
    m_size = facts.st_size;
    return read;
}

std::optional<QByteArray> MirrorReader::next()
{
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', m_taken);
        if (end >= 0) {
            const QByteArray line = m_buffer.mid(m_taken, end - m_taken);
            m_taken = end + 1;
            return line;
        }
        m_buffer.remove(0, m_taken);
        m_taken = 0;
        const Result<QByteArray> more =
            readAt(m_file.get(), m_read, std::min<qint64>(1 << 18, m_size - m_read));
        m_failed = m_failed || !more.ok();
        if (!more.ok() || more->isEmpty())
            return std::nullopt;
        m_read += more->size();
        m_buffer += *more;
    }
}

} // namespace ct
