// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bulkdesk.h>
#include <catalogue.h>
#include <desk.h>
#include <fakeclock.h>
#include <fakeprovider.h>
#include <resolver.h>
#include <sell.h>
#include <sqlitebook.h>
#include <walletwatch.h>

#include <QDir>
#include <QTemporaryDir>
#include <memory>

namespace ct {

//! Everything that a page works with, on a real book in a folder that goes with it. What a program
//! is made of can be dropped and made again, as after a crash.
class BookDesk
{
public:
    BookDesk() { begin(); }

    void begin()
    {
        BookPlace place;
        place.dir = m_dir.filePath(QStringLiteral("data"));
        place.reserveBytes = 4096;
        auto opened = SqliteBook::open(place, clock);
        if (!opened.ok())
            qFatal("no book: %s", qUtf8Printable(opened.error().detail));
        book = *std::move(opened);
        provider = std::make_unique<FakeProvider>();
        wallet = std::make_unique<WalletWatch>(*book, *provider, clock);
        sell = std::make_unique<Sell>(*book, *provider, clock, wallet.get());
        resolver = std::make_unique<Resolver>(*book, *provider, clock);
        bulk = std::make_unique<BulkDesk>(*book, *sell, clock, shelf());
    }
    //! The program is gone from one moment to the next; what it was sending is left.
    void crash()
    {
        bulk.reset();
        resolver.reset();
        sell.reset();
        wallet.reset();
        provider.reset();
        book.reset();
    }
    QString shelf() const { return m_dir.filePath(QStringLiteral("data/bulk-list.csv")); }
    QString folder() const { return m_dir.path(); }

    Desk desk()
    {
        Desk made{*book, *provider, *sell, *resolver, *wallet, catalogue, clock};
        made.accounts = book.get();
        made.shop = {QStringLiteral("Sri Ganesh Mobiles"), {}, QStringLiteral("080 0000 0000"), {}};
        made.circle = QStringLiteral("9");
        made.account = QStringLiteral("0123456789ab");
        made.newIntentKey = [this] { return IntentKey(QStringLiteral("intent-%1").arg(++m_keys)); };
        return made;
    }

    //! A sale that has come to this end, so many days ago.
    Attempt sold(const QString &number, int rupees, int daysAgo, const QString &onAccount = {})
    {
        const QDateTime today = clock.now();
        clock.setNow(today.addDays(-daysAgo));
        const Operator *row = catalogue.findByCode(QStringLiteral("A"));
        SaleRequest request;
        request.intent.key = IntentKey(QStringLiteral("sold-%1").arg(++m_keys));
        request.intent.row = row->key;
        request.intent.operatorCode = row->code;
        request.intent.operatorName = row->name;
        request.intent.service = row->service;
        request.intent.number = number;
        request.intent.circle = QStringLiteral("9");
        request.intent.amount = Money::fromRupees(rupees);
        request.onAccount = onAccount;
        const Result<Beginning> beginning = book->begin(request);
        const auto *permit = beginning.ok() ? std::get_if<Permit>(&*beginning) : nullptr;
        if (!permit)
            qFatal("not sold");
        Evidence evidence = evidenceOf(Channel::Recharge, Verdict::Success, clock.now());
        (void)book->record(permit->attempt.orderId, evidence);
        clock.setNow(today);
        return permit->attempt;
    }

    FakeClock clock;
    Catalogue catalogue = *Catalogue::builtIn();
    std::unique_ptr<SqliteBook> book;
    std::unique_ptr<FakeProvider> provider;
    std::unique_ptr<WalletWatch> wallet;
    std::unique_ptr<Sell> sell;
    std::unique_ptr<Resolver> resolver;
    std::unique_ptr<BulkDesk> bulk;

private:
    static QString pattern()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
               QStringLiteral("/ct-desk-XXXXXX");
    }

    QTemporaryDir m_dir{pattern()};
    int m_keys = 0;
};

} // namespace ct
