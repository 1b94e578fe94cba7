// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplechanges.h"

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

QByteArray toBody(const PersonKept &kept)
{
    JsonText json;
    json.text("name", kept.person.name);
    json.text("role", roleName(kept.person.role));
    json.truth("enabled", kept.person.isEnabled);
    json.number("sale_paise", kept.person.perSale.paise());
    json.number("day_paise", kept.person.perDay.paise());
    json.text("verifier", QString::fromLatin1(kept.verifier));
    json.textIfAny("by", kept.by);
    return json.take();
}

std::optional<PersonKept> personKeptFrom(const QJsonObject &body)
{
    const auto role = roleFromName(textAt(body, "role"));
    PersonKept kept;
    kept.person.name = textAt(body, "name");
    kept.person.isEnabled = body.value(QLatin1String("enabled")).toBool();
    kept.person.perSale = moneyAt(body, "sale_paise");
    kept.person.perDay = moneyAt(body, "day_paise");
    kept.verifier = textAt(body, "verifier").toLatin1();
    kept.by = textAt(body, "by");
    if (!role || !isPersonName(kept.person.name) || kept.verifier.isEmpty() ||
        kept.person.perSale < Money() || kept.person.perDay < Money())
        return std::nullopt;
    kept.person.role = *role;
    return kept;
}

QByteArray toBody(const PersonTried &tried)
{
    JsonText json;
    json.text("name", tried.name);
    json.number("wrong_pins", tried.wrongPins);
    return json.take();
}

std::optional<PersonTried> personTriedFrom(const QJsonObject &body)
{
    const PersonTried tried{textAt(body, "name"),
                            body.value(QLatin1String("wrong_pins")).toInt(-1)};
    if (!isPersonName(tried.name) || tried.wrongPins < 1)
        return std::nullopt;
    return tried;
}

QByteArray toBody(const PersonProven &proven)
{
    JsonText json;
    json.text("name", proven.name);
    json.truth("signed_in", proven.signedIn);
    return json.take();
}

std::optional<PersonProven> personProvenFrom(const QJsonObject &body)
{
    const PersonProven proven{textAt(body, "name"),
                              body.value(QLatin1String("signed_in")).toBool()};
    if (!isPersonName(proven.name))
        return std::nullopt;
    return proven;
}

QByteArray toBody(const PeopleRuled &ruled)
{
    JsonText json;
    json.number("large_paise", ruled.rules.large.paise());
    json.truth("cashier_sees_balance", ruled.rules.cashierSeesBalance);
    json.number("lock_minutes", ruled.rules.lockMinutes);
    json.textIfAny("by", ruled.by);
    return json.take();
}

std::optional<PeopleRuled> peopleRuledFrom(const QJsonObject &body)
{
    PeopleRuled ruled;
    ruled.rules.large = moneyAt(body, "large_paise");
    ruled.rules.cashierSeesBalance = body.value(QLatin1String("cashier_sees_balance")).toBool();
    ruled.rules.lockMinutes = body.value(QLatin1String("lock_minutes")).toInt();
    ruled.by = textAt(body, "by");
    if (ruled.rules.large < Money() || ruled.rules.lockMinutes < 1 ||
        ruled.rules.lockMinutes > LongestLockMinutes)
        return std::nullopt;
    return ruled;
}

QByteArray toBody(const Override &word)
{
    JsonText json;
    json.text("act", actName(word.act));
    json.text("person", word.person);
    json.text("owner", word.owner);
    return json.take();
}

std::optional<Override> overrideFrom(const QJsonObject &body)
{
    const auto act = actFromName(textAt(body, "act"));
    Override word;
    word.person = textAt(body, "person");
    word.owner = textAt(body, "owner");
    if (!act || word.person.isEmpty() || word.owner.isEmpty())
        return std::nullopt;
    word.act = *act;
    return word;
}

} // namespace ct
