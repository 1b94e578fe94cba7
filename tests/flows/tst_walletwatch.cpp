// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fakebook.h>
#include <fakeclock.h>
#include <fakeprovider.h>
#include <walletwatch.h>

#include <QSignalSpy>
#include <QTest>

using namespace ct;
using namespace std::chrono_literals;

class TestWalletWatch : public QObject
{
    Q_OBJECT

private:
    static Balance balanceOf(const FakeClock &clock, qint64 rupees)
    {
        return {clock.now(), Money::fromRupees(rupees), {}, 12};
    }

private slots:
    void asksAtStart_andBooksTheAnswer()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        WalletWatch wallet(book, provider, clock);
        QSignalSpy changed(&wallet, &WalletWatch::balanceChanged);
        wallet.start();
        QCOMPARE(provider.balances, 1);
        provider.answerBalance(balanceOf(clock, 500));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(wallet.balance()->money, Money::fromRupees(500));
        QCOMPARE(book.lastBalance()->value().money, Money::fromRupees(500));
    }

    void showsTheLastKnownBalance_butDoesNotRefuseBySuch()
    {
        FakeClock clock;
        FakeBook book(clock);
        QVERIFY(book.noteBalance(balanceOf(clock, 7)));
        FakeProvider provider;
        WalletWatch wallet(book, provider, clock);
        wallet.start();
        QCOMPARE(wallet.balance()->money, Money::fromRupees(7));
        QVERIFY(!wallet.freshBalance());
    }

    void asksAtMostOnceInFiveSeconds()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        WalletWatch wallet(book, provider, clock);
        wallet.start();
        provider.answerBalance(balanceOf(clock, 500));
        wallet.askSoon();
        wallet.askSoon();
        QCOMPARE(provider.balances, 1);
        clock.pass(5s);
        wallet.askSoon();
        QCOMPARE(provider.balances, 2);
    }

    void aSaleDuringAQuestion_isFollowedByAnother()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        WalletWatch wallet(book, provider, clock);
        wallet.start();
        wallet.askSoon();
        QCOMPARE(provider.balances, 1);
        clock.pass(5s); // the answer took that long, so the next question may follow at once
        provider.answerBalance(balanceOf(clock, 500));
        QTRY_COMPARE(provider.balances, 2);
    }

    void anErrorIsNeverABalance()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        WalletWatch wallet(book, provider, clock);
        QSignalSpy failed(&wallet, &WalletWatch::failed);
        wallet.start();
        provider.answerBalance(balanceOf(clock, 500));
        clock.pass(5s);
        wallet.askSoon();
        provider.answerBalance(Error{Fault::Unauthorised, {}});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(wallet.balance()->money, Money::fromRupees(500));
        QCOMPARE(wallet.trouble(), std::optional(Fault::Unauthorised));
    }

    void aBalanceOfAMinute_isNotFresh()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        WalletWatch wallet(book, provider, clock);
        wallet.start();
        provider.answerBalance(balanceOf(clock, 500));
        clock.pass(59'999ms);
        QVERIFY(wallet.freshBalance());
        clock.pass(1ms);
        QVERIFY(!wallet.freshBalance());
    }

    void aBalanceThatCannotBeBooked_isStillShown()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        WalletWatch wallet(book, provider, clock);
        wallet.start();
        book.failWrites(true);
        provider.answerBalance(balanceOf(clock, 500));
        QCOMPARE(wallet.balance()->money, Money::fromRupees(500));
        QVERIFY(!wallet.isBooked());
    }
};

QTEST_GUILESS_MAIN(TestWalletWatch)
#include "tst_walletwatch.moc"
