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
constexpr int NamesLookedUp = 32;  // numbers of named customers; of more, rows are read instead

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

constexpr HistoryCursor Newest{std::numeric_limits<qint64>::max(),
                               std::numeric_limits<qint64>::max()};

//! Everything of the filter but the search text.
bool passes(const HistoryFilter &filter, const Attempt &attempt)
{
    return (!filter.from.isValid() || attempt.createdAt >= filter.from) &&
           (!filter.to.isValid() || attempt.createdAt < filter.to) &&
           (!filter.service || attempt.intent.service == *filter.service) &&
           (filter.row.isEmpty() || attempt.intent.row == filter.row) &&
           (filter.states.isEmpty() || filter.states.contains(attempt.state())) &&
           (!filter.counter || attempt.intent.counter == *filter.counter) &&
           (filter.cashier.isEmpty() || attempt.intent.cashier == filter.cashier);
}

bool isPlain(const HistoryFilter &filter)
{
    return filter.states.isEmpty() && !filter.service && filter.row.isEmpty() && !filter.counter &&
           filter.cashier.isEmpty() && !filter.from.isValid() && !filter.to.isValid();
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
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

} // namespace

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

Result<qint64> HistoryQuery::number(const char *sql, const std::optional<qint64> &bound) const
{
    Statement ask(m_connection, sql);
    if (bound)
        ask.bind(*bound);
    if (!ask.exec() || !ask.next())
        return ask.error();
    return ask.integer(0);
}

Result<HistoryPage> HistoryQuery::page(const HistoryFilter &filter,
                                       const std::optional<HistoryCursor> &after, int limit) const
{
    return read(filter, after.value_or(Newest), limit, Way::Older);
}

Result<HistoryPage> HistoryQuery::newerPage(const HistoryFilter &filter,
                                            const HistoryCursor &before, int limit) const
{
    Result<HistoryPage> page = read(filter, before, limit, Way::Newer);
    if (page.ok())
        std::reverse(page->rows.begin(), page->rows.end());
    return page;
}

Result<HistoryPage> HistoryQuery::read(const HistoryFilter &filter, const HistoryCursor &from,
                                       int limit, Way way) const
{
    if (!filter.search.trimmed().isEmpty())
        return bySearch(filter, from.id, limit, way);
    HistoryCursor start = from;
    if (way == Way::Older && filter.to.isValid()) {
        const HistoryCursor end{filter.to.toMSecsSinceEpoch(), 0};
        start = isBefore(end, start) ? end : start;
    }
    if (way == Way::Newer && filter.from.isValid()) {
        const HistoryCursor begin{filter.from.toMSecsSinceEpoch(), 0};
        start = isBefore(start, begin) ? begin : start;
    }
    return byTime(filter, start, limit, way);
}

Result<HistoryCursor> HistoryQuery::placeBefore(const QDateTime &at) const
{
    const qint64 ms = at.toMSecsSinceEpoch();
    // A clock that was put right leaves rows out of order: the newest of the nearest decides.
    const Result<qint64> last = number(
        "SELECT ifnull(max(id),0) FROM (SELECT id FROM attempts INDEXED BY attempts_time "
        "WHERE created_at<? ORDER BY created_at DESC LIMIT 1000)",
        ms);
    if (!last.ok())
        return last.error();
    return HistoryCursor{ms, *last + 1};
}

Result<QStringList> HistoryQuery::numbersNamed(const QString &search) const
{
    QStringList numbers;
    if (!hasLetter(search))
        return numbers;
    Statement rows(m_connection,
                   "SELECT number FROM customers WHERE name LIKE ? ESCAPE '\\' UNION ALL "
                   "SELECT n.number FROM customers c CROSS JOIN customer_numbers n "
                   "ON n.customer=c.number WHERE c.name LIKE ? ESCAPE '\\'");
    const QString pattern = likePattern(search.trimmed());
    rows.bind(pattern).bind(pattern);
    if (!rows.exec())
        return rows.error();
    while (rows.next())
        numbers << rows.text(0);
    if (rows.failed())
        return rows.error();
    numbers.removeDuplicates();
    return numbers;
}

