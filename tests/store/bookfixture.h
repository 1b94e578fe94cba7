// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bookcheck.h>
#include <bookplace.h>
#include <clock.h>
#include <sqlitebook.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace ct {

//! A clock that stands until a test moves it.
class StillClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    void pass(std::chrono::milliseconds time)
    {
        m_now = m_now.addMSecs(time.count());
        m_monotonic += time;
    }
    //! The wall clock alone: somebody set it.
    void jump(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(6, 30), Qt::UTC);
    std::chrono::milliseconds m_monotonic{0};
};

//! A folder for one book, with what is needed to open it again and again.
class BookFolder
{
public:
    QString dir() const { return m_dir.filePath(QStringLiteral("data")); }
    QString file() const { return bookFile(dir()); }
    QString mirror() const { return mirrorFile(dir()); }

    std::unique_ptr<SqliteBook> open(BookHooks hooks = {}, bool practice = false)
    {
        BookPlace place;
        place.dir = dir();
        place.practice = practice;
        if (!hooks.jitter)
            hooks.jitter = [] { return 0.0; };
        Result<std::unique_ptr<SqliteBook>> book = SqliteBook::open(place, clock, std::move(hooks));
        if (!book.ok()) {
            qWarning("book not opened: %s", qUtf8Printable(book.error().detail));
            return nullptr;
        }
        return std::move(*book);
    }

    StillClock clock;

private:
    //! In memory where the system has such a folder: most tests are not about the disk.
    static QString pattern()
    {
        const QString memory = QStringLiteral("/dev/shm");
        const QFileInfo facts(memory);
        return (facts.isDir() && facts.isWritable() ? memory : QDir::tempPath()) +
               QStringLiteral("/ct-book-XXXXXX");
    }

    QTemporaryDir m_dir{pattern()};
};

inline SaleRequest saleOf(const QString &key, const QString &number = QStringLiteral("9876543210"),
                          int rupees = 239)
{
    SaleRequest request;
    request.intent.key = IntentKey(key);
    request.intent.row = RowKey(QStringLiteral("airtel"));
    request.intent.operatorCode = QStringLiteral("A");
    request.intent.operatorName = QStringLiteral("Airtel");
    request.intent.service = Service::Mobile;
    request.intent.number = number;
    request.intent.circle = QStringLiteral("9");
    request.intent.amount = Money::fromRupees(rupees);
    return request;
}

inline Evidence evidenceOf(Channel channel, Verdict verdict, const Clock &clock)
{
    Evidence evidence;
    evidence.at = clock.now();
    evidence.channel = channel;
    evidence.verdict = verdict;
    evidence.raw = QStringLiteral("raw words");
    evidence.txid = QStringLiteral("5804");
    return evidence;
}

//! Begins a sale that must be permitted and lets go of its lease.
inline Attempt begunAttempt(SqliteBook &book, const SaleRequest &request)
{
    Result<Beginning> beginning = book.begin(request);
    if (!beginning.ok()) {
        qWarning("begin: %s", qUtf8Printable(beginning.error().detail));
        return {};
    }
    const Permit *permit = std::get_if<Permit>(&*beginning);
    return permit ? permit->attempt : Attempt();
}

} // namespace ct
