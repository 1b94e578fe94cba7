// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disputedesk.h>
#include <fakebook.h>
#include <fakeclock.h>
#include <fakeprovider.h>

#include <QSignalSpy>
#include <QTest>

using namespace ct;
using namespace std::chrono_literals;

//! The owner's list: what comes on it by itself, what it sums up to, and how it is worked off.
class tst_DisputeDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void openSale_comesOnTheListAfterAQuarterOfAnHour_data();
    void openSale_comesOnTheListAfterAQuarterOfAnHour();
    void sendingSale_isNobodysCase();
    void settledSale_leavesTheListByItself();
    void conflict_isOnTheListAtOnce();
    void doubleDebit_namesBothOrdersAndClaimsOneAmount();
    void reversal_isARefundTaskUntilItIsClosed();
    void lateSuccess_isOnTheList();
    void otherOrder_isOnTheListForTheOrderItCameFor();
    void raisedByHand_isOnTheListWithItsMoney();
    void list_isOldestFirstAndSumsUp();
    void close_wantsTheOutcomeOfTheSaleFirst();
    void close_wantsWordsAndTheRightAmount();
    void close_seesToEveryIncidentOfTheOrder();
    void closedCase_comesBackWithANewIncident();
    void letter_raisesTheCaseAndIsCounted();
    void note_raisesTheCaseWhereNobodyDid();
    void decide_wantsReasonAndReference();
    void decide_movesTheSaleAndIsKept();
    void decide_isRefusedWhereTheRulesSayNo();
    void fullDisk_isAStorageFaultAndLosesNothing();
    void changes_areAnnouncedOnce();

private:
    OrderId begin(const QString &key, bool retry = false, const QString &number = {});
    OrderId sold(const QString &key, Verdict verdict);
    void status(const OrderId &orderId, Verdict verdict);
    DisputeList list() const { return m_desk->list().valueOr({}); }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeBook> m_book;
    std::unique_ptr<DisputeDesk> m_desk;
};

void tst_DisputeDesk::init()
{
    m_desk.reset();
    m_book.reset();
    m_clock = std::make_unique<FakeClock>();
    m_book = std::make_unique<FakeBook>(*m_clock);
    m_desk = std::make_unique<DisputeDesk>(*m_book, *m_clock);
}

OrderId tst_DisputeDesk::begin(const QString &key, bool retry, const QString &number)
{
    SaleRequest request;
    request.intent.key = IntentKey(key);
    request.intent.row = RowKey(QStringLiteral("A"));
    request.intent.operatorCode = QStringLiteral("A");
    request.intent.operatorName = QStringLiteral("Airtel");
    request.intent.service = Service::Mobile;
    request.intent.number = number.isEmpty() ? QStringLiteral("98765000") + key : number;
    request.intent.amount = Money::fromRupees(239);
    request.intent.charge = Money::fromRupees(5);
    request.retry = retry;
    request.allowDuplicate = true;
    Result<Beginning> begun = m_book->begin(request);
    const Permit *permit = begun.ok() ? std::get_if<Permit>(&*begun) : nullptr;
    if (!permit)
        qFatal("no permit");
    return permit->attempt.orderId;
}

OrderId tst_DisputeDesk::sold(const QString &key, Verdict verdict)
{
    const OrderId orderId = begin(key);
    (void)m_book->record(orderId, evidenceOf(Channel::Recharge, verdict, m_clock->now()));
    return orderId;
}

void tst_DisputeDesk::status(const OrderId &orderId, Verdict verdict)
{
    m_clock->pass(61s);
    (void)m_book->record(orderId, evidenceOf(Channel::Status, verdict, m_clock->now()));
}

void tst_DisputeDesk::openSale_comesOnTheListAfterAQuarterOfAnHour_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<State>("state");
    QTest::newRow("unknown") << Verdict::NoAnswer << State::Unknown;
    QTest::newRow("pending") << Verdict::Pending << State::Pending;
    QTest::newRow("failing") << Verdict::Failure << State::Failing;
}

