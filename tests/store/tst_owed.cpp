// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"

#include <owed.h>

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace ct;
using namespace std::chrono_literals;
using enum Verdict;

namespace {

const QString Ramesh = QStringLiteral("9000000001");
const QString Owner = QStringLiteral("owner");

SaleRequest sale(const QString &key, PayKind kind = PayKind::Cash)
{
    SaleRequest request = saleOf(key, QStringLiteral("9876543210"), 239);
    request.allowDuplicate = true;
    request.tender.kind = kind;
    if (kind == PayKind::Account) {
        request.onAccount = Ramesh;
        request.tender.kind = PayKind::Cash;
    }
    return request;
}

//! What the provider says of an order, one answer after each pause.
void hear(SqliteBook &book, BookFolder &folder, const OrderId &orderId,
          const QList<Verdict> &verdicts, std::chrono::seconds pause)
{
    Channel channel = Channel::Recharge;
    for (const Verdict verdict : verdicts) {
        folder.clock.pass(pause);
        (void)book.record(orderId, evidenceOf(channel, verdict, folder.clock));
        channel = Channel::Status;
    }
}

//! Fails two minutes after the customer was told to wait.
Attempt failedLate(SqliteBook &book, BookFolder &folder, const SaleRequest &request)
{
    const Attempt attempt = begunAttempt(book, request);
    hear(book, folder, attempt.orderId, {NoAnswer, Failure, Failure}, 61s);
    return attempt;
}

std::unique_ptr<SqliteBook> shopIn(BookFolder &folder)
{
    auto book = folder.open();
    if (!book->setLimit(Ramesh, Money::fromRupees(100'000), Owner).ok())
        qFatal("no limit");
    return book;
}

QStringList ordersOn(const SqliteBook &book)
{
    QStringList orders;
    const auto list = book.owed(100);
    if (!list.ok())
        qFatal("no list");
    for (const Owed &owed : *list)
        orders << owed.attempt.orderId.text();
    return orders;
}

std::optional<Fault> faultOf(const Result<Done> &done)
{
    return done.ok() ? std::nullopt : std::optional(done.error().fault);
}

} // namespace

//! Customers who had left when their sale came to nothing.
class TestOwed : public QObject
{
    Q_OBJECT

private slots:
    void list_holdsWhatNobodyWasTold_data();
    void list_holdsWhatNobodyWasTold();
    void list_saysWhatIsDue();
    void saleGoneOnWith_isNobodyToCall();
    void list_forgetsAfterAMonth();
    void money_goesBackOnceWithoutShifts();
    void money_goesOutOfTheOpenDrawer();
    void money_waitsForADrawerWhereThatIsTheRule();
    void accountSale_isOnlyTold();
    void refundOfTheDrawer_takesOffTheList();
    void ends_neverChange();
    void ends_comeBackFromTheMirror();
    void list_readsItsIndexAlone();
};

void TestOwed::list_holdsWhatNobodyWasTold_data()
{
    QTest::addColumn<QList<Verdict>>("verdicts");
    QTest::addColumn<int>("pauseSeconds");
    QTest::addColumn<bool>("listed");
    using List = QList<Verdict>;
    QTest::newRow("failed at the counter") << List{Failure, Failure} << 10 << false;
    QTest::newRow("not sent at the counter") << List{NeverSent} << 1 << false;
    QTest::newRow("failed later") << List{NoAnswer, Failure, Failure} << 61 << true;
    QTest::newRow("found not sent later") << List{NeverSent} << 121 << true;
    QTest::newRow("taken back") << List{Success, Failure, Failure} << 61 << true;
    QTest::newRow("still unknown") << List{NoAnswer} << 300 << false;
    QTest::newRow("still pending") << List{Pending, Pending} << 300 << false;
    QTest::newRow("half failed") << List{NoAnswer, Failure} << 300 << false;
    QTest::newRow("came about late") << List{NoAnswer, Success} << 300 << false;
}

void TestOwed::list_holdsWhatNobodyWasTold()
{
    QFETCH(QList<Verdict>, verdicts);
    QFETCH(int, pauseSeconds);
    QFETCH(bool, listed);
    BookFolder folder;
    auto book = shopIn(folder);
    const Attempt attempt = begunAttempt(*book, sale(QStringLiteral("k1")));
    hear(*book, folder, attempt.orderId, verdicts, std::chrono::seconds(pauseSeconds));
    QCOMPARE(ordersOn(*book), listed ? QStringList{attempt.orderId.text()} : QStringList());
}

void TestOwed::list_saysWhatIsDue()
{
    BookFolder folder;
    auto book = shopIn(folder);
    (void)failedLate(*book, folder, sale(QStringLiteral("k1")));
    (void)failedLate(*book, folder, sale(QStringLiteral("k2"), PayKind::Upi));
    (void)failedLate(*book, folder, sale(QStringLiteral("k3"), PayKind::Account));
    const auto list = book->owed(10);
    QCOMPARE(list->size(), 3); // oldest first
    QCOMPARE(list->at(0).due, Money::fromRupees(239));
    QCOMPARE(list->at(0).paidBy, std::optional(PayKind::Cash));
    QCOMPARE(list->at(0).attempt.intent.number, QStringLiteral("9876543210"));
    QCOMPARE(list->at(1).due, Money::fromRupees(239));
    QCOMPARE(list->at(1).paidBy, std::optional(PayKind::Upi));
    QCOMPARE(list->at(2).due, Money());
    QCOMPARE(list->at(2).paidBy, std::optional(PayKind::Account));
    QCOMPARE(book->owed(2)->size(), 2);
}

void TestOwed::saleGoneOnWith_isNobodyToCall()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const Attempt first = failedLate(*book, folder, sale(QStringLiteral("k1")));
    SaleRequest again = sale(QStringLiteral("k1"));
    again.retry = true;
    const Attempt second = begunAttempt(*book, again);
    QCOMPARE(ordersOn(*book), QStringList());
    QCOMPARE(faultOf(book->settleOwed(first.orderId, OwedEnd::Cash, Owner)), Fault::Refused);
    hear(*book, folder, second.orderId, {NoAnswer, Failure, Failure}, 61s);
    QCOMPARE(ordersOn(*book), QStringList{second.orderId.text()});
    QCOMPARE(book->owed(10)->first().due, Money::fromRupees(239));
}

void TestOwed::list_forgetsAfterAMonth()
{
    BookFolder folder;
    auto book = shopIn(folder);
    (void)failedLate(*book, folder, sale(QStringLiteral("k1")));
    folder.clock.pass(std::chrono::days(29));
    QCOMPARE(ordersOn(*book).size(), 1);
    folder.clock.pass(std::chrono::days(1));
    QCOMPARE(ordersOn(*book).size(), 0);
    QCOMPARE(book->refundsDue(10)->size(), 1); // the money is not forgotten
}

void TestOwed::money_goesBackOnceWithoutShifts()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const OrderId orderId = failedLate(*book, folder, sale(QStringLiteral("k1"))).orderId;
    const auto other = folder.open();
    QCOMPARE(faultOf(book->settleOwed(orderId, OwedEnd::Told, Owner)), Fault::Refused);
    QCOMPARE(ordersOn(*book).size(), 1);
    QVERIFY(book->settleOwed(orderId, OwedEnd::Cash, Owner).ok());
    QCOMPARE(ordersOn(*book), QStringList());
    QCOMPARE(book->refundsDue(10)->size(), 0);
    // Not twice, by whomever, nor out of a drawer that is opened later.
    QCOMPARE(faultOf(book->settleOwed(orderId, OwedEnd::Cash, Owner)), Fault::Refused);
    QCOMPARE(faultOf(other->settleOwed(orderId, OwedEnd::Upi, Owner)), Fault::Refused);
    QVERIFY(book->openShift(CashCount(), 1, Owner).ok());
    QVERIFY(!book->payRefund(orderId, false, Owner).ok());
    QCOMPARE(*book->shiftFigures(1)->expected(), Money());
}

void TestOwed::money_goesOutOfTheOpenDrawer()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(book->openShift(*cashCountFrom(QStringLiteral("500x1")), 1, Owner).ok());
    const OrderId cash = failedLate(*book, folder, sale(QStringLiteral("k1"))).orderId;
    const OrderId upi = failedLate(*book, folder, sale(QStringLiteral("k2"), PayKind::Upi)).orderId;
    QCOMPARE(*book->shiftFigures(1)->expected(), Money::fromRupees(739));
    QVERIFY(book->settleOwed(cash, OwedEnd::Cash, Owner).ok());
    QCOMPARE(*book->shiftFigures(1)->expected(), Money::fromRupees(500));
    QVERIFY(book->settleOwed(upi, OwedEnd::Upi, Owner).ok());
    QCOMPARE(*book->shiftFigures(1)->expected(), Money::fromRupees(500));
    QCOMPARE(ordersOn(*book), QStringList());
    QCOMPARE(book->shiftMoves(1)->size(), 2);
    QCOMPARE(faultOf(book->settleOwed(cash, OwedEnd::Cash, Owner)), Fault::Refused);
    QCOMPARE(*book->shiftFigures(1)->expected(), Money::fromRupees(500));
}

