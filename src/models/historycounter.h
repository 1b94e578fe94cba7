// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <archive.h>

#include <QTimer>

namespace ct {

//! Count and sums of what a filter finds, so far.
struct HistoryTotals
{
    qint64 count = 0;
    Money success;
    Money waiting;
    Money failed;
    bool complete = false;

    bool operator==(const HistoryTotals &) const = default;
};

//! Counts and sums what a filter finds, a slice at a time, so that neither typing nor a sale waits
//! for it: beside the book where there is an archive, between other events where there is none.
class HistoryCounter final : public QObject
{
    Q_OBJECT
public:
    //! `archive` may be null.
    explicit HistoryCounter(const Book &book, Archive *archive = nullptr,
                            QObject *parent = nullptr);

    //! Drops what was being counted and begins anew.
    void count(const HistoryFilter &filter);
    void stop();
    //! How many rows one slice looks at; the default keeps a slice well under 10 ms.
    void setSlice(int rows) { m_slice = rows; }

    const HistoryTotals &totals() const { return m_totals; }

signals:
    //! After every slice; `totals().complete` says whether it was the last one.
    void counted(const ct::HistoryTotals &totals);
    void failed();

private:
    void next();
    void countSlice();
    void take(const Result<HistoryTally> &slice);

    const Book &m_book;
    Archive *m_archive;
    int m_generation = 0; //!< answers of an older one are dropped
    HistoryFilter m_filter;
    std::optional<HistoryCursor> m_after;
    HistoryTotals m_totals;
    QTimer m_timer;
    int m_slice = 2000;
};

} // namespace ct
