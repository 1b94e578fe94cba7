// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <bulkrun.h>
#include <fakebook.h>
#include <fakeclock.h>
#include <fakeprovider.h>

#include <QSignalSpy>
#include <QTest>

using namespace ct;

namespace {

QList<Intent> intents(int count)
{
    QList<Intent> list;
    for (int i = 0; i < count; ++i) {
        Intent intent;
        intent.key = IntentKey(QStringLiteral("bulk-%1").arg(i));
        intent.row = RowKey(QStringLiteral("A"));
        intent.operatorCode = QStringLiteral("A");
        intent.operatorName = QStringLiteral("Airtel");
        intent.service = Service::Mobile;
        intent.number = QString::number(9'812'300'000 + i);
        intent.circle = QStringLiteral("9");
        intent.amount = Money::fromRupees(239);
        list << intent;
    }
    return list;
}

} // namespace

//! A list of recharges sells each line once, however often it is gone through.
class tst_BulkRun : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<FakeBook> m_book;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<Sell> m_sell;

    Evidence answer(Verdict verdict) const
    {
        return evidenceOf(Channel::Recharge, verdict, m_clock.now(), QStringLiteral("REF1"),
                          QStringLiteral("5804"));
    }
    static void turnOnce() { QCoreApplication::processEvents(); }
    //! As often as is needed to begin all that may be under way.
    static void turn()
    {
        for (int i = 0; i < 8; ++i)
            turnOnce();
    }
    //! Answers everything that comes until nothing does.
    void answerAll(Verdict verdict)
    {
        for (turn(); !m_provider->rechargeReplies.isEmpty(); turn())
            m_provider->answerRecharge(answer(verdict));
    }

private slots:
    void init()
    {
        m_sell.reset();
        m_book = std::make_unique<FakeBook>(m_clock);
        m_provider = std::make_unique<FakeProvider>();
        m_sell = std::make_unique<Sell>(*m_book, *m_provider, m_clock, nullptr);
    }

    void everyLine_isSoldOnce()
    {
        BulkRun run(*m_book, *m_sell, intents(40), {});
        QSignalSpy done(&run, &BulkRun::done);
        run.start();
        answerAll(Verdict::Success);
        QCOMPARE(done.size(), 1);
        QCOMPARE(int(run.stage()), int(BulkRun::Stage::Done));
        QCOMPARE(int(run.why()), int(BulkRun::Stop::None));
        QCOMPARE(m_provider->recharges.size(), 40);
        QSet<QString> numbers;
        for (const RechargeCall &call : std::as_const(m_provider->recharges))
            numbers << call.number;
        QCOMPARE(numbers.size(), 40);
        QCOMPARE(run.tally().success, 40);
        QVERIFY(run.unsuccessful().isEmpty());
    }

    void noMoreThanSoMany_areUnderWay()
    {
        BulkRun::Options options;
        options.atOnce = 3;
        BulkRun run(*m_book, *m_sell, intents(10), options);
        run.start();
        turn();
        QSignalSpy progressed(&run, &BulkRun::progressed);
        QCOMPARE(m_provider->rechargeReplies.size(), 3);
        m_provider->answerRecharge(answer(Verdict::Success));
        turn();
        QCOMPARE(m_provider->rechargeReplies.size(), 3);
        QCOMPARE(m_provider->recharges.size(), 4);
        QCOMPARE(run.underWay(), 3);
        QVERIFY(!progressed.isEmpty());
    }

    void oneTurn_beginsOneSale()
    {
        // The loop sends a request when it turns: the first must not wait for all the permits.
        BulkRun run(*m_book, *m_sell, intents(10), {});
        run.start();
        for (int begun = 1; begun <= 4; ++begun) {
            turnOnce();
            QCOMPARE(m_provider->recharges.size(), begun);
        }
        turn();
        QCOMPARE(m_provider->recharges.size(), 4);
    }

    void secondUnknown_beginsNothingMore()
    {
        BulkRun run(*m_book, *m_sell, intents(10), {});
        QSignalSpy done(&run, &BulkRun::done);
        run.start();
        turn();
        m_provider->answerRecharge(answer(Verdict::NoAnswer));
        turn();
        QCOMPARE(m_provider->recharges.size(), 5);
        m_provider->answerRecharge(answer(Verdict::NoAnswer));
        turn();
        QCOMPARE(m_provider->recharges.size(), 5);
        QVERIFY(done.isEmpty());
        answerAll(Verdict::Success);
        QCOMPARE(done.size(), 1);
        QCOMPARE(int(run.why()), int(BulkRun::Stop::Unknowns));
        QCOMPARE(m_provider->recharges.size(), 5);
        QCOMPARE(run.tally().unknown, 2);
        QCOMPARE(run.tally().open, 2);
        QCOMPARE(run.tally().success, 3);
        QCOMPARE(run.tally().begun, 5);
    }

