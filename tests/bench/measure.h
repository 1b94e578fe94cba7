// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace ct::bench {

//! One thing to be timed; it returns what one round took, or nothing where it failed.
using Probe = std::function<std::optional<double>()>;

struct Series
{
    QList<double> values;

    double median() const;
    //! The value that so many percent of the others do not exceed.
    double percentile(int percent) const;
};

//! Runs every probe once per round, each round in another order, so that whatever else the machine
//! does falls on all alike. Two rounds before are not counted. Empty: a probe failed.
std::optional<QList<Series>> interleave(int rounds, const QList<Probe> &probes);

//! One line of the table: something of ours against the least that it could be.
struct Measure
{
    QString name;
    QString unit;
    Series subject;
    Series baseline;
    std::optional<double> target; //!< the ratio that the product aims at; empty: for information
    QString note;                 //!< what exactly stands against what
    std::optional<double> limit = {}; //!< what the product allows, in the unit; empty: nothing said
    QString group = {};               //!< the same question at other numbers of rows
    qint64 rows = 0;                  //!< in the book, where that is what differs

    bool isMet() const
    {
        return (!target || ratio() <= *target) && (!limit || subject.median() <= *limit);
    }
    double ratio() const { return subject.median() / baseline.median(); }
};

//! Collects the lines, prints them, writes them down.
class Report
{
public:
    void add(const Measure &measure);
    //! A line that could not be measured, and why.
    void miss(const QString &name, const QString &why);

    void print() const;
    bool write(const QString &path) const;
    const QList<Measure> &measures() const { return m_measures; }

private:
    QList<Measure> m_measures;
    QJsonArray m_missed;
};

//! Microseconds since some fixed moment.
double nowUs();

} // namespace ct::bench
