// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookarchive.h"

#include "bookplace.h"
#include "connection.h"
#include "daybookquery.h"
#include "historyquery.h"

namespace ct {

struct BookArchive::Reader : QObject
{
    explicit Reader(QString path) : file(std::move(path)) {}

    Result<Connection *> opened()
    {
        if (!connection) {
            Result<std::unique_ptr<Connection>> made = Connection::open(file, Access::ReadOnly);
            if (!made.ok())
                return made.error();
            connection = std::move(*made);
        }
        return connection.get();
    }

    QString file;
    std::unique_ptr<Connection> connection;
};

BookArchive::BookArchive(const QString &dir) : m_reader(new Reader(bookFile(dir)))
{
    m_thread.setObjectName(QStringLiteral("archive"));
    m_reader->moveToThread(&m_thread);
    // The connection has to end where it was opened.
    QObject::connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
}

BookArchive::~BookArchive()
{
    m_stop = true;
    if (!m_thread.isRunning())
        delete m_reader; // nobody ever asked
    m_thread.quit();
    m_thread.wait();
}

template <typename T, typename Question>
void BookArchive::ask(Reply<T> reply, Question question)
{
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    // A Reply is only looked at in the asking thread: its owner may go at any time.
    auto kept = std::make_shared<Reply<T>>(std::move(reply));
    QMetaObject::invokeMethod(
        m_reader,
        [this, question, kept = std::move(kept)]() mutable {
            const Result<Connection *> connection = m_reader->opened();
            Result<T> answer =
                connection.ok() ? question(**connection) : Result<T>(connection.error());
            QMetaObject::invokeMethod(
                &m_answers,
                [kept = std::move(kept), answer = std::move(answer)] { (*kept)(answer); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void BookArchive::tally(const HistoryFilter &filter, const std::optional<HistoryCursor> &after,
                        int scan, Reply<HistoryTally> reply)
{
    const auto question = [filter, after, scan](Connection &connection) -> Result<HistoryTally> {
        SearchIndex search(connection);
        const HistoryQuery query(connection, search);
        if (!after) {
            const Result<std::optional<HistoryTally>> whole = query.fromTotals(filter);
            if (!whole.ok())
                return whole.error();
            if (*whole)
                return **whole;
        }
        return query.tally(filter, after, scan);
    };
    ask(std::move(reply), question);
}

void BookArchive::dayBook(const QDate &first, const QDate &last, Reply<DayBook> reply)
{
    ask(std::move(reply), [this, first, last](Connection &connection) {
        return DayBookQuery(connection, &m_stop).read(first, last);
    });
}

} // namespace ct
