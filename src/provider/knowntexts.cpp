// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowntexts.h"

#include <mutant.h>

#include <algorithm>
#include <array>
#include <span>

namespace ct {

namespace {

constexpr std::array<QByteArrayView, 2> Login{
    "Authentication fail!",
    "Unauthorised Access",
};

//! The second spelling is the provider's own.
constexpr std::array<QByteArrayView, 4> Call{
    "Parameter is missing",
    "Paramenter is missing",
    "Configuration Missing, Contact Service Provider",
    "Configuration is missing! contact service provider.",
};

constexpr std::array<QByteArrayView, 4> Sale{
    "Error Code : 1001, Contact Service Provider",
    "Minimum amount 10 INR For Recharge.",
    "Already in pending process",
    "Low Balance Please Contact Service Provider",
};

//! The long one also covers an order that is still on its way to the operator.
constexpr std::array<QByteArrayView, 2> NoSuchOrder{
    "Invalid order id/Invalid Response format",
    "Invalid order id",
};

std::optional<QString> oneOf(std::span<const QByteArrayView> texts, const QByteArray &body)
{
    const QByteArray trimmed = body.trimmed();
    if (mutant("refusal-by-substring")) {
        for (const QByteArrayView text : texts) {
            if (trimmed.contains(text))
                return QString::fromLatin1(text);
        }
    }
    const auto found = std::find(texts.begin(), texts.end(), QByteArrayView(trimmed));
    if (found == texts.end())
        return std::nullopt;
    return QString::fromLatin1(*found);
}

} // namespace

std::optional<QString> knownRefusal(const QByteArray &body)
{
    for (const std::span<const QByteArrayView> texts :
         {std::span<const QByteArrayView>(Login), std::span<const QByteArrayView>(Call),
          std::span<const QByteArrayView>(Sale)}) {
        if (auto words = oneOf(texts, body))
            return words;
    }
    return std::nullopt;
}

std::optional<QString> knownCallRefusal(const QByteArray &body)
{
    if (auto words = oneOf(Login, body))
        return words;
    return oneOf(Call, body);
}

std::optional<QString> knownUnknownOrder(const QByteArray &body)
{
    return oneOf(NoSuchOrder, body);
}

bool isLoginRefusal(const QByteArray &body)
{
    return oneOf(Login, body).has_value();
}

} // namespace ct
