// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pill.h"

#include <disputecase.h>

#include <QStyledItemDelegate>

namespace ct {

//! How the age of a case looks beside its word.
StateLook lookOf(CaseAge age, const Theme &theme);

//! Paints one case in two lines: what was sold and for how much, below it why it is on the list,
//! with its age as a pill.
class DisputeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int RowHeight = 62;

    DisputeDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme m_theme;
};

} // namespace ct
