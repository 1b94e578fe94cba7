// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fakebook.h>
#include <fakeclock.h>
#include <fakeprovider.h>
#include <resolver.h>

#include <QSignalSpy>
#include <QTest>

using namespace ct;
using namespace std::chrono_literals;

class TestResolver : public QObject
{
    Q_OBJECT

private:
    static Intent intentOf(const QString &key)
    {
        Intent intent;
        intent.key = IntentKey(key);
        intent.row = RowKey(QStringLiteral("A"));
        intent.number = QStringLiteral("9812345670");
        intent.amount = Money::fromRupees(100 + key.size());
        return intent;
    }

    //! An attempt that stands at what `verdict` of the recharge call leads to.
    static OrderId attemptAfter(FakeBook &book, const FakeClock &clock, Verdict verdict,
                                const QString &key = QStringLiteral("k"))
    {
        SaleRequest request;
        request.intent = intentOf(key);
        request.allowDuplicate = true;
        auto beginning = book.begin(request);
        const OrderId orderId = std::get<Permit>(*beginning).attempt.orderId;
        const auto recorded =
            book.record(orderId, evidenceOf(Channel::Recharge, verdict, clock.now()));
        return recorded ? orderId : OrderId();
    }

    static State stateOf(const FakeBook &book, const OrderId &orderId)
    {
        return book.attempt(orderId)->state();
    }

