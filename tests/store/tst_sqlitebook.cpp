// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"

#include <connection.h>
#include <lease.h>
#include <orderids.h>

#include <QSignalSpy>

using namespace ct;
using namespace std::chrono_literals;

namespace {

const QString Number = QStringLiteral("9876543210");

SaleRefusal refusalOf(const Result<Beginning> &beginning)
{
    const Refused *refused = beginning.ok() ? std::get_if<Refused>(&*beginning) : nullptr;
    return refused ? refused->why : SaleRefusal::LowBalance;
}

Evidence said(Verdict verdict, const Clock &clock)
{
    Evidence evidence = evidenceOf(Channel::Person, verdict, clock);
    evidence.raw = QStringLiteral("seen in the portal");
    evidence.txid.clear();
    return evidence;
}

} // namespace

class TestSqliteBook : public QObject
{
    Q_OBJECT

private slots:
    void aPermitIsOnTheDisk();
    void anIncompleteSaleIsMalformed();
    void knownIntent_sendsNothing();
    void knownIntentWithAnotherSale_isMismatch_data();
    void knownIntentWithAnotherSale_isMismatch();
    void retryOfALivingIntent_isRefused();
    void retryAfterFailed_movesTheClaim();
    void openDuplicate_isRefusedAlways();
    void recentDuplicate_asks_data();
    void recentDuplicate_asks();
    void fullDisk_refusesTheSale();
    void balanceBelowTheAmount_refusesTheSale();
    void commitThatFails_givesNoPermit();
    void rowThatCannotBeWritten_leavesNoJournalEntry();
    void orderIds_sayNothingOfTheClock();
    void clashingOrderId_isDrawnAgain();
    void twoConnectionsWithOneIntent_getOnePermit();
    void evidenceWithoutChange_isKept();
    void refusedDecision_storesNothing();
    void lateSuccessAfterRetry_isDoubleDebit();
    void successOfARetryAfterALateSuccess_isDoubleDebit_data();
    void successOfARetryAfterALateSuccess_isDoubleDebit();
    void lateSuccess_isNotTriedAgain_data();
    void lateSuccess_isNotTriedAgain();
    void unknownOrder_isMalformed();
    void openAttempts_areDueInTheirRhythm();
    void unknownSale_isAskedAboutForYears();
    void farFutureQuestion_isDueAfterTheClockIsPutRight();
    void settledSuccess_isAskedAboutInItsTail();
    void successTakenBackTwice_isTheOwnersToDecide();
    void clockSetAhead_usesUpNoQuestionOfTheTail();
    void clockThatStartsWrongEveryDay_endsTheTail();
    void hint_makesTheQuestionDue();
    void questionsBeforeTheirTime_leaveTheTail();
    void forgedHints_doNotTireTheAsking();
    void operatorReference_comesOnlyFromSuccess();
    void providersNumber_staysUntilASuccessPutsItRight();
    void longAnswer_isCapped();
    void pages_followTheCursorWithoutGapOrRepeat_data();
    void pages_followTheCursorWithoutGapOrRepeat();
    void tally_countsInParts();
    void search_findsAnyPart_data();
    void search_findsAnyPart();
    void today_countsByTheShopsOwnDay();
    void prints_areNumbered();
    void balance_isKept();
    void receiptNumbers_runPerCounter();
    void otherProcess_isNoticed();
};

void TestSqliteBook::aPermitIsOnTheDisk()
{
    BookFolder folder;
    const auto book = folder.open();
    QVERIFY(book);
    QSignalSpy changed(book.get(), &Book::changed);
    Result<Beginning> beginning = book->begin(saleOf(QStringLiteral("k1")));
    QVERIFY(beginning.ok());
    const Permit *permit = std::get_if<Permit>(&*beginning);
    QVERIFY(permit);
    const Attempt attempt = permit->attempt;
    QCOMPARE(attempt.state(), State::Sending);
    QCOMPARE(attempt.version, 1);
    QCOMPARE(attempt.receiptNo, QStringLiteral("1-000001"));
    QCOMPARE(attempt.orderId.text().size(), 15);
    QVERIFY(attempt.orderId.text().at(0) != u'0');
    QVERIFY(!attempt.askAt.isValid());
    QVERIFY(isAnyLeaseHeld(folder.dir()));
    QCOMPARE(changed.count(), 1);

    // Before anybody opens the book once more: that would write what the mirror lacks.
    QFile mirror(folder.mirror());
    QVERIFY(mirror.open(QIODevice::ReadOnly));
    QVERIFY(mirror.readAll().contains(attempt.orderId.text().toLatin1()));
    const auto other = folder.open();
    const Result<Attempt> seen = other->attempt(attempt.orderId);
    QVERIFY(seen.ok());
    QCOMPARE(*seen, attempt);
    QCOMPARE(mirror.permissions() & 0x0077, QFile::Permissions());
    QCOMPARE(QFile::permissions(folder.file()) & 0x0077, QFile::Permissions());
    QCOMPARE(QFile::permissions(folder.dir()) & 0x0077, QFile::Permissions());
    *beginning = Refused{};
    QVERIFY(!isAnyLeaseHeld(folder.dir()));
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestSqliteBook::anIncompleteSaleIsMalformed()
{
    BookFolder folder;
    const auto book = folder.open();
    SaleRequest request = saleOf(QStringLiteral("k1"));
    request.intent.amount = Money();
    QCOMPARE(book->begin(request).error().fault, Fault::Malformed);
    QCOMPARE(*book->openCount(), 0);
}

void TestSqliteBook::knownIntent_sendsNothing()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    const Result<Beginning> again = book->begin(saleOf(QStringLiteral("k1")));
    QVERIFY(again.ok());
    QVERIFY(std::holds_alternative<Existing>(*again));
    QCOMPARE(std::get<Existing>(*again).attempt, first);
    QCOMPARE(*book->openCount(), 1);
}

void TestSqliteBook::knownIntentWithAnotherSale_isMismatch_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("operator") << QStringLiteral("operator");
    QTest::newRow("number") << QStringLiteral("number");
    QTest::newRow("amount") << QStringLiteral("amount");
}

void TestSqliteBook::knownIntentWithAnotherSale_isMismatch()
{
    QFETCH(QString, what);
    BookFolder folder;
    const auto book = folder.open();
    begunAttempt(*book, saleOf(QStringLiteral("k1")));
    SaleRequest other = saleOf(QStringLiteral("k1"));
    if (what == u"operator") {
        other.intent.row = RowKey(QStringLiteral("vi"));
        other.intent.operatorCode = QStringLiteral("V");
    } else if (what == u"number") {
        other.intent.number = QStringLiteral("9876543211");
    } else {
        other.intent.amount = Money::fromRupees(240);
    }
    QCOMPARE(refusalOf(book->begin(other)), SaleRefusal::IntentMismatch);
    other.retry = true;
    QCOMPARE(refusalOf(book->begin(other)), SaleRefusal::IntentMismatch);
}

