// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <connection.h>
#include <migrations.h>
#include <schema.h>

#include <QSignalSpy>

using namespace ct;
using namespace std::chrono_literals;

//! Disputes in the book: every deed is kept, follows the rules, and can be found in the journal.
class TestDisputes : public QObject
{
    Q_OBJECT

private:
    static DisputeEntry deed(DisputeDeed kind, const QString &text,
                             DisputeOutcome outcome = DisputeOutcome::None, Money amount = {})
    {
        DisputeEntry entry;
        entry.deed = kind;
        entry.text = text;
        entry.by = QStringLiteral("owner");
        entry.outcome = outcome;
        entry.amount = amount;
        return entry;
    }
    static OrderId soldIn(SqliteBook &book, const Clock &clock, const QString &key)
    {
        const OrderId id =
            begunAttempt(book, saleOf(key, QStringLiteral("98765432") + key)).orderId;
        (void)book.record(id, evidenceOf(Channel::Recharge, Verdict::Success, clock));
        return id;
    }

private slots:
    void dispute_isKeptFromRaisingToItsEnd();
    void wrongDeeds_areRefusedAndLeaveNothing();
    void words_areCut();
    void disputes_surviveAReopenAndVerify();
    void replay_isComparedWithTheTable();
    void openingCheck_isNotMisledByADispute();
    void deedsOfAnotherProcess_areAnnounced();
    void aBookOfEarlierSchema_isUpgraded();
    void conflicts_areFound();
    void triggers_keepWhatWasDone();
};

void TestDisputes::dispute_isKeptFromRaisingToItsEnd()
{
    BookFolder folder;
    auto book = folder.open();
    const OrderId id = soldIn(*book, folder.clock, QStringLiteral("01"));
    QSignalSpy changed(book.get(), &Book::changed);
    QVERIFY(book->noteDispute(id, deed(DisputeDeed::Raised, QStringLiteral("not received"))).ok());
    QCOMPARE(changed.size(), 1);
    const QDateTime raisedAt = folder.clock.now();
    folder.clock.pass(2h);
    QVERIFY(book->noteDispute(id, deed(DisputeDeed::Copied, {})).ok());
    folder.clock.pass(1h);
    QVERIFY(book->noteDispute(id, deed(DisputeDeed::Noted, QStringLiteral("they look"))).ok());
    auto open = book->disputes(true, 10);
    QVERIFY(open.ok());
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().orderId, id);
    QCOMPARE(open->first().raisedAt, raisedAt);
    QCOMPARE(open->first().reason, QStringLiteral("not received"));
    QCOMPARE(open->first().raisedBy, QStringLiteral("owner"));
    QCOMPARE(open->first().letters, 1);
    QCOMPARE(open->first().letterAt, std::optional(raisedAt.addSecs(7200)));
    QVERIFY(book->noteDispute(id, deed(DisputeDeed::Closed, QStringLiteral("credited"),
                                       DisputeOutcome::PaidBack, Money::fromPaise(23900)))
                .ok());
    QVERIFY(book->disputes(true, 10)->isEmpty());
    const auto all = book->disputes(false, 10);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().outcome, DisputeOutcome::PaidBack);
    QCOMPARE(all->first().paidBack, Money::fromPaise(23900));
    const auto story = book->disputeStory(id);
    QCOMPARE(story->size(), 4);
    QCOMPARE(story->at(3).deed, DisputeDeed::Closed);
    QCOMPARE(story->at(3).amount, Money::fromPaise(23900));
    QCOMPARE(story->at(1).at, raisedAt.addSecs(7200));
    // The sale itself is what it was: a dispute moves no money.
    QCOMPARE(book->attempt(id)->state(), State::Success);
    QCOMPARE(book->story(id)->size(), 1);
}

void TestDisputes::wrongDeeds_areRefusedAndLeaveNothing()
{
    BookFolder folder;
    auto book = folder.open();
    const OrderId id = soldIn(*book, folder.clock, QStringLiteral("01"));
    const auto refused = [&](const DisputeEntry &entry) {
        const auto done = book->noteDispute(id, entry);
        return !done.ok() && done.error().fault == Fault::Refused;
    };
    QVERIFY(refused(deed(DisputeDeed::Noted, QStringLiteral("words"))));
    QVERIFY(refused(deed(DisputeDeed::Raised, QStringLiteral("  "))));
    QVERIFY(refused(deed(DisputeDeed::Closed, QStringLiteral("words"), DisputeOutcome::Settled)));
    QVERIFY(book->disputeStory(id)->isEmpty());
    QVERIFY(book->noteDispute(id, deed(DisputeDeed::Raised, QStringLiteral("words"))).ok());
    QVERIFY(refused(deed(DisputeDeed::Raised, QStringLiteral("words"))));
    const auto unknown = book->noteDispute(OrderId(QStringLiteral("999999999999999")),
                                           deed(DisputeDeed::Raised, QStringLiteral("words")));
    QVERIFY(!unknown.ok());
    QCOMPARE(unknown.error().fault, Fault::Malformed);
    QCOMPARE(book->disputeStory(id)->size(), 1);
}

