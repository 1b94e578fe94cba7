// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shiftchanges.h"

#include "jsontext.h"

namespace ct {

namespace {

QString textAt(const QJsonObject &body, const char *key)
{
    return body.value(QLatin1String(key)).toString();
}

qint64 numberAt(const QJsonObject &body, const char *key)
{
    return body.value(QLatin1String(key)).toInteger();
}

Money moneyAt(const QJsonObject &body, const char *key)
{
    return Money::fromPaise(numberAt(body, key));
}

//! A figure of a report: how many, and what they come to.
struct FigureKeys
{
    CountedMoney ShiftFigures::*figure;
    const char *count;
    const char *paise;
};
constexpr FigureKeys Figures[] = {
    {&ShiftFigures::cash, "cash", "cash_paise"},
    {&ShiftFigures::upi, "upi", "upi_paise"},
    {&ShiftFigures::onAccount, "on_account", "on_account_paise"},
    {&ShiftFigures::in, "in", "in_paise"},
    {&ShiftFigures::out, "out", "out_paise"},
    {&ShiftFigures::refunds, "refunds", "refunds_paise"},
    {&ShiftFigures::refundsUpi, "refunds_upi", "refunds_upi_paise"},
    {&ShiftFigures::refundsDue, "refunds_due", "refunds_due_paise"},
};

} // namespace

QByteArray toBody(const ShiftOpened &opened)
{
    JsonText json;
    json.number("shift", opened.shift);
    json.number("counter", opened.counter);
    json.text("opening", cashCountText(opened.opening));
    json.textIfAny("by", opened.by);
    return json.take();
}

std::optional<ShiftOpened> shiftOpenedFrom(const QJsonObject &body)
{
    const Result<CashCount> opening = cashCountFrom(textAt(body, "opening"));
    if (!opening.ok())
        return std::nullopt;
    return ShiftOpened{numberAt(body, "shift"), int(numberAt(body, "counter")), *opening,
                       textAt(body, "by")};
}

QByteArray toBody(const ShiftCounted &counted)
{
    JsonText json;
    json.number("shift", counted.shift);
    json.text("counted", cashCountText(counted.counted));
    json.number("expected_paise", counted.expected.paise());
    json.textIfAny("by", counted.by);
    return json.take();
}

std::optional<ShiftCounted> shiftCountedFrom(const QJsonObject &body)
{
    const Result<CashCount> counted = cashCountFrom(textAt(body, "counted"));
    if (!counted.ok())
        return std::nullopt;
    return ShiftCounted{numberAt(body, "shift"), *counted, moneyAt(body, "expected_paise"),
                        textAt(body, "by")};
}

QByteArray toBody(const ShiftClosed &closed)
{
    JsonText json;
    json.number("shift", closed.shift);
    json.textIfAny("reason", closed.reason);
    json.raw("figures", figuresJson(closed.figures));
    json.number("head_seq", closed.headSeq);
    json.text("head", closed.head);
    json.textIfAny("by", closed.by);
    return json.take();
}

std::optional<ShiftClosed> shiftClosedFrom(const QJsonObject &body)
{
    const QJsonValue figures = body.value(QLatin1String("figures"));
    if (!figures.isObject())
        return std::nullopt;
    return ShiftClosed{
        numberAt(body, "shift"),    textAt(body, "reason"), figuresFrom(figures.toObject()),
        numberAt(body, "head_seq"), textAt(body, "head"),   textAt(body, "by")};
}

QByteArray toBody(const ShiftRule &rule)
{
    JsonText json;
    json.truth("needed", rule.needed);
    json.textIfAny("by", rule.by);
    return json.take();
}

std::optional<ShiftRule> shiftRuleFrom(const QJsonObject &body)
{
    const QJsonValue needed = body.value(QLatin1String("needed"));
    if (!needed.isBool())
        return std::nullopt;
    return ShiftRule{needed.toBool(), textAt(body, "by")};
}

QByteArray toBody(const ReportPrinted &printed)
{
    JsonText json;
    json.number("shift", printed.shift);
    json.text("paper", printed.paper);
    json.textIfAny("by", printed.by);
    return json.take();
}

std::optional<ReportPrinted> reportPrintedFrom(const QJsonObject &body)
{
    const ReportPrinted printed{numberAt(body, "shift"), textAt(body, "paper"), textAt(body, "by")};
    if (printed.shift <= 0 || printed.paper.isEmpty())
        return std::nullopt;
    return printed;
}

QByteArray toBody(const ShiftMove &move)
{
    JsonText json;
    json.number("shift", move.shift);
    json.text("move", shiftMoveName(move.kind));
    json.number("paise", move.amount.paise());
    json.textIfAny("reason", move.reason);
    json.textIfAny("intent", move.intent.text());
    json.textIfAny("by", move.by);
    return json.take();
}

std::optional<ShiftMove> shiftMoveFrom(const QJsonObject &body, const OrderId &orderId)
{
    const auto kind = shiftMoveFromName(textAt(body, "move"));
    ShiftMove move;
    move.shift = numberAt(body, "shift");
    move.amount = moneyAt(body, "paise");
    move.reason = textAt(body, "reason");
    move.intent = IntentKey(textAt(body, "intent"));
    move.orderId = orderId;
    move.by = textAt(body, "by");
    if (!kind || move.amount <= Money())
        return std::nullopt;
    move.kind = *kind;
    return move;
}

QByteArray figuresJson(const ShiftFigures &figures)
{
    JsonText json;
    json.number("opening_paise", figures.opening.paise());
    for (const FigureKeys &keys : Figures) {
        const CountedMoney &figure = figures.*keys.figure;
        json.numberIfAny(keys.count, figure.count);
        json.numberIfAny(keys.paise, figure.money.paise());
    }
    return json.take();
}

ShiftFigures figuresFrom(const QJsonObject &object)
{
    ShiftFigures figures;
    figures.opening = moneyAt(object, "opening_paise");
    for (const FigureKeys &keys : Figures)
        figures.*keys.figure = {numberAt(object, keys.count), moneyAt(object, keys.paise)};
    return figures;
}

} // namespace ct