void TestOwed::money_waitsForADrawerWhereThatIsTheRule()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const OrderId orderId = failedLate(*book, folder, sale(QStringLiteral("k1"))).orderId;
    QVERIFY(book->setNeedsShift(true, Owner).ok());
    QCOMPARE(faultOf(book->settleOwed(orderId, OwedEnd::Cash, Owner)), Fault::Refused);
    QVERIFY(book->openShift(*cashCountFrom(QStringLiteral("500x1")), 1, Owner).ok());
    QVERIFY(book->countShift(*cashCountFrom(QStringLiteral("500x1")), Owner).ok());
    QCOMPARE(faultOf(book->settleOwed(orderId, OwedEnd::Cash, Owner)), Fault::Refused);
    QCOMPARE(ordersOn(*book).size(), 1);
    QCOMPARE(book->refundsDue(10)->size(), 1);
}

void TestOwed::accountSale_isOnlyTold()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(book->setNeedsShift(true, Owner).ok());
    QVERIFY(book->openShift(CashCount(), 1, Owner).ok());
    const OrderId orderId =
        failedLate(*book, folder, sale(QStringLiteral("k1"), PayKind::Account)).orderId;
    QCOMPARE(faultOf(book->settleOwed(orderId, OwedEnd::Cash, Owner)), Fault::Refused);
    QVERIFY(book->countShift(CashCount(), Owner).ok());
    QVERIFY(book->settleOwed(orderId, OwedEnd::Told, Owner).ok()); // no drawer is asked
    QCOMPARE(ordersOn(*book), QStringList());
    QCOMPARE(faultOf(book->settleOwed(orderId, OwedEnd::Told, Owner)), Fault::Refused);
}

