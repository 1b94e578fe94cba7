// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "rail.h"
#include "rechargepage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ct {

MainWindow::MainWindow(const Desk &desk, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_rail(new Rail(desk.theme)), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Countertop"));

    auto *centre = new QWidget;
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    columns->addWidget(m_stack, 1);
    rows->addLayout(columns, 1);
    setCentralWidget(centre);

    connect(m_rail, &Rail::chosen, this, &MainWindow::showIndex);
    addPages();
    buildMenus();
    showIndex(0);
}

MainWindow::~MainWindow() = default;

// The one place where pages are listed.
void MainWindow::addPages()
{
    m_recharge = new RechargePage(m_desk);
    addPage({QStringLiteral("rechargePage"),
             tr("Recharge"),
             QStringLiteral("recharge"),
             {QKeySequence(QStringLiteral("Ctrl+1"))},
             false,
             [this] { return m_recharge; }});
}

void MainWindow::addPage(const PageEntry &entry)
{
    const int index = int(m_entries.size());
    m_entries << entry;
    // A place for the page: it is built when it is first wanted, so that the program starts fast.
    m_stack->addWidget(new QWidget);
    m_rail->addEntry(
        index, entry.iconName, entry.title,
        entry.keys.isEmpty() ? QString() : entry.keys.first().toString(QKeySequence::NativeText),
        entry.atBottom);
    for (const QKeySequence &key : entry.keys) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this, index] { showIndex(index); });
    }
}

void MainWindow::buildMenus()
{
    menuBar()->setNativeMenuBar(false);
}

QWidget *MainWindow::page(const QString &name)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].name != name)
            continue;
        QWidget *shown = m_stack->widget(i);
        if (shown->objectName() == name)
            return shown;
        QWidget *made = m_entries[i].make();
        made->setObjectName(name);
        m_stack->insertWidget(i, made);
        m_stack->removeWidget(shown);
        shown->deleteLater();
        return made;
    }
    return nullptr;
}

void MainWindow::showPage(const QString &name)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].name == name)
            showIndex(i);
    }
}

void MainWindow::showIndex(int index)
{
    QWidget *shown = page(m_entries[index].name);
    m_stack->setCurrentWidget(shown);
    m_rail->setCurrent(index);
    shown->setFocus();
}

} // namespace ct
