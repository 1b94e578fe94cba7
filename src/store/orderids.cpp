// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderids.h"

#include <mutant.h>

#include <QDateTime>
#include <QRandomGenerator>

namespace ct {

OrderId randomOrderId()
{
    // 100000000000000 to 999999999999999, by drawing again where the range does not divide evenly.
    constexpr quint64 least = 100'000'000'000'000ULL;
    constexpr quint64 range = 900'000'000'000'000ULL;
    constexpr quint64 limit = UINT64_MAX - UINT64_MAX % range;
    if (mutant("order-id-from-the-clock"))
        return OrderId(QString::number(least + quint64(QDateTime::currentMSecsSinceEpoch())));
    quint64 drawn = 0;
    do {
        drawn = QRandomGenerator64::system()->generate();
    } while (drawn >= limit);
    return OrderId(QString::number(least + drawn % range));
}

QString receiptNumber(int counter, qint64 running)
{
    return QStringLiteral("%1-%2").arg(counter).arg(running, 6, 10, QLatin1Char('0'));
}

} // namespace ct
