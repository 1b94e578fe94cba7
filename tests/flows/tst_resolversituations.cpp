// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fakebook.h>
#include <fakeclock.h>
#include <fakeprovider.h>
#include <proposal.h>
#include <resolver.h>
#include <sell.h>

#include <QSignalSpy>
#include <QTest>

using namespace ct;
using namespace std::chrono_literals;

namespace {

//! A counter's resolver with a provider that answers by a function of the test.
struct Shop
{
    using Answer = std::function<std::optional<Evidence>(const StatusCall &)>;

    FakeClock clock;
    FakeBook book{clock};
    FakeProvider provider;
    Resolver resolver{book, provider, clock};
    Answer answer = [](const StatusCall &) { return std::nullopt; };
    int answered = 0;

    Evidence saying(Verdict verdict, const QString &opid = {}) const
    {
        Evidence evidence = evidenceOf(Channel::Status, verdict, clock.now(), opid);
        if (verdict == Verdict::NoAnswer)
            evidence.trouble = Trouble::TimedOut;
        return evidence;
    }
    void sayToAll(Verdict verdict)
    {
        answer = [this, verdict](const StatusCall &) { return saying(verdict); };
    }

    //! A sale whose recharge call ended with `verdict`.
    OrderId sold(Verdict verdict, const QString &key, const QString &account = {})
    {
        SaleRequest request;
        request.intent.key = IntentKey(key);
        request.intent.row = RowKey(QStringLiteral("A"));
        request.intent.number = QStringLiteral("98") + key.rightJustified(8, u'0');
        request.intent.amount = Money::fromRupees(239);
        request.intent.account = account;
        auto beginning = book.begin(request);
        const OrderId orderId = std::get<Permit>(*beginning).attempt.orderId;
        (void)book.record(orderId, evidenceOf(Channel::Recharge, verdict, clock.now()));
        return orderId;
    }
    QList<OrderId> soldMany(int count, Verdict verdict, const QString &account = {})
    {
        QList<OrderId> ids;
        for (int i = 0; i < count; ++i)
            ids << sold(verdict, QString::number(++m_sales), account);
        return ids;
    }

    State stateOf(const OrderId &orderId) const { return book.attempt(orderId)->state(); }

    void answerAll()
    {
        // An answer may lead to another question at once.
        for (int i = 0; i < provider.statusReplies.size();) {
            const auto evidence = answer(provider.statuses.at(answered + i));
            if (!evidence) {
                ++i;
                continue;
            }
            provider.statuses.move(answered + i, answered);
            auto reply = provider.statusReplies.takeAt(i);
            ++answered;
            reply(*evidence);
            i = 0;
        }
    }
    //! Lets time pass in small steps, with everything that happens in it.
    void pass(std::chrono::milliseconds time, std::chrono::milliseconds step = 500ms)
    {
        for (auto passed = 0ms; passed < time; passed += step) {
            clock.pass(step);
            resolver.start();
            answerAll();
        }
    }
    int asksAbout(const OrderId &orderId) const
    {
        return int(std::count_if(provider.statuses.begin(), provider.statuses.end(),
                                 [&](const StatusCall &call) { return call.orderId == orderId; }));
    }

private:
    int m_sales = 1000;
};

} // namespace

class TestResolverSituations : public QObject
{
    Q_OBJECT

private slots:
    void g03_busyProvider_slowsQuestionsOnly();
    void g04_answerAboutAnotherOrder_changesNeither_andAsksAboutTheOther();
    void g04_namedByARechargesAnswer_isAskedAbout();
    void g05_wrongEcho_isUnknownWithAnIncident();
    void g06_rechargeFailureStatusSuccess_isSuccess();
    void g07_successHoursAfterFailed_isADoubleDebitAfterARetry();
    void g08_twoFailuresAMinuteApart_areAReversal();
    void g09_flapping_isAConflictForTheOwner();
    void g10_denialsBesideACanary_areProposedNeverDecided();
    void g10_aForgetfulProvider_provesNothing();
    void g10_aCanaryThatFails_isItselfFollowedUp();
    void g11_questionsRefused_changeNothingAndAreTold();
    void g13_aThousandHints_areOneQuestionInTenSeconds();
    void g14_hintsAlone_changeNoState();
    void g16_clockJumps_neitherSilenceNorFlood_data();
    void g16_clockJumps_neitherSilenceNorFlood();
    void g19_delayedExecution_isCaughtBeforeAndAfterTheOwnersWord();
    void s26_passwordRotation_losesNoLiveAttempt();
    void s27_anotherAccount_isNotAskedAboutTheFirstOnes();
    void deadProvider_isAskedOnceAMinute_andSalesGoOn();
    void i17_healthyProvider_settlesEverythingInTwoPeriods();
    void tailQuestions_areFiveAndShareTheBudget();
    void conflict_isDecidedByTheOwner_data();
    void conflict_isDecidedByTheOwner();
    void reversedByHand_wantsASuccess();
};

