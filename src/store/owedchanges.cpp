// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "owedchanges.h"

#include "jsontext.h"

namespace ct {

QByteArray toBody(const OwedEnded &ended)
{
    JsonText json;
    json.text("how", owedEndName(ended.end));
    json.text("intent", ended.intent.text());
    json.number("paise", ended.amount.paise());
    json.textIfAny("by", ended.by);
    return json.take();
}

std::optional<OwedEnded> owedEndedFrom(const QJsonObject &body)
{
    const auto end = owedEndFromName(body.value(QLatin1String("how")).toString());
    OwedEnded ended;
    ended.intent = IntentKey(body.value(QLatin1String("intent")).toString());
    ended.amount = Money::fromPaise(body.value(QLatin1String("paise")).toInteger());
    ended.by = body.value(QLatin1String("by")).toString();
    if (!end || ended.intent.isEmpty() || ended.amount < Money())
        return std::nullopt;
    ended.end = *end;
    return ended;
}

} // namespace ct
