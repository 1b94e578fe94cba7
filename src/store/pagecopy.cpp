// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecopy.h"

#include "connection.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>
#include <QElapsedTimer>
#include <QFile>
#include <cerrno>

namespace ct {

namespace {

constexpr int MostBehind = 256; //!< 1 MB: some milliseconds of a disk's time

Error sqliteError(sqlite3 *database)
{
    return {Fault::Storage,
            QStringLiteral("copy of the book: ") + QString::fromUtf8(sqlite3_errmsg(database))};
}

} // namespace

Result<std::unique_ptr<PageCopy>> PageCopy::start(Connection &source, const QString &target)
{
    // Made first, so that it has its mode from the start.
    FileHandle file = openFile(target, O_RDWR | O_CREAT | O_EXCL);
    if (!file.isOpen())
        return systemError(QStringLiteral("copy of the book"));
    sqlite3 *to = nullptr;
    const QByteArray name = QFile::encodeName(target);
    const int opened = sqlite3_open_v2(name.constData(), &to, SQLITE_OPEN_READWRITE, nullptr);
    std::unique_ptr<PageCopy> copy(new PageCopy(std::move(file), to));
    if (opened != SQLITE_OK)
        return sqliteError(to);
    // Whoever finds half of it throws it away: it needs no journal, and is flushed once.
    sqlite3_exec(to, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
    copy->m_backup = sqlite3_backup_init(to, "main", source.handle(), "main");
    if (!copy->m_backup)
        return sqliteError(to);
    return copy;
}

PageCopy::~PageCopy()
{
    if (m_backup)
        sqlite3_backup_finish(m_backup);
    sqlite3_close(m_to);
}

Result<bool> PageCopy::step(int pages)
{
    if (!m_backup)
        return true;
    const int code = sqlite3_backup_step(m_backup, pages);
    if (code == SQLITE_DONE)
        return finish();
    if (code != SQLITE_OK && code != SQLITE_BUSY && code != SQLITE_LOCKED) {
        const bool isDamage = code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
        return Error{
            isDamage ? Fault::Malformed : Fault::Storage,
            QStringLiteral("copy of the book: ") + QString::fromUtf8(sqlite3_errstr(code))};
    }
    const int left = sqlite3_backup_remaining(m_backup);
    if (m_left >= 0 && left > m_left)
        ++m_restarts;
    if (code != SQLITE_OK)
        return false;
    m_left = left;
    m_behind += pages;
    if (m_behind < MostBehind)
        return false;
    const Result<Done> written = writeBack();
    return written.ok() ? Result<bool>(false) : Result<bool>(written.error());
}

Result<bool> PageCopy::stepsFor(std::chrono::milliseconds time, int pages)
{
    QElapsedTimer spent;
    spent.start();
    const int before = m_restarts;
    Result<bool> done = false;
    do {
        done = step(pages);
    } while (done.ok() && !*done && m_restarts == before && spent.elapsed() < time.count());
    return done;
}

//! Waits for what was begun the last time, and begins what came since: however quick the copying,
//! the disk has little of it before it when a sale wants to be flushed.
Result<Done> PageCopy::writeBack()
{
    m_behind = 0;
    const int code =
        ::sync_file_range(m_file.get(), 0, 0, SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE);
    // A fault is told once, here or by the flush. Other errors mean that a disk has no such call.
    if (code != 0 && (errno == EIO || errno == ENOSPC || errno == EDQUOT))
        return systemError(QStringLiteral("copy of the book"));
    return Done{};
}

Result<bool> PageCopy::finish()
{
    const int code = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    if (code != SQLITE_OK)
        return sqliteError(m_to);
    sqlite3_close(std::exchange(m_to, nullptr));
    return true;
}

Result<Done> PageCopy::flush() const
{
    if (::fsync(m_file.get()) != 0)
        return systemError(QStringLiteral("flush of the copy"));
    return Done{};
}

} // namespace ct
