// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordpill.h"

#include <QPainter>

namespace ct {

WordPill::WordPill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WordPill::show(const QString &word, const StateLook &look)
{
    m_word = word;
    m_look = look;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize WordPill::sizeHint() const
{
    return pillSize(m_word, font());
}

void WordPill::paintEvent(QPaintEvent *)
{
    if (m_word.isEmpty())
        return;
    QPainter painter(this);
    drawPill(painter, QRect(QPoint(), sizeHint()), m_word, m_look, devicePixelRatioF());
}

} // namespace ct
