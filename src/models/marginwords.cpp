// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marginwords.h"

#include <QLocale>

namespace ct {

namespace {

const QString Dash = QStringLiteral("—");

} // namespace

QString MarginWords::operatorName(const RowKey &row, const Catalogue &catalogue)
{
    const Operator *known = catalogue.find(row);
    return known ? known->name : row.text();
}

QString MarginWords::rate(const CommissionRate &rate)
{
    if (rate.isEnded)
        return tr("no rate");
    if (rate.isFlat)
        return tr("%1 a recharge").arg(formatMoney(Money::fromPaise(rate.value)));
    return tr("%1 %").arg(percentOfMillionths(rate.value));
}

QString MarginWords::rateFrom(const CommissionRate &rate)
{
    //: a rate of commission and the day that it holds from: "3.25 % from 1 Nov 2026"
    return tr("%1 from %2")
        .arg(MarginWords::rate(rate), QLocale().toString(rate.from, QStringLiteral("d MMM yyyy")));
}

QString MarginWords::month(const QDate &first)
{
    return QLocale().toString(first, QStringLiteral("MMMM yyyy"));
}

ReportSheet MarginWords::sheet(const MarginReport &report, const TaxRates &taxes,
                               const Catalogue &catalogue, const QString &shop)
{
    ReportSheet sheet;
    sheet.title = tr("Margin, %1").arg(month(report.first));
    sheet.subtitle = shop;
    const MarginLine &total = report.total;
    sheet.figures = {
        {tr("Sold"), formatMoney(total.amount)},
        {tr("Margin by your rates"), formatMoney(total.byRate)},
        {tr("Margin that the wallet has shown"), total.learnt ? formatMoney(*total.learnt) : Dash},
        {tr("Sold on days without a rate"), formatMoney(total.withoutRate)},
    };
    sheet.head = {tr("Operator"),
                  tr("Recharges"),
                  tr("Amount"),
                  tr("By rate"),
                  tr("Learnt"),
                  tr("GST %1 %").arg(percentOfMillionths(taxes.gst)),
                  tr("TDS %1 %").arg(percentOfMillionths(taxes.tds))};
    const auto row = [&](const QString &name, const MarginLine &line) {
        const bool hasRate = line.withoutRate < line.amount;
        return QStringList{name,
                           QLocale().toString(line.count),
                           formatMoney(line.amount),
                           hasRate ? formatMoney(line.byRate) : Dash,
                           line.learnt ? formatMoney(*line.learnt) : Dash,
                           hasRate ? formatMoney(line.gst) : Dash,
                           hasRate ? formatMoney(line.tds) : Dash};
    };
    for (const MarginLine &line : report.lines)
        sheet.rows << row(operatorName(line.row, catalogue), line);
    if (!report.lines.isEmpty())
        sheet.rows << row(tr("Together"), total);
    return sheet;
}

} // namespace ct