void TestSqliteBook::retryOfALivingIntent_isRefused()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    SaleRequest retry = saleOf(QStringLiteral("k1"));
    retry.retry = true;
    retry.allowDuplicate = true;
    QCOMPARE(refusalOf(book->begin(retry)), SaleRefusal::IntentNotDead);
    for (const Verdict verdict : {Verdict::NoAnswer, Verdict::Success}) {
        const Channel channel = verdict == Verdict::Success ? Channel::Status : Channel::Recharge;
        QVERIFY(book->record(first.orderId, evidenceOf(channel, verdict, folder.clock)).ok());
        QCOMPARE(refusalOf(book->begin(retry)), SaleRefusal::IntentNotDead);
    }
}

void TestSqliteBook::retryAfterFailed_movesTheClaim()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    QVERIFY(
        book->record(first.orderId, evidenceOf(Channel::Recharge, Verdict::NeverSent, folder.clock))
            .ok());
    SaleRequest retry = saleOf(QStringLiteral("k1"));
    QVERIFY(std::holds_alternative<Existing>(*book->begin(retry)));
    retry.retry = true;
    const Attempt second = begunAttempt(*book, retry);
    QVERIFY(!second.orderId.isEmpty());
    QVERIFY(second.orderId != first.orderId);
    const Result<Beginning> now = book->begin(saleOf(QStringLiteral("k1")));
    QCOMPARE(std::get<Existing>(*now).attempt.orderId, second.orderId);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestSqliteBook::openDuplicate_isRefusedAlways()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    folder.clock.pass(24h * 400);
    SaleRequest other = saleOf(QStringLiteral("k2"));
    other.allowDuplicate = true;
    other.intent.row = RowKey(QStringLiteral("vi"));
    other.intent.operatorCode = QStringLiteral("V");
    Result<Beginning> beginning = book->begin(other);
    QCOMPARE(refusalOf(beginning), SaleRefusal::DuplicateOpen);
    QCOMPARE(std::get<Refused>(*beginning).other->orderId, first.orderId);
    other.intent.amount = Money::fromRupees(240);
    QVERIFY(!begunAttempt(*book, other).orderId.isEmpty());
}

void TestSqliteBook::recentDuplicate_asks_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<bool>("permitted");
    QTest::newRow("success, at once") << int(Verdict::Success) << 0 << false << false;
    QTest::newRow("success, 9 minutes") << int(Verdict::Success) << 9 << false << false;
    QTest::newRow("success, confirmed") << int(Verdict::Success) << 1 << true << true;
    QTest::newRow("success, 11 minutes") << int(Verdict::Success) << 11 << false << true;
    QTest::newRow("success, clock set back") << int(Verdict::Success) << -60 << false << false;
    QTest::newRow("not sent") << int(Verdict::NeverSent) << 0 << false << true;
}

void TestSqliteBook::recentDuplicate_asks()
{
    QFETCH(int, verdict);
    QFETCH(int, minutes);
    QFETCH(bool, allowed);
    QFETCH(bool, permitted);
    BookFolder folder;
    const auto book = folder.open();
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    QVERIFY(
        book->record(first.orderId, evidenceOf(Channel::Recharge, Verdict(verdict), folder.clock))
            .ok());
    folder.clock.jump(std::chrono::minutes(minutes));
    SaleRequest other = saleOf(QStringLiteral("k2"));
    other.intent.row = RowKey(QStringLiteral("vi"));
    other.allowDuplicate = allowed;
    const Result<Beginning> beginning = book->begin(other);
    QVERIFY(beginning.ok());
    QCOMPARE(std::holds_alternative<Permit>(*beginning), permitted);
    if (!permitted)
        QCOMPARE(refusalOf(beginning), SaleRefusal::DuplicateRecent);
}

void TestSqliteBook::fullDisk_refusesTheSale()
{
    BookFolder folder;
    qint64 room = 200LL * 1024 * 1024 - 1;
    BookHooks hooks;
    hooks.freeBytes = [&room](const QString &) { return room; };
    const auto book = folder.open(hooks);
    QCOMPARE(refusalOf(book->begin(saleOf(QStringLiteral("k1")))), SaleRefusal::DiskFull);
    room += 1;
    const Attempt begun = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    QVERIFY(!begun.orderId.isEmpty());
    room -= 1; // the sale that is known already is not called unsent
    const Result<Beginning> again = book->begin(saleOf(QStringLiteral("k1")));
    QVERIFY(again.ok() && std::holds_alternative<Existing>(*again));
    QCOMPARE(std::get<Existing>(*again).attempt.orderId, begun.orderId);
}

void TestSqliteBook::balanceBelowTheAmount_refusesTheSale()
{
    BookFolder folder;
    const auto book = folder.open();
    SaleRequest request = saleOf(QStringLiteral("k1"));
    request.freshBalance = Money::fromPaise(request.intent.amount.paise() - 1);
    const Result<Beginning> refused = book->begin(request);
    QVERIFY(refused.ok() && std::holds_alternative<Refused>(*refused));
    QCOMPARE(std::get<Refused>(*refused).why, SaleRefusal::LowBalance);
    QCOMPARE(*book->openCount(), 0);
    request.freshBalance = request.intent.amount;
    QVERIFY(!begunAttempt(*book, request).orderId.isEmpty());
}

