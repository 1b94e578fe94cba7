// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountchanges.h"

#include "jsontext.h"

namespace ct {

namespace {

QString textAt(const QJsonObject &body, const char *key)
{
    return body.value(QLatin1String(key)).toString();
}

Money moneyAt(const QJsonObject &body, const char *key)
{
    return Money::fromPaise(body.value(QLatin1String(key)).toInteger());
}

} // namespace

QByteArray toBody(const AccountMove &move)
{
    JsonText json;
    json.text("move", accountMoveName(move.kind));
    json.text("customer", move.customer);
    json.number("paise", move.amount.paise());
    json.number("owed_after_paise", move.owedAfter.paise());
    json.textIfAny("intent", move.intent.text());
    json.textIfAny("note", move.note);
    json.textIfAny("by", move.by);
    return json.take();
}

std::optional<AccountMove> accountMoveFrom(const QJsonObject &body, const OrderId &orderId)
{
    const auto kind = accountMoveFromName(textAt(body, "move"));
    AccountMove move;
    move.customer = textAt(body, "customer");
    move.amount = moneyAt(body, "paise");
    move.owedAfter = moneyAt(body, "owed_after_paise");
    move.intent = IntentKey(textAt(body, "intent"));
    move.orderId = orderId;
    move.note = textAt(body, "note");
    move.by = textAt(body, "by");
    if (!kind || move.amount <= Money() || !isCustomerNumber(move.customer))
        return std::nullopt;
    move.kind = *kind;
    return move;
}

QByteArray toBody(const AccountLimitSet &set)
{
    JsonText json;
    json.text("customer", set.customer);
    json.number("limit_paise", set.limit.paise());
    json.textIfAny("by", set.by);
    return json.take();
}

std::optional<AccountLimitSet> accountLimitFrom(const QJsonObject &body)
{
    const AccountLimitSet set{textAt(body, "customer"), moneyAt(body, "limit_paise"),
                              textAt(body, "by")};
    if (!isCustomerNumber(set.customer) || set.limit < Money())
        return std::nullopt;
    return set;
}

QByteArray toBody(const CustomerErased &erased)
{
    JsonText json;
    json.text("customer", erased.customer);
    json.textIfAny("by", erased.by);
    return json.take();
}

std::optional<CustomerErased> customerErasedFrom(const QJsonObject &body)
{
    const CustomerErased erased{textAt(body, "customer"), textAt(body, "by")};
    if (!isCustomerNumber(erased.customer))
        return std::nullopt;
    return erased;
}

} // namespace ct
