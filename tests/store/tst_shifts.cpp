// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"

#include <migrations.h>
#include <property.h>
#include <schema.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace ct;
using namespace std::chrono_literals;

namespace {

const QString Ramesh = QStringLiteral("9000000001");
const QString Owner = QStringLiteral("owner");
const QString Number = QStringLiteral("9876543210");

//! 239 rupees and a service charge of one.
SaleRequest sale(const QString &key, PayKind kind = PayKind::Cash, int rupees = 239,
                 const QString &number = Number)
{
    SaleRequest request = saleOf(key, number, rupees);
    request.intent.charge = Money::fromRupees(1);
    request.allowDuplicate = true;
    request.tender.kind = kind;
    if (kind == PayKind::Account) {
        request.onAccount = Ramesh;
        request.tender.kind = PayKind::Cash;
    }
    return request;
}

CashCount countOf(const char *text)
{
    const Result<CashCount> count = cashCountFrom(QString::fromLatin1(text));
    if (!count.ok())
        qFatal("no count: %s", text);
    return *count;
}

ShiftMove cash(ShiftMoveKind kind, qint64 paise, const QString &reason = QStringLiteral("tea"))
{
    ShiftMove move;
    move.kind = kind;
    move.amount = Money::fromPaise(paise);
    move.reason = reason;
    move.by = Owner;
    return move;
}

void say(SqliteBook &book, BookFolder &folder, const OrderId &orderId, Channel channel,
         Verdict verdict)
{
    folder.clock.pass(61s);
    (void)book.record(orderId, evidenceOf(channel, verdict, folder.clock));
}

void fail(SqliteBook &book, BookFolder &folder, const OrderId &orderId)
{
    say(book, folder, orderId, Channel::Recharge, Verdict::Failure);
    say(book, folder, orderId, Channel::Status, Verdict::Failure);
}

KeptTender tenderOf(const SqliteBook &book, const Attempt &attempt)
{
    const auto tender = book.tenderOf(attempt.orderId);
    if (!tender.ok() || !*tender)
        qFatal("no tender");
    return **tender;
}

std::unique_ptr<SqliteBook> shopIn(BookFolder &folder)
{
    auto book = folder.open();
    if (!book->setLimit(Ramesh, Money::fromRupees(100'000), Owner).ok())
        qFatal("no limit");
    return book;
}

qint64 dueTotal(const SqliteBook &book)
{
    qint64 sum = 0;
    const auto dues = book.refundsDue(1000);
    for (const RefundDue &due : *dues)
        sum += due.amount.paise();
    return sum;
}

std::optional<SaleRefusal> refusal(const Result<Beginning> &beginning)
{
    const auto *refused = beginning.ok() ? std::get_if<Refused>(&*beginning) : nullptr;
    return refused ? std::optional(refused->why) : std::nullopt;
}

//! What the drawer of a shift holds, read from the journal alone and added up anew.
qint64 drawerByJournal(SqliteBook &book, qint64 shift)
{
    qint64 sum = 0;
    Statement rows(book.connection(), "SELECT kind,body FROM journal ORDER BY seq");
    if (!rows.exec())
        qFatal("no journal");
    while (rows.next()) {
        const QString kind = rows.text(0);
        const QJsonObject body = QJsonDocument::fromJson(rows.text(1).toUtf8()).object();
        const auto number = [&body](const char *key) {
            return body.value(QLatin1String(key)).toInteger();
        };
        if (number("shift") != shift)
            continue;
        const QString move = body.value(QLatin1String("move")).toString();
        if (kind == QLatin1String("begin")) {
            if (body.value(QLatin1String("pay")).toString() == QLatin1String("cash"))
                sum += number("kept_paise");
        } else if (kind == QLatin1String("shift_open")) {
            const QStringList notes =
                body.value(QLatin1String("opening")).toString().split(u',', Qt::SkipEmptyParts);
            for (const QString &note : notes) {
                const QStringList sides = note.split(u'x');
                sum += sides.size() == 2
                           ? sides.first().toLongLong() * sides.last().toLongLong() * 100
                           : 0;
            }
        } else if (move == QLatin1String("in")) {
            sum += number("paise");
        } else if (move == QLatin1String("out") || move == QLatin1String("refund")) {
            sum -= number("paise");
        }
    }
    return sum;
}

} // namespace

//! How sales are paid, and the drawer that the money goes into.
class TestShifts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ::setenv("RC_PARAMS", "max_success=40 max_size=40", 1); }
    void cashKept_isNeverWhatWasPutDown();
    void tender_isKeptInTheFirstTransaction();
    void tooLittleCash_beginsNothing();
    void upiAndAccount_leaveTheDrawerAlone();
    void retry_isPaidForOnce();
    void retryAfterARefund_isPaidForAgain();
    void retryOnAccount_leavesTheCashDue();
    void refunds_areDueForWhatCameToNothing_data();
    void refunds_areDueForWhatCameToNothing();
    void lateSuccess_isNoLongerDue();
    void refund_isPaidOnce();
    void sale_asksForAShiftOnceTheOwnerWantsOne();
    void knownSale_isAnsweredWithoutAShift();
    void oneShift_isOpenAtATime();
    void blindClose_tellsTheExpectedAfterTheCount();
    void difference_needsAReason();
    void countedShift_takesNoMoney();
    void shift_mayCrossMidnight();
    void zReport_staysAsItWasSealed();
    void zReports_areNumberedWithoutGaps();
    void reportPapers_areCounted();
    void triggers_keepShiftsAndReports();
    void randomHistories_addUp();
    void rebuild_bringsTendersAndShifts();
    void changedTender_isFoundByVerify();
    void shiftsOfAnotherProcess_areAnnounced();
    void aBookOfEarlierSchema_isUpgraded();
};

void TestShifts::cashKept_isNeverWhatWasPutDown()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(book->openShift(countOf("100x5"), 1, Owner).ok());
    SaleRequest request = sale(QStringLiteral("k1"));
    request.tender.given = Money::fromRupees(500);
    const Attempt attempt = begunAttempt(*book, request);
    const KeptTender tender = tenderOf(*book, attempt);
    QCOMPARE(tender.kind, PayKind::Cash);
    QCOMPARE(tender.kept, Money::fromRupees(240)); // with the service charge
    QCOMPARE(tender.given, Money::fromRupees(500));
    QCOMPARE(tender.shift, 1);
    const Result<ShiftFigures> figures = book->shiftFigures(1);
    QCOMPARE(figures->cash, (CountedMoney{1, Money::fromRupees(240)}));
    QCOMPARE(*figures->expected(), Money::fromRupees(740));
}

