// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackparse.h"

#include <QByteArray>
#include <algorithm>
#include <array>

namespace ct {

namespace {

constexpr QByteArrayView Path = "/callback/";
constexpr qsizetype OrderIdDigits = 15;

enum Name { Txid, Status, Opid, NameCount };
constexpr std::array<QByteArrayView, NameCount> Names{"txid=", "status=", "opid="};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

//! A "%" without two hex digits behind it is itself: unencoded text may hold one.
QByteArray decodedOnce(QByteArrayView text, bool plusIsBlank)
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
        decoded += plusIsBlank && c == '+' ? ' ' : c;
    }
    return decoded;
}

bool isBoundary(char c)
{
    return c == '&' || c == '?';
}

//! Which name stands at `at`; NameCount: none.
Name nameAt(QByteArrayView text, qsizetype at)
{
    if (at > 0 && !isBoundary(text[at - 1]))
        return NameCount;
    const QByteArrayView rest = text.sliced(at);
    for (int name = 0; name < NameCount; ++name) {
        const QByteArrayView wanted = Names[std::size_t(name)];
        if (rest.size() >= wanted.size() &&
            qstrnicmp(rest.data(), wanted.data(), std::size_t(wanted.size())) == 0)
            return Name(name);
    }
    return NameCount;
}

using Values = std::array<QByteArrayView, NameCount>;

//! The raw value of each name. The first of a name counts; a value ends where another name begins,
//! so that the free text keeps its "&" and "=".
Values valuesIn(QByteArrayView text)
{
    Values values;
    std::array<bool, NameCount> seen{};
    Name open = NameCount;
    qsizetype from = 0;
    const auto close = [&](qsizetype end) {
        if (open != NameCount)
            values[open] = text.sliced(from, std::max<qsizetype>(0, end - from));
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const Name name = nameAt(text, at);
        if (name == NameCount || seen[name])
            continue;
        close(at - 1);
        seen[name] = true;
        open = name;
        from = at + Names[name].size();
    }
    close(text.size());
    for (const Name plain : {Txid, Status}) {
        QByteArrayView &value = values[plain];
        value = value.first(std::find_if(value.begin(), value.end(), isBoundary) - value.begin());
    }
    return values;
}

bool isOrderId(QByteArrayView text)
{
    return text.size() == OrderIdDigits && text.front() != '0' &&
           std::all_of(text.begin(), text.end(), isDigit);
}

bool isStatusWord(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= CallbackHint::MaxStatus &&
           std::all_of(text.begin(), text.end(), isLetter);
}

QString freeText(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    text = text.simplified().left(CallbackHint::MaxOpid);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

} // namespace

QByteArrayView callbackToken(QByteArrayView target)
{
    const QByteArrayView path =
        target.first(std::find(target.begin(), target.end(), '?') - target.begin());
    return path.startsWith(Path) ? path.sliced(Path.size()) : QByteArrayView();
}

Result<CallbackHint> parseCallback(QByteArrayView target, QByteArrayView body)
{
    const auto mark = std::find(target.begin(), target.end(), '?') - target.begin();
    const QByteArrayView query = mark == target.size() ? QByteArrayView() : target.sliced(mark + 1);
    Values values = valuesIn(query);
    const bool isForm = values[Txid].isEmpty();
    if (isForm)
        values = valuesIn(body);
    const QByteArray txid = decodedOnce(values[Txid], isForm).trimmed();
    if (!isOrderId(txid))
        return Error{Fault::Malformed, QStringLiteral("call-back: no order id of our form")};
    const QByteArray status = decodedOnce(values[Status], isForm).trimmed();
    if (!isStatusWord(status))
        return Error{Fault::Malformed, QStringLiteral("call-back: no status word")};
    CallbackHint hint;
    hint.orderId = OrderId(QString::fromLatin1(txid));
    hint.status = QString::fromLatin1(status);
    hint.opid = freeText(decodedOnce(values[Opid], isForm));
    return hint;
}

} // namespace ct