void TestResolverSituations::g03_busyProvider_slowsQuestionsOnly()
{
    Shop shop;
    const OrderId waiting = shop.sold(Verdict::NoAnswer, QStringLiteral("1"));
    shop.answer = [&shop](const StatusCall &) {
        Evidence evidence = shop.saying(Verdict::Unreadable);
        evidence.trouble = Trouble::HttpStatus;
        evidence.httpStatus = 429;
        evidence.retryAfterS = 40;
        return std::optional(evidence);
    };
    shop.pass(2s);
    QCOMPARE(shop.asksAbout(waiting), 1);
    shop.pass(39s);
    QCOMPARE(shop.asksAbout(waiting), 1);
    Sell sell(shop.book, shop.provider, shop.clock, nullptr);
    SaleRequest request;
    request.intent.key = IntentKey(QStringLiteral("k"));
    request.intent.row = RowKey(QStringLiteral("A"));
    request.intent.number = QStringLiteral("9812345670");
    request.intent.amount = Money::fromRupees(10);
    QVERIFY(std::holds_alternative<Sell::Begun>(*sell.start(request)));
    QCOMPARE(shop.provider.recharges.size(), 1); // at once, whatever the questions do
    shop.pass(2s);
    QCOMPARE(shop.asksAbout(waiting), 2);
    QCOMPARE(shop.stateOf(waiting), State::Unknown);
}

void TestResolverSituations::g04_answerAboutAnotherOrder_changesNeither_andAsksAboutTheOther()
{
    Shop shop;
    const OrderId other = shop.sold(Verdict::Success, QStringLiteral("1"));
    const OrderId asked = shop.sold(Verdict::NoAnswer, QStringLiteral("2"));
    const Attempt before = *shop.book.attempt(other);
    QSignalSpy incidents(&shop.resolver, &Resolver::incident);
    bool once = true;
    shop.answer = [&](const StatusCall &) -> std::optional<Evidence> {
        if (!std::exchange(once, false))
            return std::nullopt;
        Evidence evidence = shop.saying(Verdict::OtherOrder);
        evidence.named = other;
        return evidence;
    };
    shop.pass(2s);
    QCOMPARE(shop.stateOf(asked), State::Unknown);
    QCOMPARE(*shop.book.attempt(other), before);
    QCOMPARE(incidents.size(), 1);
    QCOMPARE(incidents.first().at(1).value<Incident>(), Incident::OtherOrder);
    shop.pass(1s);
    QCOMPARE(shop.asksAbout(other), 1); // long before its own ten minutes
}

void TestResolverSituations::g04_namedByARechargesAnswer_isAskedAbout()
{
    Shop shop;
    const OrderId other = shop.sold(Verdict::Success, QStringLiteral("1"));
    Sell sell(shop.book, shop.provider, shop.clock, nullptr);
    connect(&sell, &Sell::otherOrderNamed, &shop.resolver, &Resolver::askSoon);
    SaleRequest request;
    request.intent.key = IntentKey(QStringLiteral("k"));
    request.intent.row = RowKey(QStringLiteral("A"));
    request.intent.number = QStringLiteral("9812345670");
    request.intent.amount = Money::fromRupees(10);
    const auto start = sell.start(request);
    const OrderId sent = std::get<Sell::Begun>(*start).attempt.orderId;
    Evidence evidence = evidenceOf(Channel::Recharge, Verdict::OtherOrder, shop.clock.now());
    evidence.named = other;
    shop.provider.answerRecharge(evidence);
    QCOMPARE(shop.stateOf(sent), State::Unknown);
    shop.pass(1s);
    QCOMPARE(shop.asksAbout(other), 1);
    // A name that is nobody's leads nowhere.
    shop.resolver.askSoon(OrderId(QStringLiteral("555555555555555")));
    shop.pass(1s);
    QCOMPARE(shop.asksAbout(OrderId(QStringLiteral("555555555555555"))), 0);
}

