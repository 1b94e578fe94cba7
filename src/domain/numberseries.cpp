// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberseries.h"

#include <algorithm>
#include <iterator>

namespace ct {

namespace {

constexpr qsizetype NumberDigits = 10;

//! Series from `first` on, up to the next run's, belong together. The keys are catalogue rows;
//! null: nothing is guessed.
struct SeriesRun
{
    int first;
    const char16_t *mobile;
    const char16_t *postpaid;
};

#include "numberseriestable.h" // SeriesDigits and SeriesRuns, made by scripts/numberseries.py

//! The first digits of a number as one figure; -1 where they are none.
int seriesOf(QStringView number)
{
    if (number.size() < SeriesDigits || number.size() > NumberDigits)
        return -1;
    int series = 0;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const char16_t digit = number.at(i).unicode();
        if (digit < u'0' || digit > u'9')
            return -1;
        if (i < SeriesDigits)
            series = series * 10 + (digit - u'0');
    }
    return series;
}

} // namespace

std::optional<RowKey> operatorBySeries(QStringView number, Service service)
{
    if (service != Service::Mobile && service != Service::Postpaid)
        return std::nullopt;
    const int series = seriesOf(number);
    const auto next = std::upper_bound(std::begin(SeriesRuns), std::end(SeriesRuns), series,
                                       [](int s, const SeriesRun &run) { return s < run.first; });
    if (series < 0 || next == std::begin(SeriesRuns))
        return std::nullopt;
    const SeriesRun &run = *std::prev(next);
    const char16_t *key = service == Service::Mobile ? run.mobile : run.postpaid;
    return key ? std::optional(RowKey(QString::fromUtf16(key))) : std::nullopt;
}

} // namespace ct
