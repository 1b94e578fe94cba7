// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duefinder.h"

namespace ct {

namespace {

constexpr int DaysBack = 190; // two of the longest, and some
constexpr int PageRows = 200;

} // namespace

DueFinder::DueFinder(const Book &book, const Clock &clock, QObject *parent)
    : QObject(parent), m_book(book), m_clock(clock)
{
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &DueFinder::readSome);
}

void DueFinder::look()
{
    if (isLooking())
        return;
    m_filter = {};
    m_filter.from = m_clock.now().addDays(-DaysBack);
    m_filter.service = Service::Mobile;
    m_filter.states = {State::Success};
    m_after.reset();
    m_learner = {};
    m_next.start();
}

void DueFinder::readSome()
{
    const Result<HistoryPage> page = m_book.page(m_filter, m_after, PageRows);
    if (!page) {
        m_next.stop();
        emit failed();
        return;
    }
    for (const Attempt &attempt : page->rows)
        m_learner.take(attempt);
    m_after = page->next;
    if (m_after)
        return;
    m_next.stop();
    emit ready(m_learner.dueAround(m_clock.now().toLocalTime().date()));
}

} // namespace ct
