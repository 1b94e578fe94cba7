// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historycounter.h"

namespace ct {

namespace {

// 9e15 paise hold more than any shop turns over; a sum that leaves the range stays where it was.
void add(Money &sum, Money more)
{
    sum = sum.plus(more).value_or(sum);
}

} // namespace

HistoryCounter::HistoryCounter(const Book &book, QObject *parent) : QObject(parent), m_book(book)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &HistoryCounter::countSlice);
}

void HistoryCounter::count(const HistoryFilter &filter)
{
    m_filter = filter;
    m_after.reset();
    m_totals = {};
    m_timer.start();
}

void HistoryCounter::stop()
{
    m_timer.stop();
}

void HistoryCounter::countSlice()
{
    const Result<HistoryTally> slice = m_book.tally(m_filter, m_after, m_slice);
    if (!slice.ok()) {
        m_timer.stop();
        emit failed();
        return;
    }
    m_totals.count += slice->count;
    add(m_totals.success, slice->success);
    add(m_totals.waiting, slice->waiting);
    add(m_totals.failed, slice->failed);
    m_after = slice->next;
    m_totals.complete = !m_after;
    if (m_totals.complete)
        m_timer.stop();
    emit counted(m_totals);
}

} // namespace ct
