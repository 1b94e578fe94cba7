// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileio.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace ct {

//! Reads the whole lines of a mirror one after the other, up to a size that it had at one moment.
//! Writers go on meanwhile. For one thread.
class MirrorReader
{
public:
    explicit MirrorReader(const QString &path);

    bool isOpen() const { return m_file.isOpen(); }
    //! True: reading broke off, so nothing can be said about what comes.
    bool hasFailed() const { return m_failed; }
    //! Takes the size while no writer is at work; false: it cannot be read.
    bool look();
    //! The next whole line without its newline; empty: there is none.
    std::optional<QByteArray> next();
    //! Bytes behind the last whole line.
    bool hasRest() const { return m_taken < m_buffer.size(); }

private:
    FileHandle m_file;
    QByteArray m_buffer;
    qsizetype m_taken = 0;
    qint64 m_read = 0;
    qint64 m_size = 0;
    bool m_failed = false;
};

} // namespace ct
