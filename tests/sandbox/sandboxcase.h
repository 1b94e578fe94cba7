// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sandbox.h>

#include <QMap>
#include <QObject>
#include <memory>

namespace ct {

//! A recharge's parameters, to be changed one by one.
using Fields = QMap<QByteArray, QByteArray>;

Fields rightFields();
Fields with(const char *name, const QByteArray &value, Fields fields = rightFields());
QByteArray encoded(const Fields &fields);
//! The JSON answer to rightFields(); the arguments but `status` are JSON already.
QByteArray json(const QByteArray &txid, const QByteArray &status, const QByteArray &opid,
                const QByteArray &orderId = "\"1001\"");

inline constexpr auto Unknown = "Invalid order id/Invalid Response format";

//! What the tests of the stand-in share: one sandbox, spoken to over a plain socket.
class SandboxCase : public QObject
{
protected:
    void begin(const char *persona = "honest", const QString &ledger = {}, quint32 seed = 1);
    quint16 port() const { return quint16(m_sandbox->url().port()); }
    QByteArray recharge(const Fields &fields = rightFields()) const;
    QByteArray status(const QByteArray &orderId = "1001", const QByteArray &format = "json") const;
    //! How many ledger lines there are of that event.
    int count(const char *event) const;

    std::unique_ptr<Sandbox> m_sandbox;
};

} // namespace ct
