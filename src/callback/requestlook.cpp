// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlook.h"

#include <algorithm>
#include <optional>

namespace ct {

namespace {

constexpr qsizetype LongestNumber = 9; // of digits: more bytes than anybody has

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isLineEnd(char c)
{
    return c == '\r' || c == '\n';
}

//! Where the body begins; 0: the head has no end yet.
qsizetype headLength(QByteArrayView bytes)
{
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        const QByteArrayView rest = bytes.sliced(at + 1);
        if (rest.startsWith('\n'))
            return at + 2;
        if (rest.startsWith("\r\n"))
            return at + 3;
    }
    return 0;
}

bool isNamed(QByteArrayView name, QByteArrayView wanted)
{
    return name.size() == wanted.size() &&
           qstrnicmp(name.data(), wanted.data(), std::size_t(wanted.size())) == 0;
}

//! The length of the body that the head announces; empty: it is not to be known.
std::optional<qsizetype> lengthFrom(QByteArrayView value)
{
    value = value.trimmed();
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isDigit))
        return std::nullopt;
    if (value.size() > LongestNumber)
        return qsizetype(1) << 40;
    qsizetype length = 0;
    for (const char digit : value)
        length = length * 10 + (digit - '0');
    return length;
}

struct Announced
{
    qsizetype body = 0;
    bool isChunked = false;
    bool isBroken = false;
};

Announced readHead(QByteArrayView head)
{
    Announced announced;
    qsizetype from = head.indexOf('\n') + 1; // behind the request line
    while (from < head.size()) {
        const qsizetype end = head.indexOf('\n', from);
        const QByteArrayView line = head.sliced(from, end - from);
        from = end + 1;
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArrayView name = line.first(colon).trimmed();
        if (isNamed(name, "transfer-encoding"))
            announced.isChunked = true;
        if (!isNamed(name, "content-length"))
            continue;
        const std::optional<qsizetype> length = lengthFrom(line.sliced(colon + 1));
        announced.isBroken = announced.isBroken || !length;
        announced.body = std::max(announced.body, length.value_or(0));
    }
    return announced;
}

} // namespace

RequestLook lookAtRequest(QByteArrayView bytes, qsizetype limit)
{
    // Some clients send an empty line first.
    const auto start = std::find_if_not(bytes.begin(), bytes.end(), isLineEnd) - bytes.begin();
    const QByteArrayView request = bytes.sliced(start);
    if (!request.isEmpty() && !isLetter(request.front()))
        return RequestLook::NotHttp;
    const qsizetype head = headLength(request);
    if (head == 0)
        return bytes.size() > limit ? RequestLook::TooLarge : RequestLook::Unfinished;
    const Announced announced = readHead(request.first(head));
    if (announced.isBroken)
        return RequestLook::NotHttp;
    if (announced.isChunked)
        return RequestLook::NoLength;
    const qsizetype whole = start + head + announced.body;
    if (whole > limit)
        return RequestLook::TooLarge;
    return bytes.size() >= whole ? RequestLook::Whole : RequestLook::Unfinished;
}

} // namespace ct