void TestSqliteBook::commitThatFails_givesNoPermit()
{
    BookFolder folder;
    const auto book = folder.open();
    {
        // Whoever reads keeps a commit from ending; the book waits for that its five seconds.
        const auto reader = Connection::open(folder.file(), Access::ReadOnly);
        QVERIFY(reader.ok());
        const Snapshot snapshot(**reader);
        QVERIFY((*reader)->ask(QStringLiteral("SELECT count(*) FROM journal")).ok());
        const Result<Beginning> begun = book->begin(saleOf(QStringLiteral("k1")));
        QVERIFY(!begun.ok());
        QCOMPARE(begun.error().fault, Fault::Storage);
        QVERIFY(!isAnyLeaseHeld(folder.dir()));
    }
    QCOMPARE(*book->openCount(), 0);
    QVERIFY(!begunAttempt(*book, saleOf(QStringLiteral("k1"))).orderId.isEmpty());
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestSqliteBook::rowThatCannotBeWritten_leavesNoJournalEntry()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt attempt = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    const auto other = Connection::open(folder.file(), Access::ReadWrite);
    QVERIFY(other.ok());
    const QString count = QStringLiteral("SELECT count(*) FROM journal");
    const Result<QString> before = (*other)->ask(count);
    QVERIFY((*other)
                ->run(QStringLiteral("CREATE TRIGGER no BEFORE UPDATE ON attempts "
                                     "BEGIN SELECT RAISE(ABORT,'no'); END"))
                .ok());
    const Evidence answer = evidenceOf(Channel::Recharge, Verdict::Success, folder.clock);
    QVERIFY(!book->record(attempt.orderId, answer).ok());
    QCOMPARE(*(*other)->ask(count), *before);
    QVERIFY((*other)->run(QStringLiteral("DROP TRIGGER no")).ok());
    QVERIFY(book->record(attempt.orderId, answer).ok());
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestSqliteBook::orderIds_sayNothingOfTheClock()
{
    QStringList drawn;
    QSet<QString> heads;
    for (int i = 0; i < 200; ++i) {
        drawn << randomOrderId().text();
        heads << drawn.last().first(4);
        QCOMPARE(drawn.last().size(), 15);
        QVERIFY(drawn.last().front() != u'0');
    }
    QStringList sorted = drawn;
    sorted.sort();
    QVERIFY(sorted != drawn); // what is drawn by time comes in order
    QVERIFY(heads.size() > 100);
    QCOMPARE(sorted.removeDuplicates(), 0);
}

void TestSqliteBook::clashingOrderId_isDrawnAgain()
{
    BookFolder folder;
    QStringList ids{QStringLiteral("100000000000001"), QStringLiteral("100000000000001"),
                    QStringLiteral("100000000000002")};
    BookHooks hooks;
    hooks.newOrderId = [&ids] { return OrderId(ids.takeFirst()); };
    const auto book = folder.open(hooks);
    begunAttempt(*book, saleOf(QStringLiteral("k1")));
    const Attempt second =
        begunAttempt(*book, saleOf(QStringLiteral("k2"), QStringLiteral("9876543211")));
    QCOMPARE(second.orderId.text(), QStringLiteral("100000000000002"));
}

void TestSqliteBook::twoConnectionsWithOneIntent_getOnePermit()
{
    BookFolder folder;
    const auto one = folder.open();
    const auto two = folder.open();
    const Attempt first = begunAttempt(*one, saleOf(QStringLiteral("k1")));
    QVERIFY(!first.orderId.isEmpty());
    const Result<Beginning> other = two->begin(saleOf(QStringLiteral("k1")));
    QVERIFY(other.ok());
    QVERIFY(std::holds_alternative<Existing>(*other));
    QCOMPARE(std::get<Existing>(*other).attempt.orderId, first.orderId);
}

void TestSqliteBook::evidenceWithoutChange_isKept()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    QVERIFY(
        book->record(first.orderId, evidenceOf(Channel::Recharge, Verdict::NoAnswer, folder.clock))
            .ok());
    const Result<Recorded> nothing = book->record(
        first.orderId, evidenceOf(Channel::Status, Verdict::CallRefused, folder.clock));
    QVERIFY(nothing.ok());
    QVERIFY(!nothing->changed);
    const Result<QList<StoryLine>> story = book->story(first.orderId);
    QVERIFY(story.ok());
    QCOMPARE(story->size(), 2);
    QCOMPARE(story->at(0).after, State::Unknown);
    QCOMPARE(story->at(1).evidence.verdict, Verdict::CallRefused);
    QCOMPARE(story->at(1).evidence.raw, QStringLiteral("raw words"));
}

void TestSqliteBook::refusedDecision_storesNothing()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    QVERIFY(
        book->record(first.orderId, evidenceOf(Channel::Recharge, Verdict::Success, folder.clock))
            .ok());
    const Result<Recorded> refused =
        book->record(first.orderId, said(Verdict::SaidFailed, folder.clock));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().fault, Fault::Refused);
    QCOMPARE(book->story(first.orderId)->size(), 1);
    QCOMPARE(book->health(), BookHealth::Well);
}

void TestSqliteBook::lateSuccessAfterRetry_isDoubleDebit()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    QVERIFY(
        book->record(first.orderId, evidenceOf(Channel::Recharge, Verdict::NoAnswer, folder.clock))
            .ok());
    const Result<Recorded> byOwner =
        book->record(first.orderId, said(Verdict::SaidFailed, folder.clock));
    QVERIFY(byOwner.ok());
    QCOMPARE(byOwner->attempt.reason, QStringLiteral("seen in the portal"));
    SaleRequest retry = saleOf(QStringLiteral("k1"));
    retry.retry = true;
    const Attempt second = begunAttempt(*book, retry);
    QVERIFY(
        book->record(second.orderId, evidenceOf(Channel::Recharge, Verdict::Success, folder.clock))
            .ok());
    folder.clock.pass(3h);
    const Result<Recorded> late =
        book->record(first.orderId, evidenceOf(Channel::Status, Verdict::Success, folder.clock));
    QVERIFY(late.ok());
    QCOMPARE(late->attempt.state(), State::Success);
    QCOMPARE(late->decision.incident, Incident::DoubleDebit);
    QCOMPARE(book->story(first.orderId)->last().incident, Incident::DoubleDebit);
    // The claim stands where it stood: state changes never touch it.
    const Result<Beginning> now = book->begin(saleOf(QStringLiteral("k1")));
    QCOMPARE(std::get<Existing>(*now).attempt.orderId, second.orderId);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestSqliteBook::successOfARetryAfterALateSuccess_isDoubleDebit_data()
{
    QTest::addColumn<int>("channel");
    QTest::addColumn<int>("verdict");
    QTest::newRow("its own answer") << int(Channel::Recharge) << int(Verdict::Success);
    QTest::newRow("a status answer") << int(Channel::Status) << int(Verdict::Success);
    QTest::newRow("the owner") << int(Channel::Person) << int(Verdict::SaidSuccess);
}

