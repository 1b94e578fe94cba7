// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <connection.h>
#include <migrations.h>
#include <schema.h>

#include <QSignalSpy>

using namespace ct;
using namespace std::chrono_literals;

class TestIncidents : public QObject
{
    Q_OBJECT

private:
    static Evidence saying(Channel channel, Verdict verdict, const QString &txid,
                           const Clock &clock)
    {
        Evidence evidence = evidenceOf(channel, verdict, clock);
        evidence.txid = txid;
        return evidence;
    }
    //! A sale that failed and turned out a success much later.
    static OrderId lateSuccess(SqliteBook &book, BookFolder &folder, const QString &key)
    {
        const Attempt attempt = begunAttempt(book, saleOf(key, QStringLiteral("98765432") + key));
        const OrderId id = attempt.orderId;
        const QString txid = QStringLiteral("7") + key;
        (void)book.record(id, saying(Channel::Recharge, Verdict::Failure, txid, folder.clock));
        folder.clock.pass(3s);
        (void)book.record(id, saying(Channel::Status, Verdict::Failure, txid, folder.clock));
        folder.clock.pass(1h);
        (void)book.record(id, saying(Channel::Status, Verdict::Success, txid, folder.clock));
        return id;
    }

private slots:
    void lateSuccess_isOpenUntilTheOwnerHasSeenToIt();
    void acknowledge_wantsANoteAndHappensOnce();
    void txidOfTwoOrders_isAnIncidentOfItsOwn_andMergesNothing();
    void txidZeroOrMissing_isNone();
    void incidentsOfAnotherProcess_areAnnounced();
    void olderBooks_findTheirIncidentsInTheJournal();
    void aBookOfTheFirstSchema_isUpgraded();
    void triggers_keepWhatWasSeen();
};

void TestIncidents::lateSuccess_isOpenUntilTheOwnerHasSeenToIt()
{
    BookFolder folder;
    auto book = folder.open();
    QSignalSpy changes(book.get(), &Book::incidentsChanged);
    QCOMPARE(*book->openIncidents(), 0);
    const OrderId id = lateSuccess(*book, folder, QStringLiteral("01"));
    QCOMPARE(changes.size(), 1);
    const auto open = book->incidents(true, 10);
    QVERIFY(open.ok());
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().orderId, id);
    QCOMPARE(open->first().kind, Incident::LateSuccess);
    QCOMPARE(open->first().from, State::Failed);
    QCOMPARE(open->first().to, State::Success);
    QCOMPARE(open->first().at, folder.clock.now());

    QVERIFY(book->acknowledge(open->first().seq, QStringLiteral("owner"),
                              QStringLiteral("customer was told"))
                .ok());
    QCOMPARE(changes.size(), 2);
    QCOMPARE(*book->openIncidents(), 0);
    QVERIFY(book->incidents(true, 10)->isEmpty());
    const auto all = book->incidents(false, 10);
    QCOMPARE(all->first().note, QStringLiteral("customer was told"));
    QCOMPARE(all->first().seenBy, QStringLiteral("owner"));
    QCOMPARE(all->first().seenAt, std::optional(folder.clock.now()));
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    QCOMPARE(folder.open()->incidents(false, 10)->size(), 1);
}

void TestIncidents::acknowledge_wantsANoteAndHappensOnce()
{
    BookFolder folder;
    auto book = folder.open();
    lateSuccess(*book, folder, QStringLiteral("01"));
    const qint64 seq = book->incidents(true, 1)->first().seq;
    QCOMPARE(book->acknowledge(seq, {}, QStringLiteral("  ")).error().fault, Fault::Malformed);
    QCOMPARE(book->acknowledge(seq + 1, {}, QStringLiteral("x")).error().fault, Fault::Malformed);
    QVERIFY(book->acknowledge(seq, {}, QStringLiteral("x")).ok());
    QCOMPARE(book->acknowledge(seq, {}, QStringLiteral("y")).error().fault, Fault::Refused);
    QCOMPARE(book->incidents(false, 1)->first().note, QStringLiteral("x"));
}