void TestShifts::tender_isKeptInTheFirstTransaction()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const Attempt attempt = begunAttempt(*book, sale(QStringLiteral("k1"), PayKind::Upi));
    // One commit made the row, its journal entry and this; the entry says it in its own words.
    const QString body =
        book->connection()
            .ask(QStringLiteral("SELECT body FROM journal WHERE kind='begin' AND subject='%1'")
                     .arg(attempt.orderId.text()))
            .valueOr(QString());
    const QJsonObject said = QJsonDocument::fromJson(body.toUtf8()).object();
    QCOMPARE(said.value(QLatin1String("pay")).toString(), QStringLiteral("upi"));
    QCOMPARE(said.value(QLatin1String("kept_paise")).toInteger(), 24'000);
    QVERIFY(bytesOf(folder.mirror()).contains("\\\"pay\\\":\\\"upi\\\""));
    QCOMPARE(tenderOf(*book, attempt).shift, 0);
}

void TestShifts::tooLittleCash_beginsNothing()
{
    BookFolder folder;
    auto book = shopIn(folder);
    SaleRequest request = sale(QStringLiteral("k1"));
    request.tender.given = Money::fromPaise(23'999);
    const Result<Beginning> beginning = book->begin(request);
    QVERIFY(!beginning.ok());
    QCOMPARE(beginning.error().fault, Fault::Malformed);
    QCOMPARE(book->page({}, {}, 10)->rows.size(), 0);
    request.tender.given = Money::fromPaise(24'000);
    QVERIFY(!begunAttempt(*book, request).orderId.isEmpty());
    // An account that nobody named takes nothing.
    SaleRequest nobody = sale(QStringLiteral("k2"), PayKind::Cash, 100);
    nobody.tender.kind = PayKind::Account;
    QVERIFY(!book->begin(nobody).ok());
}

void TestShifts::upiAndAccount_leaveTheDrawerAlone()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(book->openShift(countOf("0"), 1, Owner).ok());
    (void)begunAttempt(*book,
                       sale(QStringLiteral("k1"), PayKind::Upi, 100, QStringLiteral("9876543211")));
    const Attempt owed = begunAttempt(
        *book, sale(QStringLiteral("k2"), PayKind::Account, 200, QStringLiteral("9876543212")));
    QCOMPARE(tenderOf(*book, owed).kind, PayKind::Account);
    QCOMPARE(tenderOf(*book, owed).kept, Money());
    const Result<ShiftFigures> figures = book->shiftFigures(1);
    QCOMPARE(figures->cash, CountedMoney());
    QCOMPARE(figures->upi, (CountedMoney{1, Money::fromRupees(101)}));
    QCOMPARE(figures->onAccount, (CountedMoney{1, Money::fromRupees(201)}));
    QCOMPARE(*figures->expected(), Money());
}

void TestShifts::retry_isPaidForOnce()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(book->openShift(countOf("0"), 1, Owner).ok());
    const Attempt first = begunAttempt(*book, sale(QStringLiteral("k1")));
    fail(*book, folder, first.orderId);
    QCOMPARE(dueTotal(*book), 24'000);
    SaleRequest again = sale(QStringLiteral("k1"));
    again.retry = true;
    const Attempt second = begunAttempt(*book, again);
    QCOMPARE(tenderOf(*book, second).kept, Money());
    QCOMPARE(dueTotal(*book), 0);
    QCOMPARE(book->shiftFigures(1)->cash.money, Money::fromRupees(240));
    fail(*book, folder, second.orderId);
    QCOMPARE(dueTotal(*book), 24'000);
    QCOMPARE(book->refundsDue(10)->first().attempt.orderId, second.orderId);
}

void TestShifts::retryAfterARefund_isPaidForAgain()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(book->openShift(countOf("100x9"), 1, Owner).ok());
    const Attempt first = begunAttempt(*book, sale(QStringLiteral("k1")));
    fail(*book, folder, first.orderId);
    QVERIFY(book->payRefund(first.orderId, false, Owner).ok());
    SaleRequest again = sale(QStringLiteral("k1"));
    again.retry = true;
    QCOMPARE(tenderOf(*book, begunAttempt(*book, again)).kept, Money::fromRupees(240));
    const Result<ShiftFigures> figures = book->shiftFigures(1);
    QCOMPARE(figures->cash, (CountedMoney{2, Money::fromRupees(480)}));
    QCOMPARE(*figures->expected(), Money::fromRupees(900 + 480 - 240));
}

void TestShifts::retryOnAccount_leavesTheCashDue()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const Attempt first = begunAttempt(*book, sale(QStringLiteral("k1")));
    fail(*book, folder, first.orderId);
    SaleRequest again = sale(QStringLiteral("k1"), PayKind::Account);
    again.retry = true;
    (void)begunAttempt(*book, again);
    QCOMPARE(dueTotal(*book), 24'000);
}

void TestShifts::refunds_areDueForWhatCameToNothing_data()
{
    QTest::addColumn<QList<int>>("verdicts");
    QTest::addColumn<bool>("due");
    const auto row = [](const char *name, const QList<Verdict> &verdicts, bool due) {
        QList<int> numbers;
        for (const Verdict verdict : verdicts)
            numbers << int(verdict);
        QTest::newRow(name) << numbers << due;
    };
    using enum Verdict;
    row("sending", {}, false);
    row("success", {Success}, false);
    row("unknown", {NoAnswer}, false);
    row("pending", {Pending}, false);
    row("failing", {Failure}, false);
    row("not sent", {NeverSent}, true);
    row("failed", {Failure, Failure}, true);
    row("reversed", {Success, Failure, Failure}, true);
}

void TestShifts::refunds_areDueForWhatCameToNothing()
{
    QFETCH(QList<int>, verdicts);
    QFETCH(bool, due);
    BookFolder folder;
    auto book = shopIn(folder);
    const Attempt attempt = begunAttempt(*book, sale(QStringLiteral("k1")));
    const Attempt owed = begunAttempt(*book, sale(QStringLiteral("k2"), PayKind::Account, 100));
    Channel channel = Channel::Recharge;
    for (const int verdict : verdicts) {
        say(*book, folder, attempt.orderId, channel, Verdict(verdict));
        say(*book, folder, owed.orderId, channel, Verdict(verdict));
        channel = Channel::Status;
    }
    // Never for what was sold on account: the account is credited instead.
    QCOMPARE(dueTotal(*book), due ? 24'000 : 0);
}

void TestShifts::lateSuccess_isNoLongerDue()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const Attempt attempt = begunAttempt(*book, sale(QStringLiteral("k1"), PayKind::Upi));
    fail(*book, folder, attempt.orderId);
    QCOMPARE(dueTotal(*book), 24'000);
    QCOMPARE(book->refundsDue(10)->first().paidBy, PayKind::Upi);
    say(*book, folder, attempt.orderId, Channel::Status, Verdict::Success);
    QCOMPARE(dueTotal(*book), 0);
}

void TestShifts::refund_isPaidOnce()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const Attempt attempt = begunAttempt(*book, sale(QStringLiteral("k1")));
    QVERIFY(!book->payRefund(attempt.orderId, false, Owner).ok()); // nothing is due yet
    fail(*book, folder, attempt.orderId);
    QVERIFY(!book->payRefund(attempt.orderId, false, Owner).ok()); // and no drawer is open
    QVERIFY(book->openShift(countOf("500x1"), 1, Owner).ok());
    const Result<ShiftMove> paid = book->payRefund(attempt.orderId, false, Owner);
    QVERIFY(paid.ok());
    QCOMPARE(paid->amount, Money::fromRupees(240));
    QCOMPARE(dueTotal(*book), 0);
    const Result<ShiftMove> twice = book->payRefund(attempt.orderId, false, Owner);
    QVERIFY(!twice.ok());
    QCOMPARE(twice.error().fault, Fault::Refused);
    QCOMPARE(*book->shiftFigures(1)->expected(), Money::fromRupees(260));
    // The next start looks at the newest entries: a refund changes no attempt.
    book.reset();
    book = folder.open();
    QVERIFY(book);
    QCOMPARE(book->health(), BookHealth::Well);
}

void TestShifts::sale_asksForAShiftOnceTheOwnerWantsOne()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QCOMPARE(*book->needsShift(), false);
    (void)begunAttempt(*book, sale(QStringLiteral("k1")));
    QVERIFY(book->setNeedsShift(true, Owner).ok());
    QCOMPARE(refusal(book->begin(sale(QStringLiteral("k2"), PayKind::Cash, 100))),
             SaleRefusal::NoShift);
    QCOMPARE(book->page({}, {}, 10)->rows.size(), 1);
    QVERIFY(book->openShift(countOf("0"), 1, Owner).ok());
    (void)begunAttempt(*book, sale(QStringLiteral("k2"), PayKind::Cash, 100));
    QVERIFY(book->setNeedsShift(false, Owner).ok());
    QCOMPARE(*book->needsShift(), false);
}