void TestSqliteBook::successOfARetryAfterALateSuccess_isDoubleDebit()
{
    QFETCH(int, channel);
    QFETCH(int, verdict);
    BookFolder folder;
    const auto book = folder.open();
    const auto record = [&](const Attempt &attempt, Channel by, Verdict what) {
        return book->record(attempt.orderId, evidenceOf(by, what, folder.clock));
    };
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    QVERIFY(record(first, Channel::Recharge, Verdict::NoAnswer).ok());
    QVERIFY(book->record(first.orderId, said(Verdict::SaidFailed, folder.clock)).ok());
    SaleRequest retry = saleOf(QStringLiteral("k1"));
    retry.retry = true;
    const Attempt second = begunAttempt(*book, retry);
    if (Channel(channel) != Channel::Recharge)
        QVERIFY(record(second, Channel::Recharge, Verdict::Pending).ok());
    const Result<Recorded> late = record(first, Channel::Status, Verdict::Success);
    QVERIFY(late.ok());
    QCOMPARE(late->decision.incident, Incident::LateSuccess);

    const Result<Recorded> twice = record(second, Channel(channel), Verdict(verdict));
    QVERIFY(twice.ok());
    QCOMPARE(twice->attempt.state(), State::Success);
    QCOMPARE(twice->decision.incident, Incident::DoubleDebit);
    QCOMPARE(book->story(second.orderId)->last().incident, Incident::DoubleDebit);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestSqliteBook::lateSuccess_isNotTriedAgain_data()
{
    QTest::addColumn<bool>("takenBack");
    QTest::newRow("success") << false;
    QTest::newRow("reversed since") << true;
}

//! Two attempts failed, and the first of them turns out to be a success: the customer has it.
void TestSqliteBook::lateSuccess_isNotTriedAgain()
{
    QFETCH(bool, takenBack);
    BookFolder folder;
    const auto book = folder.open();
    SaleRequest sale = saleOf(QStringLiteral("k1"));
    QList<OrderId> orders;
    for (int i = 0; i < 3; ++i) {
        orders << begunAttempt(*book, sale).orderId;
        const Evidence never = evidenceOf(Channel::Recharge, Verdict::NoAnswer, folder.clock);
        QVERIFY(book->record(orders.last(), never));
        QVERIFY(book->record(orders.last(), said(Verdict::SaidFailed, folder.clock)));
        sale.retry = true;
    }
    folder.clock.pass(3h);
    QVERIFY(
        book->record(orders.first(), evidenceOf(Channel::Status, Verdict::Success, folder.clock)));
    Result<Beginning> again = book->begin(sale);
    QVERIFY(again.ok());
    const auto *refused = std::get_if<Refused>(&*again);
    QVERIFY(refused);
    QCOMPARE(refused->why, SaleRefusal::IntentNotDead);
    QCOMPARE(refused->other->orderId, orders.first());
    if (!takenBack)
        return;
    QVERIFY(book->record(orders.first(), said(Verdict::SaidReversed, folder.clock)));
    again = book->begin(sale);
    QVERIFY(again.ok());
    QVERIFY(std::holds_alternative<Permit>(*again));
}

void TestSqliteBook::unknownOrder_isMalformed()
{
    BookFolder folder;
    const auto book = folder.open();
    const OrderId nobody(QStringLiteral("123456789012345"));
    QCOMPARE(book->attempt(nobody).error().fault, Fault::Malformed);
    QCOMPARE(book->story(nobody).error().fault, Fault::Malformed);
    QCOMPARE(book->record(nobody, evidenceOf(Channel::Status, Verdict::Success, folder.clock))
                 .error()
                 .fault,
             Fault::Malformed);
    QCOMPARE(book->notePrint(nobody, QStringLiteral("80")).error().fault, Fault::Malformed);
}

void TestSqliteBook::openAttempts_areDueInTheirRhythm()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    QVERIFY(!book->nextAskAt()->isValid());
    QVERIFY(
        book->record(first.orderId, evidenceOf(Channel::Recharge, Verdict::NoAnswer, folder.clock))
            .ok());
    const QDateTime end = folder.clock.now();
    QVERIFY(book->due(10)->isEmpty());
    for (const int second : {2, 4, 7, 12, 20, 30, 45, 60, 120, 300, 900}) {
        QCOMPARE(*book->nextAskAt(), end.addSecs(second));
        folder.clock.pass(
            std::chrono::milliseconds(folder.clock.now().msecsTo(end) + second * 1000));
        const Result<QList<Attempt>> due = book->due(10);
        QCOMPARE(due->size(), 1);
        const Result<Recorded> asked = book->record(
            first.orderId, evidenceOf(Channel::Status, Verdict::NoAnswer, folder.clock));
        QVERIFY(asked.ok());
        QVERIFY(book->due(10)->isEmpty());
    }
    // An answer does not start the rhythm anew while the outcome is open.
    const Result<Recorded> pending =
        book->record(first.orderId, evidenceOf(Channel::Status, Verdict::Pending, folder.clock));
    QCOMPARE(pending->attempt.asks, 12);
    // A negative answer is asked about two seconds later.
    const Result<Recorded> failing =
        book->record(first.orderId, evidenceOf(Channel::Status, Verdict::Failure, folder.clock));
    QCOMPARE(failing->attempt.state(), State::Failing);
    QCOMPARE(failing->attempt.askAt, folder.clock.now().addMSecs(2100));
    folder.clock.pass(2100ms);
    const Result<Recorded> failed =
        book->record(first.orderId, evidenceOf(Channel::Status, Verdict::Failure, folder.clock));
    QCOMPARE(failed->attempt.state(), State::Failed);
    QCOMPARE(failed->attempt.asks, 0);
    QCOMPARE(failed->attempt.settledAt, std::optional(folder.clock.now()));
    QCOMPARE(failed->attempt.askAt, folder.clock.now().addSecs(600));
}

void TestSqliteBook::unknownSale_isAskedAboutForYears()
{
    BookFolder folder;
    const auto book = folder.open();
    const OrderId orderId = begunAttempt(*book, saleOf(QStringLiteral("k1"))).orderId;
    const Evidence none = evidenceOf(Channel::Recharge, Verdict::NoAnswer, folder.clock);
    QVERIFY(book->record(orderId, none).ok());
    const QDateTime begun = folder.clock.now();
    // The first week alone has some 250 questions; then it is one a day.
    int asked = 0;
    while (begun.daysTo(folder.clock.now()) < 2 * 365) {
        const QDateTime next = book->attempt(orderId)->askAt;
        QVERIFY(next.isValid());
        folder.clock.pass(std::chrono::milliseconds(folder.clock.now().msecsTo(next)));
        const Evidence again = evidenceOf(Channel::Status, Verdict::NoAnswer, folder.clock);
        QVERIFY(book->record(orderId, again).ok());
        ++asked;
    }
    QVERIFY(asked > 900);
    QCOMPARE(book->attempt(orderId)->state(), State::Unknown);
}

void TestSqliteBook::farFutureQuestion_isDueAfterTheClockIsPutRight()
{
    BookFolder folder;
    const auto book = folder.open();
    folder.clock.jump(24h * 3650);
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    QVERIFY(
        book->record(first.orderId, evidenceOf(Channel::Recharge, Verdict::NoAnswer, folder.clock))
            .ok());
    folder.clock.jump(-24h * 3650);
    QCOMPARE(book->due(10)->size(), 1);
    QVERIFY(*book->nextAskAt() <= folder.clock.now());
}

