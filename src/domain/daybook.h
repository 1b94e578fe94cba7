// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attempt.h"

#include <QDate>
#include <QList>
#include <chrono>
#include <optional>

namespace ct {

//! How many recharges, and what they come to.
struct DayFigure
{
    qint64 count = 0;
    Money amount;
    Money charge; //!< service charges on top of the amounts

    bool operator==(const DayFigure &) const = default;
};

//! One bar of the sales picture with the same time in the days that it is compared with. Only what
//! succeeded counts.
struct DayBookBar
{
    QDate day;     //!< the first day that the bar stands for
    int hour = -1; //!< of that day, 0 to 23; -1: the bar stands for whole days
    int days = 0;  //!< how many, where it stands for whole days
    Money amount;
    Money before;

    bool operator==(const DayBookBar &) const = default;
};

struct DayBookService
{
    Service service = Service::Mobile;
    DayFigure sold;

    bool operator==(const DayBookService &) const = default;
};

struct DayBookOperator
{
    RowKey row;
    QString name;   //!< as it was called when it was sold last
    DayFigure sold; //!< its charges are not kept by operator and stay zero
    qint64 failed = 0;
    qint64 waiting = 0;
    qint64 reversed = 0;
    //! From the press to the final state of what succeeded or failed; empty: nothing did.
    std::optional<std::chrono::milliseconds> median;

    bool operator==(const DayBookOperator &) const = default;
};

//! The books of some days in the shop's own time, in the figures that the day book shows.
struct DayBook
{
    QDate first;
    QDate last;
    DayFigure sold;   //!< successes, with their charges
    DayFigure before; //!< of the days `weeksBack` weeks earlier
    int weeksBack = 1;
    DayFigure waiting; //!< open ones and contradictions; without charges
    DayFigure reversed;
    qint64 failed = 0;
    QList<DayBookBar> bars;           //!< by hour for one day, by day up to 62, by month beyond
    QList<DayBookService> services;   //!< the largest first
    QList<DayBookOperator> operators; //!< the largest first
    std::optional<Money> opening;     //!< the last balance known before the first day; empty: none
    std::optional<Money> closing;     //!< the last one in the days; empty: none
    DayFigure topUps;                 //!< put into the wallet in these days

    bool operator==(const DayBook &) const = default;
};

} // namespace ct