Result<HistoryPage> HistoryQuery::byTime(const HistoryFilter &filter, HistoryCursor from, int limit,
                                         Way way) const
{
    HistoryPage page;
    for (int round = 0; round < FilterRounds; ++round) {
        const Result<Places> found = places(filter, from, limit + 1, way);
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
            from = place;
        }
        if (found->size() <= limit)
            return page;
    }
    page.next = from;
    return page;
}

#define CT_OLDER                                                         \
    "created_at>=? AND created_at<? AND (created_at,id)<(?,?) ORDER BY " \
    "created_at DESC,id DESC LIMIT ?"
#define CT_NEWER \
    "created_at>=? AND created_at<? AND (created_at,id)>(?,?) ORDER BY created_at,id LIMIT ?"
#define CT_PLACES(index, condition)                                                            \
    (way == Way::Older                                                                         \
         ? "SELECT created_at,id FROM attempts INDEXED BY " index " WHERE " condition CT_OLDER \
         : "SELECT created_at,id FROM attempts INDEXED BY " index " WHERE " condition CT_NEWER)

Result<HistoryQuery::Places> HistoryQuery::places(const HistoryFilter &filter,
                                                  const HistoryCursor &from, int limit,
                                                  Way way) const
{
    if (!filter.service && filter.row.isEmpty() && filter.states.isEmpty()) {
        Statement rows(m_connection, CT_PLACES("attempts_time", ""));
        return run(rows, filter, from, limit, way);
    }
    // One seek for every combination, each already in order; together they are merged.
    QList<State> states = filter.states;
    if (states.isEmpty())
        states = QList<State>(std::begin(EveryState), std::end(EveryState));
    Places merged;
    const auto take = [&](Statement &rows) -> Result<Done> {
        const Result<Places> some = run(rows, filter, from, limit, way);
        if (!some.ok())
            return some.error();
        merged << *some;
        return Done{};
    };
    const QList<Service> services =
        filter.service ? QList<Service>{*filter.service} : allServices();
    for (const State state : std::as_const(states)) {
        if (!filter.row.isEmpty()) {
            Statement rows(m_connection, CT_PLACES("attempts_row", "row_key=? AND state=? AND "));
            rows.bind(filter.row.text()).bind(stateName(state));
            const Result<Done> taken = take(rows);
            if (!taken.ok())
                return taken.error();
            continue;
        }
        for (const Service service : services) {
            Statement rows(m_connection,
                           CT_PLACES("attempts_service", "service=? AND state=? AND "));
            rows.bind(serviceName(service)).bind(stateName(state));
            const Result<Done> taken = take(rows);
            if (!taken.ok())
                return taken.error();
        }
    }
    std::sort(merged.begin(), merged.end(), [way](const auto &a, const auto &b) {
        return way == Way::Older ? isBefore(b, a) : isBefore(a, b);
    });
    if (merged.size() > limit)
        merged.resize(limit);
    return merged;
}

Result<HistoryQuery::Places> HistoryQuery::run(Statement &rows, const HistoryFilter &filter,
                                               const HistoryCursor &from, int limit, Way way) const
{
    // Both ends are said in plain comparisons too: the index is sought by those.
    qint64 first = filter.from.isValid() ? filter.from.toMSecsSinceEpoch()
                                         : std::numeric_limits<qint64>::min();
    qint64 end =
        filter.to.isValid() ? filter.to.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    if (way == Way::Older && from.createdAtMs < end)
        end = from.createdAtMs + 1;
    if (way == Way::Newer)
        first = std::max(first, from.createdAtMs);
    rows.bind(first).bind(end).bind(from.createdAtMs).bind(from.id).bind(limit);
    if (!rows.exec())
        return rows.error();
    Places places;
    while (rows.next())
        places << HistoryCursor{rows.integer(0), rows.integer(1)};
    if (rows.failed())
        return rows.error();
    return places;
}

