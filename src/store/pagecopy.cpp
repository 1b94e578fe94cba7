// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecopy.h"

#include "connection.h"
#include "fileio.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>
#include <QElapsedTimer>
#include <QFile>

namespace ct {

namespace {

Error sqliteError(sqlite3 *database)
{
    return {Fault::Storage,
            QStringLiteral("copy of the book: ") + QString::fromUtf8(sqlite3_errmsg(database))};
}

} // namespace

Result<std::unique_ptr<PageCopy>> PageCopy::start(Connection &source, const QString &target)
{
    // Made first, so that it has its mode from the start.
    if (const FileHandle file = openFile(target, O_RDWR | O_CREAT | O_EXCL); !file.isOpen())
        return systemError(QStringLiteral("copy of the book"));
    sqlite3 *to = nullptr;
    const QByteArray name = QFile::encodeName(target);
    const int opened = sqlite3_open_v2(name.constData(), &to, SQLITE_OPEN_READWRITE, nullptr);
    std::unique_ptr<PageCopy> copy(new PageCopy(target, to));
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
    if (code == SQLITE_OK)
        m_left = left;
    return false;
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

Result<bool> PageCopy::finish()
{
    const int code = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    if (code != SQLITE_OK)
        return sqliteError(m_to);
    sqlite3_close(std::exchange(m_to, nullptr));
    const FileHandle file = openFile(m_target, O_RDWR);
    if (!file.isOpen() || ::fsync(file.get()) != 0)
        return systemError(QStringLiteral("flush of the copy"));
    return true;
}

} // namespace ct
