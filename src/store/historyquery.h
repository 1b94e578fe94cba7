// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "search.h"

#include <book.h>

namespace ct {

//! The questions that the History page asks. Every one of them seeks in an index and stops after a
//! page, whatever is filtered for.
class HistoryQuery
{
public:
    HistoryQuery(Connection &connection, SearchIndex &search)
        : m_connection(connection), m_search(search)
    {
    }

    Result<HistoryPage> page(const HistoryFilter &filter, const std::optional<HistoryCursor> &after,
                             int limit) const;
    Result<HistoryTally> tally(const HistoryFilter &filter,
                               const std::optional<HistoryCursor> &after, int scan) const;

private:
    using Places = QList<HistoryCursor>;

    //! The places of at most `limit` rows behind `before`, newest first, by the best index.
    Result<Places> places(const HistoryFilter &filter, const HistoryCursor &before,
                          int limit) const;
    Result<Places> run(Statement &rows, const HistoryFilter &filter, const HistoryCursor &before,
                       int limit) const;
    Result<HistoryPage> byTime(const HistoryFilter &filter, HistoryCursor before, int limit) const;
    Result<HistoryPage> bySearch(const HistoryFilter &filter, qint64 beforeId, int limit) const;
    //! One stretch of a search; `*reached` is the row number it came down to, 0 at the end.
    Result<QList<Attempt>> stretch(const QString &text, qint64 beforeId, int limit,
                                   qint64 *reached) const;
    Result<QList<Attempt>> scanRows(const QString &text, qint64 beforeId, qint64 fromId, int limit,
                                    qint64 *reached) const;
    Result<qint64> lastId() const;

    Connection &m_connection;
    SearchIndex &m_search;
};

} // namespace ct
