// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historymodel.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>

namespace ct {

namespace {

constexpr int pageSize = 50;

} // namespace

bool fits(const HistoryFilter &filter, const Attempt &attempt)
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
           (filter.search.isEmpty() || holds(attempt.intent.number) ||
            holds(attempt.orderId.text()) || holds(attempt.operatorRef) ||
            holds(attempt.providerTxid));
}

HistoryModel::HistoryModel(const Book &book, QObject *parent) : AttemptModel(book, parent) {}

void HistoryModel::show(const HistoryFilter &filter)
{
    ++m_generation;
    m_filter = filter;
    QElapsedTimer timer;
    timer.start();
    Result<HistoryPage> page = book().page(m_filter, std::nullopt, pageSize);
    m_foundIn = std::chrono::milliseconds(timer.elapsed());
    m_standing = page.ok() ? Standing::Loaded : Standing::Failed;
    m_next = page.ok() ? page->next : std::nullopt;
    replaceAll(page.ok() ? page->rows : QList<Attempt>());
    emit shown(m_generation);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_isFetching;
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
}

} // namespace ct
