// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keybutton.h"

#include "icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace ct {

namespace {

constexpr int Gap = 9;
constexpr int IconSize = 16;

} // namespace

KeyButton::KeyButton(const Theme &theme, const QString &text, const QString &keyWord,
                     QWidget *parent)
    : QPushButton(text, parent), m_theme(theme), m_keyWord(keyWord)
{
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
}

void KeyButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void KeyButton::setKeyWord(const QString &word)
{
    m_keyWord = word;
    updateGeometry();
    update();
}

QString KeyButton::plainText() const
{
    return text().remove(QLatin1Char('&'));
}

QFont KeyButton::capFont() const
{
    QFont small = font();
    small.setPixelSize(11);
    small.setWeight(QFont::Normal);
    return small;
}

int KeyButton::capWidth() const
{
    return m_keyWord.isEmpty() ? 0 : QFontMetrics(capFont()).horizontalAdvance(m_keyWord) + 12;
}

QSize KeyButton::sizeHint() const
{
    ensurePolished();
    QSize size = QPushButton::sizeHint();
    if (!m_keyWord.isEmpty())
        size.rwidth() += capWidth() + Gap;
    if (!m_iconName.isEmpty())
        size.rwidth() += IconSize + Gap;
    return size;
}

//! In a narrow place the key's name goes before a word is cut.
QSize KeyButton::minimumSizeHint() const
{
    QSize size = sizeHint();
    if (!m_keyWord.isEmpty())
        size.rwidth() -= capWidth() + Gap;
    return size;
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    // The bevel alone: the border shows the focus, a second frame inside would only blur it.
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    painter.setRenderHint(QPainter::Antialiasing);
    const bool primary = property("look").toString() == QLatin1String("primary");
    const bool quiet = property("look").toString() == QLatin1String("flat");
    const QColor ink = !isEnabled() ? m_theme.faint
                       : primary    ? m_theme.onAccent
                       : quiet      ? m_theme.muted
                                    : m_theme.text;
    const int words = fontMetrics().horizontalAdvance(plainText());
    const int cap = width() >= sizeHint().width() ? capWidth() : 0;
    int x = (width() - words - (cap > 0 ? cap + Gap : 0) -
             (m_iconName.isEmpty() ? 0 : IconSize + Gap)) /
            2;
    if (!m_iconName.isEmpty()) {
        painter.drawPixmap(QPoint(x, (height() - IconSize) / 2),
                           iconPixmap(m_iconName, ink, IconSize, devicePixelRatioF()));
        x += IconSize + Gap;
    }
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, words + 2, height()), Qt::AlignVCenter | Qt::TextShowMnemonic,
                     text());
    if (cap == 0)
        return;
    const int top = (height() - 20) / 2;
    const QRectF box(x + words + Gap + 0.5, top + 0.5, cap, 19);
    const bool onAccent = primary && isEnabled();
    painter.setPen(onAccent ? m_theme.accentDeep : m_theme.control);
    painter.setBrush(onAccent ? m_theme.accentDeep : m_theme.raised);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(capFont());
    painter.setPen(onAccent ? ink : isEnabled() ? m_theme.muted : m_theme.faint);
    painter.drawText(box, Qt::AlignCenter, m_keyWord);
}

void PayButton::keyPressEvent(QKeyEvent *event)
{
    // Tab and the arrows still lead away from it.
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
        event->key() == Qt::Key_Enter || event->key() == Qt::Key_Select) {
        event->accept();
        return;
    }
    KeyButton::keyPressEvent(event);
}

} // namespace ct