    void unknowns_doNotStopWhereThatIsAsked()
    {
        BulkRun::Options options;
        options.mostUnknown = 0;
        BulkRun run(*m_book, *m_sell, intents(10), options);
        run.start();
        answerAll(Verdict::NoAnswer);
        QCOMPARE(m_provider->recharges.size(), 10);
        QCOMPARE(run.tally().unknown, 10);
        QCOMPARE(int(run.why()), int(BulkRun::Stop::None));
    }

    void secondRun_sendsNothingAgain()
    {
        {
            BulkRun first(*m_book, *m_sell, intents(10), {});
            first.start();
            turn();
            m_provider->answerRecharge(answer(Verdict::Success));
            m_provider->answerRecharge(answer(Verdict::NeverSent));
            first.stop();
            answerAll(Verdict::Failure);
        }
        const qsizetype sent = m_provider->recharges.size();
        QCOMPARE(sent, 6);
        BulkRun again(*m_book, *m_sell, intents(10), {});
        QSignalSpy done(&again, &BulkRun::done);
        again.start();
        answerAll(Verdict::Success);
        QCOMPARE(done.size(), 1);
        QCOMPARE(m_provider->recharges.size(), 10);
        QCOMPARE(again.tally().already, 6);
        QCOMPARE(again.tally().success, 5);
        QCOMPARE(again.tally().notSent, 1);
        QCOMPARE(again.tally().open, 4);
    }

    void deadLines_areSoldAgainOnlyWhenAsked()
    {
        BulkRun first(*m_book, *m_sell, intents(2), {});
        first.start();
        turn();
        m_provider->answerRecharge(answer(Verdict::NeverSent));
        m_provider->answerRecharge(answer(Verdict::Success));
        turn();
        BulkRun::Options options;
        options.retry = true;
        BulkRun again(*m_book, *m_sell, intents(2), options);
        again.start();
        answerAll(Verdict::Success);
        QCOMPARE(m_provider->recharges.size(), 3);
        QCOMPARE(m_provider->recharges.at(2).number, intents(1).first().number);
        QCOMPARE(again.tally().success, 2);
        QCOMPARE(again.tally().already, 1);
    }

    void openLine_isCountedWhenItSettles()
    {
        BulkRun run(*m_book, *m_sell, intents(1), {});
        run.start();
        answerAll(Verdict::Pending);
        QCOMPARE(run.tally().open, 1);
        QCOMPARE(run.unsuccessful().value(0), std::optional(State::Pending));
        QSignalSpy progressed(&run, &BulkRun::progressed);
        QVERIFY(m_book->record(m_provider->recharges.first().orderId,
                               evidenceOf(Channel::Status, Verdict::Success, m_clock.now())));
        QCOMPARE(run.tally().open, 0);
        QCOMPARE(run.tally().success, 1);
        QVERIFY(run.unsuccessful().isEmpty());
        QCOMPARE(progressed.size(), 1);
    }

    void bookThatTakesNothing_endsTheRun()
    {
        BulkRun run(*m_book, *m_sell, intents(10), {});
        QSignalSpy done(&run, &BulkRun::done);
        m_book->failWrites(true);
        run.start();
        turn();
        turn();
        QCOMPARE(done.size(), 1);
        QCOMPARE(int(run.why()), int(BulkRun::Stop::Book));
        QCOMPARE(m_provider->recharges.size(), 0);
        QCOMPARE(run.tally().begun, 0);
    }

    void refusedLine_isLeftOutAndTheNextOneGoesOn()
    {
        QList<Intent> list = intents(3);
        list[1].number = list[0].number;
        BulkRun run(*m_book, *m_sell, list, {});
        run.start();
        answerAll(Verdict::Success);
        QCOMPARE(m_provider->recharges.size(), 2);
        QCOMPARE(run.tally().refused, 1);
        QCOMPARE(run.tally().success, 2);
        QVERIFY(run.unsuccessful().contains(1));
        QVERIFY(!run.unsuccessful().value(1));
    }

    void ruleAgainstEveryLine_endsTheRun()
    {
        m_provider->ready = false;
        BulkRun run(*m_book, *m_sell, intents(3), {});
        QSignalSpy done(&run, &BulkRun::done);
        run.start();
        turn();
        turn();
        QCOMPARE(done.size(), 1);
        QCOMPARE(int(run.why()), int(BulkRun::Stop::Rule));
        QVERIFY(run.refusal());
        QCOMPARE(int(run.refusal()->why), int(SaleRefusal::NoCredential));
    }

    void saleOfSomebodyElse_isNotCounted()
    {
        BulkRun run(*m_book, *m_sell, intents(1), {});
        SaleRequest other;
        other.intent = intents(2).last();
        QVERIFY(m_sell->start(other));
        m_provider->answerRecharge(answer(Verdict::NoAnswer));
        run.start();
        answerAll(Verdict::Success);
        QCOMPARE(run.tally().unknown, 0);
        QCOMPARE(run.tally().success, 1);
    }
};

QTEST_GUILESS_MAIN(tst_BulkRun)

#include "tst_bulkrun.moc"
