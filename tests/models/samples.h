// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fakebook.h>
#include <fakeclock.h>

namespace ct {

//! A mobile recharge of ₹ 239 in a given state, `age` before the fake clock's start.
inline Attempt sampleAttempt(int number, State state = State::Success,
                             std::chrono::seconds age = std::chrono::seconds(0))
{
    Attempt attempt;
    attempt.id = number;
    attempt.orderId = OrderId(QString::number(481'220'073'315'000 + number));
    attempt.intent.key = IntentKey(QStringLiteral("intent-%1").arg(number));
    attempt.intent.row = RowKey(QStringLiteral("A"));
    attempt.intent.operatorCode = QStringLiteral("A");
    attempt.intent.operatorName = QStringLiteral("Airtel");
    attempt.intent.service = Service::Mobile;
    attempt.intent.number = QString::number(9'812'300'000 + number);
    attempt.intent.circle = QStringLiteral("9");
    attempt.intent.amount = Money::fromRupees(239);
    attempt.createdAt = FakeClock().now().addSecs(number - age.count());
    attempt.receiptNo = QStringLiteral("1-%1").arg(number, 6, 10, QLatin1Char('0'));
    attempt.standing.state = state;
    return attempt;
}

} // namespace ct