void TestShifts::knownSale_isAnsweredWithoutAShift()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const Attempt attempt = begunAttempt(*book, sale(QStringLiteral("k1")));
    QVERIFY(book->setNeedsShift(true, Owner).ok());
    const Result<Beginning> again = book->begin(sale(QStringLiteral("k1")));
    QVERIFY(std::holds_alternative<Existing>(*again));
    QCOMPARE(std::get<Existing>(*again).attempt.orderId, attempt.orderId);
}

void TestShifts::oneShift_isOpenAtATime()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(!book->moveCash(cash(ShiftMoveKind::In, 100)).ok());
    QVERIFY(!book->countShift(countOf("0"), Owner).ok());
    QVERIFY(!book->closeShift({}, Owner).ok());
    QVERIFY(book->openShift(countOf("0"), 1, Owner).ok());
    const Result<Shift> second = book->openShift(countOf("0"), 1, Owner);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().fault, Fault::Refused);
    QVERIFY(!book->moveCash(cash(ShiftMoveKind::In, 100, QStringLiteral(" "))).ok());
    QVERIFY(!book->moveCash(cash(ShiftMoveKind::In, 0)).ok());
    QVERIFY(!book->moveCash(cash(ShiftMoveKind::Refund, 100)).ok());
}

void TestShifts::blindClose_tellsTheExpectedAfterTheCount()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(book->openShift(countOf("500x1,10x4"), 1, Owner).ok());
    (void)begunAttempt(*book, sale(QStringLiteral("k1")));
    QVERIFY(book->moveCash(cash(ShiftMoveKind::Out, 3'000)).ok());
    QCOMPARE((*book->currentShift())->expected, Money());
    const Result<Shift> wrong = book->countShift(countOf("500x1,200x1"), Owner);
    QCOMPARE(wrong->expected, Money::fromRupees(540 + 240 - 30));
    QCOMPARE(*wrong->difference(), Money::fromRupees(-50));
    // Counted once more; that it was is kept.
    const Result<Shift> right = book->countShift(countOf("500x1,200x1,50x1"), Owner);
    QCOMPARE(right->counts, 2);
    const Result<ZReport> report = book->closeShift({}, QStringLiteral("asha"));
    QVERIFY(report.ok());
    QCOMPARE(report->shift.counts, 2);
    QCOMPARE(report->shift.closedBy, QStringLiteral("asha"));
    QCOMPARE(report->shift.number, 1);
    QVERIFY(!*book->currentShift());
}

void TestShifts::difference_needsAReason()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(book->openShift(countOf("100x1"), 1, Owner).ok());
    QVERIFY(book->countShift(countOf("50x1"), Owner).ok());
    const Result<ZReport> silent = book->closeShift(QStringLiteral("  "), Owner);
    QVERIFY(!silent.ok());
    QCOMPARE(silent.error().fault, Fault::Malformed);
    const Result<ZReport> report = book->closeShift(QStringLiteral("a torn note"), Owner);
    QVERIFY(report.ok());
    QCOMPARE(*report->shift.difference(), Money::fromRupees(-50));
    QCOMPARE(report->shift.reason, QStringLiteral("a torn note"));
}

void TestShifts::countedShift_takesNoMoney()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(book->openShift(countOf("100x1"), 1, Owner).ok());
    QVERIFY(book->countShift(countOf("100x1"), Owner).ok());
    // Even where a sale needs no shift: it would be in this drawer and in no report.
    QCOMPARE(refusal(book->begin(sale(QStringLiteral("k1")))), SaleRefusal::ShiftCounted);
    QVERIFY(!book->moveCash(cash(ShiftMoveKind::In, 100)).ok());
    QVERIFY(book->closeShift({}, Owner).ok());
    (void)begunAttempt(*book, sale(QStringLiteral("k1")));
}

