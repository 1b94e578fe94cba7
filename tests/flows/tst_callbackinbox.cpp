// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <callbackinbox.h>
#include <fakebook.h>
#include <fakeclock.h>
#include <fakeprovider.h>
#include <resolver.h>

#include <QSignalSpy>
#include <QTest>

using namespace ct;
using namespace std::chrono_literals;

namespace {

//! A book with one attempt, and an inbox that works on it. The resolver does not run by itself:
//! every question that is asked here is an extra one.
struct Shop
{
    FakeClock clock;
    FakeBook book{clock};
    FakeProvider provider;
    Resolver resolver{book, provider, clock};
    CallbackInbox inbox{book, resolver, clock};

    OrderId sellingAttempt(const QString &key = QStringLiteral("k"))
    {
        SaleRequest request;
        request.intent.key = IntentKey(key);
        request.intent.row = RowKey(QStringLiteral("A"));
        request.intent.number = QStringLiteral("9812345670");
        request.intent.amount = Money::fromRupees(100 + key.size());
        request.allowDuplicate = true;
        auto beginning = book.begin(request);
        Permit &permit = std::get<Permit>(*beginning);
        leases.push_back(std::move(permit.lease));
        return permit.attempt.orderId;
    }

    OrderId attemptAfter(Verdict verdict, const QString &key = QStringLiteral("k"))
    {
        const OrderId orderId = sellingAttempt(key);
        const auto recorded =
            book.record(orderId, evidenceOf(Channel::Recharge, verdict, clock.now()));
        return recorded ? orderId : OrderId();
    }

    void callBack(const OrderId &orderId, const QString &status = QStringLiteral("Success"))
    {
        QVERIFY(book.noteHint({orderId, status, QStringLiteral("words"), clock.now()}));
    }

    void answer(Verdict verdict)
    {
        provider.answerStatus(ct::evidenceOf(Channel::Status, verdict, clock.now()));
    }

    State stateOf(const OrderId &orderId) const { return book.attempt(orderId)->state(); }

    //! The timer runs on the machine's clock; a test's time makes it look at once.
    void pass(std::chrono::milliseconds time)
    {
        clock.pass(time);
        inbox.start();
    }

    std::vector<std::unique_ptr<SendLease>> leases;
};

} // namespace

class TestCallbackInbox : public QObject
{
    Q_OBJECT

private slots:
    void hint_makesTheProviderBeAskedAtOnce()
    {
        Shop shop;
        const OrderId orderId = shop.attemptAfter(Verdict::NoAnswer);
        shop.inbox.start();
        shop.callBack(orderId);
        QCOMPARE(shop.provider.statuses.size(), 1);
        QCOMPARE(shop.provider.statuses.first().orderId, orderId);
        QCOMPARE(shop.stateOf(orderId), State::Unknown);
        shop.answer(Verdict::Success);
        QCOMPARE(shop.stateOf(orderId), State::Success);
        QVERIFY(shop.book.hints(10)->isEmpty());
        QVERIFY(shop.provider.recharges.isEmpty());
    }

    void hintThatCameWhileTheCounterWasClosed_isActedOn()
    {
        Shop shop;
        const OrderId orderId = shop.attemptAfter(Verdict::NoAnswer);
        shop.callBack(orderId);
        QVERIFY(shop.provider.statuses.isEmpty());
        shop.inbox.start();
        QCOMPARE(shop.provider.statuses.size(), 1);
    }

    void hintOfAnotherProcess_isFoundWithoutASignal()
    {
        Shop shop;
        const OrderId orderId = shop.attemptAfter(Verdict::NoAnswer);
        shop.inbox.start();
        {
            const QSignalBlocker silence(shop.book);
            shop.callBack(orderId);
        }
        QVERIFY(shop.provider.statuses.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(shop.provider.statuses.size(), 1, 2000);
    }

    //! G13: duplicates, reordered.
    void thousandDuplicates_areOneQuestionInTenSeconds()
    {
        Shop shop;
        const OrderId orderId = shop.attemptAfter(Verdict::NoAnswer);
        shop.inbox.start();
        for (int i = 0; i < 1000; ++i) {
            shop.callBack(orderId, i % 3 ? QStringLiteral("Success") : QStringLiteral("Failure"));
            if (!shop.provider.statusReplies.isEmpty())
                shop.answer(Verdict::Pending);
            shop.pass(9ms);
        }
        QCOMPARE(shop.provider.statuses.size(), 1);
        QCOMPARE(shop.stateOf(orderId), State::Pending);
        // The last of them came after the question: it has its turn once, and then there is quiet.
        for (int i = 0; i < 100; ++i) {
            shop.pass(1s);
            if (!shop.provider.statusReplies.isEmpty())
                shop.answer(Verdict::Pending);
        }
        QCOMPARE(shop.provider.statuses.size(), 2);
        QCOMPARE(shop.stateOf(orderId), State::Pending);
    }

    //! G13: for finals.
    void settledSale_isAskedAboutAndStays_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<State>("state");
        QTest::newRow("success") << Verdict::Success << State::Success;
        QTest::newRow("not sent") << Verdict::NeverSent << State::NotSent;
    }
    void settledSale_isAskedAboutAndStays()
    {
        QFETCH(const Verdict, verdict);
        QFETCH(const State, state);
        Shop shop;
        const OrderId orderId = shop.attemptAfter(verdict);
        shop.inbox.start();
        for (const char16_t *status : {u"Failure", u"Success", u"Pending"}) {
            shop.callBack(orderId, QString::fromUtf16(status));
            QCOMPARE(shop.stateOf(orderId), state);
        }
        QCOMPARE(shop.provider.statuses.size(), 1);
        shop.answer(Verdict::Success == verdict ? Verdict::Success : Verdict::UnknownOrder);
        QCOMPARE(shop.stateOf(orderId), state);
    }

