// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statepill.h"

#include "pill.h"

#include <words.h>

#include <QPainter>

namespace ct {

StatePill::StatePill(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatePill::setState(State state)
{
    m_state = state;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString StatePill::text() const
{
    return Words::stateWord(m_state);
}

QSize StatePill::sizeHint() const
{
    return pillSize(text(), font());
}

void StatePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPill(painter, rect(), text(), lookOf(m_state, m_theme), devicePixelRatioF());
}

} // namespace ct