void TestResolverSituations::g05_wrongEcho_isUnknownWithAnIncident()
{
    Shop shop;
    const OrderId orderId = shop.sold(Verdict::WrongEcho, QStringLiteral("1"));
    QCOMPARE(shop.stateOf(orderId), State::Unknown);
    shop.sayToAll(Verdict::WrongEcho);
    shop.pass(2s);
    QCOMPARE(shop.stateOf(orderId), State::Unknown);
    const auto incidents = shop.book.incidents(true, 10);
    QCOMPARE(incidents->size(), 2);
    QCOMPARE(incidents->first().kind, Incident::WrongEcho);
}

void TestResolverSituations::g06_rechargeFailureStatusSuccess_isSuccess()
{
    Shop shop;
    const OrderId orderId = shop.sold(Verdict::Failure, QStringLiteral("1"));
    QCOMPARE(shop.stateOf(orderId), State::Failing);
    SaleRequest retry;
    retry.intent = shop.book.attempt(orderId)->intent;
    retry.retry = true;
    const auto refused = shop.book.begin(retry); // never offered meanwhile
    QCOMPARE(std::get<Refused>(*refused).why, SaleRefusal::IntentNotDead);
    shop.sayToAll(Verdict::Success);
    shop.pass(3s);
    QCOMPARE(shop.stateOf(orderId), State::Success);
    QCOMPARE(*shop.book.openIncidents(), 0);
}

void TestResolverSituations::g07_successHoursAfterFailed_isADoubleDebitAfterARetry()
{
    Shop shop;
    const OrderId first = shop.sold(Verdict::Failure, QStringLiteral("1"));
    shop.sayToAll(Verdict::Failure);
    shop.pass(3s);
    QCOMPARE(shop.stateOf(first), State::Failed);
    SaleRequest retry;
    retry.intent = shop.book.attempt(first)->intent;
    retry.retry = true;
    auto beginning = shop.book.begin(retry);
    const OrderId second = std::get<Permit>(*beginning).attempt.orderId;
    QVERIFY(shop.book.record(second,
                             evidenceOf(Channel::Recharge, Verdict::Success, shop.clock.now())));
    shop.sayToAll(Verdict::Success);
    shop.pass(3h, 20s); // the tail questions of ten minutes and an hour
    QCOMPARE(shop.stateOf(first), State::Success);
    const auto incidents = shop.book.incidents(true, 10);
    QCOMPARE(incidents->size(), 1);
    QCOMPARE(incidents->first().kind, Incident::DoubleDebit);
    QCOMPARE(incidents->first().orderId, first);
    QCOMPARE(shop.provider.recharges.size(), 0);
}

void TestResolverSituations::g08_twoFailuresAMinuteApart_areAReversal()
{
    Shop shop;
    const OrderId orderId = shop.sold(Verdict::Success, QStringLiteral("1"));
    shop.sayToAll(Verdict::Failure);
    shop.pass(10min, 10s);
    QCOMPARE(shop.stateOf(orderId), State::Success); // one is not enough
    shop.pass(59s, 1s);
    QCOMPARE(shop.stateOf(orderId), State::Success);
    shop.pass(5s, 1s);
    QCOMPARE(shop.stateOf(orderId), State::Reversed);
    QCOMPARE(shop.book.incidents(true, 10)->first().kind, Incident::Reversed);
}

