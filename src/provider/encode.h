// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <provider.h>
#include <secretbytes.h>

#include <QByteArray>
#include <QUrl>

namespace ct {

//! The parameters of each call, "name=value&…", percent-encoded exactly once, in the provider's
//! documented order. They serve as query and as form-encoded body alike. They hold the password:
//! the caller wipes them.
QByteArray encodeRecharge(const ProviderProfile &profile, const RechargeCall &call,
                          const SecretBytes &password);
QByteArray encodeStatus(const ProviderProfile &profile, const OrderId &orderId,
                        const SecretBytes &password);
QByteArray encodeBalance(const ProviderProfile &profile, const SecretBytes &password);

//! "239" for whole rupees, "239.50" otherwise.
QString amountText(Money amount);

//! The paths of the three calls. A question must never take the path of a sale.
enum class CallPath { Recharge, Status, Balance };

//! The address of a call below the gateway's; with an empty `query` it has none.
QUrl callUrl(const QString &gateway, CallPath path, const QByteArray &query);

} // namespace ct
