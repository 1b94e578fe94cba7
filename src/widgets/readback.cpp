// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readback.h"

#include "field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace ct {

namespace {

constexpr int Largest = 30;
constexpr int Smallest = 15;

} // namespace

ReadBack::ReadBack(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_hint(new QLabel),
      m_number(new QLabel),
      m_operator(new ElidedLabel),
      m_amount(new QLabel)
{
    setObjectName(QStringLiteral("readBack"));
    setAccessibleName(tr("Read-back"));
    setLook(this, "readback");
    setProperty("ready", false);
    // It takes the focus when the form is filled, so that a stray Enter or digit does nothing.
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(68);

    setLook(m_hint, "hint");
    m_hint->setWordWrap(true);
    m_hint->setFixedWidth(96);
    m_number->setObjectName(QStringLiteral("readBackNumber"));
    m_operator->setObjectName(QStringLiteral("readBackOperator"));
    m_amount->setObjectName(QStringLiteral("readBackAmount"));
    for (QLabel *label : {m_number, m_amount})
        label->setTextFormat(Qt::PlainText);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(18);
    row->addWidget(m_hint);
    row->addWidget(m_number);
    row->addWidget(m_operator, 1);
    row->addWidget(m_amount);
    showHint();
}

void ReadBack::show(const QString &number, const QString &operatorName, const QString &amount,
                    bool ready)
{
    m_number->setText(number);
    m_operator->show(operatorName);
    m_amount->setText(amount);
    // An empty label is as wide as a letter, which the operator's name may need.
    m_amount->setVisible(!amount.isEmpty());
    setAccessibleDescription(QStringLiteral("%1, %2, %3").arg(number, operatorName, amount));
    if (m_ready != ready) {
        m_ready = ready;
        setProperty("ready", ready);
        style()->unpolish(this);
        style()->polish(this);
    }
    showHint();
    fit();
}

void ReadBack::showHint()
{
    m_hint->setText(m_ready && hasFocus() ? tr("Right? Then press F10")
                                          : tr("Read it back to the customer"));
}

void ReadBack::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    showHint();
}

void ReadBack::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    showHint();
}

void ReadBack::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

// The number is never cut: long ones and narrow windows get smaller type.
void ReadBack::fit()
{
    QFont large = font();
    large.setWeight(QFont::Bold);
    QFont middle = font();
    int pixels = Largest;
    for (; pixels > Smallest; --pixels) {
        large.setPixelSize(pixels);
        large.setLetterSpacing(QFont::AbsoluteSpacing, pixels > 22 ? 2 : 1);
        middle.setPixelSize(qMin(19, pixels - 2));
        const int wanted = QFontMetrics(large).horizontalAdvance(m_number->text()) +
                           QFontMetrics(large).horizontalAdvance(m_amount->text()) +
                           QFontMetrics(middle).horizontalAdvance(m_operator->text());
        if (wanted + m_hint->width() + 32 + 3 * 18 + 14 <= width())
            break;
    }
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, m_ready ? m_theme.text : m_theme.muted);
    for (QLabel *label : {m_number, m_amount}) {
        label->setFont(large);
        label->setPalette(ink);
    }
    m_operator->setFont(middle);
    m_operator->setPalette(ink);
}

} // namespace ct
