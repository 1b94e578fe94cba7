// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linedelegate.h"

#include <linemodel.h>

#include <QPainter>

namespace ct {

namespace {

constexpr int Margin = 14;
constexpr int Gap = 12;

QColor colourOf(LineTone tone, const Theme &theme)
{
    switch (tone) {
        case LineTone::Plain:
            return theme.text;
        case LineTone::Good:
            return theme.good;
        case LineTone::Waiting:
            return theme.waiting.text;
        case LineTone::Bad:
            return theme.failed.text;
    }
    Q_UNREACHABLE();
}

//! The two ends of one line of text: what stands at the right keeps its room.
void drawEnds(QPainter &painter, const QRect &room, const QString &left, const QColor &leftColour,
              const QString &right, const QColor &rightColour)
{
    const QFontMetrics metrics(painter.font());
    const int rightWidth = right.isEmpty() ? 0 : metrics.horizontalAdvance(right) + Gap;
    painter.setPen(rightColour);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, right);
    painter.setPen(leftColour);
    painter.drawText(room.adjusted(0, 0, -rightWidth, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(left, Qt::ElideRight, room.width() - rightWidth));
}

} // namespace

LineDelegate::LineDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, RowHeight};
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isChosen ? m_theme.accentSoft : m_theme.card);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                      m_theme.hairline);
    if (isChosen && option.widget && option.widget->hasFocus())
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          m_theme.accent);
    const QRect room = option.rect.adjusted(Margin, 5, -Margin, -6);
    const int half = room.height() / 2;
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    const auto tone = LineTone(index.data(LineModel::ToneRole).toInt());
    drawEnds(*painter, QRect(room.topLeft(), QSize(room.width(), half)),
             index.data(LineModel::TitleRole).toString(), m_theme.text,
             index.data(LineModel::SideRole).toString(), colourOf(tone, m_theme));
    QFont soft = option.font;
    soft.setPixelSize(13);
    painter->setFont(soft);
    drawEnds(*painter, QRect(room.left(), room.top() + half, room.width(), half),
             index.data(LineModel::BelowRole).toString(), m_theme.muted,
             index.data(LineModel::MoreRole).toString(), m_theme.muted);
    painter->restore();
}

} // namespace ct
