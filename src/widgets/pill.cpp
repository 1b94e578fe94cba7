// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill.h"

#include "icons.h"

#include <words.h>

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace ct {

namespace {

constexpr int Height = 22;
constexpr int IconSize = 12;

QFont pillFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(12);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StateLook lookOf(State state, const Theme &theme)
{
    switch (state) {
        case State::Sending:
            return {QStringLiteral("send"), theme.waiting};
        case State::Pending:
            return {QStringLiteral("clock"), theme.waiting};
        case State::Unknown:
            return {QStringLiteral("question"), theme.waiting};
        case State::NotSent:
            return {QStringLiteral("cross"), theme.quiet};
        case State::Failing:
            return {QStringLiteral("cross"), theme.waiting};
        case State::Failed:
            return {QStringLiteral("cross"), theme.failed};
        case State::Success:
            return {QStringLiteral("check"), theme.success};
        case State::Reversed:
            return {QStringLiteral("back"), theme.reversed};
        case State::Conflict:
            return {QStringLiteral("warning"), theme.reversed};
    }
    Q_UNREACHABLE();
}

QString pillText(const Attempt &attempt, const QDateTime &now)
{
    const QString word = Words::stateWord(attempt.state());
    if (attempt.state() != State::Sending && attempt.state() != State::Pending)
        return word;
    const qint64 seconds = std::max<qint64>(0, attempt.createdAt.secsTo(now));
    if (seconds >= 3600)
        return word;
    return QStringLiteral("%1 %2:%3")
        .arg(word)
        .arg(seconds / 60)
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QSize pillSize(const QString &text, const QFont &base)
{
    return {QFontMetrics(pillFont(base)).horizontalAdvance(text) + IconSize + 24, Height};
}

void drawPill(QPainter &painter, const QRect &box, const QString &text, const StateLook &look,
              qreal devicePixelRatio)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.tint.back);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    painter.drawPixmap(QPoint(box.left() + 9, box.center().y() - IconSize / 2 + 1),
                       iconPixmap(look.iconName, look.tint.text, IconSize, devicePixelRatio));
    painter.setFont(pillFont(painter.font()));
    painter.setPen(look.tint.text);
    painter.drawText(box.adjusted(9 + IconSize + 4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text);
    painter.restore();
}

} // namespace ct
