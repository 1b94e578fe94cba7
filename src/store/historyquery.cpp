// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyquery.h"

#include "projection.h"

#include <algorithm>
#include <limits>

namespace ct {

namespace {

constexpr int IndexedFrom = 3;     // characters: the trigram index knows nothing shorter
constexpr int ScanWindow = 5000;   // rows that one stretch without the index looks at
constexpr int MatchWindow = 300;   // rows that one stretch with it brings
constexpr int SearchStretches = 3; // of them in one page at most
constexpr int FilterRounds = 8;    // pages of candidates in one page at most

constexpr State EveryState[] = {State::Sending, State::NotSent,  State::Unknown,
                                State::Pending, State::Failing,  State::Failed,
                                State::Success, State::Reversed, State::Conflict};

bool isBefore(const HistoryCursor &a, const HistoryCursor &b)
{
    return a.createdAtMs != b.createdAtMs ? a.createdAtMs < b.createdAtMs : a.id < b.id;
}

HistoryCursor placeOf(const Attempt &attempt)
{
    return {attempt.createdAt.toMSecsSinceEpoch(), attempt.id};
}

HistoryCursor newest()
{
    return {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};
}

//! Everything of the filter but the search text.
bool passes(const HistoryFilter &filter, const Attempt &attempt)
{
    return (!filter.from.isValid() || attempt.createdAt >= filter.from) &&
           (!filter.to.isValid() || attempt.createdAt < filter.to) &&
           (!filter.service || attempt.intent.service == *filter.service) &&
           (filter.row.isEmpty() || attempt.intent.row == filter.row) &&
           (filter.states.isEmpty() || filter.states.contains(attempt.state())) &&
           (!filter.counter || attempt.intent.counter == *filter.counter);
}

QString likePattern(const QString &text)
{
    QString pattern = text;
    pattern.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'%', QLatin1String("\\%"))
        .replace(u'_', QLatin1String("\\_"));
    return u'%' + pattern + u'%';
}

QString phrase(const QString &text)
{
    QString quoted = text;
    return u'"' + quoted.replace(u'"', QLatin1String("\"\"")) + u'"';
}

void addTo(HistoryTally &tally, State state, qint64 count, Money sum)
{
    tally.count += count;
    Money *part = nullptr;
    switch (walletEffect(state)) {
        case WalletEffect::Taken:
            part = &tally.success;
            break;
        case WalletEffect::Held:
        case WalletEffect::Apart:
            part = &tally.waiting;
            break;
        case WalletEffect::None:
            part = &tally.failed;
            break;
    }
    *part = part->plus(sum).value_or(*part);
}

} // namespace

Result<qint64> HistoryQuery::lastId() const
{
    Statement ask(m_connection, "SELECT ifnull(max(id),0) FROM attempts");
    if (!ask.exec() || !ask.next())
        return ask.error();
    return ask.integer(0);
}

Result<HistoryPage> HistoryQuery::page(const HistoryFilter &filter,
                                       const std::optional<HistoryCursor> &after, int limit) const
{
    if (!filter.search.trimmed().isEmpty()) {
        const qint64 before = after ? after->id : std::numeric_limits<qint64>::max();
        return bySearch(filter, before, limit);
    }
    HistoryCursor before = after.value_or(newest());
    if (filter.to.isValid()) {
        const HistoryCursor end{filter.to.toMSecsSinceEpoch(), 0};
        before = isBefore(end, before) ? end : before;
    }
    return byTime(filter, before, limit);
}

Result<HistoryPage> HistoryQuery::byTime(const HistoryFilter &filter, HistoryCursor before,
                                         int limit) const
{
    HistoryPage page;
    for (int round = 0; round < FilterRounds; ++round) {
        const Result<Places> found = places(filter, before, limit + 1);
        if (!found.ok())
            return found.error();
        for (const HistoryCursor &place : *found) {
            if (page.rows.size() == limit) {
                page.next = placeOf(page.rows.last());
                return page;
            }
            Statement row(m_connection, "SELECT " CT_ATTEMPT_COLUMNS " FROM attempts WHERE id=?");
            row.bind(place.id);
            if (!row.exec() || !row.next())
                return row.error();
            const Attempt attempt = attemptFrom(row);
            // A place was read before its row: another process may have moved it in between.
            if (passes(filter, attempt))
                page.rows << attempt;
            before = place;
        }
        if (found->size() <= limit)
            return page;
    }
    page.next = before;
    return page;
}

