// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callbackpost.h"

#include <callbackdesk.h>
#include <doctorchecks.h>

#include <QTimer>

namespace ct {

class AccountKeeper;

//! The listener inside the counter: off by default, as countertop.conf says.
class CallbackKeeper final : public CallbackDesk
{
    Q_OBJECT
public:
    //! All must outlive this object. `accounts` keeps the settings file.
    CallbackKeeper(QString dataDir, AccountKeeper &accounts, Book &book, Redactor &redactor,
                   QObject *parent = nullptr);
    ~CallbackKeeper() override;

    //! Listens from now on, where the settings say so.
    void start();
    //! As the Doctor tells of it.
    CallbackStanding standing() const;

    CallbackSettings settings() const override;
    Result<Done> save(const CallbackSettings &settings) override;
    State state() const override { return m_state; }
    Result<QString> path() override;
    QDateTime lastAt() const override { return m_lastAt; }

private:
    void follow();
    void lookForTheLast();

    const QString m_dataDir;
    AccountKeeper &m_accounts;
    Book &m_book;
    CallbackPost m_post;
    State m_state = State::Off;
    QDateTime m_lastAt;
    QTimer m_timer;
};

} // namespace ct
