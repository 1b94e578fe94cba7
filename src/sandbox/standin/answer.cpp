// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"

#include <QString>

namespace ct::standin {

namespace {

//! A JSON string as PHP's json_encode writes it: the slash escaped, nothing beyond ASCII.
QByteArray jsonString(const QByteArray &utf8)
{
    QByteArray out("\"");
    for (const QChar c : QString::fromUtf8(utf8)) {
        const ushort code = c.unicode();
        if (code == '"' || code == '\\' || code == '/')
            out += '\\' + QByteArray(1, char(code));
        else if (code == '\n')
            out += "\\n";
        else if (code == '\r')
            out += "\\r";
        else if (code == '\t')
            out += "\\t";
        else if (code < 0x20 || code > 0x7e)
            out += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
        else
            out += char(code);
    }
    return out + '"';
}

QByteArray jsonOrNull(const std::optional<QByteArray> &text)
{
    return text ? jsonString(*text) : QByteArrayLiteral("null");
}

QByteArray asJson(const AnswerFields &fields)
{
    return "{\"txid\":" + (fields.bareTxid ? fields.txid : jsonString(fields.txid)) +
           ",\"status\":" + jsonString(fields.status) + ",\"opid\":" + jsonOrNull(fields.opid) +
           ",\"number\":" + jsonString(fields.number) + ",\"amount\":" + jsonString(fields.amount) +
           ",\"orderid\":" + jsonOrNull(fields.orderId) + '}';
}

QByteArray element(const char *name, const QByteArray &value)
{
    // Not escaped: neither is the original, and a client has to live with it.
    return QByteArray("<") + name + '>' + value + "</" + name + '>';
}

QByteArray asXml(const AnswerFields &fields)
{
    return "<Recharge>" + element("txid", fields.txid) + element("status", fields.status) +
           element("opid", fields.opid.value_or(QByteArray())) + element("number", fields.number) +
           element("amount", fields.amount) +
           element("orderid", fields.orderId.value_or(QByteArray())) + "</Recharge>";
}

QByteArray asCsv(const AnswerFields &fields)
{
    return fields.txid + ',' + fields.status + ',' + fields.opid.value_or(QByteArray()) + ',' +
           fields.number + ',' + fields.amount + ',' + fields.orderId.value_or(QByteArray());
}

} // namespace

Answer formatted(const AnswerFields &fields, const QByteArray &format)
{
    Answer answer;
    if (format == "json") {
        answer.body = asJson(fields);
    } else if (format == "xml") {
        answer.body = asXml(fields);
        answer.type = QByteArrayLiteral("text/xml; charset=UTF-8");
    } else {
        answer.body = asCsv(fields);
    }
    return answer;
}

Answer plain(const QByteArray &text)
{
    Answer answer;
    answer.body = text;
    return answer;
}

} // namespace ct::standin