Result<HistoryQuery::Places> HistoryQuery::places(const HistoryFilter &filter,
                                                  const HistoryCursor &before, int limit) const
{
    if (!filter.service && filter.row.isEmpty() && filter.states.isEmpty()) {
        Statement rows(m_connection,
                       "SELECT created_at,id FROM attempts INDEXED BY attempts_time "
                       "WHERE created_at>=? AND (created_at,id)<(?,?) "
                       "ORDER BY created_at DESC,id DESC LIMIT ?");
        return run(rows, filter, before, limit);
    }
    // One seek for every combination, each already in order; together they are merged.
    QList<State> states = filter.states;
    if (states.isEmpty())
        states = QList<State>(std::begin(EveryState), std::end(EveryState));
    Places merged;
    const auto take = [&](Statement &rows) -> Result<Done> {
        const Result<Places> some = run(rows, filter, before, limit);
        if (!some.ok())
            return some.error();
        merged << *some;
        return Done{};
    };
    const QList<Service> services =
        filter.service ? QList<Service>{*filter.service} : allServices();
    for (const State state : std::as_const(states)) {
        if (!filter.row.isEmpty()) {
            Statement rows(m_connection,
                           "SELECT created_at,id FROM attempts INDEXED BY attempts_row WHERE "
                           "row_key=? AND state=? AND created_at>=? AND (created_at,id)<(?,?) "
                           "ORDER BY created_at DESC,id DESC LIMIT ?");
            rows.bind(filter.row.text()).bind(stateName(state));
            const Result<Done> taken = take(rows);
            if (!taken.ok())
                return taken.error();
            continue;
        }
        for (const Service service : services) {
            Statement rows(m_connection,
                           "SELECT created_at,id FROM attempts INDEXED BY attempts_service WHERE "
                           "service=? AND state=? AND created_at>=? AND (created_at,id)<(?,?) "
                           "ORDER BY created_at DESC,id DESC LIMIT ?");
            rows.bind(serviceName(service)).bind(stateName(state));
            const Result<Done> taken = take(rows);
            if (!taken.ok())
                return taken.error();
        }
    }
    const auto byNewest = [](const auto &a, const auto &b) { return isBefore(b, a); };
    std::sort(merged.begin(), merged.end(), byNewest);
    if (merged.size() > limit)
        merged.resize(limit);
    return merged;
}

Result<HistoryQuery::Places> HistoryQuery::run(Statement &rows, const HistoryFilter &filter,
                                               const HistoryCursor &before, int limit) const
{
    rows.bind(filter.from.isValid() ? filter.from.toMSecsSinceEpoch()
                                    : std::numeric_limits<qint64>::min())
        .bind(before.createdAtMs)
        .bind(before.id)
        .bind(limit);
    if (!rows.exec())
        return rows.error();
    Places places;
    while (rows.next())
        places << HistoryCursor{rows.integer(0), rows.integer(1)};
    if (rows.failed())
        return rows.error();
    return places;
}

Result<HistoryPage> HistoryQuery::bySearch(const HistoryFilter &filter, qint64 beforeId,
                                           int limit) const
{
    const QString text = filter.search.trimmed();
    HistoryPage page;
    qint64 before = beforeId;
    for (int i = 0; i < SearchStretches && before > 1; ++i) {
        const bool isPlain = filter.states.isEmpty() && !filter.service && filter.row.isEmpty() &&
                             !filter.counter && !filter.from.isValid() && !filter.to.isValid();
        const int wanted = isPlain ? limit + 1 : MatchWindow;
        const Result<QList<Attempt>> found = stretch(text, before, wanted, &before);
        if (!found.ok())
            return found.error();
        for (const Attempt &attempt : *found) {
            if (!passes(filter, attempt))
                continue;
            if (page.rows.size() == limit) {
                page.next = placeOf(page.rows.last());
                return page;
            }
            page.rows << attempt;
        }
    }
    if (before > 1)
        page.next = HistoryCursor{0, before};
    return page;
}