void tst_DisputeDesk::openSale_comesOnTheListAfterAQuarterOfAnHour()
{
    QFETCH(Verdict, verdict);
    const OrderId orderId = sold(QStringLiteral("01"), verdict);
    m_clock->pass(15min);
    QVERIFY(list().cases.isEmpty());
    m_clock->pass(1s);
    QCOMPARE(list().cases.size(), 1);
    const DisputeCase one = list().cases.first();
    QCOMPARE(one.attempt.orderId, orderId);
    QTEST(one.attempt.state(), "state");
    QCOMPARE(one.kind, CaseKind::Open);
    QCOMPARE(one.since, one.attempt.createdAt);
    QCOMPARE(list().stuck, Money::fromRupees(239));
    QCOMPARE(list().late, 1);
    QCOMPARE(list().owner, 0);
    m_clock->pass(24h);
    QCOMPARE(list().owner, 1);
    // Time made a case of it and changed nothing else.
    QTEST(m_book->attempt(orderId)->state(), "state");
}

void tst_DisputeDesk::sendingSale_isNobodysCase()
{
    (void)begin(QStringLiteral("01"));
    m_clock->pass(24h);
    QVERIFY(list().cases.isEmpty());
}

void tst_DisputeDesk::settledSale_leavesTheListByItself()
{
    const OrderId orderId = sold(QStringLiteral("01"), Verdict::NoAnswer);
    m_clock->pass(1h);
    QCOMPARE(list().cases.size(), 1);
    status(orderId, Verdict::Success);
    QVERIFY(list().cases.isEmpty());
    QVERIFY(list().stuck.isZero());
}

void tst_DisputeDesk::conflict_isOnTheListAtOnce()
{
    const OrderId orderId = sold(QStringLiteral("01"), Verdict::Success);
    status(orderId, Verdict::Failure);
    status(orderId, Verdict::Failure);
    status(orderId, Verdict::Success);
    QCOMPARE(m_book->attempt(orderId)->state(), State::Conflict);
    const DisputeList now = list();
    QCOMPARE(now.cases.size(), 1);
    QCOMPARE(now.cases.first().kind, CaseKind::Conflict);
    QCOMPARE(now.stuck, Money::fromRupees(239));
}

//! G07: a success hours after it had failed, and the sale made again meanwhile.
void tst_DisputeDesk::doubleDebit_namesBothOrdersAndClaimsOneAmount()
{
    const QString number = QStringLiteral("9876500001");
    const OrderId first = begin(QStringLiteral("01"), false, number);
    (void)m_book->record(first, evidenceOf(Channel::Recharge, Verdict::Failure, m_clock->now()));
    status(first, Verdict::Failure);
    QCOMPARE(m_book->attempt(first)->state(), State::Failed);
    const OrderId second = begin(QStringLiteral("01"), true, number);
    (void)m_book->record(second, evidenceOf(Channel::Recharge, Verdict::Success, m_clock->now()));
    m_clock->pass(3h);
    status(first, Verdict::Success);
    const DisputeList now = list();
    QCOMPARE(now.cases.size(), 1);
    const DisputeCase one = now.cases.first();
    QCOMPARE(one.kind, CaseKind::DoubleDebit);
    QCOMPARE(one.attempt.orderId, first);
    QVERIFY(one.other);
    QCOMPARE(one.other->orderId, second);
    QCOMPARE(now.stuck, Money::fromRupees(239));
    QCOMPARE(now.owed, Money());
}

//! G08: a success that is taken back later makes a refund task for the drawer.
void tst_DisputeDesk::reversal_isARefundTaskUntilItIsClosed()
{
    const OrderId orderId = sold(QStringLiteral("01"), Verdict::Success);
    status(orderId, Verdict::Failure);
    status(orderId, Verdict::Failure);
    QCOMPARE(m_book->attempt(orderId)->state(), State::Reversed);
    DisputeList now = list();
    QCOMPARE(now.cases.size(), 1);
    QCOMPARE(now.cases.first().kind, CaseKind::Reversed);
    // What the customer paid: the amount and the shop's own charge.
    QCOMPARE(now.owed, Money::fromRupees(244));
    QCOMPARE(now.stuck, Money());
    QVERIFY(m_desk
                ->close(orderId, DisputeOutcome::PaidBack, Money::fromRupees(244),
                        QStringLiteral("paid from the drawer"), {})
                .ok());
    QVERIFY(list().cases.isEmpty());
    QVERIFY(list().owed.isZero());
    QCOMPARE(*m_book->openIncidents(), 0);
}