void TestSqliteBook::settledSuccess_isAskedAboutInItsTail()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    Result<Recorded> last =
        book->record(first.orderId, evidenceOf(Channel::Recharge, Verdict::Success, folder.clock));
    const QDateTime settled = folder.clock.now();
    for (const auto after :
         std::initializer_list<std::chrono::minutes>{10min, 60min, 24h, 72h, 168h}) {
        QCOMPARE(last->attempt.askAt, settled.addSecs(std::chrono::seconds(after).count()));
        folder.clock.pass(
            std::chrono::milliseconds(folder.clock.now().msecsTo(last->attempt.askAt)));
        last = book->record(first.orderId,
                            evidenceOf(Channel::Status, Verdict::Success, folder.clock));
    }
    QVERIFY(!last->attempt.askAt.isValid());
    // A doubt is followed up even then.
    last = book->record(first.orderId, evidenceOf(Channel::Status, Verdict::Failure, folder.clock));
    QCOMPARE(last->attempt.state(), State::Success);
    QCOMPARE(last->attempt.askAt, folder.clock.now().addSecs(61));
    folder.clock.pass(61s);
    last = book->record(first.orderId, evidenceOf(Channel::Status, Verdict::Failure, folder.clock));
    QCOMPARE(last->attempt.state(), State::Reversed);
    QVERIFY(!last->attempt.askAt.isValid());
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestSqliteBook::successTakenBackTwice_isTheOwnersToDecide()
{
    BookFolder folder;
    auto book = folder.open();
    const OrderId orderId = begunAttempt(*book, saleOf(QStringLiteral("k1"))).orderId;
    QVERIFY(book->record(orderId, evidenceOf(Channel::Recharge, Verdict::Success, folder.clock)));
    const auto failTwice = [&] {
        (void)book->record(orderId, evidenceOf(Channel::Status, Verdict::Failure, folder.clock));
        folder.clock.pass(61s);
        return book->record(orderId, evidenceOf(Channel::Status, Verdict::Failure, folder.clock));
    };
    folder.clock.pass(10min);
    QCOMPARE(failTwice()->attempt.state(), State::Reversed);
    folder.clock.pass(1h);
    QVERIFY(book->record(orderId, evidenceOf(Channel::Status, Verdict::Success, folder.clock)));
    QCOMPARE(book->attempt(orderId)->state(), State::Conflict);
    QVERIFY(book->record(orderId, said(Verdict::SaidSuccess, folder.clock)));
    QCOMPARE(book->attempt(orderId)->state(), State::Success);
    // The book remembers it, also where it was made anew from its mirror.
    book.reset();
    QVERIFY(QFile::remove(folder.file()));
    QCOMPARE(problemOf(rebuildBook(mendRequest(folder, folder.mirror()), folder.clock)),
             std::nullopt);
    book = folder.open();
    QVERIFY(book);
    const auto again = failTwice();
    QCOMPARE(again->attempt.state(), State::Conflict);
    QCOMPARE(again->decision.incident, Incident::Contradiction);
    QVERIFY(!again->attempt.askAt.isValid());
    const SaleRequest request = saleOf(QStringLiteral("k2"), QStringLiteral("9876543211"));
    const OrderId other = begunAttempt(*book, request).orderId;
    QVERIFY(book->record(other, evidenceOf(Channel::Recharge, Verdict::Success, folder.clock)));
    QVERIFY(book->record(other, evidenceOf(Channel::Status, Verdict::Failure, folder.clock)));
    folder.clock.pass(61s);
    QCOMPARE(book->record(other, evidenceOf(Channel::Status, Verdict::Failure, folder.clock))
                 ->attempt.state(),
             State::Reversed);
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestSqliteBook::clockSetAhead_usesUpNoQuestionOfTheTail()
{
    BookFolder folder;
    const auto book = folder.open();
    const OrderId orderId = begunAttempt(*book, saleOf(QStringLiteral("k1"))).orderId;
    Result<Recorded> last =
        book->record(orderId, evidenceOf(Channel::Recharge, Verdict::Failure, folder.clock));
    const auto ask = [&](Verdict verdict) {
        const bool isDue = book->due(10)->size() == 1;
        last = book->record(orderId, evidenceOf(Channel::Status, verdict, folder.clock));
        return isDue;
    };
    folder.clock.pass(3s);
    QVERIFY(ask(Verdict::Failure));
    QCOMPARE(last->attempt.state(), State::Failed);
    folder.clock.pass(10min);
    QVERIFY(ask(Verdict::Failure));
    QCOMPARE(last->attempt.asks, 1);
    // Every time all that was planned is due at once; what it watches for has not had its time.
    for (int i = 0; i < 7; ++i) {
        folder.clock.jump(24h * 400);
        QVERIFY(ask(i % 2 ? Verdict::NoAnswer : Verdict::Failure));
        QCOMPARE(last->attempt.asks, 1);
        QCOMPARE(last->attempt.askAt, folder.clock.now().addSecs(50 * 60));
    }
    // Put right again it is asked at once, and the later questions come in their order.
    folder.clock.jump(-24h * 7 * 400);
    QVERIFY(ask(Verdict::Failure));
    for (const auto pause : std::initializer_list<std::chrono::hours>{23h, 48h, 96h}) {
        const QDateTime next = folder.clock.now().addSecs(std::chrono::seconds(pause).count());
        QCOMPARE(last->attempt.askAt, next);
        folder.clock.pass(pause);
        QVERIFY(ask(pause == 96h ? Verdict::Success : Verdict::Failure));
    }
    QCOMPARE(last->attempt.state(), State::Success);
    QCOMPARE(last->decision.incident, Incident::LateSuccess);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

//! A machine with an empty clock battery: it must not ask about every sale for ever.
void TestSqliteBook::clockThatStartsWrongEveryDay_endsTheTail()
{
    BookFolder folder;
    const auto book = folder.open();
    const OrderId orderId = begunAttempt(*book, saleOf(QStringLiteral("k1"))).orderId;
    const Evidence success = evidenceOf(Channel::Recharge, Verdict::Success, folder.clock);
    QVERIFY(book->record(orderId, success).ok());
    int questions = 0;
    const auto look = [&] {
        if (book->due(10)->isEmpty())
            return;
        ++questions;
        const Evidence answer = evidenceOf(Channel::Status, Verdict::Success, folder.clock);
        QVERIFY(book->record(orderId, answer).ok());
    };
    for (int day = 0; day < 30; ++day) {
        folder.clock.jump(-24h * 4000);
        look();
        folder.clock.jump(24h * 4000);
        look();
        folder.clock.pass(24h);
    }
    QVERIFY(!book->attempt(orderId)->askAt.isValid());
    QVERIFY2(questions >= 5 && questions <= 10, qPrintable(QString::number(questions)));
}

void TestSqliteBook::hint_makesTheQuestionDue()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    QVERIFY(
        book->record(first.orderId, evidenceOf(Channel::Recharge, Verdict::Pending, folder.clock))
            .ok());
    QVERIFY(book->due(10)->isEmpty());
    const Result<Recorded> hinted =
        book->record(first.orderId, evidenceOf(Channel::Callback, Verdict::Hint, folder.clock));
    QVERIFY(!hinted->changed);
    QCOMPARE(hinted->attempt.asks, 0);
    QCOMPARE(book->due(10)->size(), 1);
}

//! Who asks without being due: someone who heard a call-back, a person, or to try the provider.
void TestSqliteBook::questionsBeforeTheirTime_leaveTheTail()
{
    BookFolder folder;
    auto book = folder.open();
    const OrderId orderId = begunAttempt(*book, saleOf(QStringLiteral("k1"))).orderId;
    Result<Recorded> last =
        book->record(orderId, evidenceOf(Channel::Recharge, Verdict::Success, folder.clock));
    const QDateTime settled = folder.clock.now();
    int planned = 0;
    for (const auto after :
         std::initializer_list<std::chrono::minutes>{10min, 60min, 24h, 72h, 168h}) {
        const QDateTime next = settled.addSecs(std::chrono::seconds(after).count());
        for (int i = 0; i < 8; ++i) {
            folder.clock.pass(10s);
            QVERIFY(
                book->record(orderId, evidenceOf(Channel::Callback, Verdict::Hint, folder.clock)));
            last = book->record(
                orderId, evidenceOf(Channel::Status, i % 2 ? Verdict::Success : Verdict::NoAnswer,
                                    folder.clock));
            QCOMPARE(last->attempt.askAt, next);
            QCOMPARE(last->attempt.asks, planned);
        }
        // The same plan after a restart, and in a book that was made anew from the mirror.
        book.reset();
        QVERIFY(QFile::remove(folder.file()));
        QCOMPARE(problemOf(rebuildBook(mendRequest(folder, folder.mirror()), folder.clock)),
                 std::nullopt);
        book = folder.open();
        QVERIFY(book);
        QCOMPARE(book->attempt(orderId)->askAt, next);
        folder.clock.pass(std::chrono::milliseconds(folder.clock.now().msecsTo(next)));
        QCOMPARE(book->due(10)->size(), 1);
        last = book->record(orderId, evidenceOf(Channel::Status, Verdict::Success, folder.clock));
        planned += 1;
        QCOMPARE(last->attempt.asks, planned);
    }
    // Behind the last one nothing is planned any more, whoever asks and however often.
    for (int i = 0; i < 8; ++i) {
        folder.clock.pass(10s);
        QVERIFY(!last->attempt.askAt.isValid());
        QVERIFY(book->record(orderId, evidenceOf(Channel::Callback, Verdict::Hint, folder.clock)));
        QVERIFY(book->due(10)->isEmpty());
        last = book->record(orderId, evidenceOf(Channel::Status, Verdict::Success, folder.clock));
    }
    // What such a question finds out is followed up.
    last = book->record(orderId, evidenceOf(Channel::Status, Verdict::Failure, folder.clock));
    const QDateTime follow = folder.clock.now().addSecs(61);
    QCOMPARE(last->attempt.askAt, follow);
    folder.clock.pass(30s);
    last = book->record(orderId, evidenceOf(Channel::Status, Verdict::Failure, folder.clock));
    QCOMPARE(last->attempt.state(), State::Success);
    QCOMPARE(last->attempt.askAt, follow);
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestSqliteBook::forgedHints_doNotTireTheAsking()
{
    BookFolder folder;
    const auto book = folder.open();
    const OrderId orderId = begunAttempt(*book, saleOf(QStringLiteral("k1"))).orderId;
    Result<Recorded> last =
        book->record(orderId, evidenceOf(Channel::Recharge, Verdict::NoAnswer, folder.clock));
    for (int i = 0; i < 3; ++i)
        last = book->record(orderId, evidenceOf(Channel::Status, Verdict::NoAnswer, folder.clock));
    QCOMPARE(last->attempt.asks, 3);
    for (int i = 0; i < 300; ++i) {
        folder.clock.pass(10s);
        QVERIFY(book->record(orderId, evidenceOf(Channel::Callback, Verdict::Hint, folder.clock)));
        QCOMPARE(book->due(10)->size(), 1);
        last = book->record(orderId, evidenceOf(Channel::Status, Verdict::Pending, folder.clock));
        QCOMPARE(last->attempt.askAt, folder.clock.now().addSecs(5));
    }
    QCOMPARE(last->attempt.asks, 3);
    folder.clock.pass(5s);
    last = book->record(orderId, evidenceOf(Channel::Status, Verdict::Pending, folder.clock));
    QCOMPARE(last->attempt.asks, 4);
}

void TestSqliteBook::operatorReference_comesOnlyFromSuccess()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    Evidence evidence = evidenceOf(Channel::Recharge, Verdict::Failure, folder.clock);
    evidence.opid = QStringLiteral("Invalid number");
    Result<Recorded> recorded = book->record(first.orderId, evidence);
    QCOMPARE(recorded->attempt.reason, QStringLiteral("Invalid number"));
    QCOMPARE(recorded->attempt.operatorRef, QString());
    QCOMPARE(recorded->attempt.providerTxid, QStringLiteral("5804"));
    evidence = evidenceOf(Channel::Status, Verdict::Success, folder.clock);
    evidence.opid = QStringLiteral("OP77");
    evidence.txid = QStringLiteral("0");
    recorded = book->record(first.orderId, evidence);
    QCOMPARE(recorded->attempt.operatorRef, QStringLiteral("OP77"));
    QCOMPARE(recorded->attempt.providerTxid, QStringLiteral("5804"));
    QCOMPARE(recorded->attempt.reason, QString());
}

void TestSqliteBook::providersNumber_staysUntilASuccessPutsItRight()
{
    BookFolder folder;
    const auto book = folder.open();
    const OrderId orderId = begunAttempt(*book, saleOf(QStringLiteral("k1"))).orderId;
    const auto numberAfter = [&](Channel channel, Verdict verdict, const char *txid) {
        folder.clock.pass(1s);
        Evidence evidence = evidenceOf(channel, verdict, folder.clock);
        evidence.txid = QLatin1String(txid);
        const Result<Recorded> recorded = book->record(orderId, evidence);
        return recorded.ok() ? recorded->attempt.providerTxid : QStringLiteral("not recorded");
    };
    QCOMPARE(numberAfter(Channel::Recharge, Verdict::Pending, "0"), QString());
    QCOMPARE(numberAfter(Channel::Status, Verdict::Pending, "5804"), QStringLiteral("5804"));
    QCOMPARE(numberAfter(Channel::Status, Verdict::Failure, "6001"), QStringLiteral("5804"));
    QCOMPARE(numberAfter(Channel::Status, Verdict::Pending, "0"), QStringLiteral("5804"));
    QCOMPARE(numberAfter(Channel::Status, Verdict::Success, "6002"), QStringLiteral("6002"));
}

void TestSqliteBook::longAnswer_isCapped()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    Evidence evidence = evidenceOf(Channel::Recharge, Verdict::Unreadable, folder.clock);
    evidence.raw = QString(4095, u'x') + QString(2000, QChar(0x20b9));
    QVERIFY(book->record(first.orderId, evidence).ok());
    const QString kept = book->story(first.orderId)->first().evidence.raw;
    QCOMPARE(kept, QString(4095, u'x'));
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestSqliteBook::pages_followTheCursorWithoutGapOrRepeat_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    HistoryFilter filter;
    QTest::newRow("all") << filter;
    filter.states = {State::Success};
    QTest::newRow("one state") << filter;
    filter.states = {State::Success, State::Failed, State::Reversed};
    QTest::newRow("three states") << filter;
    filter.service = Service::Dth;
    QTest::newRow("service and states") << filter;
    filter = {};
    filter.service = Service::Mobile;
    QTest::newRow("service") << filter;
    filter = {};
    filter.row = RowKey(QStringLiteral("vi"));
    QTest::newRow("row") << filter;
    filter.states = {State::NotSent};
    QTest::newRow("row and rare state") << filter;
    filter = {};
    filter.counter = 2;
    QTest::newRow("counter") << filter;
    filter = {};
    filter.from = QDateTime(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC);
    filter.to = QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC);
    QTest::newRow("dates") << filter;
    filter = {};
    filter.search = QStringLiteral("98");
    QTest::newRow("short search") << filter;
    filter.search = QStringLiteral("987");
    QTest::newRow("search") << filter;
    filter.states = {State::Failed};
    QTest::newRow("search and state") << filter;
}