void TestShifts::shift_mayCrossMidnight()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(book->openShift(countOf("0"), 1, Owner).ok());
    (void)begunAttempt(*book, sale(QStringLiteral("k1")));
    folder.clock.pass(20h);
    (void)begunAttempt(*book, sale(QStringLiteral("k2"), PayKind::Cash, 99));
    book.reset();
    book = folder.open();
    QCOMPARE(book->shiftFigures(1)->cash, (CountedMoney{2, Money::fromRupees(340)}));
    QVERIFY((*book->currentShift())->openedAt.date() != folder.clock.now().date());
}

void TestShifts::zReport_staysAsItWasSealed()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(book->openShift(countOf("0"), 1, Owner).ok());
    const Attempt attempt = begunAttempt(*book, sale(QStringLiteral("k1"), PayKind::Account));
    const Attempt paid = begunAttempt(*book, sale(QStringLiteral("k2"), PayKind::Cash, 99));
    QVERIFY(book->countShift(countOf("100x1"), Owner).ok());
    const QString head = book->connection()
                             .ask(QStringLiteral("SELECT hash FROM journal ORDER BY seq DESC "
                                                 "LIMIT 1"))
                             .valueOr(QString());
    const Result<ZReport> sealed = book->closeShift({}, Owner);
    QVERIFY(sealed.ok());
    QCOMPARE(sealed->head, head);
    QCOMPARE(sealed->figures.onAccount, (CountedMoney{1, Money::fromRupees(240)}));
    fail(*book, folder, attempt.orderId);
    fail(*book, folder, paid.orderId);
    QCOMPARE(book->shiftFigures(1)->onAccount, CountedMoney());
    QCOMPARE(*book->zReport(1), *sealed);
    QCOMPARE(dueTotal(*book), 10'000); // paid back from the drawer of whoever is there then
}

