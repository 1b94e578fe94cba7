// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the provider would write in each of its formats, and what we write to it: the same six
// fields lead to the same verdict, and every parameter arrives as it was.
#include "fuzz.h"

#include <decode.h>
#include <encode.h>

#include <QList>
#include <algorithm>

using namespace ct;
using namespace ct::fuzz;

namespace {

constexpr char Separator = '\n';
constexpr qsizetype FieldCount = 6;

//! Characters that none of the formats gives a meaning of its own.
bool isPlain(const QByteArray &field)
{
    const bool plain = std::all_of(field.cbegin(), field.cend(), [](char c) {
        return c > ' ' && c < 0x7f && !QByteArrayView("\",<>&\\").contains(c);
    });
    return plain;
}

QByteArray written(const QByteArrayList &f, AnswerFormat format)
{
    switch (format) {
        case AnswerFormat::Csv:
            return f.join(',');
        case AnswerFormat::Json:
            return "{\"txid\":\"" + f[0] + "\",\"status\":\"" + f[1] + "\",\"opid\":\"" + f[2] +
                   "\",\"number\":\"" + f[3] + "\",\"amount\":\"" + f[4] + "\",\"orderid\":\"" +
                   f[5] + "\"}";
        case AnswerFormat::Xml:
            return "<Recharge><txid>" + f[0] + "</txid><status>" + f[1] + "</status><opid>" + f[2] +
                   "</opid><number>" + f[3] + "</number><amount>" + f[4] + "</amount><orderid>" +
                   f[5] + "</orderid></Recharge>";
    }
    Q_UNREACHABLE();
}

void formatsAgree(const QByteArrayList &fields)
{
    RechargeCall call;
    call.orderId = OrderId(QStringLiteral("481220073315907"));
    call.number = QStringLiteral("9876543210");
    call.amount = Money::fromPaise(23900);
    const StatusCall question{call.orderId, call.number, call.amount};
    const QByteArray json = written(fields, AnswerFormat::Json);
    const Judgement sold = decodeRecharge(json, AnswerFormat::Json, call);
    const Judgement asked = decodeStatus(json, AnswerFormat::Json, question);
    for (const AnswerFormat format : {AnswerFormat::Csv, AnswerFormat::Xml}) {
        const QByteArray body = written(fields, format);
        promise(decodeRecharge(body, format, call) == sold, "the formats agree about a recharge");
        promise(decodeStatus(body, format, question) == asked, "the formats agree about an order");
    }
}

QByteArray parameter(const QByteArray &query, const QByteArray &name)
{
    for (const QByteArray &part : query.split('&')) {
        if (part.startsWith(name + '='))
            return QByteArray::fromPercentEncoding(part.mid(name.size() + 1));
    }
    return {};
}

void parametersArrive(const QByteArrayList &fields)
{
    ProviderProfile profile;
    profile.username = QString::fromUtf8(fields[0]);
    RechargeCall call;
    call.orderId = OrderId(QStringLiteral("481220073315907"));
    call.operatorCode = QString::fromUtf8(fields[1]);
    call.number = QString::fromUtf8(fields[2]);
    call.circle = QString::fromUtf8(fields[3]);
    call.value1 = QString::fromUtf8(fields[4]);
    call.value2 = QString::fromUtf8(fields[5]);
    call.amount = Money::fromPaise(23900);
    const SecretBytes password{QByteArrayView("pass+word&=")};
    const QByteArray query = encodeRecharge(profile, call, password);
    promise(std::all_of(query.cbegin(), query.cend(),
                        [](char c) { return c > ' ' && c < 0x7f && c != '#'; }),
            "a query holds nothing that ends it");
    promise(parameter(query, "username") == profile.username.toUtf8(), "the user name arrives");
    promise(parameter(query, "operatorcode") == call.operatorCode.toUtf8(), "the code arrives");
    promise(parameter(query, "number") == call.number.toUtf8(), "the number arrives");
    promise(parameter(query, "circlecode") == call.circle.toUtf8(), "the circle arrives");
    promise(parameter(query, "value1") == call.value1.toUtf8(), "value1 arrives");
    promise(parameter(query, "value2") == call.value2.toUtf8(), "value2 arrives");
    promise(parameter(query, "orderid") == "481220073315907", "the order id arrives");
    promise(parameter(query, "amount") == "239", "the amount arrives");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayList fields = bytesOf(data, size).split(Separator);
    if (fields.size() != FieldCount)
        return 0;
    parametersArrive(fields);
    if (std::all_of(fields.cbegin(), fields.cend(), isPlain))
        formatsAgree(fields);
    return 0;
}