void tst_DisputeDesk::lateSuccess_isOnTheList()
{
    const OrderId orderId = sold(QStringLiteral("01"), Verdict::Failure);
    status(orderId, Verdict::Failure);
    m_clock->pass(3h);
    const QDateTime happened = m_clock->now().addSecs(61);
    status(orderId, Verdict::Success);
    const DisputeList now = list();
    QCOMPARE(now.cases.size(), 1);
    QCOMPARE(now.cases.first().kind, CaseKind::LateSuccess);
    QCOMPARE(now.cases.first().since, happened);
    QVERIFY(now.stuck.isZero());
}

void tst_DisputeDesk::otherOrder_isOnTheListForTheOrderItCameFor()
{
    const OrderId orderId = sold(QStringLiteral("01"), Verdict::OtherOrder);
    QCOMPARE(list().cases.size(), 1);
    QCOMPARE(list().cases.first().attempt.orderId, orderId);
    QCOMPARE(list().cases.first().kind, CaseKind::OtherOrder);
    QCOMPARE(list().stuck, Money::fromRupees(239));
    init();
    (void)sold(QStringLiteral("02"), Verdict::WrongEcho);
    QCOMPARE(list().cases.first().kind, CaseKind::WrongEcho);
}

void tst_DisputeDesk::raisedByHand_isOnTheListWithItsMoney()
{
    const OrderId orderId = sold(QStringLiteral("01"), Verdict::Success);
    QVERIFY(list().cases.isEmpty());
    QVERIFY(!m_desk->raise(orderId, QStringLiteral(" "), {}).ok());
    QVERIFY(m_desk->raise(orderId, QStringLiteral("not received"), QStringLiteral("Asha")).ok());
    const DisputeList now = list();
    QCOMPARE(now.cases.size(), 1);
    QCOMPARE(now.cases.first().kind, CaseKind::Raised);
    QCOMPARE(now.cases.first().dispute->raisedBy, QStringLiteral("Asha"));
    QCOMPARE(now.stuck, Money::fromRupees(239));
    const auto again = m_desk->raise(orderId, QStringLiteral("again"), {});
    QVERIFY(!again.ok());
    QCOMPARE(again.error().fault, Fault::Refused);
}

void tst_DisputeDesk::list_isOldestFirstAndSumsUp()
{
    const OrderId old = sold(QStringLiteral("01"), Verdict::NoAnswer);
    m_clock->pass(2h);
    const OrderId young = sold(QStringLiteral("02"), Verdict::Pending);
    m_clock->pass(24h);
    const OrderId raised = sold(QStringLiteral("03"), Verdict::Success);
    QVERIFY(m_desk->raise(raised, QStringLiteral("not received"), {}).ok());
    const DisputeList now = list();
    QCOMPARE(now.cases.size(), 3);
    QCOMPARE(now.cases.at(0).attempt.orderId, old);
    QCOMPARE(now.cases.at(1).attempt.orderId, young);
    QCOMPARE(now.cases.at(2).attempt.orderId, raised);
    QCOMPARE(now.stuck, Money::fromRupees(3 * 239));
    QCOMPARE(now.late, 2);
    QCOMPARE(now.owner, 1);
}

void tst_DisputeDesk::close_wantsTheOutcomeOfTheSaleFirst()
{
    const OrderId orderId = sold(QStringLiteral("01"), Verdict::NoAnswer);
    m_clock->pass(1h);
    const auto closed =
        m_desk->close(orderId, DisputeOutcome::Settled, {}, QStringLiteral("they said so"), {});
    QVERIFY(!closed.ok());
    QCOMPARE(closed.error().fault, Fault::Refused);
    QVERIFY(m_book->disputeStory(orderId)->isEmpty());
    QCOMPARE(list().cases.size(), 1);
}

