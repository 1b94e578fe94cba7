// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <utility>

namespace ct {

//! A report as it stands on paper or in a spreadsheet: plain words, whatever they came from.
struct ReportSheet
{
    QString title;
    QString subtitle;
    QList<std::pair<QString, QString>> figures; //!< a name and what it comes to
    QStringList head;                           //!< of the table; empty: there is none
    QList<QStringList> rows;
    int textColumns = 1; //!< the first ones are words, the others numbers

    bool operator==(const ReportSheet &) const = default;
};

} // namespace ct
