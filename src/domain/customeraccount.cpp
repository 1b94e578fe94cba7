// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customeraccount.h"

#include <algorithm>

namespace ct {

namespace {

constexpr qsizetype NumberLength = 10;
constexpr qint64 LargestPaise = 9'000'000'000'000'000;

} // namespace

bool isCustomerNumber(const QString &text)
{
    return text.size() == NumberLength && text.at(0) >= u'6' && text.at(0) <= u'9' &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString accountMoveName(AccountMoveKind kind)
{
    switch (kind) {
        case AccountMoveKind::Charge:
            return QStringLiteral("charge");
        case AccountMoveKind::Credit:
            return QStringLiteral("credit");
        case AccountMoveKind::Payment:
            return QStringLiteral("payment");
    }
    Q_UNREACHABLE();
}

std::optional<AccountMoveKind> accountMoveFromName(const QString &name)
{
    for (const AccountMoveKind kind :
         {AccountMoveKind::Charge, AccountMoveKind::Credit, AccountMoveKind::Payment}) {
        if (accountMoveName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

Money CustomerAccount::room() const
{
    const std::optional<Money> left = limit.minus(owed);
    return left && *left > Money() ? *left : Money();
}

std::optional<Money> owedAfter(Money owed, AccountMoveKind kind, Money amount)
{
    const std::optional<Money> after =
        kind == AccountMoveKind::Charge ? owed.plus(amount) : owed.minus(amount);
    if (!after || after->paise() > LargestPaise || after->paise() < -LargestPaise)
        return std::nullopt;
    return after;
}

bool isPaidFor(State state)
{
    switch (state) {
        case State::Sending:
        case State::Unknown:
        case State::Pending:
        case State::Failing:
        case State::Success:
        case State::Conflict:
            return true;
        case State::NotSent:
        case State::Failed:
        case State::Reversed:
            return false;
    }
    Q_UNREACHABLE();
}

bool isOnAccount(const QList<AccountAttempt> &attempts)
{
    bool isOwed = false;
    for (const AccountAttempt &attempt : attempts) {
        if (!isPaidFor(attempt.state))
            continue;
        if (!attempt.onAccount)
            return false;
        isOwed = true;
    }
    return isOwed;
}

} // namespace ct
