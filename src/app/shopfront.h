// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counter.h"

#include <archive.h>

#include <mainwindow.h>

#include <QObject>
#include <memory>

namespace ct {

//! The windows of an open counter: makes the main window, asks for a password where there is none
//! stored, makes the window anew when account or shop change, and ends the program only when no
//! sale is under way.
class ShopFront : public QObject
{
    Q_OBJECT
public:
    explicit ShopFront(Counter &counter, QObject *parent = nullptr);
    ~ShopFront() override;

    //! Shows the window and lets the counter start to work.
    void open();
    MainWindow *window() { return m_window.get(); }

    //! The same window from the start: other settings, another language.
    void makeWindowAnew();

    //! The parts that every window works with, as they are now.
    Desk desk();

signals:
    //! The window was painted once and takes input.
    void ready();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWindow();
    void beginWork();
    void accountChanged();
    void changeAppearance(Appearance appearance);
    void started(const Result<Done> &result);
    void askForSecret(bool wrong);
    void takeSecret(std::shared_ptr<SecretBytes> secret, bool sealed);
    void quitWhenIdle();

    Counter &m_counter;
    std::unique_ptr<Archive> m_archive; //!< outlives the window that asks it
    std::unique_ptr<MainWindow> m_window;
    CounterSettings m_shown;
    Appearance m_look; //!< in use; kept in the settings where they could be written
    bool m_isReady = false;
    bool m_hasBegun = false;
    bool m_gavePassphrase = false;
};

} // namespace ct
