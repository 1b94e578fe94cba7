// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historymodel.h"

#include <QScopedValueRollback>

namespace ct {

namespace {

constexpr int pageSize = 50;
constexpr HistoryCursor Oldest{std::numeric_limits<qint64>::min(), 0};

HistoryCursor placeOf(const Attempt &attempt)
{
    return {attempt.createdAt.toMSecsSinceEpoch(), attempt.id};
}

} // namespace

bool fits(const HistoryFilter &filter, const QStringList &named, const Attempt &attempt)
{
    const auto holds = [&](const QString &text) {
        return text.contains(filter.search, Qt::CaseInsensitive);
    };
    return (!filter.from.isValid() || attempt.createdAt >= filter.from) &&
           (!filter.to.isValid() || attempt.createdAt < filter.to) &&
           (!filter.service || attempt.intent.service == *filter.service) &&
           (filter.row.isEmpty() || attempt.intent.row == filter.row) &&
           (filter.states.isEmpty() || filter.states.contains(attempt.state())) &&
           (!filter.counter || attempt.intent.counter == *filter.counter) &&
           (filter.cashier.isEmpty() || attempt.intent.cashier == filter.cashier) &&
           (filter.search.isEmpty() || holds(attempt.intent.number) ||
            holds(attempt.orderId.text()) || holds(attempt.operatorRef) ||
            holds(attempt.providerTxid) || named.contains(attempt.intent.number));
}

HistoryModel::HistoryModel(const Book &book, QObject *parent) : AttemptModel(book, parent)
{
    m_seek.setInterval(0);
    m_seek.setSingleShot(true);
    connect(&m_seek, &QTimer::timeout, this, &HistoryModel::seekOn);
}

void HistoryModel::start(const HistoryFilter &filter)
{
    ++m_generation;
    m_seek.stop();
    m_filter = filter;
    m_next.reset();
    m_newer.reset();
    m_clock.start();
    m_named = this->book().numbersNamed(filter.search).valueOr(QStringList());
}

void HistoryModel::take(const Result<HistoryPage> &page)
{
    m_foundIn = std::chrono::milliseconds(m_clock.elapsed());
    const bool goesOn = page.ok() && page->rows.isEmpty() && m_next;
    m_standing = !page.ok() ? Standing::Failed : goesOn ? Standing::Seeking : Standing::Loaded;
    replaceAll(page.ok() ? page->rows : QList<Attempt>());
    if (goesOn)
        m_seek.start();
    emit shown(m_generation);
}

void HistoryModel::show(const HistoryFilter &filter)
{
    start(filter);
    const Result<HistoryPage> page = book().page(m_filter, std::nullopt, pageSize);
    if (page.ok())
        m_next = page->next;
    take(page);
}

void HistoryModel::showBefore(const HistoryFilter &filter, const QDateTime &at)
{
    start(filter);
    const Result<HistoryCursor> place = book().placeBefore(at);
    if (!place.ok()) {
        take(place.error());
        return;
    }
    const Result<HistoryPage> page = book().page(m_filter, *place, pageSize);
    if (page.ok()) {
        m_next = page->next;
        // From the place itself on: the row in front of it is newer.
        m_newer = page->rows.isEmpty() ? HistoryCursor{place->createdAtMs - 1, place->id - 1}
                                       : placeOf(page->rows.first());
    }
    take(page);
}

void HistoryModel::showOldest()
{
    start(m_filter);
    const Result<HistoryPage> page = book().newerPage(m_filter, Oldest, pageSize);
    if (page.ok())
        m_newer = page->next;
    take(page);
}

void HistoryModel::seekOn()
{
    const Result<HistoryPage> page = book().page(m_filter, m_next, pageSize);
    if (!page.ok()) {
        if (m_standing == Standing::Seeking)
            take(page);
        else
            emit pageFailed();
        return;
    }
    m_next = page->next;
    if (m_standing == Standing::Seeking) {
        take(page);
        return;
    }
    append(page->rows);
    if (page->rows.isEmpty() && m_next)
        m_seek.start();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_isFetching && !m_seek.isActive();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QScopedValueRollback fetching(m_isFetching, true);
    const Result<HistoryPage> page = book().page(m_filter, m_next, pageSize);
    if (!page.ok()) {
        emit pageFailed();
        return;
    }
    m_next = page->next;
    append(page->rows);
    if (page->rows.isEmpty() && m_next)
        m_seek.start(); // what fits lies further back: looked for between other events
    if (const int past = rowCount() - MostRows; past > 0) {
        m_newer = placeOf(rows().at(past));
        dropFirst(past);
    }
}

void HistoryModel::fetchNewer()
{
    if (!canFetchNewer())
        return;
    const QScopedValueRollback fetching(m_isFetching, true);
    const Result<HistoryPage> page = book().newerPage(m_filter, *m_newer, pageSize);
    if (!page.ok()) {
        emit pageFailed();
        return;
    }
    m_newer = page->next;
    prepend(page->rows);
    if (const int past = rowCount() - MostRows; past > 0) {
        m_next = placeOf(rows().at(MostRows - 1));
        dropLast(past);
    }
}

} // namespace ct
