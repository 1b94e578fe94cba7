// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disputedelegate.h"

#include <disputemodel.h>

#include <QPainter>
#include <algorithm>

namespace ct {

namespace {

constexpr int Margin = 14;

int widestPill(const QFont &font)
{
    int widest = 0;
    for (const CaseAge age : {CaseAge::Fresh, CaseAge::Late, CaseAge::Owner, CaseAge::Letter})
        widest = std::max(widest, pillSize(DisputeWords::ageWord(age), font).width());
    return widest;
}

} // namespace

StateLook lookOf(CaseAge age, const Theme &theme)
{
    switch (age) {
        case CaseAge::Fresh:
            return {QStringLiteral("dash"), theme.quiet};
        case CaseAge::Late:
            return {QStringLiteral("clock"), theme.waiting};
        case CaseAge::Owner:
            return {QStringLiteral("warning"), theme.reversed};
        case CaseAge::Letter:
            return {QStringLiteral("send"), theme.failed};
    }
    Q_UNREACHABLE();
}

DisputeDelegate::DisputeDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize DisputeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, RowHeight};
}

void DisputeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
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

    const auto age = CaseAge(index.data(DisputeModel::AgeRole).toInt());
    const QString word = DisputeWords::ageWord(age);
    const QSize pill = pillSize(word, option.font);
    const QRect room = option.rect.adjusted(Margin, 8, -Margin, -8);
    drawPill(*painter, QRect(QPoint(room.left(), room.center().y() - pill.height() / 2), pill),
             word, lookOf(age, m_theme), painter->device()->devicePixelRatioF());

    const QRect words = room.adjusted(widestPill(option.font) + 14, 0, 0, 0);
    const int half = words.height() / 2;
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    const QString amount = index.data(DisputeModel::AmountRole).toString();
    const int amountWidth = metrics.horizontalAdvance(amount);
    painter->setFont(strong);
    painter->setPen(m_theme.text);
    const QRect first(words.topLeft(), QSize(words.width(), half));
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, amount);
    painter->drawText(first.adjusted(0, 0, -amountWidth - 12, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data(DisputeModel::SaleRole).toString(),
                                         Qt::ElideRight, words.width() - amountWidth - 12));
    painter->setFont(option.font);
    painter->setPen(m_theme.muted);
    painter->drawText(QRect(words.left(), words.top() + half, words.width(), half),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(DisputeModel::WhyRole).toString(),
                                                    Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace ct
