// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayjump.h"

#include "theme.h"

#include <QDateEdit>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace ct {

DayJump::DayJump(QWidget *parent) : QPushButton(parent)
{
    setText(tr("&Day…"));
    setAccessibleName(tr("Go to a day"));
    setLook(this, "small");
    setToolTip(tr("Shows what was sold on that day and before (Ctrl+G)."));
}

void DayJump::ask(const QDate &today)
{
    if (!m_picker)
        build(today);
    m_picker->adjustSize();
    // The button stands at the foot of the page: the picker opens above it.
    m_picker->move(mapToGlobal(QPoint(width() - m_picker->width(), -m_picker->height() - 4)));
    m_picker->show();
    m_day->setFocus();
}

void DayJump::build(const QDate &today)
{
    m_picker = new QFrame(this, Qt::Popup);
    m_picker->setObjectName(QStringLiteral("dayJumpPicker"));
    setLook(m_picker, "popup");
    auto *words = new QLabel(tr("&Day"));
    setLook(words, "label");
    m_day = new QDateEdit(today);
    m_day->setObjectName(QStringLiteral("dayJumpEdit"));
    m_day->setAccessibleName(tr("Day to go to"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("dd-MM-yyyy"));
    words->setBuddy(m_day);
    auto *take = new QPushButton(tr("Show that day"));
    take->setObjectName(QStringLiteral("takeDayButton"));
    setLook(take, "primary");
    auto *rows = new QVBoxLayout(m_picker);
    rows->setContentsMargins(14, 14, 14, 14);
    rows->addWidget(words);
    rows->addWidget(m_day);
    rows->addWidget(take);
    connect(take, &QPushButton::clicked, this, [this] {
        m_picker->hide();
        emit dayChosen(m_day->date());
    });
}

} // namespace ct
