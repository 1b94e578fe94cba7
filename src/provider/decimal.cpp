// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decimal.h"

#include <QStringView>

namespace ct {

namespace {

constexpr qsizetype MostRupeeDigits = 13;
constexpr qsizetype MostDecimals = 4;

bool areDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return !text.isEmpty();
}

//! Ten thousandths of a rupee; at most 17 digits, so it fits.
std::optional<qint64> readUnits(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView rupees = point < 0 ? text : text.first(point);
    const QStringView decimals = point < 0 ? QStringView() : text.sliced(point + 1);
    if (!areDigits(rupees) || rupees.size() > MostRupeeDigits)
        return std::nullopt;
    if (point >= 0 && (!areDigits(decimals) || decimals.size() > MostDecimals))
        return std::nullopt;
    qint64 units = 0;
    for (const QChar c : rupees)
        units = units * 10 + c.digitValue();
    for (qsizetype i = 0; i < MostDecimals; ++i)
        units = units * 10 + (i < decimals.size() ? decimals[i].digitValue() : 0);
    return units;
}

} // namespace

std::optional<qint64> readPaise(const QString &text)
{
    const std::optional<qint64> units = readUnits(text);
    if (!units || *units % 100 != 0)
        return std::nullopt;
    return *units / 100;
}

std::optional<qint64> readPaiseCut(const QString &text)
{
    const bool negative = text.startsWith(u'-');
    const std::optional<qint64> units = readUnits(QStringView(text).sliced(negative ? 1 : 0));
    if (!units)
        return std::nullopt;
    return negative ? -((*units + 99) / 100) : *units / 100;
}

} // namespace ct
