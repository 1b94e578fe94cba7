// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <connection.h>
#include <mirror.h>

#include <QSignalSpy>

using namespace ct;

namespace {

BookHooks onMachine(const QString &id)
{
    BookHooks hooks;
    hooks.machineId = [id] { return id; };
    return hooks;
}

std::optional<SaleRefusal> refusalOf(SqliteBook &book, const QString &key)
{
    const Result<Beginning> beginning = book.begin(saleOf(key));
    const auto *refused = beginning.ok() ? std::get_if<Refused>(&*beginning) : nullptr;
    return refused ? std::optional(refused->why) : std::nullopt;
}

} // namespace

class TestHolds : public QObject
{
    Q_OBJECT

private slots:
    void names_areStable();
    void hold_stopsSellingUntilReleased();
    void hold_lastsOverRestarts();
    void hold_letsKnownSalesGoOn();
    void sameKind_standsOnce();
    void release_wantsAReasonAndAHold();
    void rows_areWhatTheJournalSays();
    void rows_cannotBeChangedByHand();
    void otherMachine_stopsSellingUntilConfirmed();
    void sameMachine_isNotAskedAbout();
    void namelessMachine_isNotAskedAbout();
    void reconcile_endsWhenEveryOpenSaleWasAnswered();
    void reconcile_isNotEndedBySilence();
    void otherProcess_isHeard();
};

void TestHolds::names_areStable()
{
    for (const char *name : {"epoch", "machine", "wallet", "reconcile"}) {
        const auto kind = holdFromName(QString::fromLatin1(name));
        QVERIFY(kind);
        QCOMPARE(holdName(*kind), QString::fromLatin1(name));
    }
    QVERIFY(!holdFromName(QStringLiteral("nothing")));
}

void TestHolds::hold_stopsSellingUntilReleased()
{
    BookFolder folder;
    const auto book = folder.open();
    QVERIFY(book->holds()->isEmpty());
    QSignalSpy changed(book.get(), &Book::holdsChanged);
    const Result<Hold> hold = book->hold(HoldKind::Wallet, QStringLiteral("239.00"));
    QVERIFY(hold.ok());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(*book->holds(), QList<Hold>{*hold});
    const Result<Beginning> beginning = book->begin(saleOf(QStringLiteral("k1")));
    const Refused &refused = std::get<Refused>(*beginning);
    QCOMPARE(refused.why, SaleRefusal::Held);
    QCOMPARE(refused.holds, QList<Hold>{*hold});
    QVERIFY(book->page({}, std::nullopt, 10)->rows.isEmpty());
    QVERIFY(
        book->release(HoldKind::Wallet, QStringLiteral("my nephew's sale"), QStringLiteral("owner"))
            .ok());
    QCOMPARE(changed.count(), 2);
    QVERIFY(book->holds()->isEmpty());
    QVERIFY(!begunAttempt(*book, saleOf(QStringLiteral("k1"))).orderId.isEmpty());
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestHolds::hold_lastsOverRestarts()
{
    BookFolder folder;
    const Hold hold = *folder.open()->hold(HoldKind::Epoch, {});
    const auto book = folder.open();
    QCOMPARE(*book->holds(), QList<Hold>{hold});
    QCOMPARE(refusalOf(*book, QStringLiteral("k1")), SaleRefusal::Held);
    QCOMPARE(book->health(), BookHealth::Well);
}

void TestHolds::hold_letsKnownSalesGoOn()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt attempt = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    QVERIFY(book->hold(HoldKind::Wallet, {}).ok());
    QVERIFY(std::holds_alternative<Existing>(*book->begin(saleOf(QStringLiteral("k1")))));
    QVERIFY(
        book->record(attempt.orderId, evidenceOf(Channel::Recharge, Verdict::Success, folder.clock))
            .ok());
    QCOMPARE(book->attempt(attempt.orderId)->state(), State::Success);
    QVERIFY(book->noteBalance({folder.clock.now(), Money(), QStringLiteral("0"), 1}).ok());
}