void TestOwed::refundOfTheDrawer_takesOffTheList()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const OrderId orderId = failedLate(*book, folder, sale(QStringLiteral("k1"))).orderId;
    QVERIFY(book->openShift(*cashCountFrom(QStringLiteral("500x1")), 1, Owner).ok());
    QVERIFY(book->payRefund(orderId, false, Owner).ok());
    QCOMPARE(ordersOn(*book), QStringList());
    QCOMPARE(faultOf(book->settleOwed(orderId, OwedEnd::Cash, Owner)), Fault::Refused);
}

void TestOwed::ends_neverChange()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const OrderId orderId = failedLate(*book, folder, sale(QStringLiteral("k1"))).orderId;
    QVERIFY(book->settleOwed(orderId, OwedEnd::Cash, Owner).ok());
    for (const QString &attack :
         {QStringLiteral("UPDATE owed_ends SET paise=1"), QStringLiteral("DELETE FROM owed_ends"),
          QStringLiteral("INSERT OR REPLACE INTO owed_ends VALUES('%1',999,0,'told','x',0,'')")
              .arg(orderId.text()),
          QStringLiteral("INSERT INTO owed_ends VALUES('%1',999,0,'cash','x',0,'')")
              .arg(begunAttempt(*book, sale(QStringLiteral("k2"))).orderId.text())}) {
        QVERIFY2(!book->connection().run(attack).ok(), qPrintable(attack));
    }
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestOwed::ends_comeBackFromTheMirror()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const OrderId paid = failedLate(*book, folder, sale(QStringLiteral("k1"))).orderId;
    const OrderId told =
        failedLate(*book, folder, sale(QStringLiteral("k2"), PayKind::Account)).orderId;
    const OrderId left = failedLate(*book, folder, sale(QStringLiteral("k3"))).orderId;
    QVERIFY(book->settleOwed(paid, OwedEnd::Cash, Owner).ok());
    QVERIFY(book->settleOwed(told, OwedEnd::Told, Owner).ok());
    book.reset();
    // A start finds nothing strange in an entry that names an order and changes no attempt.
    book = folder.open();
    QCOMPARE(book->health(), BookHealth::Well);
    book.reset();
    QVERIFY(QFile::remove(folder.file()));
    folder.clock.pass(1s);
    QVERIFY(!problemOf(rebuildBook(mendRequest(folder, folder.mirror()), folder.clock)));
    book = folder.open();
    QCOMPARE(ordersOn(*book), QStringList{left.text()});
    QCOMPARE(book->refundsDue(10)->size(), 1);
    QVERIFY(book->connection().run(QStringLiteral("DROP TRIGGER owed_ends_delete")).ok());
    QVERIFY(book->connection().run(QStringLiteral("DELETE FROM owed_ends")).ok());
    book.reset();
    QVERIFY(!verifyBook(folder.dir()).filter(QStringLiteral("owed_ends:")).isEmpty());
}

//! Ten years of sales are not looked through for the few of this month.
void TestOwed::list_readsItsIndexAlone()
{
    BookFolder folder;
    auto book = shopIn(folder);
    (void)failedLate(*book, folder, sale(QStringLiteral("k1")));
    QCOMPARE(ordersOn(*book).size(), 1);
    const QStringList asked =
        book->connection().preparedStatements().filter(QStringLiteral("INDEXED BY attempts_owed"));
    QCOMPARE(asked.size(), 1);
    QString explained = QStringLiteral("EXPLAIN QUERY PLAN ") + asked.first();
    QSqlQuery plan(explained.replace(u'?', u'1'),
                   QSqlDatabase::database(book->connection().name()));
    QStringList steps;
    while (plan.next())
        steps << plan.value(3).toString();
    QVERIFY(!steps.isEmpty());
    QVERIFY2(steps.first().startsWith(u"SEARCH a USING INDEX attempts_owed (created_at>?)"),
             qPrintable(steps.join(u'\n')));
    QVERIFY2(steps.filter(QStringLiteral("SCAN")).isEmpty(), qPrintable(steps.join(u'\n')));
    QVERIFY2(steps.filter(QStringLiteral("TEMP")).isEmpty(), qPrintable(steps.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestOwed)
#include "tst_owed.moc"
