// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commission.h"

#include <algorithm>

namespace ct {

namespace {

constexpr qint64 Million = 1'000'000;

bool isBefore(const CommissionRate &a, const CommissionRate &b)
{
    return a.row.text() != b.row.text() ? a.row.text() < b.row.text() : a.from < b.from;
}

void add(Money &sum, Money part)
{
    sum = sum.plus(part).value_or(sum);
}

MarginLine &lineOf(QList<MarginLine> &lines, const RowKey &row)
{
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [&](const MarginLine &known) { return known.row == row; });
    if (line != lines.end())
        return *line;
    MarginLine added;
    added.row = row;
    lines << added;
    return lines.last();
}

} // namespace

QString commissionProblem(const CommissionRate &rate)
{
    if (rate.row.text().isEmpty() || !rate.from.isValid())
        return QStringLiteral("a rate is of an operator, from a day on");
    if (rate.isEnded)
        return rate.value == 0 ? QString() : QStringLiteral("where a rate ends there is no value");
    const qint64 most = rate.isFlat ? MostCommissionPaise : MostCommissionMillionths;
    if (rate.value < 0 || rate.value > most)
        return QStringLiteral("a rate is from 0 to 10 %, or to 100 rupees a recharge");
    return {};
}

Money millionthsOf(qint64 part, Money whole)
{
    const qint64 paise = whole.paise();
    const qint64 rest = paise % Million * part;
    return Money::fromPaise(paise / Million * part + (rest + Million / 2) / Million);
}

std::optional<qint64> millionthsFromPercent(const QString &text)
{
    const QString plain = text.trimmed();
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = point < 0 ? plain : plain.left(point);
    const QString part = point < 0 ? QString() : plain.mid(point + 1);
    const auto areDigits = [](const QString &digits) {
        return std::all_of(digits.cbegin(), digits.cend(),
                           [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || whole.size() > 3 || part.size() > 4 || (point >= 0 && part.isEmpty()) ||
        !areDigits(whole) || !areDigits(part))
        return std::nullopt;
    const qint64 millionths =
        whole.toLongLong() * 10'000 + part.leftJustified(4, u'0').toLongLong();
    return millionths <= Million ? std::optional(millionths) : std::nullopt;
}

QString percentOfMillionths(qint64 millionths)
{
    QString text = QStringLiteral("%1.%2")
                       .arg(millionths / 10'000)
                       .arg(millionths % 10'000, 4, 10, QLatin1Char('0'));
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

CommissionTable::CommissionTable(QList<CommissionRate> rates) : m_rates(std::move(rates))
{
    std::sort(m_rates.begin(), m_rates.end(), isBefore);
}

std::optional<CommissionRate> CommissionTable::rateOn(const RowKey &row, const QDate &day) const
{
    CommissionRate wanted;
    wanted.row = row;
    wanted.from = day;
    auto after = std::upper_bound(m_rates.cbegin(), m_rates.cend(), wanted, isBefore);
    if (after == m_rates.cbegin())
        return std::nullopt;
    const CommissionRate &rate = *std::prev(after);
    return rate.row == row && !rate.isEnded ? std::optional(rate) : std::nullopt;
}

std::optional<Money> CommissionTable::marginOf(const SoldOnDay &sold) const
{
    const std::optional<CommissionRate> rate = rateOn(sold.row, sold.day);
    if (!rate)
        return std::nullopt;
    return rate->isFlat ? Money::fromPaise(rate->value * sold.count)
                        : millionthsOf(rate->value, sold.amount);
}

MarginReport marginReport(const QDate &first, const QDate &last, const QList<SoldOnDay> &sold,
                          const CommissionTable &table, const QMap<RowKey, qint64> &learnt,
                          const TaxRates &taxes)
{
    MarginReport report{first, last, {}, {}};
    for (const SoldOnDay &day : sold) {
        if (day.count == 0 || day.day < first || day.day > last)
            continue;
        MarginLine &line = lineOf(report.lines, day.row);
        line.count += day.count;
        add(line.amount, day.amount);
        if (const std::optional<Money> margin = table.marginOf(day))
            add(line.byRate, *margin);
        else
            add(line.withoutRate, day.amount);
    }
    std::stable_sort(report.lines.begin(), report.lines.end(),
                     [](const MarginLine &a, const MarginLine &b) { return a.amount > b.amount; });
    for (MarginLine &line : report.lines) {
        if (const auto known = learnt.constFind(line.row); known != learnt.cend())
            line.learnt = millionthsOf(*known, line.amount);
        line.gst = millionthsOf(taxes.gst, line.byRate);
        line.tds = millionthsOf(taxes.tds, line.byRate);
        MarginLine &total = report.total;
        total.count += line.count;
        add(total.amount, line.amount);
        add(total.byRate, line.byRate);
        add(total.withoutRate, line.withoutRate);
        add(total.gst, line.gst);
        add(total.tds, line.tds);
        if (line.learnt)
            total.learnt = total.learnt.value_or(Money()).plus(*line.learnt);
    }
    return report;
}

} // namespace ct