void tst_DisputeDesk::close_wantsWordsAndTheRightAmount()
{
    const OrderId orderId = sold(QStringLiteral("01"), Verdict::Success);
    QVERIFY(m_desk->raise(orderId, QStringLiteral("not received"), {}).ok());
    const auto refused = [&](DisputeOutcome outcome, Money amount, const char *words) {
        return !m_desk->close(orderId, outcome, amount, QString::fromLatin1(words), {}).ok();
    };
    QVERIFY(refused(DisputeOutcome::Settled, {}, "  "));
    QVERIFY(refused(DisputeOutcome::None, {}, "words"));
    QVERIFY(refused(DisputeOutcome::PaidBack, {}, "words"));
    QVERIFY(refused(DisputeOutcome::Rejected, Money::fromRupees(5), "words"));
    QCOMPARE(m_book->disputeStory(orderId)->size(), 1);
    QVERIFY(!refused(DisputeOutcome::Rejected, {}, "they do not pay"));
    QVERIFY(list().cases.isEmpty());
    QCOMPARE(m_book->disputeStory(orderId)->last().by, QStringLiteral("owner"));
}

void tst_DisputeDesk::close_seesToEveryIncidentOfTheOrder()
{
    const OrderId orderId = sold(QStringLiteral("01"), Verdict::OtherOrder);
    status(orderId, Verdict::WrongEcho);
    status(orderId, Verdict::Success);
    QCOMPARE(*m_book->openIncidents(), 2);
    const OrderId other = sold(QStringLiteral("02"), Verdict::OtherOrder);
    QVERIFY(
        m_desk->close(orderId, DisputeOutcome::Settled, {}, QStringLiteral("done after all"), {})
            .ok());
    QCOMPARE(*m_book->openIncidents(), 1);
    QCOMPARE(list().cases.size(), 1);
    QCOMPARE(list().cases.first().attempt.orderId, other);
}

void tst_DisputeDesk::closedCase_comesBackWithANewIncident()
{
    const OrderId orderId = sold(QStringLiteral("01"), Verdict::Success);
    QVERIFY(m_desk->raise(orderId, QStringLiteral("not received"), {}).ok());
    QVERIFY(
        m_desk->close(orderId, DisputeOutcome::Settled, {}, QStringLiteral("received"), {}).ok());
    QVERIFY(list().cases.isEmpty());
    status(orderId, Verdict::Failure);
    status(orderId, Verdict::Failure);
    QCOMPARE(list().cases.size(), 1);
    QCOMPARE(list().cases.first().kind, CaseKind::Reversed);
    QVERIFY(m_desk
                ->close(orderId, DisputeOutcome::PaidBack, Money::fromRupees(244),
                        QStringLiteral("paid"), {})
                .ok());
    QVERIFY(list().cases.isEmpty());
}

void tst_DisputeDesk::letter_raisesTheCaseAndIsCounted()
{
    const OrderId orderId = sold(QStringLiteral("01"), Verdict::NoAnswer);
    m_clock->pass(6 * 24h);
    QVERIFY(m_desk->letterCopied(orderId, QStringLiteral("No result"), {}).ok());
    QVERIFY(m_desk->letterCopied(orderId, QStringLiteral("No result"), {}).ok());
    const auto one = m_desk->caseOf(orderId);
    QVERIFY(one.ok() && one->dispute);
    QCOMPARE(one->dispute->letters, 2);
    QCOMPARE(one->dispute->reason, QStringLiteral("No result"));
    // A letter does not make the case younger.
    QCOMPARE(one->since, one->attempt.createdAt);
}