namespace {

PracticePlan smallPlan(qint64 count, int counter = 1)
{
    PracticePlan plan;
    plan.count = count;
    plan.seed = 7;
    plan.days = 5;
    plan.counter = counter;
    plan.rows = {{RowKey(QStringLiteral("airtel")),
                  QStringLiteral("A"),
                  QStringLiteral("Airtel"),
                  Service::Mobile,
                  QStringLiteral("9876543210"),
                  QStringLiteral("9"),
                  {},
                  {}},
                 {RowKey(QStringLiteral("vi")),
                  QStringLiteral("V"),
                  QStringLiteral("Vi"),
                  Service::Mobile,
                  QStringLiteral("9876500000"),
                  QStringLiteral("9"),
                  {},
                  {}},
                 {RowKey(QStringLiteral("tatasky")),
                  QStringLiteral("TTV"),
                  QStringLiteral("Tata Play"),
                  Service::Dth,
                  QStringLiteral("1234567890"),
                  {},
                  {},
                  {}}};
    return plan;
}

bool isWanted(const HistoryFilter &filter, const Attempt &attempt)
{
    const QString all = attempt.intent.number + u' ' + attempt.orderId.text() + u' ' +
                        attempt.operatorRef + u' ' + attempt.providerTxid;
    return (!filter.from.isValid() || attempt.createdAt >= filter.from) &&
           (!filter.to.isValid() || attempt.createdAt < filter.to) &&
           (!filter.service || *filter.service == attempt.intent.service) &&
           (filter.row.isEmpty() || filter.row == attempt.intent.row) &&
           (filter.states.isEmpty() || filter.states.contains(attempt.state())) &&
           (!filter.counter || *filter.counter == attempt.intent.counter) &&
           (filter.search.isEmpty() || all.contains(filter.search));
}

QList<qint64> pagedIds(const SqliteBook &book, const HistoryFilter &filter, int limit)
{
    QList<qint64> ids;
    std::optional<HistoryCursor> after;
    do {
        const Result<HistoryPage> page = book.page(filter, after, limit);
        if (!page.ok() || page->rows.size() > limit) {
            qWarning("page: %s", page.ok() ? "too long" : qUtf8Printable(page.error().detail));
            return {-1};
        }
        for (const Attempt &attempt : page->rows)
            ids << attempt.id;
        after = page->next;
    } while (after);
    return ids;
}

} // namespace

