// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStyledItemDelegate>
#include <optional>

namespace ct {

//! Where `needle` stands in `text`, spaces of the text not counted: begin and length in `text`.
std::optional<std::pair<qsizetype, qsizetype>> findSpaced(const QString &text,
                                                          const QString &needle);

//! Paints the rows of the history: the state as a pill, the part that was searched for in bold,
//! softer ink for what stands in for a missing value.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int RowHeight = 40;
    static constexpr int Padding = 10;

    HistoryDelegate(const Theme &theme, QObject *parent);

    void setNeedle(const QString &needle) { m_needle = needle; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintState(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    const Theme m_theme;
    QString m_needle;
};

} // namespace ct
