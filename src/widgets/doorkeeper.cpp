// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doorkeeper.h"

#include "pindialog.h"

#include <guard.h>
#include <peopleledger.h>
#include <sell.h>

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>

namespace ct {

namespace {

constexpr std::chrono::seconds LookAgain{5}; // a list that is being sold is not locked away

} // namespace

Doorkeeper::Doorkeeper(const Desk &desk, QMainWindow &window)
    : QObject(&window), m_desk(desk), m_window(window)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (m_desk.sell.isIdle())
            lock();
        else
            m_idle.start(LookAgain);
    });
    // Afterwards: whoever adds the first person is signed in by the same deed.
    connect(&desk.book, &Book::peopleChanged, this, &Doorkeeper::look, Qt::QueuedConnection);
    connect(desk.guard, &Guard::changed, this, &Doorkeeper::look);
    qApp->installEventFilter(this);
    restartTimer();
    // After the first picture: the window has to be there to be stood before.
    QTimer::singleShot(0, this, &Doorkeeper::look);
}

//! Somebody was added, signed out or switched off.
void Doorkeeper::look()
{
    restartTimer();
    const auto denial = m_desk.guard->denies(Act::Sell);
    if (denial && !isLocked())
        lock();
}

void Doorkeeper::lock()
{
    if (isLocked() || !m_desk.guard->isNeeded())
        return;
    m_dialog = new PinDialog(m_desk, PinDialog::Kind::SignIn, Act::Sell, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowModality(Qt::ApplicationModal);
    if (!m_desk.guard->person().isEmpty())
        m_desk.guard->signOut();
    cover(true);
    connect(m_dialog, &PinDialog::quitWanted, this, [this] {
        m_dialog->hide();
        m_window.close();
    });
    connect(m_dialog, &QDialog::accepted, this, [this] {
        m_dialog = nullptr;
        cover(false);
        restartTimer();
        m_window.activateWindow();
        emit opened();
    });
    m_dialog->show();
}

//! What stands in the window is nobody's to read, and its keys do nothing.
void Doorkeeper::cover(bool covered)
{
    if (covered) {
        const auto open = m_window.findChildren<QDialog *>();
        for (QDialog *dialog : open) {
            if (dialog != m_dialog && dialog->isVisible()) {
                m_aside << dialog;
                dialog->hide();
            }
        }
    }
    if (m_window.centralWidget())
        m_window.centralWidget()->setVisible(!covered);
    m_window.menuBar()->setEnabled(!covered);
    m_window.statusBar()->setVisible(!covered);
    if (covered)
        return;
    const auto aside = std::exchange(m_aside, {});
    for (const QPointer<QDialog> &dialog : aside) {
        if (dialog)
            dialog->show();
    }
}

void Doorkeeper::restartTimer()
{
    if (!m_desk.guard->isNeeded() || isLocked()) {
        m_idle.stop();
        return;
    }
    const int minutes = m_desk.people->peopleRules().valueOr(PeopleRules()).lockMinutes;
    m_idle.start(std::chrono::minutes(minutes));
}

bool Doorkeeper::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
            if (m_idle.isActive())
                m_idle.start();
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ct
