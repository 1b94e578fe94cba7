// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fakebook.h>
#include <fakeclock.h>
#include <fakeprovider.h>
#include <sell.h>
#include <walletwatch.h>

#include <QSignalSpy>
#include <QTest>

using namespace ct;

namespace {

SaleRequest saleOf(const QString &key, qint64 rupees = 239)
{
    SaleRequest request;
    request.intent.key = IntentKey(key);
    request.intent.row = RowKey(QStringLiteral("A"));
    request.intent.operatorCode = QStringLiteral("A");
    request.intent.operatorName = QStringLiteral("Airtel");
    request.intent.service = Service::Mobile;
    request.intent.number = QStringLiteral("9812345670");
    request.intent.circle = QStringLiteral("9");
    request.intent.amount = Money::fromRupees(rupees);
    return request;
}

} // namespace

class TestSell : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;

    Evidence answer(Verdict verdict) const
    {
        return evidenceOf(Channel::Recharge, verdict, m_clock.now(), QStringLiteral("REF1"),
                          QStringLiteral("5804"));
    }

private slots:
    void permitComesBeforeTheRequest()
    {
        FakeBook book(m_clock);
        FakeProvider provider;
        Sell sell(book, provider, m_clock, nullptr);
        book.failWrites(true);
        const auto start = sell.start(saleOf(QStringLiteral("k1")));
        QVERIFY(!start);
        QCOMPARE(start.error().fault, Fault::Storage);
        QCOMPARE(provider.recharges.size(), 0);
        QVERIFY(sell.isIdle());
    }

    void oneSale_sendsExactlyItsParametersAndRecordsTheAnswer()
    {
        FakeBook book(m_clock);
        FakeProvider provider;
        Sell sell(book, provider, m_clock, nullptr);
        QSignalSpy ended(&sell, &Sell::ended);
        SaleRequest request = saleOf(QStringLiteral("k1"));
        request.intent.value1 = QStringLiteral("4637");
        request.intent.charge = Money::fromRupees(5);
        const auto start = sell.start(request);
        QVERIFY(start);
        const Attempt begun = std::get<Sell::Begun>(*start).attempt;
        QCOMPARE(begun.state(), State::Sending);
        QCOMPARE(provider.recharges.size(), 1);
        const RechargeCall expected{
            begun.orderId,         QStringLiteral("A"),    QStringLiteral("9812345670"),
            QStringLiteral("9"),   QStringLiteral("4637"), QString(),
            Money::fromRupees(239)};
        QCOMPARE(provider.recharges.first(), expected);
        QVERIFY(book.isLeased(begun.orderId));
        provider.answerRecharge(answer(Verdict::Success));
        QCOMPARE(ended.size(), 1);
        const auto after = ended.first().first().value<Attempt>();
        QCOMPARE(after.state(), State::Success);
        QCOMPARE(after.operatorRef, QStringLiteral("REF1"));
        QVERIFY(!book.isLeased(begun.orderId));
        QVERIFY(sell.isIdle());
    }

    void accountOfTheProvider_isTheOneThatIsKept()
    {
        // The owner has changed the account, and the page was filled in before.
        FakeBook book(m_clock);
        FakeProvider provider;
        Sell sell(book, provider, m_clock, nullptr);
        SaleRequest request = saleOf(QStringLiteral("k1"));
        request.intent.account = QStringLiteral("aaaaaaaaaaaa");
        provider.accountName = QStringLiteral("bbbbbbbbbbbb");
        const auto start = sell.start(request);
        QVERIFY(start);
        const OrderId orderId = std::get<Sell::Begun>(*start).attempt.orderId;
        QCOMPARE(book.attempt(orderId)->intent.account, QStringLiteral("bbbbbbbbbbbb"));
    }

    void sameIntentTwice_isSentOnce()
    {
        FakeBook book(m_clock);
        FakeProvider provider;
        Sell sell(book, provider, m_clock, nullptr);
        QVERIFY(sell.start(saleOf(QStringLiteral("k1"))));
        const auto second = sell.start(saleOf(QStringLiteral("k1")));
        QVERIFY(second);
        QVERIFY(std::holds_alternative<Existing>(*second));
        QCOMPARE(provider.recharges.size(), 1);
    }

    void answers_leadToTheirStates_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<State>("state");
        QTest::newRow("success") << Verdict::Success << State::Success;
        QTest::newRow("pending") << Verdict::Pending << State::Pending;
        QTest::newRow("failure") << Verdict::Failure << State::Failing;
        QTest::newRow("refusal") << Verdict::Refusal << State::Failing;
        QTest::newRow("never sent") << Verdict::NeverSent << State::NotSent;
        QTest::newRow("no answer") << Verdict::NoAnswer << State::Unknown;
        QTest::newRow("unreadable") << Verdict::Unreadable << State::Unknown;
        QTest::newRow("wrong echo") << Verdict::WrongEcho << State::Unknown;
        QTest::newRow("other order") << Verdict::OtherOrder << State::Unknown;
    }
    void answers_leadToTheirStates()
    {
        QFETCH(Verdict, verdict);
        QFETCH(State, state);
        FakeBook book(m_clock);
        FakeProvider provider;
        Sell sell(book, provider, m_clock, nullptr);
        QVERIFY(sell.start(saleOf(QStringLiteral("k1"))));
        provider.answerRecharge(answer(verdict));
        QCOMPARE(book.all().size(), 1);
        QCOMPARE(book.all().first().state(), state);
        QCOMPARE(provider.recharges.size(), 1); // whether to sell again is for a person to say
    }

    void errorFromTheProvider_isUnknownNotFailed()
    {
        FakeBook book(m_clock);
        FakeProvider provider;
        Sell sell(book, provider, m_clock, nullptr);
        QVERIFY(sell.start(saleOf(QStringLiteral("k1"))));
        provider.rechargeReplies.takeFirst()(Error{Fault::Offline, {}});
        QCOMPARE(book.all().first().state(), State::Unknown);
    }

    void answerThatCannotBeRecorded_isKeptAndRecordedLater()
    {
        FakeBook book(m_clock);
        FakeProvider provider;
        Sell sell(book, provider, m_clock, nullptr);
        QSignalSpy failed(&sell, &Sell::recordingFailed);
        QSignalSpy ended(&sell, &Sell::ended);
        QVERIFY(sell.start(saleOf(QStringLiteral("k1"))));
        book.failWrites(true);
        provider.answerRecharge(answer(Verdict::Success));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(ended.size(), 0);
        QVERIFY(!sell.isIdle());
        QVERIFY(book.isLeased(book.all().first().orderId));
        book.failWrites(false);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 3000);
        QCOMPARE(book.all().first().state(), State::Success);
        QCOMPARE(provider.recharges.size(), 1);
    }

    void freshBalanceTooSmall_refusesBeforeSending()
    {
        FakeBook book(m_clock);
        FakeProvider provider;
        WalletWatch wallet(book, provider, m_clock);
        Sell sell(book, provider, m_clock, &wallet);
        wallet.start();
        provider.answerBalance(Balance{m_clock.now(), Money::fromRupees(238), {}, 1});
        auto start = sell.start(saleOf(QStringLiteral("k1")));
        QVERIFY(start);
        QVERIFY(std::holds_alternative<Refused>(*start));
        QCOMPARE(std::get<Refused>(*start).why, SaleRefusal::LowBalance);
        QCOMPARE(provider.recharges.size(), 0);
        // A balance of a minute ago no longer refuses anything.
        m_clock.pass(std::chrono::seconds(60));
        start = sell.start(saleOf(QStringLiteral("k1")));
        QVERIFY(start);
        QVERIFY(std::holds_alternative<Sell::Begun>(*start));
        QCOMPARE(provider.recharges.size(), 1);
    }

    void withoutACredential_nothingIsBegun()
    {
        FakeBook book(m_clock);
        FakeProvider provider;
        provider.ready = false;
        Sell sell(book, provider, m_clock, nullptr);
        const auto start = sell.start(saleOf(QStringLiteral("k1")));
        QVERIFY(start);
        QCOMPARE(std::get<Refused>(*start).why, SaleRefusal::NoCredential);
        QVERIFY(book.all().isEmpty());
        QCOMPARE(provider.recharges.size(), 0);
    }

    void twoSales_keepTheirAnswersApart()
    {
        FakeBook book(m_clock);
        FakeProvider provider;
        Sell sell(book, provider, m_clock, nullptr);
        QVERIFY(sell.start(saleOf(QStringLiteral("k1"), 239)));
        QVERIFY(sell.start(saleOf(QStringLiteral("k2"), 299)));
        QCOMPARE(sell.underWay(), 2);
        auto second = provider.rechargeReplies.takeAt(1);
        second(answer(Verdict::Success));
        QCOMPARE(book.all().at(0).state(), State::Sending);
        QCOMPARE(book.all().at(1).state(), State::Success);
        provider.answerRecharge(answer(Verdict::Pending));
        QCOMPARE(book.all().at(0).state(), State::Pending);
    }
};

QTEST_GUILESS_MAIN(TestSell)
#include "tst_sell.moc"