void TestDisputes::words_areCut()
{
    BookFolder folder;
    auto book = folder.open();
    const OrderId id = soldIn(*book, folder.clock, QStringLiteral("01"));
    QVERIFY(book->noteDispute(id, deed(DisputeDeed::Raised, QString(5000, u'x'))).ok());
    QCOMPARE(book->disputes(true, 1)->first().reason.size(), 1000);
}

void TestDisputes::disputes_surviveAReopenAndVerify()
{
    BookFolder folder;
    OrderId id;
    {
        auto book = folder.open();
        id = soldIn(*book, folder.clock, QStringLiteral("01"));
        QVERIFY(book->noteDispute(id, deed(DisputeDeed::Raised, QStringLiteral("a\n\"b\""))).ok());
        QVERIFY(book->noteDispute(id, deed(DisputeDeed::Copied, {})).ok());
    }
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    auto book = folder.open();
    QCOMPARE(book->health(), BookHealth::Well);
    QCOMPARE(book->disputes(true, 1)->first().reason, QStringLiteral("a\n\"b\""));
}

void TestDisputes::replay_isComparedWithTheTable()
{
    BookFolder folder;
    {
        auto book = folder.open();
        const OrderId id = soldIn(*book, folder.clock, QStringLiteral("01"));
        QVERIFY(book->noteDispute(id, deed(DisputeDeed::Raised, QStringLiteral("words"))).ok());
        QVERIFY(book->connection().run(QStringLiteral("UPDATE disputes SET reason='others'")).ok());
    }
    const QStringList problems = verifyBook(folder.dir());
    QVERIFY2(problems.join(u';').contains(QStringLiteral("disputes")),
             qPrintable(problems.join(u';')));
}

void TestDisputes::openingCheck_isNotMisledByADispute()
{
    BookFolder folder;
    {
        auto book = folder.open();
        const OrderId id = soldIn(*book, folder.clock, QStringLiteral("01"));
        // The newest entry about the order is the dispute; the row follows the one before it.
        QVERIFY(book->noteDispute(id, deed(DisputeDeed::Raised, QStringLiteral("words"))).ok());
    }
    auto book = folder.open();
    QCOMPARE(book->problems(), QStringList());
    QCOMPARE(book->health(), BookHealth::Well);
}

void TestDisputes::deedsOfAnotherProcess_areAnnounced()
{
    BookFolder folder;
    auto one = folder.open();
    auto other = folder.open();
    const OrderId id = soldIn(*one, folder.clock, QStringLiteral("01"));
    other->lookForChanges();
    QSignalSpy changed(other.get(), &Book::changed);
    QVERIFY(one->noteDispute(id, deed(DisputeDeed::Raised, QStringLiteral("words"))).ok());
    other->lookForChanges();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(other->disputes(true, 1)->size(), 1);
}

void TestDisputes::aBookOfEarlierSchema_isUpgraded()
{
    constexpr int StepsBeforeDisputes = 4;
    BookFolder folder;
    QVERIFY(QDir().mkpath(folder.dir()));
    {
        auto connection = Connection::open(folder.file(), Access::ReadWrite);
        QVERIFY(connection.ok() && (*connection)->settle().ok());
        QVERIFY(Migrations(**connection, BookApplicationId, folder.dir())
                    .run(bookSteps().first(StepsBeforeDisputes), folder.clock.now())
                    .ok());
        QVERIFY(!(*connection)->run(QStringLiteral("SELECT 1 FROM disputes")).ok());
    }
    auto book = folder.open();
    QVERIFY(book);
    QCOMPARE(book->problems(), QStringList());
    const OrderId id = soldIn(*book, folder.clock, QStringLiteral("01"));
    QVERIFY(book->noteDispute(id, deed(DisputeDeed::Raised, QStringLiteral("words"))).ok());
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestDisputes::conflicts_areFound()
{
    BookFolder folder;
    auto book = folder.open();
    const OrderId id = soldIn(*book, folder.clock, QStringLiteral("01"));
    QVERIFY(book->conflicts(10)->isEmpty());
    // Taken back by two failures a minute apart, and a success after all.
    for (int i = 0; i < 2; ++i) {
        folder.clock.pass(61s);
        QVERIFY(book->record(id, evidenceOf(Channel::Status, Verdict::Failure, folder.clock)).ok());
    }
    folder.clock.pass(61s);
    QVERIFY(book->record(id, evidenceOf(Channel::Status, Verdict::Success, folder.clock)).ok());
    QCOMPARE(book->attempt(id)->state(), State::Conflict);
    const auto found = book->conflicts(10);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().orderId, id);
}

void TestDisputes::triggers_keepWhatWasDone()
{
    BookFolder folder;
    auto book = folder.open();
    const OrderId id = soldIn(*book, folder.clock, QStringLiteral("01"));
    QVERIFY(book->noteDispute(id, deed(DisputeDeed::Raised, QStringLiteral("words"))).ok());
    for (const char *sql : {"DELETE FROM disputes", "UPDATE disputes SET order_id='1'",
                            "UPDATE disputes SET outcome='paid_back'",
                            "UPDATE disputes SET closed_at=1", "UPDATE disputes SET reason=''"})
        QVERIFY2(!book->connection().run(QLatin1String(sql)).ok(), sql);
}

QTEST_GUILESS_MAIN(TestDisputes)
#include "tst_disputes.moc"
