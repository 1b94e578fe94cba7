// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <receipt.h>

#include <QTimeZone>

namespace ct {

inline Shop sampleShop()
{
    return Shop{QStringLiteral("SHOP NAME"), QStringLiteral("Address line, town 560001"),
                QStringLiteral("080 0000 0000"), QStringLiteral("29AAAAA0000A1Z5")};
}

inline Attempt sampleAttempt(State state = State::Success)
{
    Attempt attempt;
    attempt.orderId = OrderId(QStringLiteral("481220073315907"));
    attempt.intent.operatorCode = QStringLiteral("A");
    attempt.intent.operatorName = QStringLiteral("Airtel");
    attempt.intent.service = Service::Mobile;
    attempt.intent.number = QStringLiteral("9876543210");
    attempt.intent.circle = QStringLiteral("9");
    attempt.intent.amount = Money::fromRupees(239);
    attempt.createdAt = QDateTime(QDate(2026, 10, 31), QTime(12, 52, 7), Qt::UTC);
    attempt.receiptNo = QStringLiteral("1-000642");
    attempt.standing.state = state;
    if (state == State::Success || state == State::Reversed) {
        attempt.providerTxid = QStringLiteral("5804");
        attempt.operatorRef = QStringLiteral("KA1031182209");
    }
    if (state == State::Failed || state == State::NotSent) {
        attempt.providerTxid = QStringLiteral("0");
        attempt.reason = QStringLiteral("Operator Down");
    }
    return attempt;
}

inline ReceiptContext sampleContext()
{
    ReceiptContext context;
    context.circleName = QStringLiteral("Karnataka");
    context.printedAt = QDateTime(QDate(2026, 10, 31), QTime(13, 5, 0), Qt::UTC);
    return context;
}

//! An electricity bill: labels of its own, two extra fields and a service charge.
inline Attempt sampleBill(State state = State::Success)
{
    Attempt attempt = sampleAttempt(state);
    attempt.intent.operatorCode = QStringLiteral("MSEDC");
    attempt.intent.operatorName = QStringLiteral("Maharashtra State Electricity");
    attempt.intent.service = Service::Electricity;
    attempt.intent.number = QStringLiteral("170000000001");
    attempt.intent.value1 = QStringLiteral("4522");
    attempt.intent.value2 = QStringLiteral("03");
    attempt.intent.amount = Money::fromPaise(12345650);
    attempt.intent.charge = Money::fromRupees(10);
    return attempt;
}

inline ReceiptContext sampleBillContext()
{
    ReceiptContext context = sampleContext();
    context.numberLabel = QStringLiteral("Consumer number");
    context.value1Label = QStringLiteral("Billing unit");
    context.value2Label = QStringLiteral("Processing cycle");
    context.cashierName = QStringLiteral("Counter one");
    return context;
}

} // namespace ct