void TestShifts::zReports_areNumberedWithoutGaps()
{
    BookFolder folder;
    auto book = shopIn(folder);
    for (int shift = 1; shift <= 4; ++shift) {
        QVERIFY(book->openShift(countOf("0"), 1, Owner).ok());
        // A deed that is refused takes no number.
        QVERIFY(!book->openShift(countOf("0"), 1, Owner).ok());
        QVERIFY(book->countShift(countOf("0"), Owner).ok());
        QCOMPARE(book->closeShift({}, Owner)->shift.number, shift);
        book.reset();
        book = folder.open();
    }
    const Result<QList<Shift>> page = book->shifts(0, 3);
    QCOMPARE(page->size(), 3);
    QCOMPARE(page->first().number, 4);
    QCOMPARE(book->shifts(page->last().number, 3)->size(), 1);
    QVERIFY(!book->zReport(5).ok());
    QVERIFY(!book->shiftFigures(5).ok());
}

void TestShifts::reportPapers_areCounted()
{
    BookFolder folder;
    const QString paper = QStringLiteral("80");
    const auto copyOf = [&paper](SqliteBook &book, qint64 report) {
        return book.noteReportPrint(report, paper, Owner);
    };
    auto book = shopIn(folder);
    QVERIFY(book->openShift(countOf("100x1"), 1, Owner).ok());
    QCOMPARE(copyOf(*book, 1).error().fault, Fault::Malformed); // not closed
    QVERIFY(book->countShift(countOf("100x1"), Owner).ok());
    QVERIFY(book->closeShift({}, Owner).ok());
    QCOMPARE(copyOf(*book, 2).error().fault, Fault::Malformed);
    QCOMPARE(book->noteReportPrint(1, {}, Owner).error().fault, Fault::Malformed);
    QCOMPARE(copyOf(*book, 1).valueOr(-1), 0);
    {
        const auto otherCounter = folder.open();
        QCOMPARE(copyOf(*otherCounter, 1).valueOr(-1), 1);
    }
    QVERIFY(book->openShift(countOf("100x1"), 1, Owner).ok());
    QVERIFY(book->countShift(countOf("100x1"), Owner).ok());
    QVERIFY(book->closeShift({}, Owner).ok());
    QCOMPARE(copyOf(*book, 2).valueOr(-1), 0); // each report has its own
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    // It stands in the journal: a book made anew from the mirror does not print a second first.
    QVERIFY(QFile::remove(folder.file()));
    folder.clock.pass(1s);
    QVERIFY(!problemOf(rebuildBook(mendRequest(folder, folder.mirror()), folder.clock)));
    book = folder.open();
    QCOMPARE(copyOf(*book, 1).valueOr(-1), 2);
    QVERIFY(book->connection().run(QStringLiteral("DROP TRIGGER report_prints_delete")).ok());
    QVERIFY(book->connection()
                .run(QStringLiteral("DELETE FROM report_prints WHERE seq="
                                    "(SELECT max(seq) FROM report_prints)"))
                .ok());
    book.reset();
    QVERIFY(!verifyBook(folder.dir()).filter(QStringLiteral("report_prints:")).isEmpty());
}

