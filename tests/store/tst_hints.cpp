// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <connection.h>
#include <migrations.h>
#include <schema.h>

#include <QSignalSpy>

using namespace ct;

namespace {

const QString Stranger = QStringLiteral("999999999999999");

CallbackHint hintOn(const OrderId &orderId, const QString &status = QStringLiteral("Success"))
{
    CallbackHint hint;
    hint.orderId = orderId;
    hint.status = status;
    hint.opid = QStringLiteral("REF A&B");
    return hint;
}

QString ask(SqliteBook &book, const char *sql)
{
    return book.connection().ask(QLatin1String(sql)).valueOr(QStringLiteral("error"));
}

} // namespace

class TestHints : public QObject
{
    Q_OBJECT

private slots:
    void hint_waitsUntilItIsSettled();
    void thousandOfOneOrder_areOneRow();
    void hintThatCameAgain_isNotSettledByTheFirst();
    void hint_changesNoStateAndNoJournal();
    void hintsOfStrangers_neverWaitAndAreFew();
    void hintsOfKnownOrders_areLimited();
    void hintOfAnotherProcess_isSeen();
    void notAnOrderId_isRefused();
    void bookThatCannotBeWritten_takesNone();
    void bookWithHints_verifies();
    void oldBook_getsTheTable();
};

void TestHints::hint_waitsUntilItIsSettled()
{
    BookFolder folder;
    const auto book = folder.open();
    QSignalSpy hinted(book.get(), &Book::hinted);
    QVERIFY(!book->lastHintAt()->isValid());
    const Attempt attempt = begunAttempt(*book, saleOf(QStringLiteral("a")));
    QVERIFY(book->noteHint(hintOn(attempt.orderId)));
    QCOMPARE(hinted.size(), 1);
    const auto waiting = book->hints(10);
    QVERIFY(waiting);
    QCOMPARE(waiting->size(), 1);
    CallbackHint expected = hintOn(attempt.orderId);
    expected.at = folder.clock.now();
    QCOMPARE(waiting->first(), expected);
    QCOMPARE(*book->lastHintAt(), folder.clock.now());
    QVERIFY(book->settleHint(waiting->first()));
    QVERIFY(book->hints(10)->isEmpty());
    QCOMPARE(*book->lastHintAt(), folder.clock.now());
    folder.clock.pass(std::chrono::seconds(5));
    QVERIFY(book->noteHint(hintOn(attempt.orderId)));
    QCOMPARE(book->hints(10)->size(), 1);
}

void TestHints::thousandOfOneOrder_areOneRow()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt attempt = begunAttempt(*book, saleOf(QStringLiteral("a")));
    for (int i = 0; i < 1000; ++i)
        QVERIFY(book->noteHint(hintOn(
            attempt.orderId, i % 2 ? QStringLiteral("Failure") : QStringLiteral("Success"))));
    QCOMPARE(book->hints(10)->size(), 1);
    QCOMPARE(book->hints(10)->first().times, 1000);
    QCOMPARE(book->hints(10)->first().status, QStringLiteral("Failure"));
    QCOMPARE(ask(*book, "SELECT count(*) FROM hints"), QStringLiteral("1"));
}

void TestHints::hintThatCameAgain_isNotSettledByTheFirst()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt attempt = begunAttempt(*book, saleOf(QStringLiteral("a")));
    QVERIFY(book->noteHint(hintOn(attempt.orderId)));
    const CallbackHint first = book->hints(1)->first();
    QVERIFY(book->noteHint(hintOn(attempt.orderId)));
    QVERIFY(book->settleHint(first));
    QCOMPARE(book->hints(10)->size(), 1);
}

void TestHints::hint_changesNoStateAndNoJournal()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt attempt = begunAttempt(*book, saleOf(QStringLiteral("a")));
    QVERIFY(book->record(attempt.orderId,
                         evidenceOf(Channel::Recharge, Verdict::NoAnswer, folder.clock)));
    const Attempt before = *book->attempt(attempt.orderId);
    const QString head = ask(*book, "SELECT hash FROM journal ORDER BY seq DESC LIMIT 1");
    QVERIFY(book->noteHint(hintOn(attempt.orderId)));
    QVERIFY(book->noteHint(hintOn(OrderId(Stranger))));
    QVERIFY(book->settleHint(book->hints(1)->first()));
    QCOMPARE(*book->attempt(attempt.orderId), before);
    QCOMPARE(ask(*book, "SELECT hash FROM journal ORDER BY seq DESC LIMIT 1"), head);
}