    //! Lets time pass in steps that the resolver's own timer cannot see, and makes it look.
    static void pass(FakeClock &clock, Resolver &resolver, std::chrono::milliseconds time)
    {
        clock.pass(time);
        resolver.start();
    }

private slots:
    void unknown_isAskedUntilItIsKnown()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        Resolver resolver(book, provider, clock);
        QSignalSpy settled(&resolver, &Resolver::settled);
        const OrderId orderId = attemptAfter(book, clock, Verdict::NoAnswer);
        resolver.start();
        QCOMPARE(provider.statuses.size(), 0); // its time has not come
        pass(clock, resolver, 2s);
        QCOMPARE(provider.statuses.size(), 1);
        QCOMPARE(provider.statuses.first().orderId, orderId);
        provider.answerStatus(evidenceOf(Channel::Status, Verdict::Unreadable, clock.now()));
        QCOMPARE(stateOf(book, orderId), State::Unknown);
        pass(clock, resolver, 1999ms);
        QCOMPARE(provider.statuses.size(), 1);
        pass(clock, resolver, 1ms);
        QCOMPARE(provider.statuses.size(), 2);
        provider.answerStatus(evidenceOf(Channel::Status, Verdict::Success, clock.now()));
        QCOMPARE(stateOf(book, orderId), State::Success);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(provider.recharges.size(), 0);
    }

    void oneQuestionAtATimeForOneOrder()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        Resolver resolver(book, provider, clock);
        attemptAfter(book, clock, Verdict::Pending);
        pass(clock, resolver, 2s);
        pass(clock, resolver, 20s);
        QCOMPARE(provider.statuses.size(), 1);
    }

    void failing_isConfirmedBeforeItIsFailed()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        Resolver resolver(book, provider, clock);
        const OrderId orderId = attemptAfter(book, clock, Verdict::Failure);
        QCOMPARE(stateOf(book, orderId), State::Failing);
        pass(clock, resolver, 2100ms);
        QCOMPARE(provider.statuses.size(), 1);
        provider.answerStatus(evidenceOf(Channel::Status, Verdict::Failure, clock.now()));
        QCOMPARE(stateOf(book, orderId), State::Failed);
    }

    void refusalAndUnknownOrder_isFailed_butUnknownAndUnknownOrder_isNot()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        Resolver resolver(book, provider, clock);
        const OrderId refused =
            attemptAfter(book, clock, Verdict::Refusal, QStringLiteral("refused"));
        const OrderId unknown = attemptAfter(book, clock, Verdict::NoAnswer, QStringLiteral("u"));
        pass(clock, resolver, 2100ms);
        QCOMPARE(provider.statuses.size(), 2);
        while (!provider.statusReplies.isEmpty())
            provider.answerStatus(evidenceOf(Channel::Status, Verdict::UnknownOrder, clock.now()));
        QCOMPARE(stateOf(book, refused), State::Failed);
        QCOMPARE(stateOf(book, unknown), State::Unknown);
    }

    void abandonedSending_isRecoveredAndAskedAbout()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        SaleRequest request;
        request.intent = intentOf(QStringLiteral("k"));
        auto beginning = book.begin(request);
        const OrderId orderId = std::get<Permit>(*beginning).attempt.orderId;
        Resolver resolver(book, provider, clock);
        resolver.start();
        QCOMPARE(stateOf(book, orderId), State::Sending); // its owner lives
        book.loseOwner(orderId);
        pass(clock, resolver, 5s);
        QCOMPARE(stateOf(book, orderId), State::Unknown);
        pass(clock, resolver, 2s);
        QCOMPARE(provider.statuses.size(), 1);
        QCOMPARE(provider.recharges.size(), 0);
    }

    void sendingIsNeverAskedAbout()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        SaleRequest request;
        request.intent = intentOf(QStringLiteral("k"));
        auto beginning = book.begin(request);
        const OrderId orderId = std::get<Permit>(*beginning).attempt.orderId;
        Resolver resolver(book, provider, clock);
        resolver.setEager(true);
        resolver.start();
        std::optional<Fault> fault;
        resolver.askNow(
            orderId, Reply<Recorded>{this, [&](Result<Recorded> r) { fault = r.error().fault; }});
        QVERIFY(!fault); // answers come later, never inside the call
        QTRY_VERIFY(fault);
        QCOMPARE(*fault, Fault::Refused);
        QCOMPARE(provider.statuses.size(), 0);
    }

    void lateSuccess_isRecordedWithItsIncident()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        Resolver resolver(book, provider, clock);
        const OrderId first = attemptAfter(book, clock, Verdict::Refusal);
        clock.pass(3s);
        QVERIFY(
            book.record(first, evidenceOf(Channel::Status, Verdict::UnknownOrder, clock.now())));
        QCOMPARE(stateOf(book, first), State::Failed);
        SaleRequest retry;
        retry.intent = intentOf(QStringLiteral("k"));
        retry.retry = true;
        auto beginning = book.begin(retry);
        const OrderId second = std::get<Permit>(*beginning).attempt.orderId;
        QVERIFY(book.record(second, evidenceOf(Channel::Recharge, Verdict::Success, clock.now())));
        QSignalSpy incidents(&resolver, &Resolver::incident);
        std::optional<State> state;
        resolver.askNow(
            first, Reply<Recorded>{this, [&](Result<Recorded> r) { state = r->attempt.state(); }});
        provider.answerStatus(evidenceOf(Channel::Status, Verdict::Success, clock.now()));
        QCOMPARE(state, std::optional(State::Success));
        QCOMPARE(incidents.size(), 1);
        QCOMPARE(incidents.first().at(1).value<Incident>(), Incident::DoubleDebit);
        QCOMPARE(stateOf(book, second), State::Success);
    }

    void settledOnes_areAskedAboutAgainMuchLater()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        Resolver resolver(book, provider, clock);
        attemptAfter(book, clock, Verdict::Success);
        pass(clock, resolver, 599s);
        QCOMPARE(provider.statuses.size(), 0);
        pass(clock, resolver, 1s);
        QCOMPARE(provider.statuses.size(), 1);
    }

    void backgroundQuestions_areOneASecond()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        Resolver resolver(book, provider, clock);
        for (int i = 0; i < 5; ++i)
            attemptAfter(book, clock, Verdict::Success, QString(i + 1, u'k'));
        pass(clock, resolver, 601s);
        QCOMPARE(provider.statuses.size(), 1);
        pass(clock, resolver, 999ms);
        QCOMPARE(provider.statuses.size(), 1);
        pass(clock, resolver, 1ms);
        QCOMPARE(provider.statuses.size(), 2);
    }

    void clockSetBack_silencesNothing()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        Resolver resolver(book, provider, clock);
        attemptAfter(book, clock, Verdict::NoAnswer);
        clock.setNow(clock.now().addYears(-10));
        pass(clock, resolver, 5s);
        QCOMPARE(provider.statuses.size(), 1);
    }

    void timeAlone_changesNothing()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        Resolver resolver(book, provider, clock);
        const OrderId orderId = attemptAfter(book, clock, Verdict::NoAnswer);
        for (int day = 0; day < 400; ++day)
            pass(clock, resolver, 24h);
        QCOMPARE(stateOf(book, orderId), State::Unknown);
    }

    void questionThatEndsInAnError_changesNothing_data()
    {
        QTest::addColumn<Verdict>("recharge");
        QTest::addColumn<State>("state");
        QTest::newRow("unknown") << Verdict::NoAnswer << State::Unknown;
        QTest::newRow("pending") << Verdict::Pending << State::Pending;
        QTest::newRow("failing") << Verdict::Failure << State::Failing;
    }
    void questionThatEndsInAnError_changesNothing()
    {
        QFETCH(Verdict, recharge);
        QFETCH(State, state);
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        Resolver resolver(book, provider, clock);
        const OrderId orderId = attemptAfter(book, clock, recharge);
        pass(clock, resolver, 3s);
        QCOMPARE(provider.statuses.size(), 1);
        provider.statusReplies.takeFirst()(Error{Fault::Offline, {}});
        QCOMPARE(stateOf(book, orderId), state);
        QCOMPARE(provider.recharges.size(), 0);
    }

    void answerThatCannotBeRecorded_isAskedForAgain()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        Resolver resolver(book, provider, clock);
        const OrderId orderId = attemptAfter(book, clock, Verdict::NoAnswer);
        pass(clock, resolver, 2s);
        book.failWrites(true);
        provider.answerStatus(evidenceOf(Channel::Status, Verdict::Success, clock.now()));
        QCOMPARE(stateOf(book, orderId), State::Unknown);
        book.failWrites(false);
        pass(clock, resolver, 1s);
        QCOMPARE(provider.statuses.size(), 2);
        provider.answerStatus(evidenceOf(Channel::Status, Verdict::Success, clock.now()));
        QCOMPARE(stateOf(book, orderId), State::Success);
    }

    void eager_asksWithoutWaitingForTheBackOff()
    {
        FakeClock clock;
        FakeBook book(clock);
        FakeProvider provider;
        Resolver resolver(book, provider, clock);
        resolver.setEager(true);
        attemptAfter(book, clock, Verdict::NoAnswer);
        resolver.start();
        QCOMPARE(provider.statuses.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
