// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxcase.h"

#include "barewire.h"

#include <QtTest>

namespace ct {

Fields rightFields()
{
    return {{"username", "practice"}, {"pwd", "practice"},      {"circlecode", "2"},
            {"operatorcode", "A"},    {"number", "9800000000"}, {"amount", "199"},
            {"orderid", "1001"},      {"format", "json"}};
}

Fields with(const char *name, const QByteArray &value, Fields fields)
{
    fields[name] = value;
    return fields;
}

QByteArray encoded(const Fields &fields)
{
    QByteArray query;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        query += (query.isEmpty() ? "" : "&") + it.key() + '=' + it.value().toPercentEncoding();
    return query;
}

QByteArray json(const QByteArray &txid, const QByteArray &status, const QByteArray &opid,
                const QByteArray &orderId)
{
    return "{\"txid\":" + txid + ",\"status\":\"" + status + "\",\"opid\":" + opid +
           ",\"number\":\"9800000000\",\"amount\":\"199\",\"orderid\":" + orderId + '}';
}

void SandboxCase::begin(const char *persona, const QString &ledger, quint32 seed)
{
    m_sandbox.reset();
    SandboxOptions options;
    options.persona = QString::fromLatin1(persona);
    options.ledgerFile = ledger;
    options.seed = seed;
    options.slowMs = 300;
    m_sandbox = std::make_unique<Sandbox>(std::move(options));
    const Result<Done> started = m_sandbox->start();
    QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(started.error().detail));
}

QByteArray SandboxCase::recharge(const Fields &fields) const
{
    return ask(port(), "GET", "/recharge/api?" + encoded(fields)).body;
}

QByteArray SandboxCase::status(const QByteArray &orderId, const QByteArray &format) const
{
    return ask(port(), "GET",
               "/recharge/status?username=practice&pwd=practice&orderid=" + orderId +
                   "&format=" + format)
        .body;
}

int SandboxCase::count(const char *event) const
{
    int found = 0;
    for (const QJsonObject &line : m_sandbox->ledger())
        found += line.value(u"event").toString() == QLatin1String(event) ? 1 : 0;
    return found;
}

} // namespace ct
