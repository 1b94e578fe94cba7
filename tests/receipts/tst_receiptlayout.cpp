// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <receiptfont.h>
#include <receiptlayout.h>
#include <receiptpicture.h>
#include <receipttext.h>

#include <QGlyphRun>
#include <QTest>

using namespace ct;

namespace {

int inkIn(const QImage &image, const QRect &where)
{
    int count = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestReceiptLayout : public QObject
{
    Q_OBJECT

private slots:
    void everyLetter_hasAGlyph_data();
    void everyLetter_hasAGlyph();
    void indianText_comesFromTheFaceMadeForIt();
    void picture_isAsWideAsTheHead_data();
    void picture_isAsWideAsTheHead();
    void picture_staysWithinItsEdges_data();
    void picture_staysWithinItsEdges();
    void practice_putsBlackBarsAboveAndBelow();
    void everyMark_isAShapeOfItsOwn();
    void longText_makesItLonger_notWider();
    void samePicture_twice();
};

void TestReceiptLayout::everyLetter_hasAGlyph_data()
{
    QTest::addColumn<QString>("text");
    Shop shop = sampleShop();
    shop.name = QStringLiteral("श्री गणेश मोबाइल सेंटर");
    shop.address = QStringLiteral("मुख्य बाज़ार, வீதி, বাজার, ಬೀದಿ, వీధి, ശാഖ, બજાર, ਬਜ਼ਾਰ");
    ReceiptContext context = sampleBillContext();
    context.practice = true;
    context.copy = 3;
    for (const State state :
         {State::Sending, State::NotSent, State::Unknown, State::Pending, State::Failing,
          State::Failed, State::Success, State::Reversed, State::Conflict}) {
        QTest::newRow(qPrintable(stateName(state)))
            << toMessage(makeReceipt(sampleBill(state), shop, context))
                   .remove(markText(makeReceipt(sampleBill(state), shop, context).stateMark));
    }
}

void TestReceiptLayout::everyLetter_hasAGlyph()
{
    QFETCH(QString, text);
    QVERIFY(text.contains(u'₹'));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        for (const bool bold : {false, true}) {
            const QFont font = receiptFont(24, bold);
            QTextLayout words(line, font);
            words.setFormats(scriptRanges(line, font));
            words.beginLayout();
            words.createLine().setLineWidth(100000);
            words.endLayout();
            const QList<QGlyphRun> runs = words.glyphRuns();
            QVERIFY(!runs.isEmpty());
            for (const QGlyphRun &run : runs)
                QVERIFY2(!run.glyphIndexes().contains(0), qPrintable(line));
        }
    }
}

void TestReceiptLayout::indianText_comesFromTheFaceMadeForIt()
{
    const QString text = QStringLiteral("SLIP · पर्ची");
    const QList<QTextLayout::FormatRange> ranges = scriptRanges(text, receiptFont(20));
    QCOMPARE(ranges.size(), 1);
    QCOMPARE(ranges.first().start, 7);
    QCOMPARE(ranges.first().length, int(text.size()) - 7);
    QVERIFY(scriptRanges(QStringLiteral("SLIP"), receiptFont(20)).isEmpty());
}

void TestReceiptLayout::picture_isAsWideAsTheHead_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<int>("dots");
    QTest::newRow("58") << Paper::Roll58 << 384;
    QTest::newRow("80") << Paper::Roll80 << 576;
    QTest::newRow("a5") << Paper::A5 << 1184;
    QTest::newRow("a4") << Paper::A4 << 1680;
}

void TestReceiptLayout::picture_isAsWideAsTheHead()
{
    QFETCH(Paper, paper);
    QFETCH(int, dots);
    QCOMPARE(toImage(makeReceipt(sampleAttempt(), sampleShop(), sampleContext()), paper).width(),
             dots);
    QCOMPARE(imageWidth(paper), dots);
}

void TestReceiptLayout::picture_staysWithinItsEdges_data()
{
    picture_isAsWideAsTheHead_data();
}

void TestReceiptLayout::picture_staysWithinItsEdges()
{
    QFETCH(Paper, paper);
    Attempt attempt = sampleBill(State::Failed);
    attempt.reason = QString(200, u'W');
    const QImage image = toImage(makeReceipt(attempt, sampleShop(), sampleBillContext()), paper);
    const int edge = 6;
    QCOMPARE(inkIn(image, QRect(0, 0, edge, image.height())), 0);
    QCOMPARE(inkIn(image, QRect(image.width() - edge, 0, edge, image.height())), 0);
    QCOMPARE(inkIn(image, QRect(0, image.height() - edge, image.width(), edge)), 0);
    QVERIFY(inkIn(image, image.rect()) > 5000);
}

void TestReceiptLayout::practice_putsBlackBarsAboveAndBelow()
{
    ReceiptContext context = sampleContext();
    context.practice = true;
    const QImage image =
        toImage(makeReceipt(sampleAttempt(), sampleShop(), context), Paper::Roll80);
    const QRect above(8, 0, 560, 70);
    const QRect below(8, image.height() - 70, 560, 70);
    QVERIFY(inkIn(image, above) > 560 * 20);
    QVERIFY(inkIn(image, below) > 560 * 20);
    const QImage real =
        toImage(makeReceipt(sampleAttempt(), sampleShop(), sampleContext()), Paper::Roll80);
    QVERIFY(inkIn(real, above) < 560 * 10);
}

void TestReceiptLayout::everyMark_isAShapeOfItsOwn()
{
    Receipt receipt = makeReceipt(sampleAttempt(), sampleShop(), sampleContext());
    QList<QImage> pictures;
    for (const Mark mark :
         {Mark::Tick, Mark::Cross, Mark::Clock, Mark::Back, Mark::Question, Mark::Alert}) {
        receipt.stateMark = mark;
        const QImage picture = toImage(receipt, Paper::Roll58);
        QVERIFY(!pictures.contains(picture));
        pictures << picture;
    }
}

void TestReceiptLayout::longText_makesItLonger_notWider()
{
    Receipt receipt = makeReceipt(sampleAttempt(), sampleShop(), sampleContext());
    const ReceiptLayout before(receipt, Paper::Roll58, 8, 368);
    receipt.lines[2].value = QString(200, u'8');
    const ReceiptLayout after(receipt, Paper::Roll58, 8, 368);
    QVERIFY(after.height() > before.height() + 100);
    QCOMPARE(after.width(), before.width());
}

void TestReceiptLayout::samePicture_twice()
{
    const Receipt receipt = makeReceipt(sampleBill(), sampleShop(), sampleBillContext());
    QCOMPARE(toImage(receipt, Paper::Roll80), toImage(receipt, Paper::Roll80));
}

QTEST_MAIN(TestReceiptLayout)
#include "tst_receiptlayout.moc"
