// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptfont.h"

#include <QTextCharFormat>
#include <algorithm>
#include <cmath>

namespace ct {

namespace {

QStringList latinFamilies()
{
    return {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
            QStringLiteral("sans-serif")};
}

//! The family made for a script; empty where the Latin one, or none, is right.
QString familyFor(QChar::Script script)
{
    switch (script) {
        case QChar::Script_Devanagari:
            return QStringLiteral("Noto Sans Devanagari");
        case QChar::Script_Bengali:
            return QStringLiteral("Noto Sans Bengali");
        case QChar::Script_Gurmukhi:
            return QStringLiteral("Noto Sans Gurmukhi");
        case QChar::Script_Gujarati:
            return QStringLiteral("Noto Sans Gujarati");
        case QChar::Script_Tamil:
            return QStringLiteral("Noto Sans Tamil");
        case QChar::Script_Telugu:
            return QStringLiteral("Noto Sans Telugu");
        case QChar::Script_Kannada:
            return QStringLiteral("Noto Sans Kannada");
        case QChar::Script_Malayalam:
            return QStringLiteral("Noto Sans Malayalam");
        default:
            return {};
    }
}

} // namespace

QFont receiptFont(qreal dots, bool bold)
{
    QFont font;
    font.setFamilies(latinFamilies());
    font.setStyleHint(QFont::SansSerif);
    // Hinting would set the same receipt with other widths on a picture than on a page.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(std::max(1, int(std::lround(dots))));
    font.setBold(bold);
    return font;
}

QList<QTextLayout::FormatRange> scriptRanges(const QString &text, const QFont &font)
{
    QList<QTextLayout::FormatRange> ranges;
    QChar::Script current = QChar::Script_Common;
    for (int i = 0; i < int(text.size()); ++i) {
        const QChar::Script script = text.at(i).script();
        // Joiners, marks, spaces and digits go with the letters before them, as Qt sees it too.
        if (script != QChar::Script_Inherited && script != QChar::Script_Common)
            current = script;
        const QString family = familyFor(current);
        if (family.isEmpty())
            continue;
        QTextLayout::FormatRange *last = ranges.isEmpty() ? nullptr : &ranges.last();
        QFont face = font;
        face.setFamilies(QStringList{family} + font.families());
        if (last && last->start + last->length == i && last->format.font() == face) {
            ++last->length;
            continue;
        }
        QTextLayout::FormatRange range{i, 1, {}};
        range.format.setFont(face);
        ranges << range;
    }
    return ranges;
}

} // namespace ct
