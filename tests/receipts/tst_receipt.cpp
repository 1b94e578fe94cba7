// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QTest>

using namespace ct;

namespace {

QString valueOf(const QList<ReceiptLine> &lines, const QString &label)
{
    for (const ReceiptLine &line : lines) {
        if (line.label == label)
            return line.value;
    }
    return {};
}

QStringList labels(const QList<ReceiptLine> &lines)
{
    QStringList all;
    for (const ReceiptLine &line : lines)
        all << line.label;
    return all;
}

} // namespace

class TestReceipt : public QObject
{
    Q_OBJECT

private slots:
    void mobileRecharge_hasItsLinesInOrder();
    void state_decidesTitleWarningMarkAndWord_data();
    void state_decidesTitleWarningMarkAndWord();
    void openState_neverLooksLikeASuccess_data();
    void openState_neverLooksLikeASuccess();
    void charge_standsApartAndIsCollected();
    void noCharge_noCollectedLine();
    void failedSale_tellsTheWholeSumToGiveBack();
    void payment_isSaidAsItWasMade();
    void failedSaleOnAccount_hasNothingToGiveBack();
    void extraFields_carryTheirOwnLabels();
    void extraFieldWithoutLabel_isStillShown();
    void dateOfBirth_isShownAsItWasSent();
    void circle_isForMobileOnly();
    void copy_saysDuplicateAndWhenItWasPrinted();
    void practice_isSaidFirst();
    void emptyShopLines_areLeftOut();
    void transactionZero_isNoTransaction();
    void providerText_isOneShortPlainLine();
    void time_isLocal();
    void unknownLanguage_isWrittenInEnglish();
    void heading_fallsIntoParts();
};

void TestReceipt::mobileRecharge_hasItsLinesInOrder()
{
    const Receipt receipt = makeReceipt(sampleAttempt(), sampleShop(), sampleContext());
    const QStringList expected{QStringLiteral("Date"),         QStringLiteral("Receipt no."),
                               QStringLiteral("Service"),      QStringLiteral("Number"),
                               QStringLiteral("Circle"),       QStringLiteral("Order id"),
                               QStringLiteral("Operator ref"), QStringLiteral("Provider txn")};
    QCOMPARE(labels(receipt.lines), expected);
    QCOMPARE(valueOf(receipt.lines, QStringLiteral("Service")), QStringLiteral("Mobile · Airtel"));
    QCOMPARE(valueOf(receipt.lines, QStringLiteral("Number")), QStringLiteral("98765 43210"));
    QCOMPARE(valueOf(receipt.lines, QStringLiteral("Order id")), QStringLiteral("481220073315907"));
    QCOMPARE(receipt.amount.value, QStringLiteral("₹ 239.00"));
    QCOMPARE(receipt.amountWords, QStringLiteral("Two hundred thirty-nine rupees only"));
    QCOMPARE(receipt.title, QStringLiteral("RECHARGE RECEIPT · रिचार्ज रसीद"));
    QVERIFY(receipt.warning.isEmpty());
    QVERIFY(receipt.copyNotice.isEmpty());
    QVERIFY(receipt.practiceNotice.isEmpty());
    QVERIFY(receipt.complaint.contains(QStringLiteral("080 0000 0000")));
    QVERIFY(receipt.complaint.contains(QStringLiteral("1-000642")));
}

