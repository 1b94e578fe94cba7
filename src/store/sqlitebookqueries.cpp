// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"
#include "connection.h"
#include "historyquery.h"
#include "journalentry.h"
#include "mirror.h"
#include "projection.h"
#include "rhythm.h"
#include "search.h"
#include "sqlitebook.h"

namespace ct {

namespace {

//! isAskableWith() in SQL; the account is bound twice.
#define CT_ASKABLE "(?='' OR account='' OR account=?)"

//! Counts one state's share of a day or of a page.
void addTo(DayFigures &figures, State state, qint64 count, Money sum)
{
    switch (walletEffect(state)) {
        case WalletEffect::Taken:
            figures.successes += count;
            figures.successAmount = figures.successAmount.plus(sum).value_or(figures.successAmount);
            break;
        case WalletEffect::Held:
        case WalletEffect::Apart:
            figures.waiting += count;
            break;
        case WalletEffect::None:
            figures.failed += count;
            break;
    }
}

} // namespace

Result<QList<Attempt>> SqliteBook::attemptsOf(Statement &rows) const
{
    if (!rows.exec())
        return noted(rows.error());
    QList<Attempt> attempts;
    while (rows.next())
        attempts << attemptFrom(rows);
    if (rows.failed())
        return noted(rows.error());
    return attempts;
}

Result<Attempt> SqliteBook::attempt(const OrderId &orderId) const
{
    const Result<std::optional<Attempt>> found = findAttempt(*m_connection, orderId);
    if (!found.ok())
        return noted(found.error());
    if (!*found)
        return Error{Fault::Malformed, QStringLiteral("no such order")};
    return **found;
}

Result<QList<StoryLine>> SqliteBook::story(const OrderId &orderId) const
{
    Statement rows(*m_connection,
                   "SELECT kind,body FROM journal INDEXED BY journal_subject "
                   "WHERE subject=? ORDER BY seq");
    rows.bind(orderId.text());
    if (!rows.exec())
        return noted(rows.error());
    QList<StoryLine> lines;
    bool isKnown = false;
    while (rows.next()) {
        isKnown = true;
        JournalEntry entry;
        entry.kind = rows.text(0);
        entry.body = rows.text(1).toUtf8();
        if (entry.kind == QLatin1String("evidence")) {
            if (const auto moved = attemptMovedFrom(bodyOf(entry)))
                lines << StoryLine{moved->evidence, moved->after.state(), moved->incident};
        } else if (entry.kind == QLatin1String("made_up")) {
            if (const auto madeUp = attemptMadeUpFrom(bodyOf(entry)))
                lines << StoryLine{madeUp->evidence, madeUp->attempt.state(), Incident::None};
        }
    }
    if (rows.failed())
        return noted(rows.error());
    if (!isKnown || orderId.isEmpty())
        return Error{Fault::Malformed, QStringLiteral("no such order")};
    return lines;
}

Result<HistoryPage> SqliteBook::page(const HistoryFilter &filter,
                                     const std::optional<HistoryCursor> &after, int limit) const
{
    const HistoryQuery query(*m_connection, *m_search);
    Result<HistoryPage> page = query.page(filter, after, std::max(1, limit));
    return page.ok() ? page : Result<HistoryPage>(noted(page.error()));
}

Result<HistoryPage> SqliteBook::newerPage(const HistoryFilter &filter, const HistoryCursor &before,
                                          int limit) const
{
    const HistoryQuery query(*m_connection, *m_search);
    Result<HistoryPage> page = query.newerPage(filter, before, std::max(1, limit));
    return page.ok() ? page : Result<HistoryPage>(noted(page.error()));
}

Result<HistoryCursor> SqliteBook::placeBefore(const QDateTime &at) const
{
    const Result<HistoryCursor> place = HistoryQuery(*m_connection, *m_search).placeBefore(at);
    return place.ok() ? place : Result<HistoryCursor>(noted(place.error()));
}

Result<QStringList> SqliteBook::numbersNamed(const QString &search) const
{
    const Result<QStringList> numbers = HistoryQuery(*m_connection, *m_search).numbersNamed(search);
    return numbers.ok() ? numbers : Result<QStringList>(noted(numbers.error()));
}

Result<HistoryTally> SqliteBook::tally(const HistoryFilter &filter,
                                       const std::optional<HistoryCursor> &after, int scan) const
{
    const HistoryQuery query(*m_connection, *m_search);
    Result<HistoryTally> tally = query.tally(filter, after, std::max(1, scan));
    return tally.ok() ? tally : Result<HistoryTally>(noted(tally.error()));
}

Result<std::optional<Attempt>> SqliteBook::latestFor(const QString &number) const
{
    Statement rows(*m_connection, "SELECT " CT_ATTEMPT_COLUMNS
                                  " FROM attempts INDEXED BY attempts_number "
                                  "WHERE number=? ORDER BY created_at DESC,id DESC LIMIT 1");
    rows.bind(number);
    const Result<QList<Attempt>> found = attemptsOf(rows);
    if (!found.ok())
        return found.error();
    return found->isEmpty() ? std::optional<Attempt>() : std::optional(found->first());
}

Result<DayFigures> SqliteBook::today() const
{
    Statement rows(*m_connection,
                   "SELECT state,sum(count),sum(sum_paise) FROM day_totals "
                   "WHERE day=? GROUP BY state");
    rows.bind(Projection::dayOf(m_clock.now(), m_dayOffsetSeconds));
    if (!rows.exec())
        return noted(rows.error());
    DayFigures figures;
    while (rows.next()) {
        addTo(figures, stateFromName(rows.text(0)).value_or(State::Conflict), rows.integer(1),
              Money::fromPaise(rows.integer(2)));
    }
    if (rows.failed())
        return noted(rows.error());
    return figures;
}

Result<QList<Attempt>> SqliteBook::due(int limit, const QString &account) const
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    Statement rows(*m_connection, "SELECT " CT_ATTEMPT_COLUMNS
                                  " FROM attempts INDEXED BY attempts_ask "
                                  "WHERE ask_at IS NOT NULL AND ask_at<=? AND " CT_ASKABLE
                                  " ORDER BY ask_at LIMIT ?");
    rows.bind(now).bind(account).bind(account).bind(limit);
    Result<QList<Attempt>> found = attemptsOf(rows);
    if (!found.ok() || found->size() >= limit)
        return found;
    // What a clock that ran ahead put off for years is due as well.
    Statement strays(*m_connection, "SELECT " CT_ATTEMPT_COLUMNS
                                    " FROM attempts INDEXED BY attempts_ask "
                                    "WHERE ask_at IS NOT NULL AND ask_at>? AND " CT_ASKABLE
                                    " ORDER BY ask_at LIMIT ?");
    strays.bind(now + std::chrono::milliseconds(FarthestAsk).count())
        .bind(account)
        .bind(account)
        .bind(int(limit - found->size()));
    const Result<QList<Attempt>> more = attemptsOf(strays);
    if (!more.ok())
        return more;
    return *found + *more;
}

