// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "search.h"

#include <book.h>

namespace ct {

//! The questions that the History page asks. Every one of them seeks in an index and stops after a
//! page, whatever is filtered for. Rows are ordered by time; with a search text by their numbers.
class HistoryQuery
{
public:
    HistoryQuery(Connection &connection, SearchIndex &search)
        : m_connection(connection), m_search(search)
    {
    }

    Result<HistoryPage> page(const HistoryFilter &filter, const std::optional<HistoryCursor> &after,
                             int limit) const;
    Result<HistoryPage> newerPage(const HistoryFilter &filter, const HistoryCursor &before,
                                  int limit) const;
    Result<HistoryCursor> placeBefore(const QDateTime &at) const;
    Result<QStringList> numbersNamed(const QString &search) const;
    Result<HistoryTally> tally(const HistoryFilter &filter,
                               const std::optional<HistoryCursor> &after, int scan) const;
    //! The whole count from the totals by day; empty where they cannot tell: a search, a counter or
    //! a cashier is asked for, or the filter cuts through a day.
    Result<std::optional<HistoryTally>> fromTotals(const HistoryFilter &filter) const;

private:
    using Places = QList<HistoryCursor>;
    enum class Way { Older, Newer };
    //! The row numbers that a search looks at: those between `above` and `below`.
    struct Stretch
    {
        QString text;
        QStringList named; //!< numbers that the text finds by a name
        qint64 above = 0;
        qint64 below = 0;
        Way way = Way::Older;
    };

    Result<HistoryPage> read(const HistoryFilter &filter, const HistoryCursor &from, int limit,
                             Way way) const;
    //! The places of at most `limit` rows beyond `from`, the nearest first, by the best index.
    Result<Places> places(const HistoryFilter &filter, const HistoryCursor &from, int limit,
                          Way way) const;
    Result<Places> run(Statement &rows, const HistoryFilter &filter, const HistoryCursor &from,
                       int limit, Way way) const;
    Result<HistoryPage> byTime(const HistoryFilter &filter, HistoryCursor from, int limit,
                               Way way) const;
    Result<HistoryPage> bySearch(const HistoryFilter &filter, qint64 fromId, int limit,
                                 Way way) const;
    //! Rows that the words of `search` find, the nearest first; what was looked at is taken off it.
    Result<QList<Attempt>> some(Stretch *search, int limit) const;
    Result<QList<Attempt>> scanRows(Stretch *search, qint64 rows, int limit) const;
    Result<QList<qint64>> matches(const Stretch &search, int limit) const;
    Result<QList<qint64>> namedRows(const Stretch &search) const;
    Result<qint64> number(const char *sql, const std::optional<qint64> &bound = {}) const;
    //! The row numbers that the filter's times can have.
    Result<Done> narrow(const HistoryFilter &filter, Stretch *search) const;

    Connection &m_connection;
    SearchIndex &m_search;
};

//! Adds `count` rows of one state to a tally.
void addTo(HistoryTally &tally, State state, qint64 count, Money sum);

} // namespace ct
