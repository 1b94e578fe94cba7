// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalentry.h"

#include <result.h>

#include <functional>
#include <memory>

namespace ct {

//! The second local record (R5): the file in which every journal entry is one line.
//!
//! Several processes write it. Under an exclusive lock on the file each writer first drops what a
//! crash or a power cut has torn, then writes every entry behind the last whole one, so a file that
//! fell short after a crash is healed by whoever writes next. The file knows nothing of SQL:
//! entries come by `Fetch`.
class Mirror
{
public:
    //! Entries with a number above `after`, in order, at most `limit`.
    using Fetch = std::function<Result<QList<JournalEntry>>(qint64 after, int limit)>;

    //! Makes the file (0600) where it is missing. Storage: it cannot be opened or is no plain file.
    static Result<std::unique_ptr<Mirror>> open(const QString &path);
    ~Mirror();
    Mirror(const Mirror &) = delete;
    Mirror &operator=(const Mirror &) = delete;

    //! Writes what is missing up to and with `mine` and waits until it is on the disk. Malformed:
    //! what stands in the file is not of this journal; nothing was written then.
    Result<Done> append(const QList<JournalEntry> &mine, const Fetch &fetch);
    //! Writes everything that is missing.
    Result<Done> heal(const Fetch &fetch) { return append({}, fetch); }

    //! The number of the last line, as of the last append() or heal().
    qint64 lastSeq() const { return m_lastSeq; }

private:
    Mirror(QString path, int file);

    Result<Done> appendLocked(const QList<JournalEntry> &mine, const Fetch &fetch);
    Result<Done> findTail(qint64 size);
    Result<Done> write(const QList<JournalEntry> &entries);
    Result<Done> reopenIfGone();

    QString m_path;
    int m_file = -1;
    qint64 m_size = -1;        //!< after our last look; another size means that others wrote
    bool m_isSearched = false; //!< for sectors that a power cut kept from the disk
    qint64 m_lastSeq = 0;
    QByteArray m_lastHash;
};

//! The end of a mirror file: where its last whole line starts and ends.
struct MirrorTail
{
    qint64 size = 0; //!< of the whole lines; bytes behind it are torn
    qint64 fileSize = 0;
    QByteArray lastLine; //!< without newline; empty where there is none
};
//! Reads the end of an open file.
Result<MirrorTail> mirrorTail(int file);

//! Reads `count` whole lines at most from the end of the file, oldest first, without newlines.
//! It waits for no writer and changes nothing.
Result<QList<QByteArray>> lastMirrorLines(const QString &path, int count);

} // namespace ct