void TestResolverSituations::g09_flapping_isAConflictForTheOwner()
{
    Shop shop;
    const OrderId orderId = shop.sold(Verdict::Success, QStringLiteral("1"));
    bool negative = false;
    shop.answer = [&](const StatusCall &) {
        negative = !negative;
        return std::optional(shop.saying(negative ? Verdict::Failure : Verdict::Success));
    };
    shop.pass(12min, 1s);
    QCOMPARE(shop.stateOf(orderId), State::Conflict);
    QCOMPARE(shop.book.incidents(true, 10)->first().kind, Incident::Contradiction);
    const int asks = shop.asksAbout(orderId);
    shop.pass(24h, 60s);
    QCOMPARE(shop.asksAbout(orderId), asks); // it is the owner's now
    QCOMPARE(shop.stateOf(orderId), State::Conflict);
}

void TestResolverSituations::g10_denialsBesideACanary_areProposedNeverDecided()
{
    Shop shop;
    const OrderId canary = shop.sold(Verdict::Success, QStringLiteral("1"));
    const OrderId lost = shop.sold(Verdict::NoAnswer, QStringLiteral("2"));
    shop.answer = [&](const StatusCall &call) {
        return std::optional(
            shop.saying(call.orderId == canary ? Verdict::Success : Verdict::UnknownOrder));
    };
    const auto proposal = [&] {
        return proposeFailed(*shop.book.attempt(lost), *shop.book.story(lost));
    };
    shop.pass(25min, 1s);
    QVERIFY(!proposal());
    shop.pass(25min, 1s);
    QVERIFY(proposal());
    QCOMPARE(proposal()->canary, canary);
    shop.pass(30 * 24h, 10min);
    QVERIFY(proposal());
    QCOMPARE(shop.stateOf(lost), State::Unknown); // proposed for ever, decided never
    QCOMPARE(shop.stateOf(canary), State::Success);
}

void TestResolverSituations::g10_aForgetfulProvider_provesNothing()
{
    Shop shop;
    const OrderId canary = shop.sold(Verdict::Success, QStringLiteral("1"));
    const OrderId lost = shop.sold(Verdict::NoAnswer, QStringLiteral("2"));
    shop.sayToAll(Verdict::UnknownOrder);
    shop.pass(24h, 30s);
    QVERIFY(shop.asksAbout(canary) > 3);
    QVERIFY(!proposeFailed(*shop.book.attempt(lost), *shop.book.story(lost)));
    QCOMPARE(shop.stateOf(lost), State::Unknown);
    QCOMPARE(shop.stateOf(canary), State::Success);
}

void TestResolverSituations::g10_aCanaryThatFails_isItselfFollowedUp()
{
    Shop shop;
    const OrderId canary = shop.sold(Verdict::Success, QStringLiteral("1"));
    const OrderId lost = shop.sold(Verdict::NoAnswer, QStringLiteral("2"));
    shop.answer = [&](const StatusCall &call) {
        return std::optional(
            shop.saying(call.orderId == canary ? Verdict::Failure : Verdict::UnknownOrder));
    };
    shop.pass(9min, 1s);
    QCOMPARE(shop.stateOf(canary), State::Reversed);
    QVERIFY(!proposeFailed(*shop.book.attempt(lost), *shop.book.story(lost)));
}

void TestResolverSituations::g11_questionsRefused_changeNothingAndAreTold()
{
    Shop shop;
    const QList<OrderId> ids{shop.sold(Verdict::NoAnswer, QStringLiteral("1")),
                             shop.sold(Verdict::Pending, QStringLiteral("2")),
                             shop.sold(Verdict::Failure, QStringLiteral("3")),
                             shop.sold(Verdict::Success, QStringLiteral("4"))};
    QList<State> before;
    for (const OrderId &id : ids)
        before << shop.stateOf(id);
    QSignalSpy conditions(&shop.resolver, &Resolver::conditionChanged);
    shop.answer = [&](const StatusCall &) {
        return std::optional(
            shop.saying(Verdict::CallRefused, QStringLiteral("Invalid IP 203.0.113.45")));
    };
    QVERIFY(!shop.resolver.questionsRefused());
    shop.pass(2h, 5s);
    QCOMPARE(shop.resolver.questionsRefused(),
             std::optional(QStringLiteral("Invalid IP 203.0.113.45")));
    QCOMPARE(conditions.size(), 1);
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(shop.stateOf(ids.at(i)), before.at(i));
    shop.sayToAll(Verdict::Success);
    shop.pass(16min, 5s);
    QVERIFY(!shop.resolver.questionsRefused());
    QCOMPARE(conditions.size(), 2);
}

