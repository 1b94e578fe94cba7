// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attempt.h>

#include <QList>

namespace ct {

//! What a made-up sale of a practice book may be of.
struct PracticeRow
{
    RowKey row;
    QString operatorCode;
    QString operatorName;
    Service service = Service::Mobile;
    QString example; //!< an example number; its last digits are varied
    QString circle;
    QString value1;
    QString value2;
};

//! A made-up history: the same seed, rows and clock give the same attempts.
struct PracticePlan
{
    qint64 count = 0;
    quint32 seed = 1;
    int days = 30; //!< spread over so many days up to now, in shop hours
    int counter = 1;
    QList<PracticeRow> rows;
};

} // namespace ct
