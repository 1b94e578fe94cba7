// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"

#include "jsontext.h"

namespace ct {

namespace {

void addTime(JsonText &json, const char *key, const QDateTime &at)
{
    if (at.isValid())
        json.number(key, at.toMSecsSinceEpoch());
}

QDateTime timeAt(const QJsonObject &body, QLatin1String key)
{
    const QJsonValue value = body.value(key);
    if (!value.isDouble())
        return {};
    return QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC);
}

QString textAt(const QJsonObject &body, QLatin1String key)
{
    return body.value(key).toString();
}

int numberAt(const QJsonObject &body, QLatin1String key)
{
    return int(body.value(key).toInteger());
}

QByteArray evidenceJson(const Evidence &evidence)
{
    JsonText json;
    addTime(json, "at", evidence.at);
    json.text("channel", channelName(evidence.channel));
    json.text("verdict", verdictName(evidence.verdict));
    json.textIfAny("raw", evidence.raw);
    json.textIfAny("txid", evidence.txid);
    json.textIfAny("opid", evidence.opid);
    if (evidence.trouble != Trouble::None)
        json.text("trouble", troubleName(evidence.trouble));
    json.numberIfAny("http", evidence.httpStatus);
    json.numberIfAny("reads", evidence.bodyReads);
    json.numberIfAny("took_ms", evidence.tookMs);
    json.textIfAny("named", evidence.named.text());
    json.textIfAny("canary", evidence.canary.text());
    json.numberIfAny("retry_after", evidence.retryAfterS);
    json.textIfAny("by", evidence.by);
    json.textIfAny("reference", evidence.reference);
    return json.take();
}

std::optional<Evidence> evidenceFrom(const QJsonObject &body)
{
    const auto channel = channelFromName(textAt(body, QLatin1String("channel")));
    const auto verdict = verdictFromName(textAt(body, QLatin1String("verdict")));
    const QString troubleText = textAt(body, QLatin1String("trouble"));
    const auto trouble =
        troubleText.isEmpty() ? std::optional(Trouble::None) : troubleFromName(troubleText);
    if (!channel || !verdict || !trouble)
        return std::nullopt;
    Evidence evidence;
    evidence.at = timeAt(body, QLatin1String("at"));
    evidence.channel = *channel;
    evidence.verdict = *verdict;
    evidence.raw = textAt(body, QLatin1String("raw"));
    evidence.txid = textAt(body, QLatin1String("txid"));
    evidence.opid = textAt(body, QLatin1String("opid"));
    evidence.trouble = *trouble;
    evidence.httpStatus = numberAt(body, QLatin1String("http"));
    evidence.bodyReads = numberAt(body, QLatin1String("reads"));
    evidence.tookMs = body.value(QLatin1String("took_ms")).toInteger();
    evidence.named = OrderId(textAt(body, QLatin1String("named")));
    evidence.canary = OrderId(textAt(body, QLatin1String("canary")));
    evidence.retryAfterS = numberAt(body, QLatin1String("retry_after"));
    evidence.by = textAt(body, QLatin1String("by"));
    evidence.reference = textAt(body, QLatin1String("reference"));
    return evidence;
}

//! What was sold: the part of an attempt that never changes.
void addSale(JsonText &json, const Attempt &attempt)
{
    const Intent &intent = attempt.intent;
    json.number("id", attempt.id);
    json.text("order_id", attempt.orderId.text());
    json.text("receipt_no", attempt.receiptNo);
    addTime(json, "created_at", attempt.createdAt);
    json.text("intent", intent.key.text());
    json.text("row", intent.row.text());
    json.text("operator", intent.operatorCode);
    json.text("operator_name", intent.operatorName);
    json.text("service", serviceName(intent.service));
    json.text("number", intent.number);
    json.textIfAny("circle", intent.circle);
    json.textIfAny("value1", intent.value1);
    json.textIfAny("value2", intent.value2);
    json.number("amount_paise", intent.amount.paise());
    json.numberIfAny("charge_paise", intent.charge.paise());
    json.number("counter", intent.counter);
    json.textIfAny("cashier", intent.cashier);
    json.textIfAny("account", intent.account);
}

bool readSale(const QJsonObject &body, Attempt &attempt)
{
    const auto service = serviceFromName(textAt(body, QLatin1String("service")));
    if (!service)
        return false;
    attempt.id = body.value(QLatin1String("id")).toInteger();
    attempt.orderId = OrderId(textAt(body, QLatin1String("order_id")));
    attempt.receiptNo = textAt(body, QLatin1String("receipt_no"));
    attempt.createdAt = timeAt(body, QLatin1String("created_at"));
    Intent &intent = attempt.intent;
    intent.key = IntentKey(textAt(body, QLatin1String("intent")));
    intent.row = RowKey(textAt(body, QLatin1String("row")));
    intent.operatorCode = textAt(body, QLatin1String("operator"));
    intent.operatorName = textAt(body, QLatin1String("operator_name"));
    intent.service = *service;
    intent.number = textAt(body, QLatin1String("number"));
    intent.circle = textAt(body, QLatin1String("circle"));
    intent.value1 = textAt(body, QLatin1String("value1"));
    intent.value2 = textAt(body, QLatin1String("value2"));
    intent.amount = Money::fromPaise(body.value(QLatin1String("amount_paise")).toInteger());
    intent.charge = Money::fromPaise(body.value(QLatin1String("charge_paise")).toInteger());
    intent.counter = numberAt(body, QLatin1String("counter"));
    intent.cashier = textAt(body, QLatin1String("cashier"));
    intent.account = textAt(body, QLatin1String("account"));
    return attempt.createdAt.isValid();
}

//! How it stands: the part of an attempt that changes.
void addStanding(JsonText &json, const Attempt &attempt)
{
    json.text("state", stateName(attempt.state()));
    json.number("version", attempt.version);
    addTime(json, "negative_at", attempt.standing.negativeAt);
    if (attempt.standing.negativeWasRefusal)
        json.truth("negative_was_refusal", true);
    addTime(json, "reversal_at", attempt.standing.reversalAt);
    if (attempt.settledAt)
        addTime(json, "settled_at", *attempt.settledAt);
    json.textIfAny("provider_txid", attempt.providerTxid);
    json.textIfAny("operator_ref", attempt.operatorRef);
    json.textIfAny("reason", attempt.reason);
    if (attempt.trouble != Trouble::None)
        json.text("trouble", troubleName(attempt.trouble));
    json.text("last_verdict", verdictName(attempt.lastVerdict));
    addTime(json, "ask_at", attempt.askAt);
    json.numberIfAny("asks", attempt.asks);
    json.numberIfAny("prints", attempt.prints);
}

bool readStanding(const QJsonObject &body, Attempt &attempt)
{
    const auto state = stateFromName(textAt(body, QLatin1String("state")));
    const auto verdict = verdictFromName(textAt(body, QLatin1String("last_verdict")));
    const QString troubleText = textAt(body, QLatin1String("trouble"));
    const auto trouble =
        troubleText.isEmpty() ? std::optional(Trouble::None) : troubleFromName(troubleText);
    if (!state || !verdict || !trouble)
        return false;
    attempt.standing.state = *state;
    attempt.standing.negativeAt = timeAt(body, QLatin1String("negative_at"));
    attempt.standing.negativeWasRefusal =
        body.value(QLatin1String("negative_was_refusal")).toBool();
    attempt.standing.reversalAt = timeAt(body, QLatin1String("reversal_at"));
    attempt.version = numberAt(body, QLatin1String("version"));
    const QDateTime settledAt = timeAt(body, QLatin1String("settled_at"));
    attempt.settledAt = settledAt.isValid() ? std::optional(settledAt) : std::nullopt;
    attempt.providerTxid = textAt(body, QLatin1String("provider_txid"));
    attempt.operatorRef = textAt(body, QLatin1String("operator_ref"));
    attempt.reason = textAt(body, QLatin1String("reason"));
    attempt.trouble = *trouble;
    attempt.lastVerdict = *verdict;
    attempt.askAt = timeAt(body, QLatin1String("ask_at"));
    attempt.asks = numberAt(body, QLatin1String("asks"));
    attempt.prints = numberAt(body, QLatin1String("prints"));
    return true;
}

} // namespace

