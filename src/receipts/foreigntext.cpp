// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreigntext.h"

#include <QTextBoundaryFinder>

namespace ct {

namespace {

bool isJoiner(QChar c)
{
    return c == QChar(0x200C) || c == QChar(0x200D);
}

//! What a character becomes: itself, a space, or nothing (a null character).
QChar keptAs(QChar c)
{
    switch (c.category()) {
        case QChar::Other_Control:
            // Only those that stand for white space leave a gap behind.
            return c.isSpace() ? QChar(u' ') : QChar();
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
        case QChar::Separator_Space:
            return u' ';
        case QChar::Other_Format:
            // Direction overrides could make a reference read backwards.
            return isJoiner(c) ? c : QChar();
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
            return {};
        default:
            return c;
    }
}

} // namespace

QString foreignLine(const QString &text, int longest)
{
    QString line;
    line.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            line += c;
            line += text.at(++i);
        } else if (const QChar kept = keptAs(c); !c.isSurrogate() && !kept.isNull()) {
            line += kept;
        }
    }
    line = line.simplified();
    if (line.size() <= longest)
        return line;
    // Cut between characters as a reader sees them, never inside a syllable.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(longest - 1);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    return line.first(finder.position()) + u'…';
}

} // namespace ct