void TestHints::hintsOfStrangers_neverWaitAndAreFew()
{
    BookFolder folder;
    const auto book = folder.open();
    QSignalSpy hinted(book.get(), &Book::hinted);
    const Attempt attempt = begunAttempt(*book, saleOf(QStringLiteral("a")));
    QVERIFY(book->noteHint(hintOn(attempt.orderId)));
    const qint64 first = 100'000'000'000'000;
    for (int i = 0; i < 1100; ++i)
        QVERIFY(book->noteHint(hintOn(OrderId(QString::number(first + i)))));
    QCOMPARE(ask(*book, "SELECT count(*) FROM hints"), QStringLiteral("1001"));
    QCOMPARE(book->hints(10)->size(), 1);
    QCOMPARE(book->hints(10)->first().orderId, attempt.orderId);
    QCOMPARE(hinted.size(), 1);
    // The oldest went.
    QCOMPARE(ask(*book, "SELECT min(order_id) FROM hints WHERE known=0"),
             QString::number(first + 100));
}

void TestHints::hintsOfKnownOrders_areLimited()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt attempt = begunAttempt(*book, saleOf(QStringLiteral("a")));
    // As if ten thousand sales had been called back about; the first of them were acted on.
    QVERIFY(book->connection().run(QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<10000) "
        "INSERT INTO hints(order_id,at,status,opid,times,known,seen_at) "
        "SELECT 200000000000000+i,i,'Success','',1,1,iif(i<=2,5,NULL) FROM n")));
    QVERIFY(book->noteHint(hintOn(attempt.orderId)));
    QCOMPARE(ask(*book, "SELECT count(*) FROM hints"), QStringLiteral("10000"));
    QCOMPARE(ask(*book, "SELECT min(order_id) FROM hints WHERE at<100000"),
             QStringLiteral("200000000000002"));
}

void TestHints::hintOfAnotherProcess_isSeen()
{
    BookFolder folder;
    const auto counter = folder.open();
    const auto listener = folder.open();
    const Attempt attempt = begunAttempt(*counter, saleOf(QStringLiteral("a")));
    QVERIFY(listener->noteHint(hintOn(attempt.orderId)));
    QCOMPARE(counter->hints(10)->size(), 1);
    QVERIFY(counter->settleHint(counter->hints(10)->first()));
    QVERIFY(listener->hints(10)->isEmpty());
}

void TestHints::notAnOrderId_isRefused()
{
    BookFolder folder;
    const auto book = folder.open();
    for (const char *text : {"", "48122007331590", "048122007331590", "48122007331590x"}) {
        const auto noted = book->noteHint(hintOn(OrderId(QLatin1String(text))));
        QVERIFY(!noted.ok());
        QCOMPARE(noted.error().fault, Fault::Malformed);
    }
    QCOMPARE(ask(*book, "SELECT count(*) FROM hints"), QStringLiteral("0"));
}

void TestHints::bookThatCannotBeWritten_takesNone()
{
    BookFolder folder;
    QVERIFY(folder.open());
    BookPlace place;
    place.dir = folder.dir();
    place.readOnly = true;
    const auto book = SqliteBook::open(place, folder.clock);
    QVERIFY(book.ok());
    const auto noted = (*book)->noteHint(hintOn(OrderId(Stranger)));
    QVERIFY(!noted.ok());
    QCOMPARE(noted.error().fault, Fault::Storage);
    QVERIFY((*book)->hints(10)->isEmpty());
}

void TestHints::bookWithHints_verifies()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt attempt = begunAttempt(*book, saleOf(QStringLiteral("a")));
    QVERIFY(book->noteHint(hintOn(attempt.orderId)));
    QVERIFY(book->noteHint(hintOn(OrderId(Stranger))));
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    QCOMPARE(folder.open()->health(), BookHealth::Well);
}

void TestHints::oldBook_getsTheTable()
{
    BookFolder folder;
    QVERIFY(folder.open()); // makes the folder
    QVERIFY(QFile::remove(folder.file()));
    QVERIFY(QFile::remove(folder.mirror()));
    {
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    {
        const auto connection = Connection::open(folder.file(), Access::ReadWrite);
        QVERIFY(connection.ok() && (*connection)->settle().ok());
        QVERIFY(Migrations(**connection, BookApplicationId, folder.dir())
                    .run(bookSteps().first(3), folder.clock.now()));
        QVERIFY(!(*connection)->run(QStringLiteral("SELECT * FROM hints")).ok());
    }
    const auto book = folder.open();
    QVERIFY(book);
    QCOMPARE(*schemaProblems(book->connection()), QStringList());
    const Attempt attempt = begunAttempt(*book, saleOf(QStringLiteral("a")));
    QVERIFY(book->noteHint(hintOn(attempt.orderId)));
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

QTEST_APPLESS_MAIN(TestHints)
#include "tst_hints.moc"
