// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"
#include "keysdialog.h"
#include "keysoverlay.h"
#include "mainwindow.h"
#include "manualdialog.h"
#include "practicepanel.h"
#include "rail.h"
#include "rechargepage.h"
#include "servicetiles.h"

#include <language.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>

// What the window tells about itself: practice, keys, manual, About.

namespace ct {

QWidget *MainWindow::practiceBanner()
{
    auto *banner = new QFrame;
    banner->setObjectName(QStringLiteral("practiceStrip"));
    setLook(banner, "practiceBanner");
    m_practiceWords = new QLabel;
    m_practiceWords->setObjectName(QStringLiteral("practiceBanner"));
    m_practiceWords->setAlignment(Qt::AlignCenter);
    m_practiceWords->setTextFormat(Qt::PlainText);
    setLook(m_practiceWords, "practice");
    auto *row = new QHBoxLayout(banner);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_practiceWords, 1);
    if (m_desk.practiceDesk) {
        auto *open = new QPushButton(tr("Practice panel"));
        open->setObjectName(QStringLiteral("practicePanelButton"));
        open->setFocusPolicy(Qt::TabFocus); // a click must not take the number's focus away
        setLook(open, "small");
        connect(open, &QPushButton::clicked, this, &MainWindow::showPracticePanel);
        row->addWidget(open);
        row->addSpacing(8);
        connect(m_desk.practiceDesk, &PracticeDesk::changed, this, &MainWindow::showPractice);
    }
    showPractice();
    return banner;
}

void MainWindow::showPractice()
{
    const QString next =
        m_desk.practiceDesk ? PracticePanel::standingOf(*m_desk.practiceDesk) : QString();
    QString words = tr("PRACTICE · play money, no real recharge is made");
    if (!next.isEmpty())
        words = tr("PRACTICE · play money · %1").arg(next);
    m_practiceWords->setText(words);
}

void MainWindow::showPracticePanel()
{
    if (!m_practicePanel)
        m_practicePanel = new PracticePanel(*m_desk.practiceDesk, this);
    m_practicePanel->show();
    m_practicePanel->raise();
    m_practicePanel->activateWindow();
}

void MainWindow::addSetUp(QMenu *menu)
{
    if (m_desk.setUp) {
        QAction *setUp = menu->addAction(tr("Set &up the shop…"));
        setUp->setObjectName(QStringLiteral("setupAction"));
        connect(setUp, &QAction::triggered, this, [this] { m_desk.setUp(); });
    }
    if (m_desk.practiceDesk) {
        QAction *panel = menu->addAction(tr("&Practice panel"));
        panel->setObjectName(QStringLiteral("practiceAction"));
        panel->setShortcut(QKeySequence(Qt::Key_F12));
        panel->setAutoRepeat(false);
        connect(panel, &QAction::triggered, this, &MainWindow::showPracticePanel);
    }
    if (m_desk.sellForReal) {
        QAction *real = menu->addAction(tr("Leave practice and sell for &real"));
        real->setObjectName(QStringLiteral("sellForRealAction"));
        connect(real, &QAction::triggered, this, [this] { m_desk.sellForReal(); });
    }
}

void MainWindow::addHelp()
{
    QMenu *help = menuBar()->addMenu(tr("H&elp"));
    QAction *keys = help->addAction(tr("&Keys that work now"));
    keys->setObjectName(QStringLiteral("keysAction"));
    keys->setShortcut(QKeySequence(Qt::Key_F1));
    keys->setAutoRepeat(false);
    connect(keys, &QAction::triggered, this, &MainWindow::showKeys);
    if (m_desk.keepKeys) {
        QAction *change = help->addAction(tr("&Change keys…"));
        change->setObjectName(QStringLiteral("changeKeysAction"));
        connect(change, &QAction::triggered, this, &MainWindow::changeKeys);
    }
    QAction *manual = help->addAction(tr("&Manual"));
    manual->setObjectName(QStringLiteral("manualAction"));
    connect(manual, &QAction::triggered, this, &MainWindow::showManual);
    QAction *about = help->addAction(tr("&About Countertop"));
    about->setObjectName(QStringLiteral("aboutAction"));
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
}

//! The window's own commands take their keys; those of a page when it is built.
void MainWindow::useKeys()
{
    const QMap<QString, QString> caps = applyKeys(this, m_desk.keys, m_stack);
    for (RailButton *button : m_rail->findChildren<RailButton *>()) {
        if (caps.contains(button->keyWord()))
            button->setKeyWord(caps.value(button->keyWord()));
    }
    for (ServiceTile *tile : m_recharge->findChildren<ServiceTile *>()) {
        if (caps.contains(tile->keyWord()))
            tile->setKeyWord(caps.value(tile->keyWord()));
    }
}

QString MainWindow::titleOf(const QString &page) const
{
    for (const PageEntry &entry : m_entries) {
        if (entry.name == page)
            return entry.title;
    }
    return {};
}

void MainWindow::showKeys()
{
    if (!m_keys) {
        m_keys = new KeysOverlay(m_desk.theme, centralWidget());
        connect(m_keys, &KeysOverlay::closed, this, [this] { page(shownPage())->setFocus(); });
        connect(m_keys, &KeysOverlay::changeWanted, this, &MainWindow::changeKeys);
    }
    m_keys->setChangeable(bool(m_desk.keepKeys));
    m_keys->openWith(titleOf(shownPage()), keyCommands(page(shownPage())),
                     keyCommands(this, m_stack));
}

void MainWindow::changeKeys()
{
    if (!m_desk.keepKeys)
        return;
    QList<KeysDialog::Group> groups{{tr("Everywhere"), keyCommands(this, m_stack)}};
    for (const QString &name : pageNames()) {
        const QList<KeyCommand> commands = keyCommands(page(name));
        if (!commands.isEmpty())
            groups << KeysDialog::Group{titleOf(name), commands};
    }
    auto *dialog = new KeysDialog(groups, m_desk.keys, m_desk.keepKeys, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showManual()
{
    auto *dialog = new ManualDialog(m_desk.manualFolder, windowLanguage(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ct