Result<Done> HistoryQuery::narrow(const HistoryFilter &filter, Stretch *search) const
{
    if (filter.to.isValid()) {
        const Result<HistoryCursor> end = placeBefore(filter.to);
        if (!end.ok())
            return end.error();
        search->below = std::min(search->below, end->id);
    }
    if (filter.from.isValid()) {
        const Result<qint64> first = number(
            "SELECT ifnull(min(id),9223372036854775807) FROM (SELECT id FROM attempts INDEXED BY "
            "attempts_time WHERE created_at>=? ORDER BY created_at LIMIT 1000)",
            filter.from.toMSecsSinceEpoch());
        if (!first.ok())
            return first.error();
        search->above = std::max(search->above, *first - 1);
    }
    return Done{};
}

Result<HistoryPage> HistoryQuery::bySearch(const HistoryFilter &filter, qint64 fromId, int limit,
                                           Way way) const
{
    const Result<qint64> last = number("SELECT ifnull(max(id),0) FROM attempts");
    const Result<QStringList> named = numbersNamed(filter.search);
    if (!last.ok() || !named.ok())
        return last.ok() ? named.error() : last.error();
    Stretch search{filter.search.trimmed(), *named, 0, *last + 1, way};
    if (way == Way::Older)
        search.below = std::min(search.below, fromId);
    else
        search.above = fromId;
    const Result<Done> narrowed = narrow(filter, &search);
    if (!narrowed.ok())
        return narrowed.error();
    HistoryPage page;
    for (int i = 0; i < SearchStretches && search.above + 1 < search.below; ++i) {
        const Result<QList<Attempt>> found =
            some(&search, isPlain(filter) ? limit + 1 : MatchWindow);
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
    if (search.above + 1 < search.below)
        page.next = HistoryCursor{0, way == Way::Older ? search.below : search.above};
    return page;
}

Result<QList<Attempt>> HistoryQuery::some(Stretch *search, int limit) const
{
    const Result<qint64> indexed = m_search.upTo();
    if (!indexed.ok())
        return indexed.error();
    const bool isShort = search->text.toUcs4().size() < IndexedFrom;
    if (isShort || search->named.size() > NamesLookedUp)
        return scanRows(search, ScanWindow, limit);
    // What is behind the index is read as it is.
    if (search->way == Way::Older && search->below - 1 > *indexed)
        return scanRows(search, std::min<qint64>(ScanWindow, search->below - 1 - *indexed), limit);
    if (search->way == Way::Newer && search->above >= *indexed)
        return scanRows(search, ScanWindow, limit);

    Stretch within = *search;
    within.below = std::min(search->below, *indexed + 1);
    Result<QList<qint64>> ids = matches(within, limit);
    if (!ids.ok())
        return ids.error();
    const Result<QList<qint64>> more = namedRows(within);
    if (!more.ok())
        return more.error();
    *ids << *more;
    if (within.way == Way::Older)
        std::sort(ids->begin(), ids->end(), std::greater<qint64>());
    else
        std::sort(ids->begin(), ids->end());
    ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
    const bool isAll = ids->size() < limit;
    if (!isAll)
        ids->resize(limit);
    if (within.way == Way::Older)
        search->below = isAll ? search->above + 1 : ids->last();
    else
        search->above = isAll ? within.below - 1 : ids->last();
    QList<Attempt> found;
    for (const qint64 id : std::as_const(*ids)) {
        Statement row(m_connection, "SELECT " CT_ATTEMPT_COLUMNS " FROM attempts WHERE id=?");
        row.bind(id);
        if (!row.exec() || !row.next())
            return row.error();
        found << attemptFrom(row);
    }
    return found;
}

Result<QList<qint64>> HistoryQuery::matches(const Stretch &search, int limit) const
{
    Statement rows(m_connection,
                   search.way == Way::Older
                       ? "SELECT rowid FROM search WHERE search MATCH ? AND rowid>? AND rowid<? "
                         "ORDER BY rowid DESC LIMIT ?"
                       : "SELECT rowid FROM search WHERE search MATCH ? AND rowid>? AND rowid<? "
                         "ORDER BY rowid LIMIT ?");
    rows.bind(phrase(search.text)).bind(search.above).bind(search.below).bind(limit);
    if (!rows.exec())
        return rows.error();
    QList<qint64> ids;
    while (rows.next())
        ids << rows.integer(0);
    if (rows.failed())
        return rows.error();
    return ids;
}

Result<QList<qint64>> HistoryQuery::namedRows(const Stretch &search) const
{
    QList<qint64> ids;
    for (const QString &number : search.named) {
        Statement rows(m_connection,
                       "SELECT id FROM attempts INDEXED BY attempts_number WHERE number=? AND "
                       "id>? AND id<?");
        rows.bind(number).bind(search.above).bind(search.below);
        if (!rows.exec())
            return rows.error();
        while (rows.next())
            ids << rows.integer(0);
        if (rows.failed())
            return rows.error();
    }
    return ids;
}

#define CT_SCAN                                                                          \
    "SELECT " CT_ATTEMPT_COLUMNS                                                         \
    " FROM attempts WHERE id>? AND id<? AND ("                                           \
    "number LIKE ? ESCAPE '\\' OR order_id LIKE ? ESCAPE '\\' OR "                       \
    "operator_ref LIKE ? ESCAPE '\\' OR provider_txid LIKE ? ESCAPE '\\' OR "            \
    "(? AND (number IN (SELECT number FROM customers WHERE name LIKE ? ESCAPE '\\') OR " \
    "number IN (SELECT n.number FROM customers c CROSS JOIN customer_numbers n ON "      \
    "n.customer=c.number WHERE c.name LIKE ? ESCAPE '\\')))) "

Result<QList<Attempt>> HistoryQuery::scanRows(Stretch *search, qint64 rowCount, int limit) const
{
    const bool isOlder = search->way == Way::Older;
    const qint64 above =
        isOlder ? std::max(search->above, search->below - 1 - rowCount) : search->above;
    const qint64 below =
        isOlder ? search->below : std::min(search->below, search->above + 1 + rowCount);
    const QString pattern = likePattern(search->text);
    Statement rows(m_connection,
                   isOlder ? CT_SCAN "ORDER BY id DESC LIMIT ?" : CT_SCAN "ORDER BY id LIMIT ?");
    rows.bind(above).bind(below);
    rows.bind(pattern).bind(pattern).bind(pattern).bind(pattern);
    rows.bind(search->named.isEmpty() ? 0 : 1).bind(pattern).bind(pattern).bind(limit);
    if (!rows.exec())
        return rows.error();
    QList<Attempt> found;
    while (rows.next())
        found << attemptFrom(rows);
    if (rows.failed())
        return rows.error();
    const bool isAll = found.size() < limit;
    if (isOlder)
        search->below = isAll ? above + 1 : found.last().id;
    else
        search->above = isAll ? below - 1 : found.last().id;
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
    HistoryCursor before = after.value_or(Newest);
    if (filter.to.isValid()) {
        const HistoryCursor end{filter.to.toMSecsSinceEpoch(), 0};
        before = isBefore(end, before) ? end : before;
    }
    const Result<Places> found = places(filter, before, scan, Way::Older);
    if (!found.ok() || found->isEmpty())
        return found.ok() ? Result<HistoryTally>(tally) : Result<HistoryTally>(found.error());
    const HistoryCursor last = found->last();
    for (const HistoryCursor &place : *found) {
        Statement row(m_connection,
                      "SELECT state,amount_paise,counter,cashier,service FROM attempts "
                      "WHERE id=?");
        row.bind(place.id);
        if (!row.exec() || !row.next())
            return row.error();
        if (filter.counter && *filter.counter != row.integer(2))
            continue;
        if (!filter.cashier.isEmpty() && filter.cashier != row.text(3))
            continue;
        if (filter.service && serviceName(*filter.service) != row.text(4))
            continue;
        addTo(tally, stateFromName(row.text(0)).value_or(State::Conflict), 1,
              Money::fromPaise(row.integer(1)));
    }
    if (found->size() == scan)
        tally.next = last;
    return tally;
}

} // namespace ct