void TestSqliteBook::pages_followTheCursorWithoutGapOrRepeat()
{
    QFETCH(HistoryFilter, filter);
    BookFolder folder;
    const auto book = folder.open({}, true);
    QVERIFY(book->fillPractice(smallPlan(600)).ok());
    QVERIFY(book->fillPractice(smallPlan(300, 2)).ok());
    for (int i = 0; i < 9; ++i) // rows that the search index has not taken in yet
        begunAttempt(*book, saleOf(QString::number(i),
                                   QStringLiteral("98765432") + QString::number(10 + i)));

    const QList<qint64> all = pagedIds(*book, {}, 1000);
    QCOMPARE(all.size(), 909);
    QList<Attempt> wanted;
    const Result<HistoryPage> everything = book->page({}, std::nullopt, 1000);
    for (const Attempt &attempt : everything->rows) {
        if (isWanted(filter, attempt))
            wanted << attempt;
    }
    if (!filter.search.isEmpty()) {
        std::sort(wanted.begin(), wanted.end(),
                  [](const Attempt &a, const Attempt &b) { return a.id > b.id; });
    }
    QVERIFY(!wanted.isEmpty());
    QList<qint64> expected;
    for (const Attempt &attempt : std::as_const(wanted))
        expected << attempt.id;
    for (const int limit : {1000, 50, 7})
        QCOMPARE(pagedIds(*book, filter, limit), expected);
}

