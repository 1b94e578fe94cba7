// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolver.h"

#include <book.h>
#include <callbackdesk.h>
#include <check.h>
#include <clock.h>
#include <provider.h>
#include <secrets.h>
#include <upkeep.h>

#include <functional>

namespace ct {

//! The clock of this computer against the provider's and against the newest entry of the book.
class ClockCheck final : public Check
{
    Q_OBJECT
public:
    //! `heard` tells what the connection check heard; empty where it heard no time.
    ClockCheck(const Book &book, const Clock &clock,
               std::function<std::optional<TimeHeard>()> heard, QObject *parent = nullptr);

    CheckKind kind() const override { return CheckKind::Clock; }
    QList<CheckKind> after() const override { return {CheckKind::Connection}; }
    void run(Reply<CheckResult> reply) override;

private:
    const Book &m_book;
    const Clock &m_clock;
    std::function<std::optional<TimeHeard>()> m_heard;
};

//! User name and password, by the ordinary question for the balance.
class LoginCheck final : public Check
{
    Q_OBJECT
public:
    //! `provider` may be null: there is no password to call with.
    explicit LoginCheck(Provider *provider, QObject *parent = nullptr);

    CheckKind kind() const override { return CheckKind::Login; }
    QList<CheckKind> needs() const override { return {CheckKind::Names, CheckKind::Connection}; }
    void run(Reply<CheckResult> reply) override;

private:
    Provider *m_provider;
};

//! Whether the provider takes recharges from this shop's internet address. Only a recharge proves
//! it, and none is sent for a test: what the newest sales were told is read from the book, and the
//! newest one is asked about once more.
class WhiteListCheck final : public Check
{
    Q_OBJECT
public:
    //! Either of `provider` and `resolver` may be null: nobody is asked then.
    WhiteListCheck(const Book &book, const Provider *provider, Resolver *resolver,
                   QObject *parent = nullptr);

    CheckKind kind() const override { return CheckKind::WhiteList; }
    QList<CheckKind> after() const override { return {CheckKind::Connection, CheckKind::Login}; }
    void run(Reply<CheckResult> reply) override;

private:
    CheckResult fromSales(const QList<Attempt> &newest) const;
    std::optional<CheckResult> fromQuestion(const OrderId &orderId) const;

    const Book &m_book;
    const Provider *m_provider;
    Resolver *m_resolver;
};

//! Whether the place of the password can be read, and written where it is a keyring.
class CredentialCheck final : public Check
{
    Q_OBJECT
public:
    //! `secrets` tells the place; null where there is none, which is right for practice alone.
    CredentialCheck(std::function<Secrets *()> secrets, bool isPractice, QObject *parent = nullptr);

    CheckKind kind() const override { return CheckKind::Credential; }
    void run(Reply<CheckResult> reply) override;

private:
    std::function<Secrets *()> m_secrets;
    const bool m_isPractice;
};

//! Whether the book can be trusted and written.
class BookHealthCheck final : public Check
{
    Q_OBJECT
public:
    //! `problems` tells what the opening check found, in words of the log; `unmade` the job of
    //! upkeep that failed last. Both may be empty functions.
    BookHealthCheck(const Book &book, std::function<QStringList()> problems,
                    std::function<std::optional<Upkeep::Job>()> unmade = {},
                    QObject *parent = nullptr);

    CheckKind kind() const override { return CheckKind::Book; }
    void run(Reply<CheckResult> reply) override;

private:
    const Book &m_book;
    std::function<QStringList()> m_problems;
    std::function<std::optional<Upkeep::Job>()> m_unmade;
};

//! How the listener for call-backs stands, as far as this process can tell.
struct CallbackStanding
{
    CallbackDesk::State state = CallbackDesk::State::Off;
    QString place;                 //!< address and port that are set
    bool isOfOtherProcess = false; //!< it is set to listen, in a counter that is not this process
};

//! The listener for call-backs: off is well, set and not listening is not.
class CallbackCheck final : public Check
{
    Q_OBJECT
public:
    //! Without `standing` it counts as switched off.
    explicit CallbackCheck(std::function<CallbackStanding()> standing, QObject *parent = nullptr);

    CheckKind kind() const override { return CheckKind::Callback; }
    void run(Reply<CheckResult> reply) override;

private:
    std::function<CallbackStanding()> m_standing;
};

//! The shop-wide book: there is none on this counter.
class HubCheck final : public Check
{
    Q_OBJECT
public:
    using Check::Check;

    CheckKind kind() const override { return CheckKind::Hub; }
    void run(Reply<CheckResult> reply) override;
};

} // namespace ct