void TestReceipt::state_decidesTitleWarningMarkAndWord_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("warning");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Mark>("mark");
    QTest::addColumn<Tone>("tone");
    const QString open = QStringLiteral("NOT CONFIRMED YET – keep this slip");
    const QString refund = QStringLiteral("MONEY NOT TAKEN – refund due");
    QTest::newRow("sending") << State::Sending << open << QStringLiteral("IN PROGRESS")
                             << Mark::Clock << Tone::Waiting;
    QTest::newRow("not sent") << State::NotSent << refund << QStringLiteral("NOT SENT")
                              << Mark::Cross << Tone::Bad;
    QTest::newRow("unknown") << State::Unknown << open << QStringLiteral("NOT KNOWN YET")
                             << Mark::Question << Tone::Waiting;
    QTest::newRow("pending") << State::Pending << open << QStringLiteral("WAITING") << Mark::Clock
                             << Tone::Waiting;
    QTest::newRow("failing") << State::Failing << open << QStringLiteral("BEING CHECKED")
                             << Mark::Question << Tone::Waiting;
    QTest::newRow("failed") << State::Failed << refund << QStringLiteral("FAILED") << Mark::Cross
                            << Tone::Bad;
    QTest::newRow("success") << State::Success << QString() << QStringLiteral("SUCCESS")
                             << Mark::Tick << Tone::Done;
    QTest::newRow("reversed") << State::Reversed << QStringLiteral("REVERSED – refund due")
                              << QStringLiteral("REVERSED") << Mark::Back << Tone::TakenBack;
    QTest::newRow("conflict") << State::Conflict << QStringLiteral("BEING CHECKED – keep this slip")
                              << QStringLiteral("BEING CHECKED") << Mark::Alert << Tone::Bad;
}

void TestReceipt::state_decidesTitleWarningMarkAndWord()
{
    QFETCH(State, state);
    const Receipt receipt = makeReceipt(sampleAttempt(state), sampleShop(), sampleContext());
    QTEST(receipt.warning, "warning");
    QTEST(receipt.stateWord, "word");
    QTEST(receipt.stateMark, "mark");
    QTEST(receipt.tone, "tone");
    QVERIFY(!receipt.footer.isEmpty());
    QCOMPARE(receipt.title.contains(QStringLiteral("RECEIPT")), state == State::Success);
}

void TestReceipt::openState_neverLooksLikeASuccess_data()
{
    QTest::addColumn<State>("state");
    for (const State state : {State::Sending, State::Unknown, State::Pending, State::Failing,
                              State::Conflict, State::Failed, State::NotSent, State::Reversed})
        QTest::newRow(qPrintable(stateName(state))) << state;
}

void TestReceipt::openState_neverLooksLikeASuccess()
{
    QFETCH(State, state);
    for (const Attempt &attempt : {sampleAttempt(state), sampleBill(state)}) {
        const Receipt receipt = makeReceipt(attempt, sampleShop(), sampleContext());
        QVERIFY(receipt.stateMark != Mark::Tick);
        QVERIFY(receipt.tone != Tone::Done);
        QVERIFY(!receipt.warning.isEmpty());
        QVERIFY(!receipt.title.contains(QStringLiteral("RECEIPT")));
        QVERIFY(!receipt.title.contains(QStringLiteral("रसीद")));
        QVERIFY(!receipt.stateWord.contains(QStringLiteral("SUCCESS")));
    }
}

void TestReceipt::charge_standsApartAndIsCollected()
{
    const Receipt receipt = makeReceipt(sampleBill(), sampleShop(), sampleBillContext());
    QCOMPARE(receipt.amount.value, QStringLiteral("₹ 1,23,456.50"));
    QCOMPARE(valueOf(receipt.sums, QStringLiteral("Service charge")), QStringLiteral("₹ 10.00"));
    QCOMPARE(valueOf(receipt.sums, QStringLiteral("Collected")), QStringLiteral("₹ 1,23,466.50"));
    QCOMPARE(receipt.sums.size(), 2);
}

void TestReceipt::noCharge_noCollectedLine()
{
    QVERIFY(makeReceipt(sampleAttempt(), sampleShop(), sampleContext()).sums.isEmpty());
}

