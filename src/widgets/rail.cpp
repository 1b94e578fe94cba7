// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rail.h"

#include "icons.h"

#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace ct {

RailButton::RailButton(const Theme &theme, const QString &iconName, const QString &text,
                       const QString &keyWord, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_iconName(iconName), m_keyWord(keyWord)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    QFont small = font();
    small.setPixelSize(12);
    return {QFontMetrics(small).horizontalAdvance(text()) + 16, 72};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse() || isDown())
        painter.fillRect(rect(), m_theme.railChosen);
    if (isChecked())
        painter.fillRect(QRect(0, 0, 3, height()), m_theme.railMark);
    const QColor ink = isChecked() ? m_theme.railStrong : m_theme.railText;

    const bool hasKey = !m_keyWord.isEmpty();
    int y = hasKey ? 9 : 14;
    const QRect picture((width() - 22) / 2, y, 22, 22);
    painter.drawPixmap(picture.topLeft(), iconPixmap(m_iconName, ink, 22, devicePixelRatioF()));
    if (m_badge > 0)
        paintBadge(painter, picture);
    y += 25;
    QFont words = font();
    words.setPixelSize(12);
    painter.setFont(words);
    painter.setPen(ink);
    painter.drawText(QRect(0, y, width(), 18), Qt::AlignCenter, text());
    if (hasKey) {
        words.setPixelSize(10);
        painter.setFont(words);
        painter.setPen(m_theme.railFaint);
        painter.drawText(QRect(0, y + 18, width(), 14), Qt::AlignCenter, m_keyWord);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.railMark, 2));
        painter.drawRoundedRect(rect().adjusted(4, 4, -4, -4), 6, 6);
    }
}

void RailButton::setKeyWord(const QString &word)
{
    m_keyWord = word;
    update();
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    update();
}

void RailButton::paintBadge(QPainter &painter, const QRect &icon) const
{
    const QString number = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
    QFont font = this->font();
    font.setPixelSize(10);
    font.setWeight(QFont::Bold);
    const int wide = std::max(16, QFontMetrics(font).horizontalAdvance(number) + 8);
    const QRect place(icon.right() - 5, icon.top() - 4, wide, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.waiting.back);
    painter.drawRoundedRect(place, 8, 8);
    painter.setPen(m_theme.waiting.text);
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter, number);
    painter.setBrush(Qt::NoBrush);
}

Rail::Rail(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rail"));
    QPalette dark = palette();
    dark.setColor(QPalette::Window, theme.rail);
    setPalette(dark);
    setAutoFillBackground(true);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 8, 0, 8);
    all->setSpacing(0);
    m_top->setSpacing(0);
    m_bottom->setSpacing(0);
    all->addLayout(m_top);
    all->addStretch(1);
    all->addLayout(m_bottom);
    connect(&m_buttons, &QButtonGroup::idClicked, this, &Rail::chosen);
    // A screen reader toggles a button of this kind; it never clicks it.
    connect(&m_buttons, &QButtonGroup::idToggled, this, [this](int index, bool isOn) {
        if (isOn)
            emit chosen(index);
    });
}

RailButton *Rail::addEntry(int index, const QString &iconName, const QString &text,
                           const QString &keyWord, bool atBottom)
{
    auto *button = new RailButton(m_theme, iconName, text, keyWord, this);
    button->setObjectName(iconName + QStringLiteral("RailButton"));
    button->setAccessibleName(tr("%1 page").arg(text));
    m_buttons.addButton(button, index);
    (atBottom ? m_bottom : m_top)->addWidget(button);
    return button;
}

void Rail::setCurrent(int index)
{
    const QSignalBlocker quiet(m_buttons);
    if (QAbstractButton *button = m_buttons.button(index))
        button->setChecked(true);
}

void Rail::setBadge(int index, int count)
{
    auto *button = qobject_cast<RailButton *>(m_buttons.button(index));
    if (!button)
        return;
    button->setBadge(count);
    const QString name = tr("%1 page").arg(button->text());
    button->setAccessibleName(count == 0 ? name : tr("%1, %n waiting", nullptr, count).arg(name));
}

} // namespace ct
