// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersettings.h"

#include "receiptpicture.h"

#include <QUrlQuery>

namespace ct {

namespace {

constexpr qsizetype LongestName = 40;

QString yesOrNo(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

bool isYesOrNo(const QString &text)
{
    return text == QLatin1String("yes") || text == QLatin1String("no");
}

} // namespace

QString printerText(const PrinterSetup &setup)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("dots"), QString::number(setup.dots));
    query.addQueryItem(QStringLiteral("paper"), paperName(setup.page));
    query.addQueryItem(QStringLiteral("cut"), yesOrNo(setup.cut));
    query.addQueryItem(QStringLiteral("drawer"), yesOrNo(setup.drawer));
    if (!setup.name.isEmpty()) {
        query.addQueryItem(QStringLiteral("name"),
                           QString::fromLatin1(QUrl::toPercentEncoding(setup.name)));
    }
    return printerAddress(setup) + u'?' + query.toString(QUrl::FullyEncoded);
}

std::optional<PrinterSetup> printerFromText(const QString &text)
{
    const qsizetype mark = text.indexOf(u'?');
    std::optional<PrinterSetup> setup = printerAt(text.first(mark < 0 ? text.size() : mark));
    if (!setup || mark < 0)
        return setup;
    const QUrlQuery query(text.mid(mark + 1));
    const auto value = [&query](const char *key, const QString &otherwise) {
        const QString name = QLatin1String(key);
        return query.hasQueryItem(name) ? query.queryItemValue(name, QUrl::FullyDecoded)
                                        : otherwise;
    };
    bool isNumber = false;
    setup->dots = value("dots", QString::number(setup->dots)).toInt(&isNumber);
    const std::optional<Paper> page = paperFromName(value("paper", paperName(setup->page)));
    const QString cut = value("cut", yesOrNo(setup->cut));
    const QString drawer = value("drawer", yesOrNo(setup->drawer));
    if (!isNumber || !thermalWidths().contains(setup->dots) || !page || !isYesOrNo(cut) ||
        !isYesOrNo(drawer))
        return std::nullopt;
    setup->page = *page;
    setup->cut = cut == QLatin1String("yes");
    setup->drawer = drawer == QLatin1String("yes");
    setup->name = value("name", {}).simplified().left(LongestName);
    return setup;
}

} // namespace ct
