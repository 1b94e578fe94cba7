// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>
#include <clock.h>
#include <validity.h>

#include <QObject>
#include <QTimer>

namespace ct {

//! Reads half a year of mobile recharges, a page at a time between other work, and tells whose run
//! out soon. It only reads; nobody is written to by it.
class DueFinder : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive this object.
    DueFinder(const Book &book, const Clock &clock, QObject *parent = nullptr);

    //! Begins to look, unless it does so already; ready() or failed() follows.
    void look();
    bool isLooking() const { return m_next.isActive(); }

signals:
    void ready(const QList<ct::DueRecharge> &due);
    void failed();

private:
    void readSome();

    const Book &m_book;
    const Clock &m_clock;
    QTimer m_next;
    HistoryFilter m_filter;
    std::optional<HistoryCursor> m_after;
    ValidityLearner m_learner;
};

} // namespace ct