void tst_DisputeDesk::note_raisesTheCaseWhereNobodyDid()
{
    const OrderId orderId = sold(QStringLiteral("01"), Verdict::Success);
    QVERIFY(m_desk->note(orderId, QStringLiteral("customer called"), {}).ok());
    QVERIFY(m_desk->note(orderId, QStringLiteral("called again"), {}).ok());
    const auto story = m_book->disputeStory(orderId);
    QCOMPARE(story->size(), 2);
    QCOMPARE(story->at(0).deed, DisputeDeed::Raised);
    QCOMPARE(story->at(1).deed, DisputeDeed::Noted);
}

void tst_DisputeDesk::decide_wantsReasonAndReference()
{
    const OrderId orderId = sold(QStringLiteral("01"), Verdict::NoAnswer);
    const auto refused = [&](Verdict verdict, const char *reason, const char *reference) {
        const auto decided = m_desk->decide(orderId, verdict, QString::fromLatin1(reason),
                                            QString::fromLatin1(reference), {});
        return !decided.ok() && decided.error().fault == Fault::Refused;
    };
    QVERIFY(refused(Verdict::SaidSuccess, "", "portal 7"));
    QVERIFY(refused(Verdict::SaidSuccess, "the portal says so", " "));
    QVERIFY(refused(Verdict::Success, "the portal says so", "portal 7"));
    QCOMPARE(m_book->attempt(orderId)->state(), State::Unknown);
    QVERIFY(m_book->story(orderId)->size() == 1);
}

void tst_DisputeDesk::decide_movesTheSaleAndIsKept()
{
    const OrderId orderId = sold(QStringLiteral("01"), Verdict::NoAnswer);
    m_clock->pass(1h);
    const auto decided = m_desk->decide(orderId, Verdict::SaidFailed, QStringLiteral("not done"),
                                        QStringLiteral("portal 7"), QStringLiteral("Asha"));
    QVERIFY(decided.ok());
    QCOMPARE(decided->attempt.state(), State::Failed);
    const Evidence kept = m_book->story(orderId)->last().evidence;
    QCOMPARE(kept.channel, Channel::Person);
    QCOMPARE(kept.raw, QStringLiteral("not done"));
    QCOMPARE(kept.reference, QStringLiteral("portal 7"));
    QCOMPARE(kept.by, QStringLiteral("Asha"));
    QVERIFY(list().cases.isEmpty());
}

void tst_DisputeDesk::decide_isRefusedWhereTheRulesSayNo()
{
    const OrderId orderId = sold(QStringLiteral("01"), Verdict::Success);
    const auto failed =
        m_desk->decide(orderId, Verdict::SaidFailed, QStringLiteral("w"), QStringLiteral("r"), {});
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().fault, Fault::Refused);
    const auto reversed = m_desk->decide(orderId, Verdict::SaidReversed, QStringLiteral("credited"),
                                         QStringLiteral("letter 3"), {});
    QVERIFY(reversed.ok());
    QCOMPARE(reversed->attempt.state(), State::Reversed);
    QCOMPARE(list().owed, Money::fromRupees(244));
}

void tst_DisputeDesk::fullDisk_isAStorageFaultAndLosesNothing()
{
    const OrderId orderId = sold(QStringLiteral("01"), Verdict::NoAnswer);
    m_clock->pass(1h);
    m_book->failWrites(true);
    QCOMPARE(m_desk->raise(orderId, QStringLiteral("w"), {}).error().fault, Fault::Storage);
    QCOMPARE(
        m_desk->decide(orderId, Verdict::SaidFailed, QStringLiteral("w"), QStringLiteral("r"), {})
            .error()
            .fault,
        Fault::Storage);
    QCOMPARE(list().cases.size(), 1);
    QCOMPARE(m_book->attempt(orderId)->state(), State::Unknown);
}

void tst_DisputeDesk::changes_areAnnouncedOnce()
{
    QSignalSpy changed(m_desk.get(), &DisputeDesk::changed);
    for (int i = 10; i < 20; ++i)
        (void)sold(QString::number(i), Verdict::NoAnswer);
    QVERIFY(changed.isEmpty());
    QTRY_COMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(tst_DisputeDesk)
#include "tst_disputedesk.moc"
