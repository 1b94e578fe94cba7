// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup.h"
#include "bookcheck.h"

#include <upkeep.h>

#include <QStringList>
#include <atomic>
#include <future>

namespace ct {

//! Upkeep of one open book: backups into its folder "backups", the oldest of which go, and the
//! whole verification. Copying runs a hundred pages at a time on the book's thread; what only reads
//! a file of its own, or reads the book in short pieces, runs on a thread beside it.
class AutoBackup final : public Upkeep
{
public:
    //! Both must outlive this object.
    AutoBackup(SqliteBook &book, const Clock &clock) : m_book(book), m_clock(clock) {}
    //! Waits for the thread, which ends soon.
    ~AutoBackup() override;

    Result<Done> begin(Job job) override;
    Result<bool> goOn() override;
    std::optional<QDateTime> lastAt(Job job) const override;

private:
    Result<Done> beginBackup();
    Result<bool> copyOn();
    Result<bool> endBackup();
    Result<bool> endVerify();
    void prune() const;
    QString verifiedMark() const;

    SqliteBook &m_book;
    const Clock &m_clock;
    std::atomic<bool> m_stop{false};
    std::unique_ptr<Backup> m_backup;
    bool m_isCopied = false;
    std::future<Result<FileFacts>> m_checked;
    std::future<CheckedBook> m_verified;
};

} // namespace ct