void TestHolds::sameKind_standsOnce()
{
    BookFolder folder;
    const auto book = folder.open();
    const Hold first = *book->hold(HoldKind::Wallet, QStringLiteral("1.00"));
    QCOMPARE(*book->hold(HoldKind::Wallet, QStringLiteral("2.00")), first);
    QVERIFY(book->hold(HoldKind::Machine, {}).ok());
    QCOMPARE(book->holds()->size(), 2);
    QVERIFY(book->release(HoldKind::Wallet, QStringLiteral("r"), {}).ok());
    QCOMPARE(refusalOf(*book, QStringLiteral("k1")), SaleRefusal::Held);
    const Hold second = *book->hold(HoldKind::Wallet, QStringLiteral("2.00"));
    QVERIFY(second.id > first.id);
}

void TestHolds::release_wantsAReasonAndAHold()
{
    BookFolder folder;
    const auto book = folder.open();
    const Result<Done> none = book->release(HoldKind::Wallet, QStringLiteral("r"), {});
    QVERIFY(!none.ok());
    QCOMPARE(none.error().fault, Fault::Malformed);
    QVERIFY(book->hold(HoldKind::Wallet, {}).ok());
    QCOMPARE(book->release(HoldKind::Wallet, QStringLiteral("  "), {}).error().fault,
             Fault::Malformed);
    QCOMPARE(book->holds()->size(), 1);
}

void TestHolds::rows_areWhatTheJournalSays()
{
    BookFolder folder;
    const auto book = folder.open();
    QVERIFY(book->hold(HoldKind::Wallet, QStringLiteral("1.00")).ok());
    QVERIFY(book->release(HoldKind::Wallet, QStringLiteral("reason"), QStringLiteral("o")).ok());
    QVERIFY(book->hold(HoldKind::Epoch, {}).ok());
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    // Whoever removes the hold behind the journal's back is found out.
    Connection &connection = book->connection();
    QVERIFY(connection.run(QStringLiteral("DROP TRIGGER holds_delete")).ok());
    QVERIFY(connection.run(QStringLiteral("DELETE FROM holds WHERE released_at IS NULL")).ok());
    const QStringList problems = verifyBook(folder.dir());
    QVERIFY(problems.filter(QStringLiteral("holds")).size() >= 2);
}

void TestHolds::rows_cannotBeChangedByHand()
{
    BookFolder folder;
    const auto book = folder.open(onMachine(QStringLiteral("here")));
    QVERIFY(book->hold(HoldKind::Wallet, QStringLiteral("1.00")).ok());
    Connection &connection = book->connection();
    for (const char *sql :
         {"DELETE FROM holds", "UPDATE holds SET detail='2.00'",
          "UPDATE holds SET kind='epoch',released_at=1,reason='x'", "DELETE FROM machines",
          "UPDATE machines SET mark='x'", "INSERT OR REPLACE INTO machines VALUES(1,1,'x')",
          "INSERT INTO holds VALUES(99,'wallet',1,'',1,'x','x')"})
        QVERIFY2(!connection.run(QString::fromLatin1(sql)).ok(), sql);
    QVERIFY(book->release(HoldKind::Wallet, QStringLiteral("r"), {}).ok());
    QVERIFY(!connection.run(QStringLiteral("UPDATE holds SET released_at=NULL,reason=''")).ok());
}