QByteArray toBody(const BookMade &made)
{
    JsonText json;
    json.text("book_id", made.bookId);
    json.truth("practice", made.practice);
    json.number("day_offset_seconds", made.dayOffsetSeconds);
    json.textIfAny("machine", made.machine);
    return json.take();
}

std::optional<BookMade> bookMadeFrom(const QJsonObject &body)
{
    BookMade made;
    made.bookId = textAt(body, QLatin1String("book_id"));
    made.machine = textAt(body, QLatin1String("machine"));
    made.practice = body.value(QLatin1String("practice")).toBool();
    made.dayOffsetSeconds = numberAt(body, QLatin1String("day_offset_seconds"));
    if (made.bookId.isEmpty())
        return std::nullopt;
    return made;
}

QByteArray toBody(const AttemptBegun &begun)
{
    JsonText json;
    addSale(json, begun.attempt);
    json.textIfAny("retry_of", begun.retryOf.text());
    json.textIfAny("on_account", begun.onAccount);
    if (begun.tender) {
        json.text("pay", payKindName(begun.tender->kind));
        json.numberIfAny("kept_paise", begun.tender->kept.paise());
        json.numberIfAny("given_paise", begun.tender->given.paise());
        json.numberIfAny("shift", begun.tender->shift);
    }
    addStanding(json, begun.attempt);
    return json.take();
}