Result<QList<Attempt>> HistoryQuery::stretch(const QString &text, qint64 beforeId, int limit,
                                             qint64 *reached) const
{
    const Result<qint64> newestId = lastId();
    if (!newestId.ok())
        return newestId.error();
    const Result<qint64> indexed = m_search.upTo();
    if (!indexed.ok())
        return indexed.error();
    const qint64 before = std::min(beforeId, *newestId + 1);
    if (text.toUcs4().size() < IndexedFrom)
        return scanRows(text, before, std::max<qint64>(1, before - ScanWindow), limit, reached);
    if (before - 1 > *indexed)
        return scanRows(text, before, std::max(*indexed + 1, before - ScanWindow), limit, reached);
    Statement rows(m_connection,
                   "SELECT " CT_ATTEMPT_COLUMNS
                   " FROM attempts WHERE id IN (SELECT rowid FROM "
                   "search WHERE search MATCH ? AND rowid<? ORDER BY rowid DESC LIMIT ?) "
                   "ORDER BY id DESC");
    rows.bind(phrase(text)).bind(before).bind(limit);
    if (!rows.exec())
        return rows.error();
    QList<Attempt> found;
    while (rows.next())
        found << attemptFrom(rows);
    if (rows.failed())
        return rows.error();
    *reached = found.size() < limit ? 0 : found.last().id;
    return found;
}

Result<QList<Attempt>> HistoryQuery::scanRows(const QString &text, qint64 beforeId, qint64 fromId,
                                              int limit, qint64 *reached) const
{
    const QString pattern = likePattern(text);
    Statement rows(m_connection,
                   "SELECT " CT_ATTEMPT_COLUMNS
                   " FROM attempts WHERE id<? AND id>=? AND ("
                   "number LIKE ? ESCAPE '\\' OR order_id LIKE ? ESCAPE '\\' OR "
                   "operator_ref LIKE ? ESCAPE '\\' OR provider_txid LIKE ? ESCAPE '\\') "
                   "ORDER BY id DESC LIMIT ?");
    rows.bind(beforeId).bind(fromId).bind(pattern).bind(pattern).bind(pattern).bind(pattern);
    rows.bind(limit);
    if (!rows.exec())
        return rows.error();
    QList<Attempt> found;
    while (rows.next())
        found << attemptFrom(rows);
    if (rows.failed())
        return rows.error();
    *reached = found.size() < limit ? fromId : found.last().id;
    return found;
}

Result<HistoryTally> HistoryQuery::tally(const HistoryFilter &filter,
                                         const std::optional<HistoryCursor> &after, int scan) const
{
    HistoryTally tally;
    if (!filter.search.trimmed().isEmpty()) {
        const Result<HistoryPage> found = page(filter, after, scan);
        if (!found.ok())
            return found.error();
        for (const Attempt &attempt : found->rows)
            addTo(tally, attempt.state(), 1, attempt.intent.amount);
        tally.next = found->next;
        return tally;
    }
    HistoryCursor before = after.value_or(newest());
    if (filter.to.isValid()) {
        const HistoryCursor end{filter.to.toMSecsSinceEpoch(), 0};
        before = isBefore(end, before) ? end : before;
    }
    const Result<Places> found = places(filter, before, scan);
    if (!found.ok() || found->isEmpty())
        return found.ok() ? Result<HistoryTally>(tally) : Result<HistoryTally>(found.error());
    const HistoryCursor last = found->last();
    for (const HistoryCursor &place : *found) {
        Statement row(m_connection, "SELECT state,amount_paise,counter FROM attempts WHERE id=?");
        row.bind(place.id);
        if (!row.exec() || !row.next())
            return row.error();
        if (filter.counter && *filter.counter != row.integer(2))
            continue;
        addTo(tally, stateFromName(row.text(0)).value_or(State::Conflict), 1,
              Money::fromPaise(row.integer(1)));
    }
    if (found->size() == scan)
        tally.next = last;
    return tally;
}

} // namespace ct
