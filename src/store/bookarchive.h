// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <archive.h>

#include <QThread>
#include <atomic>
#include <memory>

namespace ct {

//! The archive of a book on SQLite: a thread with a connection that only reads. Every question is
//! cut into short reads, since a read that lasts would make a sale's commit wait for it.
class BookArchive final : public Archive
{
public:
    //! `dir`: where the book lies. Thread and connection begin with the first question.
    explicit BookArchive(const QString &dir);
    //! Waits for the read under way, some milliseconds; questions not answered yet never will be.
    ~BookArchive() override;
    BookArchive(const BookArchive &) = delete;
    BookArchive &operator=(const BookArchive &) = delete;

    void tally(const HistoryFilter &filter, const std::optional<HistoryCursor> &after, int scan,
               Reply<HistoryTally> reply) override;
    void dayBook(const QDate &first, const QDate &last, Reply<DayBook> reply) override;

private:
    struct Reader;
    template <typename T, typename Question>
    void ask(Reply<T> reply, Question question);

    QThread m_thread;
    std::atomic<bool> m_stop = false;
    Reader *m_reader;  //!< lives in the thread
    QObject m_answers; //!< where answers come to, in the asking thread
};

} // namespace ct
