// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pindialog.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QMainWindow;

namespace ct {

//! Stands before the window of a shop with people: asks who it is at the start, when somebody else
//! takes over, and after some minutes without a key or a click. The window is hidden from view
//! meanwhile and keeps what was typed; sales under way, questions and papers go on.
class Doorkeeper : public QObject
{
    Q_OBJECT
public:
    //! `desk` has people, guard and signIn; both outlive this object.
    Doorkeeper(const Desk &desk, QMainWindow &window);

    //! Nobody is signed in from now on, until a PIN is given. Nothing where there are no people.
    void lock();
    bool isLocked() const { return m_dialog != nullptr; }
    //! What runs down while nobody touches the counter; for tests.
    QTimer *idleTimer() { return &m_idle; }

signals:
    //! Somebody, perhaps somebody else, is signed in.
    void opened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void cover(bool covered);
    void restartTimer();

    const Desk &m_desk;
    QMainWindow &m_window;
    QTimer m_idle;
    QPointer<PinDialog> m_dialog;
    QList<QPointer<QDialog>> m_aside;
};

} // namespace ct