std::optional<AttemptBegun> attemptBegunFrom(const QJsonObject &body)
{
    AttemptBegun begun;
    if (!readSale(body, begun.attempt) || !readStanding(body, begun.attempt))
        return std::nullopt;
    begun.retryOf = OrderId(textAt(body, QLatin1String("retry_of")));
    begun.onAccount = textAt(body, QLatin1String("on_account"));
    const QString pay = textAt(body, QLatin1String("pay"));
    if (pay.isEmpty())
        return begun;
    const auto kind = payKindFromName(pay);
    if (!kind)
        return std::nullopt;
    begun.tender =
        KeptTender{*kind, Money::fromPaise(body.value(QLatin1String("kept_paise")).toInteger()),
                   Money::fromPaise(body.value(QLatin1String("given_paise")).toInteger()),
                   body.value(QLatin1String("shift")).toInteger()};
    return begun;
}

QByteArray toBody(const AttemptMoved &moved)
{
    JsonText json;
    json.text("from", stateName(moved.from));
    addStanding(json, moved.after);
    if (moved.incident != Incident::None)
        json.text("incident", incidentName(moved.incident));
    json.raw("evidence", evidenceJson(moved.evidence));
    return json.take();
}

std::optional<AttemptMoved> attemptMovedFrom(const QJsonObject &body)
{
    AttemptMoved moved;
    const auto from = stateFromName(textAt(body, QLatin1String("from")));
    const auto evidence = evidenceFrom(body.value(QLatin1String("evidence")).toObject());
    if (!from || !evidence || !readStanding(body, moved.after))
        return std::nullopt;
    moved.from = *from;
    moved.evidence = *evidence;
    moved.incident =
        incidentFromName(textAt(body, QLatin1String("incident"))).value_or(Incident::None);
    return moved;
}

QByteArray toBody(const AttemptMadeUp &madeUp)
{
    JsonText json;
    addSale(json, madeUp.attempt);
    addStanding(json, madeUp.attempt);
    json.raw("evidence", evidenceJson(madeUp.evidence));
    return json.take();
}

std::optional<AttemptMadeUp> attemptMadeUpFrom(const QJsonObject &body)
{
    AttemptMadeUp madeUp;
    const auto evidence = evidenceFrom(body.value(QLatin1String("evidence")).toObject());
    if (!evidence || !readSale(body, madeUp.attempt) || !readStanding(body, madeUp.attempt))
        return std::nullopt;
    madeUp.evidence = *evidence;
    return madeUp;
}

QByteArray toBody(const ReceiptPrinted &printed)
{
    JsonText json;
    json.text("paper", printed.paper);
    json.number("copy", printed.copy);
    json.number("version", printed.version);
    return json.take();
}

