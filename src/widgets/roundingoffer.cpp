// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundingoffer.h"

#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ct {

RoundingOffer::RoundingOffer(QWidget *parent)
    : QWidget(parent), m_down(new QPushButton), m_up(new QPushButton)
{
    setObjectName(QStringLiteral("roundingOffer"));
    m_down->setObjectName(QStringLiteral("roundDownButton"));
    m_up->setObjectName(QStringLiteral("roundUpButton"));
    auto *label = new QLabel(tr("Paise are not taken: round the bill"));
    setLook(label, "label");
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 10, 0, 0);
    line->setSpacing(8);
    for (QPushButton *button : {m_down, m_up}) {
        setLook(button, "chip");
        button->setAutoDefault(false);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, button] { emit chosen(button->property("rupees").toString()); });
    }
    line->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3);
    rows->addWidget(label);
    rows->addLayout(line);
    rows->addStretch(1);
}

void RoundingOffer::offer(Money bill)
{
    const qint64 rupees = bill.paise() / 100;
    const auto set = [](QPushButton *button, qint64 whole, const QString &text) {
        button->setProperty("rupees", QString::number(whole));
        button->setText(text.arg(formatMoney(Money::fromRupees(whole), true)));
        button->setAccessibleName(button->text().remove(u'&'));
        button->setEnabled(whole > 0);
    };
    set(m_down, rupees, tr("&Down to %1"));
    set(m_up, rupees + 1, tr("&Up to %1"));
}

} // namespace ct