Result<QList<Attempt>> SqliteBook::open(int limit) const
{
    Statement rows(*m_connection, "SELECT " CT_ATTEMPT_COLUMNS
                                  " FROM attempts INDEXED BY attempts_open "
                                  "WHERE " CT_OPEN_STATES " ORDER BY id LIMIT ?");
    rows.bind(limit);
    return attemptsOf(rows);
}

Result<int> SqliteBook::openCount() const
{
    Statement rows(*m_connection,
                   "SELECT count(*) FROM attempts INDEXED BY attempts_open "
                   "WHERE " CT_OPEN_STATES);
    if (!rows.exec() || !rows.next())
        return noted(rows.error());
    return int(rows.integer(0));
}

Result<QDateTime> SqliteBook::nextAskAt(const QString &account) const
{
    Statement rows(*m_connection,
                   "SELECT min(ask_at),max(ask_at) FROM (SELECT * FROM (SELECT ask_at "
                   "FROM attempts INDEXED BY attempts_ask WHERE ask_at IS NOT NULL AND " CT_ASKABLE
                   " ORDER BY ask_at LIMIT 1) UNION ALL SELECT * FROM (SELECT ask_at "
                   "FROM attempts INDEXED BY attempts_ask WHERE ask_at IS NOT NULL AND " CT_ASKABLE
                   " ORDER BY ask_at DESC LIMIT 1))");
    rows.bind(account).bind(account).bind(account).bind(account);
    if (!rows.exec() || !rows.next())
        return noted(rows.error());
    if (rows.isNull(0))
        return QDateTime();
    const QDateTime now = m_clock.now();
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(rows.integer(0), Qt::UTC);
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(rows.integer(1), Qt::UTC);
    const qint64 farthest = std::chrono::milliseconds(FarthestAsk).count();
    return now.msecsTo(last) > farthest ? std::min(first, now) : first;
}

Result<std::optional<Balance>> SqliteBook::lastBalance() const
{
    Statement rows(*m_connection,
                   "SELECT at,paise,exact,took_ms FROM balances ORDER BY id DESC LIMIT 1");
    if (!rows.exec())
        return noted(rows.error());
    if (rows.next()) {
        return std::optional(Balance{QDateTime::fromMSecsSinceEpoch(rows.integer(0), Qt::UTC),
                                     Money::fromPaise(rows.integer(1)), rows.text(2),
                                     rows.integer(3)});
    }
    if (rows.failed())
        return noted(rows.error());
    return std::optional<Balance>();
}

} // namespace ct
