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

HistoryCounter::HistoryCounter(const Book &book, Archive *archive, QObject *parent)
    : QObject(parent), m_book(book), m_archive(archive)
{
    m_timer.setInterval(0);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HistoryCounter::countSlice);
}

void HistoryCounter::count(const HistoryFilter &filter)
{
    m_filter = filter;
    m_after.reset();
    m_totals = {};
    ++m_generation;
    next();
}

void HistoryCounter::stop()
{
    m_timer.stop();
    ++m_generation;
}

void HistoryCounter::next()
{
    if (!m_archive) {
        m_timer.start();
        return;
    }
    m_archive->tally(
        m_filter, m_after, m_slice,
        Reply<HistoryTally>{this, [this, asked = m_generation](const Result<HistoryTally> &slice) {
                                if (asked == m_generation)
                                    take(slice);
                            }});
}

void HistoryCounter::countSlice()
{
    // Rows that a search finds are read whole.
    const int slice = m_filter.search.isEmpty() ? m_slice : std::max(1, m_slice / 4);
    take(m_book.tally(m_filter, m_after, slice));
}

void HistoryCounter::take(const Result<HistoryTally> &slice)
{
    if (!slice.ok()) {
        emit failed();
        return;
    }
    m_totals.count += slice->count;
    add(m_totals.success, slice->success);
    add(m_totals.waiting, slice->waiting);
    add(m_totals.failed, slice->failed);
    m_after = slice->next;
    m_totals.complete = !m_after;
    if (m_after)
        next();
    emit counted(m_totals);
}

} // namespace ct