void TestShifts::triggers_keepShiftsAndReports()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(book->openShift(countOf("100x1"), 1, Owner).ok());
    const Attempt attempt = begunAttempt(*book, sale(QStringLiteral("k1")));
    QVERIFY(book->moveCash(cash(ShiftMoveKind::In, 100)).ok());
    QVERIFY(book->countShift(countOf("100x3,20x2,1x1"), Owner).ok());
    QVERIFY(book->closeShift({}, Owner).ok());
    QVERIFY(book->setNeedsShift(true, Owner).ok());
    QCOMPARE(book->noteReportPrint(1, QStringLiteral("80"), Owner).valueOr(-1), 0);
    const QString zeros(64, u'0');
    const QStringList attacks{
        QStringLiteral("UPDATE report_prints SET paper='x'"),
        QStringLiteral("DELETE FROM report_prints"),
        QStringLiteral("INSERT INTO report_prints VALUES(999,0,2,'80','')"), // no report 2
        QStringLiteral("INSERT INTO report_prints VALUES(1,0,1,'80','')"),   // out of order
        QStringLiteral("UPDATE tenders SET kept_paise=1"),
        QStringLiteral("DELETE FROM tenders"),
        QStringLiteral("INSERT OR REPLACE INTO tenders VALUES('%1','upi',24000,0,0)")
            .arg(attempt.orderId.text()),
        QStringLiteral("UPDATE shift_moves SET paise=1"),
        QStringLiteral("DELETE FROM shift_moves"),
        QStringLiteral("INSERT INTO shift_moves VALUES(999,0,1,'in',1,'x','','','')"), // closed
        QStringLiteral("UPDATE shifts SET reason='x'"),
        QStringLiteral("UPDATE shifts SET state='open'"),
        QStringLiteral("UPDATE shifts SET counted_paise=0"),
        QStringLiteral("DELETE FROM shifts"),
        QStringLiteral("UPDATE z_reports SET figures='{}'"),
        QStringLiteral("UPDATE z_reports SET head='%1'").arg(zeros),
        QStringLiteral("DELETE FROM z_reports"),
        QStringLiteral("INSERT OR REPLACE INTO z_reports VALUES(1,0,1,'%1','{}')").arg(zeros),
        QStringLiteral("INSERT INTO z_reports VALUES(2,0,1,'%1','{}')").arg(zeros), // no shift 2
        QStringLiteral("INSERT INTO z_reports VALUES(3,0,1,'%1','{}')").arg(zeros), // a gap
        QStringLiteral("INSERT INTO shifts VALUES(3,'open',0,'',1,'0',0,'0',0,0,0,NULL,'','')"),
        QStringLiteral("DELETE FROM refunds_due"),
        QStringLiteral("DELETE FROM shift_rules"),
        QStringLiteral("UPDATE shift_rules SET needed=0"),
    };
    for (const QString &attack : attacks) {
        // A statement that finds no row refuses nothing.
        if (attack.startsWith(u"DELETE FROM refunds_due"))
            fail(*book, folder, attempt.orderId);
        QVERIFY2(!book->connection().run(attack).ok(), qPrintable(attack));
    }
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestShifts::randomHistories_addUp()
{
    // The drawer = opening + cash sales + in - out - refunds, added up from the journal alone; and
    // the shop never gives back more than it has of a customer.
    QVERIFY(holds("a drawer is what the journal says", [] {
        BookFolder folder;
        auto book = shopIn(folder);
        QList<OrderId> sold;
        const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 14), rc::gen::inRange(0, 1 << 16)));
        for (const auto &[deed, chance] : steps) {
            folder.clock.pass(std::chrono::seconds(1 + chance % 40'000)); // across midnights
            const OrderId any = sold.isEmpty() ? OrderId() : sold.at(chance % sold.size());
            if (deed <= 4) {
                const int intent = chance % 6;
                SaleRequest request =
                    sale(QStringLiteral("k%1").arg(intent), PayKind(chance / 8 % 3), 100 + intent,
                         QStringLiteral("987654321%1").arg(intent));
                request.retry = deed > 0;
                if (request.tender.kind == PayKind::Cash && chance % 2)
                    request.tender.given = Money::fromRupees(500);
                const Result<Beginning> beginning = book->begin(request);
                RC_ASSERT(beginning.ok());
                if (const auto *permit = std::get_if<Permit>(&*beginning))
                    sold << permit->attempt.orderId;
            } else if (deed == 5) {
                CashCount opening;
                opening.pieces[std::size_t(chance % 10)] = chance % 50;
                (void)book->openShift(opening, 1, Owner);
            } else if (deed == 6) {
                (void)book->moveCash(
                    cash(chance % 2 ? ShiftMoveKind::In : ShiftMoveKind::Out, 1 + chance));
            } else if (deed == 7 || deed == 8) {
                const qint64 before = dueTotal(*book);
                const auto paid = book->payRefund(any, deed == 8, Owner);
                RC_ASSERT(dueTotal(*book) == before - (paid.ok() ? paid->amount.paise() : 0));
            } else if (deed == 9) {
                CashCount counted;
                counted.pieces[std::size_t(chance % 10)] = chance % 50;
                (void)book->countShift(counted, Owner);
            } else if (deed == 10) {
                (void)book->closeShift(QStringLiteral("as it is"), Owner);
            } else if (!any.isEmpty()) {
                static constexpr Verdict verdicts[] = {Verdict::Success,  Verdict::Failure,
                                                       Verdict::Failure,  Verdict::NeverSent,
                                                       Verdict::NoAnswer, Verdict::Failure};
                (void)book->record(
                    any, evidenceOf(deed % 2 ? Channel::Recharge : Channel::Status,
                                    verdicts[std::size_t(chance / 64) % std::size(verdicts)],
                                    folder.clock));
            }
            const Result<QList<Shift>> shifts = book->shifts(0, 100);
            RC_ASSERT(shifts.ok());
            for (const Shift &shift : *shifts) {
                const qint64 drawer = drawerByJournal(*book, shift.number);
                RC_ASSERT(book->shiftFigures(shift.number)->expected()->paise() == drawer);
                if (shift.state == ShiftState::Open)
                    continue;
                RC_ASSERT(shift.expected.paise() == drawer); // nothing moved since the count
                if (shift.state == ShiftState::Closed)
                    RC_ASSERT(book->zReport(shift.number)->figures.expected()->paise() == drawer);
            }
        }
        book.reset();
        RC_ASSERT(verifyBook(folder.dir()).isEmpty());
    }));
}