std::optional<ReceiptPrinted> receiptPrintedFrom(const QJsonObject &body)
{
    ReceiptPrinted printed;
    printed.paper = textAt(body, QLatin1String("paper"));
    printed.copy = numberAt(body, QLatin1String("copy"));
    printed.version = numberAt(body, QLatin1String("version"));
    if (printed.version <= 1)
        return std::nullopt;
    return printed;
}

QByteArray toBody(const Balance &balance)
{
    JsonText json;
    addTime(json, "at", balance.at);
    json.number("paise", balance.money.paise());
    json.text("exact", balance.exact);
    json.numberIfAny("took_ms", balance.tookMs);
    return json.take();
}

std::optional<Balance> balanceFrom(const QJsonObject &body)
{
    Balance balance;
    balance.at = timeAt(body, QLatin1String("at"));
    balance.money = Money::fromPaise(body.value(QLatin1String("paise")).toInteger());
    balance.exact = textAt(body, QLatin1String("exact"));
    balance.tookMs = body.value(QLatin1String("took_ms")).toInteger();
    if (!balance.at.isValid())
        return std::nullopt;
    return balance;
}

QByteArray toBody(const IncidentOpened &opened)
{
    JsonText json;
    json.text("incident", incidentName(opened.kind));
    json.text("from", stateName(opened.from));
    json.text("to", stateName(opened.to));
    json.textIfAny("other", opened.other.text());
    return json.take();
}

std::optional<IncidentOpened> incidentOpenedFrom(const QJsonObject &body)
{
    const auto kind = incidentFromName(textAt(body, QLatin1String("incident")));
    const auto from = stateFromName(textAt(body, QLatin1String("from")));
    const auto to = stateFromName(textAt(body, QLatin1String("to")));
    if (!kind || !from || !to)
        return std::nullopt;
    return IncidentOpened{*kind, *from, *to, OrderId(textAt(body, QLatin1String("other")))};
}

QByteArray toBody(const IncidentSeen &seen)
{
    JsonText json;
    json.number("incident", seen.incident);
    json.textIfAny("by", seen.by);
    json.text("note", seen.note);
    return json.take();
}

std::optional<IncidentSeen> incidentSeenFrom(const QJsonObject &body)
{
    IncidentSeen seen;
    seen.incident = body.value(QLatin1String("incident")).toInteger();
    seen.by = textAt(body, QLatin1String("by"));
    seen.note = textAt(body, QLatin1String("note"));
    if (seen.incident <= 0)
        return std::nullopt;
    return seen;
}

QByteArray toBody(const TopUp &topUp)
{
    JsonText json;
    json.number("paise", topUp.amount.paise());
    json.text("reference", topUp.reference);
    json.textIfAny("by", topUp.by);
    return json.take();
}

std::optional<TopUp> topUpFrom(const QJsonObject &body)
{
    TopUp topUp;
    topUp.amount = Money::fromPaise(body.value(QLatin1String("paise")).toInteger());
    topUp.reference = textAt(body, QLatin1String("reference"));
    topUp.by = textAt(body, QLatin1String("by"));
    if (topUp.amount <= Money() || topUp.reference.isEmpty())
        return std::nullopt;
    return topUp;
}

bool saysTheSame(const QByteArray &body, const Attempt &row)
{
    // Quotes inside of texts are escaped, so these words occur only where they count.
    JsonText json;
    addStanding(json, row);
    QByteArray standing = json.take();
    standing = standing.mid(1, standing.size() - 2);
    const qsizetype at = body.indexOf(standing);
    if (at <= 1 || body.at(at - 1) != ',')
        return false;
    const qsizetype end = at + standing.size();
    if (end >= body.size() || (body.at(end) != ',' && body.at(end) != '}'))
        return false;
    if (body.startsWith("{\"from\":"))
        return true; // an evidence speaks of nothing else
    JsonText sold;
    addSale(sold, row);
    const QByteArray sale = sold.take();
    return body.startsWith(sale.chopped(1) + ',');
}

} // namespace ct
