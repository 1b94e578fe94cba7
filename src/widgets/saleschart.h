// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <daybook.h>

#include <QWidget>

class QChartView;

namespace ct {

//! What was sold in each hour, day or month as bars, and a dashed line for the days that they are
//! compared with.
class SalesChart final : public QWidget
{
    Q_OBJECT
public:
    explicit SalesChart(const Theme &theme, QWidget *parent = nullptr);

    void show(const DayBook &book);
    //! The bars in words, for who does not see them.
    QString words() const;
    //! Word under a bar: "9", "31 Oct", "Oct 2026".
    static QString labelOf(const DayBookBar &bar);

signals:
    //! A bar was chosen: its first day, its hour or -1, and how many days it stands for.
    void chosen(const ct::DayBookBar &bar);

private:
    void draw();

    const Theme m_theme;
    QChartView *m_view;
    QList<DayBookBar> m_bars;
};

} // namespace ct
