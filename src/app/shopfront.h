// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counter.h"

#include <archive.h>

#include <mainwindow.h>
#include <setupdialog.h>

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

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

    //! Leads through the set-up, from where it was left.
    void setUp();
    SetupDialog *setup() { return m_setup.get(); }
    //! How a second program is started with these arguments; without one the program starts itself.
    using Launch = std::function<bool(const QStringList &arguments)>;
    void launchWith(Launch launch) { m_launch = std::move(launch); }
    //! The folder of the practice counter beside a live one.
    static QString practiceDirOf(const QString &dataDir);

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
    Result<Done> keepKeys(const ChosenKeys &keys);
    void setUpPrinter(QWidget *over);
    void leaveSetUp();
    void endSetUp();
    void beginPractice(const AccountSettings &account);
    void sellForReal();
    QString liveDir() const;
    bool launch(const QStringList &arguments);
    static QString dataFolder(const QString &name, const QString &mark, const QString &inSources);
    void started(const Result<Done> &result);
    void askForSecret(bool wrong);
    void takeSecret(std::shared_ptr<SecretBytes> secret, bool sealed);
    void quitWhenIdle();

    Counter &m_counter;
    std::unique_ptr<Chime> m_chime;     //!< outlives the window that plays it
    std::unique_ptr<Archive> m_archive; //!< outlives the window that asks it
    std::unique_ptr<MainWindow> m_window;
    CounterSettings m_shown;
    Appearance m_look; //!< in use; kept in the settings where they could be written
    std::unique_ptr<SetupDialog> m_setup;
    std::optional<SetupAnswers> m_setupLeft; //!< where the set-up was left
    Launch m_launch;
    bool m_comesFromSetUp = false;
    bool m_isReady = false;
    bool m_hasBegun = false;
    bool m_gavePassphrase = false;
};

} // namespace ct
