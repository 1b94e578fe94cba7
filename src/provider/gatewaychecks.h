// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <check.h>
#include <clock.h>

#include <functional>

class QNetworkReply;
class QSslError;

namespace ct {

//! What looking a name up gave: addresses as text; none where it leads nowhere.
using NamesFound = std::function<void(const QStringList &addresses)>;
//! Looks a host name up and answers later; empty: the system does.
using LookUpName = std::function<void(const QString &host, QObject *owner, NamesFound found)>;

//! Whether the provider's name leads anywhere, and out of this network.
class NameCheck final : public Check
{
    Q_OBJECT
public:
    //! `gateway` tells the provider's address at the moment of the check.
    explicit NameCheck(std::function<QString()> gateway, LookUpName lookUp = {},
                       QObject *parent = nullptr);

    CheckKind kind() const override { return CheckKind::Names; }
    void run(Reply<CheckResult> reply) override;

private:
    std::function<QString()> m_gateway;
    LookUpName m_lookUp;
};

//! Whether the provider can be reached, over a connection that can be trusted where it is to be.
//!
//! It asks for the head of the gateway's first page: without user name, password or order, and
//! never on the path of a recharge. Whatever the status, an answer is an answer.
class ConnectionCheck final : public Check
{
    Q_OBJECT
public:
    ConnectionCheck(std::function<ProviderProfile()> profile, const Clock &clock,
                    std::chrono::milliseconds deadline = std::chrono::seconds(15),
                    QObject *parent = nullptr);

    CheckKind kind() const override { return CheckKind::Connection; }
    QList<CheckKind> needs() const override { return {CheckKind::Names}; }
    void run(Reply<CheckResult> reply) override;

    //! What the last run heard of the other side's clock; empty: nothing.
    std::optional<TimeHeard> timeHeard() const { return m_heard; }

private:
    CheckResult judge(const QNetworkReply &answer, const QList<QSslError> &errors,
                      const ProviderProfile &profile) const;
    void hear(const QNetworkReply &answer);

    std::function<ProviderProfile()> m_profile;
    const Clock &m_clock;
    const std::chrono::milliseconds m_deadline;
    std::optional<TimeHeard> m_heard;
};

} // namespace ct