void TestResolverSituations::g13_aThousandHints_areOneQuestionInTenSeconds()
{
    Shop shop;
    const OrderId orderId = shop.sold(Verdict::Pending, QStringLiteral("1"));
    shop.sayToAll(Verdict::Pending);
    shop.pass(10min, 1s); // its own questions are minutes apart by now
    const int before = shop.asksAbout(orderId);
    for (int i = 0; i < 1000; ++i) {
        (void)shop.book.record(orderId,
                               evidenceOf(Channel::Callback, Verdict::Hint, shop.clock.now()));
        shop.pass(20ms, 20ms);
    }
    const int asked = shop.asksAbout(orderId) - before;
    QVERIFY2(asked >= 1 && asked <= 3, qPrintable(QString::number(asked))); // in twenty seconds
}

void TestResolverSituations::g14_hintsAlone_changeNoState()
{
    Shop shop;
    const QList<OrderId> ids{shop.sold(Verdict::NoAnswer, QStringLiteral("1")),
                             shop.sold(Verdict::Pending, QStringLiteral("2")),
                             shop.sold(Verdict::Success, QStringLiteral("3"))};
    for (const OrderId &id : ids) {
        const State before = shop.stateOf(id);
        for (int i = 0; i < 100; ++i)
            QVERIFY(shop.book.record(
                id, evidenceOf(Channel::Callback, Verdict::Hint, shop.clock.now())));
        QCOMPARE(shop.stateOf(id), before);
    }
}

void TestResolverSituations::g16_clockJumps_neitherSilenceNorFlood_data()
{
    QTest::addColumn<qint64>("years");
    QTest::newRow("ten years ahead") << qint64(10);
    QTest::newRow("ten years back") << qint64(-10);
}

void TestResolverSituations::g16_clockJumps_neitherSilenceNorFlood()
{
    QFETCH(qint64, years);
    Shop shop;
    const QList<OrderId> ids = shop.soldMany(100, Verdict::NoAnswer);
    shop.sayToAll(Verdict::NoAnswer);
    shop.answer = [&](const StatusCall &) {
        return std::optional(shop.saying(Verdict::Unreadable));
    };
    shop.pass(10min, 1s);
    const qsizetype before = shop.provider.statuses.size();
    shop.clock.setNow(shop.clock.now().addYears(int(years)));
    shop.pass(10s, 100ms);
    const qsizetype soon = shop.provider.statuses.size() - before;
    QVERIFY2(soon >= 1 && soon <= 11, qPrintable(QString::number(soon))); // one a second
    shop.pass(200s, 500ms);
    for (const OrderId &id : ids) {
        QVERIFY(shop.asksAbout(id) > 0);
        QCOMPARE(shop.stateOf(id), State::Unknown);
    }
    const qsizetype all = shop.provider.statuses.size() - before;
    QVERIFY2(all >= 100 && all <= 212, qPrintable(QString::number(all)));
}

void TestResolverSituations::g19_delayedExecution_isCaughtBeforeAndAfterTheOwnersWord()
{
    Shop shop;
    shop.sold(Verdict::Success, QStringLiteral("9"));
    const OrderId late = shop.sold(Verdict::NoAnswer, QStringLiteral("1"));
    const OrderId later = shop.sold(Verdict::NoAnswer, QStringLiteral("2"));
    bool executed = false;
    bool laterExecuted = false;
    shop.answer = [&](const StatusCall &call) {
        const bool known = (call.orderId == late && executed) ||
                           (call.orderId == later && laterExecuted) ||
                           (call.orderId != late && call.orderId != later);
        return std::optional(shop.saying(known ? Verdict::Success : Verdict::UnknownOrder));
    };
    shop.pass(25min, 1s);
    QVERIFY(!proposeFailed(*shop.book.attempt(late), *shop.book.story(late)));
    executed = true;
    shop.pass(16min, 1s);
    QCOMPARE(shop.stateOf(late), State::Success);
    shop.pass(30min, 1s);
    QVERIFY(proposeFailed(*shop.book.attempt(later), *shop.book.story(later)));
    Evidence word = evidenceOf(Channel::Person, Verdict::SaidFailed, shop.clock.now());
    QVERIFY(shop.book.record(later, word));
    QCOMPARE(shop.stateOf(later), State::Failed);
    laterExecuted = true;
    shop.pass(2h, 10s);
    QCOMPARE(shop.stateOf(later), State::Success); // a tail question found it
    QCOMPARE(shop.book.incidents(true, 1)->first().kind, Incident::LateSuccess);
}

