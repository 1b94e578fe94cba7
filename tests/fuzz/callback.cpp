// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The request target and, behind the first line break, the body of a call-back.
#include "fuzz.h"

#include <callbackparse.h>

#include <algorithm>

using namespace ct;
using namespace ct::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray all = bytesOf(data, size);
    const qsizetype lineEnd = all.indexOf('\n');
    const QByteArray target = lineEnd < 0 ? all : all.first(lineEnd);
    const QByteArray body = lineEnd < 0 ? QByteArray() : all.sliced(lineEnd + 1);

    const QByteArrayView token = callbackToken(target);
    promise(!token.contains('?'), "a token ends before the query");
    promise(token.isEmpty() || target.startsWith("/callback/" + token.toByteArray()),
            "a token stands where it should");
    const Result<CallbackHint> hint = parseCallback(target, body);
    if (!hint)
        return 0;
    const QByteArray order = hint->orderId.text().toLatin1();
    promise(
        order.size() == 15 && order.front() != '0' &&
            std::all_of(order.cbegin(), order.cend(), [](char c) { return c >= '0' && c <= '9'; }),
        "an order id of our form");
    promise(all.contains('%') || all.contains(order), "an order id that was there");
    const QByteArray status = hint->status.toUtf8();
    promise(
        !status.isEmpty() && status.size() <= CallbackHint::MaxStatus &&
            std::all_of(status.cbegin(), status.cend(),
                        [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }),
        "a status word");
    promise(hint->opid.size() <= CallbackHint::MaxOpid, "free text has its limit");
    promise(std::none_of(hint->opid.cbegin(), hint->opid.cend(),
                         [](QChar c) { return c < u' ' || c == QChar(0x7f); }),
            "free text holds no control characters");
    return 0;
}
