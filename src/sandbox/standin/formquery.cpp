// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formquery.h"

#include <optional>

namespace ct::standin {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

QByteArray decodeOnce(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%' && i + 2 < text.size()) {
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high >= 0 && low >= 0) {
                decoded += char(high * 16 + low);
                i += 2;
                continue;
            }
        }
        decoded += c == '+' ? ' ' : c;
    }
    return decoded;
}

struct Part
{
    QMap<QByteArray, QByteArray> values;
    QList<QByteArray> repeated;
};

Part readPart(const QByteArray &text)
{
    Part part;
    const QByteArrayView all(text);
    qsizetype start = 0;
    while (start < all.size()) {
        qsizetype end = text.indexOf('&', start);
        if (end < 0)
            end = all.size();
        const QByteArrayView pair = all.sliced(start, end - start);
        start = end + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = decodeOnce(equals < 0 ? pair : pair.first(equals));
        if (part.values.contains(name) && !part.repeated.contains(name))
            part.repeated.append(name);
        part.values.insert(name, equals < 0 ? QByteArray() : decodeOnce(pair.sliced(equals + 1)));
    }
    return part;
}

} // namespace

Parameters readParameters(const QByteArray &query, const QByteArray &formBody)
{
    Part fromQuery = readPart(query);
    Part fromBody = readPart(formBody);
    Parameters parameters;
    parameters.fromQuery = !fromQuery.values.isEmpty();
    parameters.fromBody = !fromBody.values.isEmpty();
    parameters.repeated = fromQuery.repeated + fromBody.repeated;
    parameters.values = std::move(fromBody.values);
    for (auto it = fromQuery.values.cbegin(); it != fromQuery.values.cend(); ++it)
        parameters.values.insert(it.key(), it.value());
    QByteArray password = parameters.values.take(QByteArrayLiteral("pwd"));
    parameters.password = SecretBytes(password);
    wipeMemory(password.data(), std::size_t(password.size()));
    return parameters;
}

} // namespace ct::standin