void TestIncidents::txidOfTwoOrders_isAnIncidentOfItsOwn_andMergesNothing()
{
    BookFolder folder;
    auto book = folder.open();
    const Attempt first = begunAttempt(*book, saleOf(QStringLiteral("a")));
    const Attempt second =
        begunAttempt(*book, saleOf(QStringLiteral("b"), QStringLiteral("9876543211")));
    const QString txid = QStringLiteral("5804");
    QVERIFY(
        book->record(first.orderId, saying(Channel::Recharge, Verdict::Success, txid, folder.clock))
            .ok());
    QVERIFY(book->record(second.orderId,
                         saying(Channel::Recharge, Verdict::Pending, txid, folder.clock))
                .ok());
    const auto open = book->incidents(true, 10);
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().kind, Incident::TxidReused);
    QCOMPARE(open->first().orderId, second.orderId);
    QCOMPARE(open->first().other, first.orderId);
    QCOMPARE(book->attempt(first.orderId)->state(), State::Success);
    QCOMPARE(book->attempt(second.orderId)->state(), State::Pending);
    // The same number of the same order again is nothing new.
    QVERIFY(
        book->record(second.orderId, saying(Channel::Status, Verdict::Success, txid, folder.clock))
            .ok());
    QCOMPARE(*book->openIncidents(), 1);
    QCOMPARE(book->attempt(first.orderId)->providerTxid, txid);
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestIncidents::txidZeroOrMissing_isNone()
{
    BookFolder folder;
    auto book = folder.open();
    for (int i = 0; i < 4; ++i) {
        const Attempt attempt =
            begunAttempt(*book, saleOf(QString::number(i), QStringLiteral("987654321%1").arg(i)));
        const QString txid = i % 2 == 0 ? QStringLiteral("0") : QString();
        QVERIFY(book->record(attempt.orderId,
                             saying(Channel::Recharge, Verdict::Success, txid, folder.clock))
                    .ok());
    }
    QCOMPARE(*book->openIncidents(), 0);
}

void TestIncidents::incidentsOfAnotherProcess_areAnnounced()
{
    BookFolder folder;
    auto here = folder.open();
    auto there = folder.open();
    QSignalSpy changes(here.get(), &Book::incidentsChanged);
    lateSuccess(*there, folder, QStringLiteral("01"));
    here->lookForChanges();
    QCOMPARE(changes.size(), 1);
    QVERIFY(there->acknowledge(there->incidents(true, 1)->first().seq, {}, QStringLiteral("seen"))
                .ok());
    here->lookForChanges();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(*here->openIncidents(), 0);
}

void TestIncidents::olderBooks_findTheirIncidentsInTheJournal()
{
    BookFolder folder;
    OrderId id;
    {
        auto book = folder.open();
        id = lateSuccess(*book, folder, QStringLiteral("01"));
        // As it was before incidents had a table: the journal alone knows.
        Connection &connection = book->connection();
        QVERIFY(connection.run(QStringLiteral("DROP TABLE incidents")).ok());
        const QStringList statements =
            incidentTables() + QStringList{incidentIndexes().first(), incidentsOfOlderJournals()};
        for (const QString &sql : statements)
            QVERIFY(connection.run(sql).ok());
    }
    auto book = folder.open();
    QVERIFY(book);
    QCOMPARE(book->problems(), QStringList());
    QCOMPARE(book->incidents(true, 10)->size(), 1);
    QCOMPARE(book->incidents(true, 10)->first().orderId, id);
    QCOMPARE(book->incidents(true, 10)->first().kind, Incident::LateSuccess);
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestIncidents::aBookOfTheFirstSchema_isUpgraded()
{
    BookFolder folder;
    QVERIFY(QDir().mkpath(folder.dir()));
    {
        auto connection = Connection::open(folder.file(), Access::ReadWrite);
        QVERIFY(connection.ok() && (*connection)->settle().ok());
        QVERIFY(Migrations(**connection, BookApplicationId, folder.dir())
                    .run(bookSteps().first(1), folder.clock.now())
                    .ok());
    }
    auto book = folder.open();
    QVERIFY(book);
    QCOMPARE(book->problems(), QStringList());
    lateSuccess(*book, folder, QStringLiteral("01"));
    QCOMPARE(*book->openIncidents(), 1);
}

void TestIncidents::triggers_keepWhatWasSeen()
{
    BookFolder folder;
    auto book = folder.open();
    lateSuccess(*book, folder, QStringLiteral("01"));
    Connection &connection = book->connection();
    for (const char *sql :
         {"DELETE FROM incidents", "UPDATE incidents SET kind='x'", "UPDATE incidents SET note='x'",
          "INSERT OR REPLACE INTO incidents SELECT * FROM incidents"})
        QVERIFY2(!connection.run(QLatin1String(sql)).ok(), sql);
    QVERIFY(book->acknowledge(book->incidents(true, 1)->first().seq, {}, QStringLiteral("x")).ok());
    QVERIFY(!connection.run(QStringLiteral("UPDATE incidents SET note='y'")).ok());
    QVERIFY(!connection.run(QStringLiteral("UPDATE incidents SET seen_at=NULL,note=''")).ok());
}

QTEST_GUILESS_MAIN(TestIncidents)
#include "tst_incidents.moc"