void TestSqliteBook::tally_countsInParts()
{
    BookFolder folder;
    const auto book = folder.open({}, true);
    QVERIFY(book->fillPractice(smallPlan(500)).ok());
    begunAttempt(*book, saleOf(QStringLiteral("k1")));
    HistoryTally whole;
    std::optional<HistoryCursor> after;
    int parts = 0;
    do {
        const Result<HistoryTally> part = book->tally({}, after, 60);
        QVERIFY(part.ok());
        whole.count += part->count;
        whole.success = *whole.success.plus(part->success);
        whole.waiting = *whole.waiting.plus(part->waiting);
        whole.failed = *whole.failed.plus(part->failed);
        after = part->next;
        ++parts;
    } while (after);
    QCOMPARE(whole.count, 501);
    QVERIFY(parts >= 9);
    Money success;
    Money failed;
    const Result<HistoryPage> everything = book->page({}, std::nullopt, 1000);
    for (const Attempt &attempt : everything->rows) {
        if (attempt.state() == State::Success)
            success = *success.plus(attempt.intent.amount);
        else if (attempt.state() != State::Sending)
            failed = *failed.plus(attempt.intent.amount);
    }
    QCOMPARE(whole.success, success);
    QCOMPARE(whole.failed, failed);
    QCOMPARE(whole.waiting, Money::fromRupees(239));
    HistoryFilter search;
    search.search = QStringLiteral("9876543210");
    QVERIFY(book->tally(search, std::nullopt, 60)->count >= 1);
}

void TestSqliteBook::search_findsAnyPart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("number") << QStringLiteral("9876543210") << true;
    QTest::newRow("middle of the number") << QStringLiteral("6543") << true;
    QTest::newRow("two digits") << QStringLiteral("65") << true;
    QTest::newRow("order id") << QStringLiteral("200300") << true;
    QTest::newRow("operator reference") << QStringLiteral("xyz-4") << true;
    QTest::newRow("transaction id") << QStringLiteral("580") << true;
    QTest::newRow("quote") << QStringLiteral("a\"b") << false;
    QTest::newRow("percent is itself") << QStringLiteral("9%0") << false;
    QTest::newRow("percent alone") << QStringLiteral("%") << false;
    QTest::newRow("search operator") << QStringLiteral("number:9876") << false;
    QTest::newRow("nothing like it") << QStringLiteral("55555") << false;
}

void TestSqliteBook::search_findsAnyPart()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    BookFolder folder;
    BookHooks hooks;
    hooks.newOrderId = [n = 0]() mutable {
        return OrderId(QStringLiteral("1002003004%1").arg(n++, 5, 10, QLatin1Char('0')));
    };
    const auto book = folder.open(hooks);
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k")));
    HistoryFilter filter;
    filter.search = text;
    Evidence evidence = evidenceOf(Channel::Recharge, Verdict::Pending, folder.clock);
    QVERIFY(book->record(first.orderId, evidence).ok());
    // Enough sales to bring the first into the index; its reference comes afterwards.
    for (int i = 0; i < 130; ++i) {
        const Attempt other = begunAttempt(
            *book, saleOf(QString::number(i),
                          QStringLiteral("7000000%1").arg(i, 3, 10, QLatin1Char('0'))));
        if (i == 129) {
            QVERIFY(book->record(other.orderId,
                                 evidenceOf(Channel::Recharge, Verdict::NoAnswer, folder.clock))
                        .ok());
        }
    }
    evidence = evidenceOf(Channel::Status, Verdict::Success, folder.clock);
    evidence.opid = QStringLiteral("XYZ-42");
    QVERIFY(book->record(first.orderId, evidence).ok());
    QCOMPARE(pagedIds(*book, filter, 50).contains(first.id), found);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestSqliteBook::today_countsByTheShopsOwnDay()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    QVERIFY(
        book->record(first.orderId, evidenceOf(Channel::Recharge, Verdict::Success, folder.clock))
            .ok());
    begunAttempt(*book, saleOf(QStringLiteral("k2"), QStringLiteral("9876543211")));
    Result<DayFigures> today = book->today();
    QCOMPARE(today->successes, 1);
    QCOMPARE(today->successAmount, Money::fromRupees(239));
    QCOMPARE(today->waiting, 1);
    QCOMPARE(today->failed, 0);
    // 06:30 UTC is noon; at 18:29:59 UTC it is still today, a second later it is tomorrow.
    folder.clock.pass(12h - 1s);
    QCOMPARE(book->today()->successes, 1);
    folder.clock.pass(1s);
    QCOMPARE(book->today()->successes, 0);
}

void TestSqliteBook::prints_areNumbered()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    QCOMPARE(*book->notePrint(first.orderId, QStringLiteral("80")), 0);
    QCOMPARE(*book->notePrint(first.orderId, QStringLiteral("a5")), 1);
    QCOMPARE(book->attempt(first.orderId)->prints, 2);
    QVERIFY(
        book->record(first.orderId, evidenceOf(Channel::Recharge, Verdict::Success, folder.clock))
            .ok());
    // The first paper that says that it worked is nobody's copy.
    QCOMPARE(*book->notePrint(first.orderId, QStringLiteral("80")), 0);
    QCOMPARE(*book->notePrint(first.orderId, QStringLiteral("80")), 1);
    QCOMPARE(book->attempt(first.orderId)->prints, 4);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestSqliteBook::balance_isKept()
{
    BookFolder folder;
    const auto book = folder.open();
    QVERIFY(!book->lastBalance()->has_value());
    QSignalSpy noted(book.get(), &Book::balanceNoted);
    const Balance balance{folder.clock.now(), Money::fromPaise(1234450),
                          QStringLiteral("12344.5075"), 41};
    QVERIFY(book->noteBalance(balance).ok());
    QCOMPARE(noted.count(), 1);
    QCOMPARE(book->lastBalance()->value(), balance);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestSqliteBook::receiptNumbers_runPerCounter()
{
    BookFolder folder;
    const auto book = folder.open();
    SaleRequest request = saleOf(QStringLiteral("k1"));
    QCOMPARE(begunAttempt(*book, request).receiptNo, QStringLiteral("1-000001"));
    request = saleOf(QStringLiteral("k2"), QStringLiteral("9876543211"));
    request.intent.counter = 2;
    QCOMPARE(begunAttempt(*book, request).receiptNo, QStringLiteral("2-000001"));
    request = saleOf(QStringLiteral("k3"), QStringLiteral("9876543212"));
    QCOMPARE(begunAttempt(*book, request).receiptNo, QStringLiteral("1-000002"));
}

void TestSqliteBook::otherProcess_isNoticed()
{
    BookFolder folder;
    const auto mine = folder.open();
    const auto other = folder.open();
    QSignalSpy changed(mine.get(), &Book::changed);
    QSignalSpy balances(mine.get(), &Book::balanceNoted);
    const Attempt attempt = begunAttempt(*other, saleOf(QStringLiteral("k1")));
    QVERIFY(other->noteBalance({folder.clock.now(), Money::fromRupees(5), QStringLiteral("5"), 1})
                .ok());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<OrderId>(), attempt.orderId);
    QCOMPARE(balances.count(), 1);
    mine->lookForChanges();
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestSqliteBook)
#include "tst_sqlitebook.moc"
