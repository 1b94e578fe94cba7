// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is at the counter, and what stands in place of a page that is not theirs.
#include "doorkeeper.h"
#include "mainwindow.h"

#include <guard.h>

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ct {

void MainWindow::addPeople()
{
    if (!m_desk.guard || !m_desk.people || !m_desk.signIn)
        return;
    m_door = new Doorkeeper(m_desk, *this);
    connect(m_door, &Doorkeeper::opened, this, &MainWindow::personChanged);
}

//! The page that was open may be closed to who is here now, or the other way round.
void MainWindow::personChanged()
{
    showIndex(0);
    // It is built anew when it is wanted: a cashier sees the own sales of the day there.
    for (int i = 0; i < m_entries.size(); ++i) {
        QWidget *shown = m_stack->widget(i);
        if (shown->objectName() != QLatin1String("historyPage"))
            continue;
        m_stack->insertWidget(i, new QWidget);
        m_stack->removeWidget(shown);
        shown->deleteLater();
    }
}

QWidget *MainWindow::closedPage()
{
    if (m_closed)
        return m_closed;
    m_closed = new QWidget;
    m_closed->setObjectName(QStringLiteral("closedPage"));
    auto *head = new QLabel(tr("This page is the owner's"));
    setLook(head, "title");
    auto *words =
        new QLabel(tr("What stands here is shown to an owner alone. Nothing was changed. "
                      "To go on, let an owner sign in."));
    words->setWordWrap(true);
    setLook(words, "hint");
    auto *button = new QPushButton(tr("Switch user"));
    button->setObjectName(QStringLiteral("closedSwitchButton"));
    connect(button, &QPushButton::clicked, this, [this] { m_door->lock(); });
    m_closed->setFocusProxy(button);
    auto *rows = new QVBoxLayout(m_closed);
    rows->setContentsMargins(32, 32, 32, 32);
    rows->setSpacing(12);
    rows->addWidget(head);
    rows->addWidget(words);
    rows->addWidget(button, 0, Qt::AlignLeft);
    rows->addStretch(1);
    m_stack->addWidget(m_closed);
    return m_closed;
}

} // namespace ct