void TestResolverSituations::s26_passwordRotation_losesNoLiveAttempt()
{
    Shop shop;
    const QList<OrderId> ids = shop.soldMany(50, Verdict::NoAnswer);
    shop.provider.ready = false; // the old password is gone, the new one not there yet
    shop.sayToAll(Verdict::Success);
    shop.pass(1h, 5s);
    QCOMPARE(shop.provider.statuses.size(), 0); // nothing is asked without one
    for (const OrderId &id : ids)
        QCOMPARE(shop.book.attempt(id)->asks, 0);
    shop.provider.ready = true;
    shop.pass(60s, 500ms);
    for (const OrderId &id : ids)
        QCOMPARE(shop.stateOf(id), State::Success);
}

void TestResolverSituations::s27_anotherAccount_isNotAskedAboutTheFirstOnes()
{
    Shop shop;
    const QString first = QStringLiteral("aaaaaaaaaaaa");
    const QString second = QStringLiteral("bbbbbbbbbbbb");
    const QList<OrderId> olds = shop.soldMany(60, Verdict::Pending, first);
    shop.provider.accountName = second;
    const OrderId ours = shop.soldMany(1, Verdict::NoAnswer, second).first();
    shop.sayToAll(Verdict::UnknownOrder); // what another account is told of them
    shop.pass(1h, 1s);
    for (const OrderId &id : olds) {
        QCOMPARE(shop.asksAbout(id), 0);
        QCOMPARE(shop.stateOf(id), State::Pending);
    }
    QVERIFY(shop.asksAbout(ours) > 8); // sixty overdue ones before it hold it up in nothing
    std::optional<Fault> fault;
    shop.resolver.askNow(olds.first(), Reply<Recorded>{this, [&](const Result<Recorded> &r) {
                                                           fault = r.error().fault;
                                                       }});
    QTRY_VERIFY(fault);
    QCOMPARE(*fault, Fault::Unauthorised);
    QCOMPARE(shop.asksAbout(olds.first()), 0);
    shop.provider.accountName = first;
    shop.sayToAll(Verdict::Success);
    shop.pass(3min, 500ms);
    for (const OrderId &id : olds)
        QCOMPARE(shop.stateOf(id), State::Success);
}

void TestResolverSituations::deadProvider_isAskedOnceAMinute_andSalesGoOn()
{
    Shop shop;
    shop.soldMany(30, Verdict::NoAnswer);
    QSignalSpy conditions(&shop.resolver, &Resolver::conditionChanged);
    shop.sayToAll(Verdict::NoAnswer);
    shop.pass(20s, 500ms);
    QVERIFY(shop.resolver.isCircuitOpen());
    QCOMPARE(conditions.size(), 1);
    const qsizetype before = shop.provider.statuses.size();
    shop.pass(10min, 500ms);
    const qsizetype probes = shop.provider.statuses.size() - before;
    QVERIFY2(probes >= 9 && probes <= 10, qPrintable(QString::number(probes)));
    // A sale goes out at once, and its answer closes the breaker.
    Sell sell(shop.book, shop.provider, shop.clock, nullptr);
    SaleRequest request;
    request.intent.key = IntentKey(QStringLiteral("k"));
    request.intent.row = RowKey(QStringLiteral("A"));
    request.intent.number = QStringLiteral("9812345670");
    request.intent.amount = Money::fromRupees(10);
    QVERIFY(std::holds_alternative<Sell::Begun>(*sell.start(request)));
    QCOMPARE(shop.provider.recharges.size(), 1);
    emit shop.provider.answered(true, 10);
    QVERIFY(!shop.resolver.isCircuitOpen());
    shop.sayToAll(Verdict::Success);
    shop.pass(60s, 500ms);
    QCOMPARE(*shop.book.openCount(), 1); // the sale itself, still being sent
}

