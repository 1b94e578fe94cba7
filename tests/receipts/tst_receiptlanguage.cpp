// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <language.h>

#include <QTest>

using namespace ct;

namespace {

Receipt receiptIn(const char *language)
{
    ReceiptContext context = sampleContext();
    context.language = QString::fromLatin1(language);
    return makeReceipt(sampleAttempt(), sampleShop(), context);
}

} // namespace

class TestReceiptLanguage : public QObject
{
    Q_OBJECT

private slots:
    void amountInWords_isInTheReceiptsLanguage();
    void windowsAndReceipts_haveLanguagesOfTheirOwn();
    void everyLanguage_isWhole_data();
    void everyLanguage_isWhole();
    void unknownLanguage_isEnglishThroughout();
};

void TestReceiptLanguage::amountInWords_isInTheReceiptsLanguage()
{
    QCOMPARE(receiptIn("en").amountWords, QStringLiteral("Two hundred thirty-nine rupees only"));
    QVERIFY2(receiptIn("hi").amountWords.contains(QStringLiteral("दो सौ उनतालीस रुपये")),
             qPrintable(receiptIn("hi").amountWords));
}

void TestReceiptLanguage::windowsAndReceipts_haveLanguagesOfTheirOwn()
{
    QVERIFY(installLanguage(*qApp, QStringLiteral("hi")));
    const Receipt english = receiptIn("en");
    const Receipt hindi = receiptIn("hi");
    QVERIFY(installLanguage(*qApp, QStringLiteral("en")));
    QCOMPARE(receiptIn("en"), english);
    QCOMPARE(receiptIn("hi"), hindi);
    QCOMPARE(english.stateWord, QStringLiteral("SUCCESS"));
    QVERIFY(hindi.stateWord != english.stateWord);
}

void TestReceiptLanguage::everyLanguage_isWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("amount");
    const auto row = [](const char *language, const char *amount) {
        QTest::newRow(language) << QString::fromLatin1(language) << QString::fromUtf8(amount);
    };
    row("hi", "दो सौ उनतालीस रुपये मात्र");
    row("bn", "দুশো উনচল্লিশ টাকা মাত্র");
    row("mr", "दोनशे एकोणचाळीस रुपये फक्त");
    row("ta", "இருநூற்று முப்பத்தொன்பது ரூபாய் மட்டும்");
    row("te", "రెండు వందల ముప్పై తొమ్మిది రూపాయలు మాత్రమే");
    row("gu", "બસો ઓગણચાલીસ રૂપિયા પૂરા");
    row("kn", "ಇನ್ನೂರ ಮೂವತ್ತೊಂಬತ್ತು ರೂಪಾಯಿಗಳು ಮಾತ್ರ");
    row("ml", "ഇരുനൂറ്റി മുപ്പത്തിയൊമ്പത് രൂപ മാത്രം");
    row("pa", "ਸਿਰਫ਼ ਦੋ ਸੌ ਉਨਤਾਲੀ ਰੁਪਏ");
}

void TestReceiptLanguage::everyLanguage_isWhole()
{
    QFETCH(QString, language);
    QFETCH(QString, amount);
    const Receipt receipt = receiptIn(qPrintable(language));
    const Receipt english = receiptIn("en");
    QCOMPARE(receipt.amountWords, amount.normalized(QString::NormalizationForm_C));
    // Every word of the receipt but names and numbers is another one.
    QCOMPARE(receipt.lines.size(), english.lines.size());
    for (qsizetype i = 0; i < receipt.lines.size(); ++i)
        QVERIFY2(receipt.lines.at(i).label != english.lines.at(i).label,
                 qPrintable(receipt.lines.at(i).label));
    QVERIFY(receipt.title != english.title);
    QVERIFY(receipt.stateWord != english.stateWord);
    QVERIFY(receipt.footer != english.footer);
    QVERIFY(receipt.complaint != english.complaint);
    QVERIFY(receipt.documentName != english.documentName);
    const Receipt slip = [&language] {
        ReceiptContext context = sampleContext();
        context.language = language;
        return makeReceipt(sampleAttempt(State::Pending), sampleShop(), context);
    }();
    QVERIFY(slip.warning != receiptIn("en").warning && !slip.warning.isEmpty());
    QVERIFY(slip.stateWord != receipt.stateWord);
}

void TestReceiptLanguage::unknownLanguage_isEnglishThroughout()
{
    for (const char *language : {"fr", "xx", ""})
        QCOMPARE(receiptIn(language), receiptIn("en"));
}

QTEST_GUILESS_MAIN(TestReceiptLanguage)
#include "tst_receiptlanguage.moc"
