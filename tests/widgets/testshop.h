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

#include <memory>

namespace ct {

//! A whole shop on fakes: what src/app builds for a window, with nothing behind it but memory.
class TestShop
{
public:
    TestShop()
        : book(clock),
          wallet(book, provider, clock),
          sell(book, provider, clock, &wallet),
          resolver(book, provider, clock),
          catalogue(*Catalogue::builtIn())
    {
    }

    Desk desk()
    {
        Desk desk{book, provider, sell, resolver, wallet, catalogue, clock};
        desk.shop.name = QStringLiteral("Sri Ganesh Mobiles");
        desk.circle = circle;
        desk.account = QStringLiteral("0123456789ab");
        desk.practice = practice;
        desk.newIntentKey = [this] { return IntentKey(QStringLiteral("intent-%1").arg(++keys)); };
        return desk;
    }

    //! The provider states a balance.
    void stateBalance(qint64 paise)
    {
        if (provider.balanceReplies.isEmpty())
            wallet.start();
        Balance balance;
        balance.at = clock.now();
        balance.money = Money::fromPaise(paise);
        balance.exact = balance.money.toPlain();
        balance.tookMs = 212;
        provider.answerBalance(balance);
        emit provider.answered(true, 212);
    }

    //! The newest attempt of the book.
    Attempt newest() const { return book.all().last(); }

    FakeClock clock;
    FakeBook book;
    FakeProvider provider;
    WalletWatch wallet;
    Sell sell;
    Resolver resolver;
    Catalogue catalogue;
    QString circle = QStringLiteral("9");
    bool practice = false;
    int keys = 0;
};

//! An attempt as the book would show it.
inline Attempt attemptOf(const Catalogue &catalogue, const QString &code, const QString &number,
                         qint64 rupees, State state, const QDateTime &at, qint64 id)
{
    const Operator *row = catalogue.findByCode(code);
    Attempt attempt;
    attempt.id = id;
    attempt.orderId = OrderId(QString::number(200'000'000'000'000 + id));
    attempt.intent.key = IntentKey(QStringLiteral("old-%1").arg(id));
    attempt.intent.row = row->key;
    attempt.intent.operatorCode = row->code;
    attempt.intent.operatorName = row->name;
    attempt.intent.service = row->service;
    attempt.intent.number = number;
    attempt.intent.circle = QStringLiteral("9");
    attempt.intent.amount = Money::fromRupees(rupees);
    attempt.createdAt = at;
    attempt.standing.state = state;
    attempt.receiptNo = QStringLiteral("1-%1").arg(id, 6, 10, QLatin1Char('0'));
    return attempt;
}

} // namespace ct