    void reversalThatIsCalledBack_isConfirmedByQuestionsOnly()
    {
        Shop shop;
        const OrderId orderId = shop.attemptAfter(Verdict::Success);
        shop.inbox.start();
        shop.callBack(orderId, QStringLiteral("Failure"));
        shop.answer(Verdict::Failure);
        QCOMPARE(shop.stateOf(orderId), State::Success);
        shop.clock.pass(61s);
        shop.callBack(orderId, QStringLiteral("Failure"));
        shop.answer(Verdict::Failure);
        QCOMPARE(shop.stateOf(orderId), State::Reversed);
    }

    //! G14 and I11: whatever is called back, without an answer nothing moves.
    void forgedHints_moveNothing()
    {
        Shop shop;
        QList<OrderId> orders;
        for (const Verdict verdict : {Verdict::NoAnswer, Verdict::Pending, Verdict::Failure,
                                      Verdict::Success, Verdict::NeverSent})
            orders << shop.attemptAfter(verdict, QString(orders.size() + 1, u'k'));
        orders << shop.sellingAttempt(QStringLiteral("being sent"));
        QList<State> before;
        for (const OrderId &orderId : std::as_const(orders))
            before << shop.stateOf(orderId);
        shop.inbox.start();
        for (int i = 0; i < 200; ++i) {
            for (const OrderId &orderId : std::as_const(orders))
                shop.callBack(orderId,
                              i % 2 ? QStringLiteral("Success") : QStringLiteral("Failure"));
            shop.callBack(OrderId(QString::number(900'000'000'000'000 + i)));
            shop.pass(1min);
        }
        for (qsizetype i = 0; i < orders.size(); ++i)
            QCOMPARE(shop.stateOf(orders.at(i)), before.at(i));
        QVERIFY(shop.provider.recharges.isEmpty());
    }

    void attemptThatIsBeingSent_isNotAskedAbout()
    {
        Shop shop;
        const OrderId orderId = shop.sellingAttempt();
        shop.inbox.start();
        shop.callBack(orderId);
        shop.pass(1s);
        QVERIFY(shop.provider.statuses.isEmpty());
        QCOMPARE(shop.stateOf(orderId), State::Sending);
        // Its hint waited for the end of the call.
        QVERIFY(shop.book.record(
            orderId, evidenceOf(Channel::Recharge, Verdict::NoAnswer, shop.clock.now())));
        shop.pass(1s);
        QCOMPARE(shop.provider.statuses.size(), 1);
    }

    void unansweredQuestion_isAskedAgainLessAndLessOften()
    {
        Shop shop;
        const OrderId orderId = shop.attemptAfter(Verdict::Success);
        shop.inbox.start();
        shop.callBack(orderId);
        qsizetype asked = 0;
        for (int second = 0; second < 3600; ++second) {
            if (!shop.provider.statusReplies.isEmpty()) {
                ++asked;
                shop.answer(Verdict::NoAnswer);
            }
            shop.pass(1s);
        }
        QVERIFY2(asked >= 6 && asked <= 12, qPrintable(QString::number(asked)));
        // It is not forgotten: an answer settles it.
        while (shop.provider.statusReplies.isEmpty())
            shop.pass(1min);
        shop.answer(Verdict::Success);
        QVERIFY(shop.book.hints(10)->isEmpty());
        // Nor told more than once.
        const QList<StoryLine> story = *shop.book.story(orderId);
        QCOMPARE(std::count_if(story.begin(), story.end(),
                               [](const StoryLine &line) {
                                   return line.evidence.channel == Channel::Callback;
                               }),
                 1);
    }

    void manyOrders_areAskedAboutWithinTheBudget()
    {
        Shop shop;
        for (int i = 0; i < 40; ++i)
            shop.callBack(shop.attemptAfter(Verdict::Success, QString(i + 1, u'k')));
        shop.inbox.start();
        QCOMPARE(shop.provider.statuses.size(), 5);
        for (int i = 0; i < 10; ++i) {
            while (!shop.provider.statusReplies.isEmpty())
                shop.answer(Verdict::Success);
            shop.pass(1s);
        }
        QCOMPARE(shop.provider.statuses.size(), 15);
        for (int i = 0; i < 30; ++i) {
            while (!shop.provider.statusReplies.isEmpty())
                shop.answer(Verdict::Success);
            shop.pass(1s);
        }
        QCOMPARE(shop.provider.statuses.size(), 40);
        QVERIFY(shop.book.hints(10)->isEmpty());
    }

    void bookThatCannotBeWritten_doesNotSilenceTheQuestion()
    {
        Shop shop;
        const OrderId orderId = shop.attemptAfter(Verdict::NoAnswer);
        shop.callBack(orderId);
        shop.book.failWrites(true);
        shop.inbox.start();
        QCOMPARE(shop.provider.statuses.size(), 1);
        shop.answer(Verdict::Success);
        QCOMPARE(shop.stateOf(orderId), State::Unknown);
        shop.book.failWrites(false);
        shop.pass(25s);
        QCOMPARE(shop.provider.statuses.size(), 2);
        shop.answer(Verdict::Success);
        QCOMPARE(shop.stateOf(orderId), State::Success);
    }

    void stopped_itDoesNothing()
    {
        Shop shop;
        const OrderId orderId = shop.attemptAfter(Verdict::NoAnswer);
        shop.inbox.start();
        shop.inbox.stop();
        shop.callBack(orderId);
        QVERIFY(shop.provider.statuses.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCallbackInbox)
#include "tst_callbackinbox.moc"
