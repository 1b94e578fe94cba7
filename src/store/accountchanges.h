// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <customeraccount.h>

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace ct {

// What the journal says of customers' accounts: numbers and amounts, never a name.

//! kind "account_limit", without a subject.
struct AccountLimitSet
{
    QString customer;
    Money limit;
    QString by;
};

//! kind "customer_erased", without a subject: who this was is no longer kept.
struct CustomerErased
{
    QString customer;
    QString by;
};

//! kind "account"; its subject is the order that moved the account, where one did.
QByteArray toBody(const AccountMove &move);
QByteArray toBody(const AccountLimitSet &set);
QByteArray toBody(const CustomerErased &erased);

std::optional<AccountMove> accountMoveFrom(const QJsonObject &body, const OrderId &orderId);
std::optional<AccountLimitSet> accountLimitFrom(const QJsonObject &body);
std::optional<CustomerErased> customerErasedFrom(const QJsonObject &body);

} // namespace ct
