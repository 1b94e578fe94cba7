// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydelegate.h"

#include "pill.h"

#include <attemptmodel.h>
#include <words.h>

#include <QPainter>
#include <QTextLayout>

namespace ct {

std::optional<std::pair<qsizetype, qsizetype>> findSpaced(const QString &text,
                                                          const QString &needle)
{
    if (needle.isEmpty())
        return std::nullopt;
    QString packed;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSpace())
            continue;
        packed += text[i];
        places << i;
    }
    const qsizetype at = packed.indexOf(needle, 0, Qt::CaseInsensitive);
    if (at < 0)
        return std::nullopt;
    const qsizetype begin = places[at];
    return std::pair(begin, places[at + needle.size() - 1] - begin + 1);
}

HistoryDelegate::HistoryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    return {option.fontMetrics.horizontalAdvance(text) + 2 * Padding, RowHeight};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isChosen ? m_theme.accentSoft : m_theme.card);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                      m_theme.hairline);
    const bool hasFocus = option.widget && option.widget->hasFocus();
    if (isChosen && hasFocus && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          m_theme.accent);
    if (index.column() == AttemptModel::StateColumn)
        paintState(*painter, option, index);
    else
        paintText(*painter, option, index);
    painter->restore();
}

void HistoryDelegate::paintState(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const State state = State(index.data(AttemptModel::StateRole).toInt());
    const int room = option.rect.width() - 2 * Padding;
    QString word = Words::stateWord(state);
    QSize size = pillSize(word, option.font);
    if (size.width() > room) {
        const int frame = size.width() - option.fontMetrics.horizontalAdvance(word);
        word = option.fontMetrics.elidedText(word, Qt::ElideRight, room - frame);
        size.setWidth(room);
    }
    const QPoint corner(option.rect.left() + Padding, option.rect.center().y() - size.height() / 2);
    drawPill(painter, QRect(corner, size), word, lookOf(state, m_theme),
             painter.device()->devicePixelRatioF());
}

void HistoryDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QRect room = option.rect.adjusted(Padding, 0, -Padding, 0);
    const int column = index.column();
    const bool isSearched = column == AttemptModel::NumberColumn ||
                            column == AttemptModel::ReferenceColumn ||
                            column == AttemptModel::OrderColumn;
    const bool isSoft = index.data(AttemptModel::SoftRole).toBool();
    const QString text =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());

    QTextLayout layout(text, option.font);
    QTextCharFormat ink;
    ink.setForeground(isSoft ? m_theme.muted : m_theme.text);
    QList<QTextLayout::FormatRange> formats{{0, int(text.size()), ink}};
    if (const auto found = findSpaced(text, isSearched ? m_needle : QString())) {
        QTextCharFormat strong = ink;
        strong.setFontWeight(QFont::Bold);
        formats << QTextLayout::FormatRange{int(found->first), int(found->second), strong};
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    const bool isRight = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const qreal x = isRight ? room.right() - line.naturalTextWidth() + 1 : room.left();
    // Scripts of other heights share the base line of the row.
    const QFontMetrics &metrics = option.fontMetrics;
    const int baseLine = room.top() + (room.height() + metrics.ascent() - metrics.descent()) / 2;
    painter.setClipRect(option.rect);
    layout.draw(&painter, QPointF(x, baseLine - line.ascent()));
}

} // namespace ct