void TestReceipt::failedSale_tellsTheWholeSumToGiveBack()
{
    const Receipt receipt =
        makeReceipt(sampleBill(State::Failed), sampleShop(), sampleBillContext());
    QCOMPARE(valueOf(receipt.sums, QStringLiteral("Refund to customer")),
             QStringLiteral("₹ 1,23,466.50"));
    QCOMPARE(valueOf(receipt.lines, QStringLiteral("Reason")), QStringLiteral("Operator Down"));
}

void TestReceipt::payment_isSaidAsItWasMade()
{
    const QString paidBy = QStringLiteral("Paid by");
    QVERIFY(!labels(makeReceipt(sampleAttempt(), sampleShop(), sampleContext()).sums)
                 .contains(paidBy)); // an older sale: nobody knows
    ReceiptContext context = sampleContext();
    context.tender = KeptTender{PayKind::Cash, sampleAttempt().intent.amount, {}, 0};
    Receipt receipt = makeReceipt(sampleAttempt(), sampleShop(), context);
    QCOMPARE(labels(receipt.sums), QStringList{paidBy});
    QCOMPARE(valueOf(receipt.sums, paidBy), QStringLiteral("Cash"));
    context.tender->given = *context.tender->kept.plus(Money::fromPaise(11'00));
    receipt = makeReceipt(sampleAttempt(), sampleShop(), context);
    QCOMPARE(valueOf(receipt.sums, QStringLiteral("Change")), QStringLiteral("₹ 11.00"));
    context.tender = KeptTender{PayKind::Upi, sampleAttempt().intent.amount, {}, 0};
    QCOMPARE(valueOf(makeReceipt(sampleAttempt(), sampleShop(), context).sums, paidBy),
             QStringLiteral("UPI"));
}

void TestReceipt::failedSaleOnAccount_hasNothingToGiveBack()
{
    Attempt attempt = sampleAttempt();
    attempt.standing.state = State::Failed;
    ReceiptContext context = sampleContext();
    const QString refund = QStringLiteral("Refund to customer");
    context.tender = KeptTender{PayKind::Cash, attempt.intent.amount, {}, 0};
    QVERIFY(labels(makeReceipt(attempt, sampleShop(), context).sums).contains(refund));
    context.tender = KeptTender{PayKind::Account, {}, {}, 0};
    const Receipt receipt = makeReceipt(attempt, sampleShop(), context);
    QVERIFY(!labels(receipt.sums).contains(refund));
    QCOMPARE(receipt.warning, QStringLiteral("MONEY NOT TAKEN"));
    QCOMPARE(receipt.footer, QStringList{QStringLiteral("The operator did not take the money.")});
    QCOMPARE(valueOf(receipt.sums, QStringLiteral("Paid by")), QStringLiteral("On account"));
}

void TestReceipt::extraFields_carryTheirOwnLabels()
{
    const Receipt receipt = makeReceipt(sampleBill(), sampleShop(), sampleBillContext());
    QCOMPARE(valueOf(receipt.lines, QStringLiteral("Consumer number")),
             QStringLiteral("1700 0000 0001"));
    QCOMPARE(valueOf(receipt.lines, QStringLiteral("Billing unit")), QStringLiteral("4522"));
    QCOMPARE(valueOf(receipt.lines, QStringLiteral("Processing cycle")), QStringLiteral("03"));
    QCOMPARE(receipt.title, QStringLiteral("BILL PAYMENT RECEIPT · बिल भुगतान रसीद"));
}

void TestReceipt::extraFieldWithoutLabel_isStillShown()
{
    const Receipt receipt = makeReceipt(sampleBill(), sampleShop(), sampleContext());
    QCOMPARE(labels(receipt.lines).count(QStringLiteral("Further detail")), 2);
}

void TestReceipt::dateOfBirth_isShownAsItWasSent()
{
    Attempt attempt = sampleAttempt();
    attempt.intent.service = Service::Insurance;
    attempt.intent.value1 = QStringLiteral("09-02-1981");
    ReceiptContext context = sampleContext();
    context.value1Label = QStringLiteral("Date of birth");
    const Receipt receipt = makeReceipt(attempt, sampleShop(), context);
    QCOMPARE(valueOf(receipt.lines, QStringLiteral("Date of birth")), QStringLiteral("09-02-1981"));
}

void TestReceipt::circle_isForMobileOnly()
{
    const Receipt bill = makeReceipt(sampleBill(), sampleShop(), sampleBillContext());
    QVERIFY(!labels(bill.lines).contains(QStringLiteral("Circle")));
}

void TestReceipt::copy_saysDuplicateAndWhenItWasPrinted()
{
    ReceiptContext context = sampleContext();
    context.copy = 2;
    const Receipt receipt = makeReceipt(sampleAttempt(), sampleShop(), context);
    QCOMPARE(receipt.copyNotice, QStringLiteral("DUPLICATE 2"));
    QCOMPARE(valueOf(receipt.lines, QStringLiteral("Printed")), QStringLiteral("31-10-2026 18:35"));
}

void TestReceipt::practice_isSaidFirst()
{
    ReceiptContext context = sampleContext();
    context.practice = true;
    QCOMPARE(makeReceipt(sampleAttempt(), sampleShop(), context).practiceNotice,
             QStringLiteral("PRACTICE – not a real receipt"));
}

void TestReceipt::emptyShopLines_areLeftOut()
{
    const Receipt bare =
        makeReceipt(sampleAttempt(), Shop{QStringLiteral("A shop"), {}, {}, {}}, sampleContext());
    QVERIFY(bare.shopLines.isEmpty());
    QCOMPARE(bare.complaint, QStringLiteral("Complaints: at the shop, with receipt no. 1-000642"));
    const Receipt full = makeReceipt(sampleAttempt(), sampleShop(), sampleContext());
    const QStringList expected{QStringLiteral("Address line, town 560001"),
                               QStringLiteral("GSTIN 29AAAAA0000A1Z5 · ☎ 080 0000 0000")};
    QCOMPARE(full.shopLines, expected);
}

void TestReceipt::transactionZero_isNoTransaction()
{
    const Receipt receipt =
        makeReceipt(sampleAttempt(State::Failed), sampleShop(), sampleContext());
    QVERIFY(!labels(receipt.lines).contains(QStringLiteral("Provider txn")));
}

void TestReceipt::providerText_isOneShortPlainLine()
{
    Attempt attempt = sampleAttempt();
    attempt.operatorRef =
        QStringLiteral("<img src=x>\x1b[2J\nSUCCESS %1 %2 ") + QChar(0x202E) + QString(4000, u'9');
    const QString shown = valueOf(makeReceipt(attempt, sampleShop(), sampleContext()).lines,
                                  QStringLiteral("Operator ref"));
    QVERIFY(shown.startsWith(QStringLiteral("<img src=x>[2J SUCCESS %1 %2 999")));
    QCOMPARE(shown.size(), 64);
}

void TestReceipt::time_isLocal()
{
    // 12:52 UTC is 18:22 in the shop; the tests run in its zone.
    QCOMPARE(valueOf(makeReceipt(sampleAttempt(), sampleShop(), sampleContext()).lines,
                     QStringLiteral("Date")),
             QStringLiteral("31-10-2026 18:22"));
}

void TestReceipt::unknownLanguage_isWrittenInEnglish()
{
    ReceiptContext context = sampleContext();
    context.language = QStringLiteral("xx");
    QCOMPARE(makeReceipt(sampleAttempt(), sampleShop(), context),
             makeReceipt(sampleAttempt(), sampleShop(), sampleContext()));
}

void TestReceipt::heading_fallsIntoParts()
{
    const QStringList expected{QStringLiteral("A –"), QStringLiteral("B"), QStringLiteral("C")};
    QCOMPARE(headingParts(QStringLiteral("A – B · C")), expected);
}

QTEST_GUILESS_MAIN(TestReceipt)
#include "tst_receipt.moc"