void TestResolverSituations::i17_healthyProvider_settlesEverythingInTwoPeriods()
{
    for (const auto age : {0min, 3min, 40min, 300min}) {
        Shop shop;
        QList<OrderId> ids = shop.soldMany(10, Verdict::NoAnswer);
        ids << shop.soldMany(10, Verdict::Pending) << shop.soldMany(10, Verdict::Failure);
        shop.answer = [&](const StatusCall &) {
            return std::optional(shop.saying(Verdict::Unreadable)); // faults, until they stop
        };
        shop.pass(age, 5s);
        int turn = 0;
        QMap<OrderId, Verdict> truth;
        for (const OrderId &id : std::as_const(ids))
            truth[id] = ++turn % 2 == 0 ? Verdict::Success : Verdict::Failure;
        shop.answer = [&](const StatusCall &call) {
            return std::optional(shop.saying(truth.value(call.orderId)));
        };
        std::chrono::milliseconds longest{0};
        for (const OrderId &id : std::as_const(ids)) {
            const int asks = shop.book.attempt(id)->asks;
            longest = std::max(longest, pauseBeforeAsking(asks, 1.0));
        }
        // The account's one question a second spreads thirty of them.
        shop.pass(2 * longest + 60s, 1s);
        for (const OrderId &id : std::as_const(ids)) {
            QCOMPARE(shop.stateOf(id),
                     truth.value(id) == Verdict::Success ? State::Success : State::Failed);
        }
    }
}

void TestResolverSituations::tailQuestions_areFiveAndShareTheBudget()
{
    Shop shop;
    const QList<OrderId> ids = shop.soldMany(20, Verdict::Success);
    shop.sayToAll(Verdict::Success);
    shop.pass(10min, 1s);
    qsizetype before = shop.provider.statuses.size();
    shop.pass(10s, 100ms);
    QVERIFY(shop.provider.statuses.size() - before <= 11);
    shop.pass(30 * 24h, 60s);
    for (const OrderId &id : ids)
        QCOMPARE(shop.asksAbout(id), 5);
}

void TestResolverSituations::conflict_isDecidedByTheOwner_data()
{
    QTest::addColumn<Verdict>("word");
    QTest::addColumn<State>("state");
    QTest::newRow("success") << Verdict::SaidSuccess << State::Success;
    QTest::newRow("failed") << Verdict::SaidFailed << State::Failed;
    QTest::newRow("reversed") << Verdict::SaidReversed << State::Reversed;
}

void TestResolverSituations::conflict_isDecidedByTheOwner()
{
    QFETCH(Verdict, word);
    QFETCH(State, state);
    Shop shop;
    const OrderId orderId = shop.sold(Verdict::Success, QStringLiteral("1"));
    const auto record = [&](Channel channel, Verdict verdict) {
        return shop.book.record(orderId, evidenceOf(channel, verdict, shop.clock.now()));
    };
    QVERIFY(record(Channel::Status, Verdict::Failure));
    QVERIFY(record(Channel::Status, Verdict::Success));
    QCOMPARE(shop.stateOf(orderId), State::Conflict);
    QVERIFY(record(Channel::Person, word));
    QCOMPARE(shop.stateOf(orderId), state);
}

void TestResolverSituations::reversedByHand_wantsASuccess()
{
    Shop shop;
    const OrderId success = shop.sold(Verdict::Success, QStringLiteral("1"));
    const OrderId unknown = shop.sold(Verdict::NoAnswer, QStringLiteral("2"));
    const Evidence word = evidenceOf(Channel::Person, Verdict::SaidReversed, shop.clock.now());
    QCOMPARE(shop.book.record(unknown, word).error().fault, Fault::Refused);
    QCOMPARE(shop.stateOf(unknown), State::Unknown);
    QVERIFY(shop.book.record(success, word));
    QCOMPARE(shop.stateOf(success), State::Reversed);
    QCOMPARE(shop.book.incidents(true, 1)->first().kind, Incident::Reversed);
    // Asked about no more, and said once.
    QCOMPARE(shop.book.record(success, word).error().fault, Fault::Refused);
}

QTEST_GUILESS_MAIN(TestResolverSituations)
#include "tst_resolversituations.moc"
