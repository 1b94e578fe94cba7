// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyquery.h"
#include "projection.h"
#include "shopdays.h"

namespace ct {

namespace {

//! Adds what the rows (state, count, sum) say of the states that the filter wants.
Result<Done> addRows(Statement &rows, const HistoryFilter &filter, HistoryTally *tally)
{
    if (!rows.exec())
        return rows.error();
    while (rows.next()) {
        const State state = stateFromName(rows.text(0)).value_or(State::Conflict);
        if (filter.states.isEmpty() || filter.states.contains(state))
            addTo(*tally, state, rows.integer(1), Money::fromPaise(rows.integer(2)));
    }
    return rows.failed() ? Result<Done>(rows.error()) : Result<Done>(Done{});
}

} // namespace

Result<std::optional<HistoryTally>> HistoryQuery::fromTotals(const HistoryFilter &filter) const
{
    const Result<ShopDays> shop = ShopDays::of(m_connection);
    if (!shop.ok())
        return shop.error();
    const bool isBoth = filter.service && !filter.row.isEmpty();
    if (!filter.search.trimmed().isEmpty() || filter.counter || !filter.cashier.isEmpty() ||
        isBoth || (filter.from.isValid() && !shop->isStart(filter.from)) ||
        (filter.to.isValid() && !shop->isStart(filter.to)))
        return std::optional<HistoryTally>();
    const QString first = filter.from.isValid() ? shop->dayOf(filter.from) : QString();
    const QString end = filter.to.isValid() ? shop->dayOf(filter.to) : QStringLiteral("~");
    HistoryTally tally;
    Result<Done> added = Done{};
    if (!filter.service) {
        Statement rows(m_connection,
                       "SELECT state,sum(count),sum(sum_paise) FROM day_totals "
                       "WHERE day>=? AND day<? AND (?='' OR row_key=?) GROUP BY state");
        rows.bind(first).bind(end).bind(filter.row.text()).bind(filter.row.text());
        added = addRows(rows, filter, &tally);
    } else {
        const QString service = serviceName(*filter.service);
        const Snapshot moment(m_connection);
        Statement settled(m_connection,
                          "SELECT state,sum(count),sum(sum_paise) FROM day_hours "
                          "WHERE day>=? AND day<? AND service=? GROUP BY state");
        settled.bind(first).bind(end).bind(service);
        added = addRows(settled, filter, &tally);
        Statement open(m_connection,
                       "SELECT state,count(*),sum(amount_paise) FROM attempts "
                       "INDEXED BY attempts_open WHERE " CT_OPEN_STATES
                       " AND service=? AND created_at>=? AND created_at<? GROUP BY state");
        open.bind(service)
            .bind(filter.from.isValid() ? filter.from.toMSecsSinceEpoch() : 0)
            .bind(filter.to.isValid() ? filter.to.toMSecsSinceEpoch()
                                      : std::numeric_limits<qint64>::max());
        if (added.ok())
            added = addRows(open, filter, &tally);
    }
    if (!added.ok())
        return added.error();
    return std::optional(tally);
}

} // namespace ct
