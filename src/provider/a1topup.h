// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <clock.h>
#include <provider.h>
#include <redaction.h>
#include <secretbytes.h>

#include <memory>

namespace ct {

//! The provider A1Topup over HTTP. It sends a recharge at most once, whatever happens, and takes
//! nothing but a whole, exactly matching answer for an answer.
//!
//! Connecting is left to Qt's own limit (a minute where nothing answers at all), not cut short by a
//! timer of ours: a connection that fails by itself proves that nothing was sent and the sale may
//! be tried again, one that we end proves nothing and leaves the customer waiting for hours.
class A1Topup final : public Provider
{
    Q_OBJECT
public:
    //! `clock` and `redactor` outlive this object; `redactor` hides the password already. Without a
    //! password, or with an address that checkGatewayUrl() refuses, every call ends unsent.
    A1Topup(const ProviderProfile &profile, std::shared_ptr<SecretBytes> password,
            const Clock &clock, const Redactor &redactor, QObject *parent = nullptr);
    //! Calls still under way are answered as NoAnswer (TimedOut for a balance), later.
    ~A1Topup() override;

    QString account() const override;
    void recharge(const RechargeCall &call, Reply<Evidence> reply) override;
    void status(const StatusCall &call, Reply<Evidence> reply) override;
    void balance(Reply<Balance> reply) override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace ct
