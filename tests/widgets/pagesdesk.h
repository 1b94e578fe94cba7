// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catalogue.h>
#include <desk.h>
#include <fakebook.h>
#include <fakeclock.h>
#include <fakeprovider.h>
#include <resolver.h>
#include <sell.h>
#include <walletwatch.h>

namespace ct {

//! Everything that a page works with, in memory: a fake book, clock and provider, real flows.
struct PagesDesk
{
    FakeClock clock;
    FakeBook book{clock};
    FakeProvider provider;
    WalletWatch wallet{book, provider, clock};
    Sell sell{book, provider, clock, &wallet};
    Resolver resolver{book, provider, clock};
    Catalogue catalogue = *Catalogue::builtIn();

    Desk desk()
    {
        Desk made{book, provider, sell, resolver, wallet, catalogue, clock};
        made.shop = {QStringLiteral("Shop name"), QStringLiteral("Address line, town 560001"),
                     QStringLiteral("080 0000 0000"), QStringLiteral("29AAAAA0000A1Z5")};
        made.circle = QStringLiteral("9");
        return made;
    }

    //! Puts an attempt on a row of the catalogue into the book.
    Attempt put(int number, const char *row, const char *customer, qint64 rupees, State state,
                const QDateTime &at)
    {
        const Operator *sold = catalogue.find(RowKey(QString::fromLatin1(row)));
        Q_ASSERT(sold);
        Attempt attempt;
        attempt.id = number;
        attempt.orderId = OrderId(QString::number(481'220'073'315'000 + number));
        attempt.intent.key = IntentKey(QStringLiteral("intent-%1").arg(number));
        attempt.intent.row = sold->key;
        attempt.intent.operatorCode = sold->code;
        attempt.intent.operatorName = sold->name;
        attempt.intent.service = sold->service;
        attempt.intent.number = QString::fromLatin1(customer);
        attempt.intent.circle = QStringLiteral("9");
        attempt.intent.amount = Money::fromRupees(rupees);
        attempt.createdAt = at;
        attempt.receiptNo = QStringLiteral("1-%1").arg(number, 6, 10, QLatin1Char('0'));
        attempt.standing.state = state;
        attempt.providerTxid = QString::number(5800 + number);
        if (state == State::Success || state == State::Reversed)
            attempt.operatorRef = QStringLiteral("KA10311822%1").arg(number, 2, 10, QChar(u'0'));
        if (state == State::Failed || state == State::Failing)
            attempt.reason = QStringLiteral("Invalid amount");
        attempt.lastVerdict = state == State::Failed ? Verdict::Failure : Verdict::Success;
        book.put(attempt);
        return attempt;
    }
};

} // namespace ct