void TestShifts::rebuild_bringsTendersAndShifts()
{
    BookFolder folder;
    ZReport sealed;
    OrderId orderId;
    {
        auto book = shopIn(folder);
        QVERIFY(book->setNeedsShift(true, Owner).ok());
        QVERIFY(book->openShift(countOf("500x2"), 1, Owner).ok());
        SaleRequest request = sale(QStringLiteral("k1"));
        request.tender.given = Money::fromRupees(300);
        const Attempt attempt = begunAttempt(*book, request);
        orderId = attempt.orderId;
        fail(*book, folder, orderId);
        const Attempt other = begunAttempt(*book, sale(QStringLiteral("k2"), PayKind::Upi, 50));
        fail(*book, folder, other.orderId);
        QVERIFY(book->payRefund(orderId, false, Owner).ok());
        QVERIFY(book->moveCash(cash(ShiftMoveKind::In, 5'000)).ok());
        QVERIFY(book->countShift(countOf("500x2"), Owner).ok());
        sealed = *book->closeShift(QStringLiteral("fifty too few"), Owner);
        QVERIFY(book->openShift(countOf("10x1"), 1, Owner).ok());
    }
    QVERIFY(QFile::remove(folder.file()));
    folder.clock.pass(1s);
    QVERIFY(!problemOf(rebuildBook(mendRequest(folder, folder.mirror()), folder.clock)));
    auto book = folder.open();
    QCOMPARE(*book->zReport(1), sealed);
    QCOMPARE((*book->currentShift())->number, 2);
    QCOMPARE(*book->needsShift(), true);
    QCOMPARE((*book->tenderOf(orderId))->given, Money::fromRupees(300));
    QCOMPARE((*book->tenderOf(orderId))->kept, Money::fromRupees(240));
    QCOMPARE(dueTotal(*book), 5'100);
    QCOMPARE(book->shiftMoves(1)->size(), 2);
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestShifts::changedTender_isFoundByVerify()
{
    BookFolder folder;
    auto book = shopIn(folder);
    (void)begunAttempt(*book, sale(QStringLiteral("k1")));
    QVERIFY(book->connection().run(QStringLiteral("DROP TRIGGER tenders_update")).ok());
    QVERIFY(book->connection().run(QStringLiteral("UPDATE tenders SET kept_paise=1")).ok());
    book.reset();
    const QStringList problems = verifyBook(folder.dir());
    QVERIFY2(problems.filter(QStringLiteral("tenders:")).size() == 1,
             qPrintable(problems.join(u'\n')));
}

void TestShifts::shiftsOfAnotherProcess_areAnnounced()
{
    BookFolder folder;
    auto ours = shopIn(folder);
    auto theirs = folder.open();
    QSignalSpy moved(ours.get(), &Book::shiftsChanged);
    QVERIFY(theirs->openShift(countOf("0"), 1, Owner).ok());
    ours->lookForChanges();
    QCOMPARE(moved.size(), 1);
    QVERIFY(*ours->currentShift());
    QVERIFY(ours->moveCash(cash(ShiftMoveKind::In, 1)).ok());
    QCOMPARE(moved.size(), 2);
}

void TestShifts::aBookOfEarlierSchema_isUpgraded()
{
    constexpr int StepsBeforeTenders = 8;
    BookFolder folder;
    QVERIFY(QDir().mkpath(folder.dir()));
    {
        auto connection = Connection::open(folder.file(), Access::ReadWrite);
        QVERIFY(connection.ok() && (*connection)->settle().ok());
        QVERIFY(Migrations(**connection, BookApplicationId, folder.dir())
                    .run(bookSteps().first(StepsBeforeTenders), folder.clock.now())
                    .ok());
        QVERIFY(!(*connection)->run(QStringLiteral("SELECT 1 FROM tenders")).ok());
    }
    auto book = shopIn(folder);
    QCOMPARE(book->problems(), QStringList());
    QVERIFY(book->openShift(countOf("0"), 1, Owner).ok());
    QCOMPARE(tenderOf(*book, begunAttempt(*book, sale(QStringLiteral("k1")))).shift, 1);
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

QTEST_GUILESS_MAIN(TestShifts)
#include "tst_shifts.moc"