void TestHolds::otherMachine_stopsSellingUntilConfirmed()
{
    BookFolder folder;
    QVERIFY(!begunAttempt(*folder.open(onMachine(QStringLiteral("old"))),
                          saleOf(QStringLiteral("k0"), QStringLiteral("9000000001")))
                 .orderId.isEmpty());
    {
        const auto book = folder.open(onMachine(QStringLiteral("new")));
        QCOMPARE(book->holds()->size(), 1);
        QCOMPARE(book->holds()->first().kind, HoldKind::Machine);
        QCOMPARE(refusalOf(*book, QStringLiteral("k1")), SaleRefusal::Held);
        QCOMPARE(book->health(), BookHealth::Well);
    }
    {
        const auto book = folder.open(onMachine(QStringLiteral("new")));
        QCOMPARE(book->holds()->size(), 1);
        QVERIFY(book->release(HoldKind::Machine, QStringLiteral("the old one broke"), {}).ok());
        QVERIFY(!refusalOf(*book, QStringLiteral("k1")));
    }
    QVERIFY(folder.open(onMachine(QStringLiteral("new")))->holds()->isEmpty());
    // Back again is another move.
    QCOMPARE(folder.open(onMachine(QStringLiteral("old")))->holds()->size(), 1);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestHolds::sameMachine_isNotAskedAbout()
{
    BookFolder folder;
    QVERIFY(folder.open(onMachine(QStringLiteral("here"))));
    const auto book = folder.open(onMachine(QStringLiteral("here")));
    QVERIFY(book->holds()->isEmpty());
    // Which computer it is cannot be read out of the book.
    QVERIFY(!QString::fromUtf8(lastMirrorLines(folder.mirror(), 1)->first())
                 .contains(QStringLiteral("here\"")));
}

void TestHolds::namelessMachine_isNotAskedAbout()
{
    BookFolder folder;
    QVERIFY(folder.open(onMachine({})));
    QVERIFY(folder.open(onMachine(QStringLiteral("new")))->holds()->isEmpty());
    QVERIFY(folder.open(onMachine({}))->holds()->isEmpty());
    QCOMPARE(folder.open(onMachine(QStringLiteral("third")))->holds()->size(), 1);
}

void TestHolds::reconcile_endsWhenEveryOpenSaleWasAnswered()
{
    BookFolder folder;
    const auto book = folder.open();
    QList<Attempt> open;
    for (int i = 0; i < 2; ++i) {
        open << begunAttempt(*book, saleOf(QString::number(i), QString::number(9000000000 + i)));
        QVERIFY(book->record(open.last().orderId,
                             evidenceOf(Channel::Recharge, Verdict::NoAnswer, folder.clock))
                    .ok());
    }
    QVERIFY(book->hold(HoldKind::Reconcile, {}).ok());
    QCOMPARE(refusalOf(*book, QStringLiteral("k")), SaleRefusal::Held);
    QVERIFY(book->record(open.at(0).orderId,
                         evidenceOf(Channel::Status, Verdict::Success, folder.clock))
                .ok());
    QCOMPARE(refusalOf(*book, QStringLiteral("k")), SaleRefusal::Held);
    QSignalSpy changed(book.get(), &Book::holdsChanged);
    QVERIFY(book->record(open.at(1).orderId,
                         evidenceOf(Channel::Status, Verdict::Pending, folder.clock))
                .ok());
    QCOMPARE(changed.count(), 1);
    QVERIFY(book->holds()->isEmpty());
    QVERIFY(!refusalOf(*book, QStringLiteral("k")));
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestHolds::reconcile_isNotEndedBySilence()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt open = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    QVERIFY(book->hold(HoldKind::Reconcile, {}).ok());
    for (const Verdict verdict : {Verdict::NoAnswer, Verdict::Unreadable, Verdict::CallRefused,
                                  Verdict::OtherOrder, Verdict::WrongEcho}) {
        QVERIFY(
            book->record(open.orderId, evidenceOf(Channel::Status, verdict, folder.clock)).ok());
        QCOMPARE(book->holds()->size(), 1);
    }
    QVERIFY(
        book->record(open.orderId, evidenceOf(Channel::Status, Verdict::UnknownOrder, folder.clock))
            .ok());
    QVERIFY(book->holds()->isEmpty());
}

void TestHolds::otherProcess_isHeard()
{
    BookFolder folder;
    const auto book = folder.open();
    const auto other = folder.open();
    QSignalSpy changed(book.get(), &Book::holdsChanged);
    QVERIFY(other->hold(HoldKind::Wallet, {}).ok());
    QCOMPARE(refusalOf(*book, QStringLiteral("k1")), SaleRefusal::Held);
    book->lookForChanges();
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestHolds)
#include "tst_holds.moc"
