// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <receipttext.h>

#include <QFile>
#include <QTest>

using namespace ct;

class TestReceiptText : public QObject
{
    Q_OBJECT

private slots:
    void text_isExactlyAsKept_data();
    void text_isExactlyAsKept();
    void noLine_isWiderThanThePaper_data();
    void noLine_isWiderThanThePaper();
    void message_hasOneLabelledLinePerFact();
};

void TestReceiptText::text_isExactlyAsKept_data()
{
    QTest::addColumn<Receipt>("receipt");
    QTest::addColumn<int>("columns");
    const Receipt mobile = makeReceipt(sampleAttempt(), sampleShop(), sampleContext());
    for (const int columns : {32, 42, 48})
        QTest::addRow("success-%d", columns) << mobile << columns;
    ReceiptContext practice = sampleBillContext();
    practice.practice = true;
    practice.copy = 1;
    QTest::newRow("practice-pending-copy-32")
        << makeReceipt(sampleBill(State::Pending), sampleShop(), practice) << 32;
    QTest::newRow("bill-failed-42")
        << makeReceipt(sampleBill(State::Failed), sampleShop(), sampleBillContext()) << 42;
    QTest::newRow("reversed-42") << makeReceipt(sampleAttempt(State::Reversed), sampleShop(),
                                                sampleContext())
                                 << 42;
    QTest::newRow("conflict-48") << makeReceipt(sampleAttempt(State::Conflict), sampleShop(),
                                                sampleContext())
                                 << 48;
}

// A changed layout is looked at first; then the file in data is written anew by hand.
void TestReceiptText::text_isExactlyAsKept()
{
    QFETCH(Receipt, receipt);
    QFETCH(int, columns);
    QFile file(
        QStringLiteral(CT_TEST_DATA "/%1.txt").arg(QString::fromLatin1(QTest::currentDataTag())));
    const QString text = toText(receipt, columns);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName() + u'\n' + text));
    const QString kept = QString::fromUtf8(file.readAll());
    if (text != kept)
        qWarning("%s", qPrintable(text));
    QCOMPARE(text, kept);
}

void TestReceiptText::noLine_isWiderThanThePaper_data()
{
    QTest::addColumn<int>("columns");
    QTest::newRow("32") << 32;
    QTest::newRow("42") << 42;
    QTest::newRow("48") << 48;
}

void TestReceiptText::noLine_isWiderThanThePaper()
{
    QFETCH(int, columns);
    Attempt attempt = sampleBill(State::Failed);
    attempt.reason = QString(300, u'x');
    attempt.intent.operatorName = QStringLiteral("An operator with a very long name of its own");
    attempt.intent.amount = Money::fromPaise(98765432199);
    Shop shop = sampleShop();
    shop.name = QStringLiteral("The longest shop name that anybody ever painted on a board");
    const QString text = toText(makeReceipt(attempt, shop, sampleBillContext()), columns);
    QVERIFY(text.endsWith(u'\n'));
    const QStringList lines = text.chopped(1).split(u'\n');
    for (const QString &line : lines) {
        QVERIFY2(line == line.trimmed() || line.startsWith(u' '), qPrintable(line));
        // Latin text has one character a column; the two Hindi words have marks of no width.
        if (line.toLatin1().count('?') == 0)
            QVERIFY2(line.size() <= columns, qPrintable(line));
    }
    QVERIFY(lines.contains(QString(columns, u'-')));
}

void TestReceiptText::message_hasOneLabelledLinePerFact()
{
    const QStringList lines =
        toMessage(makeReceipt(sampleAttempt(), sampleShop(), sampleContext())).split(u'\n');
    QVERIFY(lines.contains(QStringLiteral("Number: 98765 43210")));
    QVERIFY(lines.contains(QStringLiteral("Amount: ₹ 239.00")));
    QVERIFY(lines.contains(QStringLiteral("Status: ✓ SUCCESS")));
    QVERIFY(lines.contains(QStringLiteral("Order id: 481220073315907")));
}

QTEST_GUILESS_MAIN(TestReceiptText)
#include "tst_receipttext.moc"
