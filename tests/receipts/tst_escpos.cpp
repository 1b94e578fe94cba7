// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escposreader.h"
#include "samples.h"

#include <escpos.h>
#include <receiptpicture.h>

#include <QTest>

using namespace ct;

namespace {

Receipt sample(const QString &language = QStringLiteral("en"), State state = State::Success,
               int copy = 0)
{
    ReceiptContext context = sampleBillContext();
    context.language = language;
    context.copy = copy;
    return makeReceipt(sampleBill(state), sampleShop(), context);
}

QImage blackDots(int width, int height)
{
    QImage image(width, height, QImage::Format_Grayscale8);
    image.fill(Qt::black);
    return image;
}

//! How much of the paper is black, in dots.
int ink(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    int count = 0;
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x)
            count += grey.constScanLine(y)[x] < 128 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestEscPos : public QObject
{
    Q_OBJECT

private slots:
    void receipt_comesBackDotForDot_data();
    void receipt_comesBackDotForDot();
    void file_holdsOnlyTheFourCommands();
    void knifeAndDrawer_onlyWhereAsked();
    void bands_areNoLongerThanPrintersKeep_data();
    void bands_areNoLongerThanPrintersKeep();
    void grey_isCutAtTheMiddle();
    void oddWidth_isFilledUpWithWhite();
    void nothingToPrint_makesNothing();
    void reader_takesNothingElse_data();
    void reader_takesNothingElse();
    void reader_seesATornCommand();
};

void TestEscPos::receipt_comesBackDotForDot_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("dots");
    QTest::addColumn<int>("state");
    for (const char *language : {"en", "hi"}) {
        for (const int dots : thermalWidths()) {
            for (const State state : {State::Success, State::Pending}) {
                QTest::addRow("%s-%d-%s", language, dots, qPrintable(stateName(state)))
                    << QString::fromLatin1(language) << dots << int(state);
            }
        }
    }
}

void TestEscPos::receipt_comesBackDotForDot()
{
    QFETCH(QString, language);
    QFETCH(int, dots);
    QFETCH(int, state);
    const Receipt receipt = sample(language, State(state), 2);
    // The language is really there: a missing one is English without a word.
    QCOMPARE(receipt.title == sample(QStringLiteral("en"), State(state)).title,
             language == QLatin1String("en"));
    const QImage drawn = toThermalImage(receipt, dots);
    QCOMPARE(drawn.width(), dots);
    const ThermalPaper paper = readEscPos(toEscPos(drawn, {}));
    QCOMPARE(paper.fault, QString());
    QVERIFY(paper.whole);
    QCOMPARE(paper.picture.size(), drawn.size());
    QCOMPARE(paper.picture.convertToFormat(QImage::Format_RGB32),
             drawn.convertToFormat(QImage::Format_RGB32));
    QVERIFY(ink(paper.picture) > dots * 20);
    // For the eye: a folder to put what a printer would print.
    if (const QString folder = qEnvironmentVariable("CT_PICTURES"); !folder.isEmpty())
        QVERIFY(paper.picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) +
                                   QStringLiteral(".png")));
}

void TestEscPos::file_holdsOnlyTheFourCommands()
{
    const QByteArray bytes = toEscPos(toThermalImage(sample(), 576), {});
    const ThermalPaper paper = readEscPos(bytes);
    QVERIFY(paper.whole);
    QVERIFY(paper.bands.size() > 1);
    QCOMPARE(paper.order, "@" + QByteArray(paper.bands.size(), 'v') + "dV");
    QVERIFY(paper.feeds > 0);
}

void TestEscPos::knifeAndDrawer_onlyWhereAsked()
{
    const QImage dots = blackDots(384, 10);
    QCOMPARE(readEscPos(toEscPos(dots, {false, false})).order, "@vd");
    QCOMPARE(readEscPos(toEscPos(dots, {true, false})).order, "@vdV");
    // The drawer first: the change is counted while the paper comes.
    QCOMPARE(readEscPos(toEscPos(dots, {true, true})).order, "@pvdV");
    QCOMPARE(readEscPos(toEscPos(dots, {false, true})).drawerPulses, 1);
}

void TestEscPos::bands_areNoLongerThanPrintersKeep_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("bands");
    QTest::newRow("one full band") << 576 << 341 << 1;
    QTest::newRow("one line more") << 576 << 342 << 2;
    QTest::newRow("58 mm") << 384 << 512 << 1;
    QTest::newRow("58 mm and one line") << 384 << 513 << 2;
    QTest::newRow("a metre of paper") << 512 << 8000 << 21;
}

void TestEscPos::bands_areNoLongerThanPrintersKeep()
{
    QFETCH(int, width);
    QFETCH(int, height);
    const ThermalPaper paper = readEscPos(toEscPos(blackDots(width, height), {}));
    QVERIFY(paper.whole);
    QTEST(int(paper.bands.size()), "bands");
    for (const int size : paper.bands)
        QVERIFY(size <= 24576);
    QCOMPARE(paper.picture.size(), QSize(width, height));
    QCOMPARE(ink(paper.picture), width * height);
}

void TestEscPos::grey_isCutAtTheMiddle()
{
    QImage grey(8, 1, QImage::Format_Grayscale8);
    const QList<int> shades{0, 127, 128, 255, 200, 100, 129, 126};
    for (int x = 0; x < 8; ++x)
        grey.scanLine(0)[x] = uchar(shades.at(x));
    const QByteArray bytes = toEscPos(grey, {});
    const QByteArray header = QByteArray::fromHex("1b40 1d763000 0100 0100");
    QVERIFY(bytes.startsWith(header));
    QCOMPARE(uchar(bytes.at(header.size())), uchar(0b11000101));
}

void TestEscPos::oddWidth_isFilledUpWithWhite()
{
    const ThermalPaper paper = readEscPos(toEscPos(blackDots(13, 3), {}));
    QCOMPARE(paper.picture.size(), QSize(16, 3));
    QCOMPARE(ink(paper.picture), 13 * 3);
}

void TestEscPos::nothingToPrint_makesNothing()
{
    QVERIFY(toEscPos(QImage(), {}).isEmpty());
    QVERIFY(toEscPos(blackDots(2040 * 8 + 1, 1), {}).isEmpty());
}

void TestEscPos::reader_takesNothingElse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("\x1b@RECEIPT", 9);
    QTest::newRow("scaled") << QByteArray::fromHex("1b401d7630010100010000");
    QTest::newRow("another cut") << QByteArray::fromHex("1b401d5642");
    QTest::newRow("third drawer") << QByteArray::fromHex("1b70021919");
    QTest::newRow("no lines") << QByteArray::fromHex("1d76300001000000");
    QTest::newRow("another width")
        << QByteArray::fromHex("1d763000010001 00ff 1d763000020001 00ffff");
}

void TestEscPos::reader_takesNothingElse()
{
    QFETCH(QByteArray, bytes);
    const ThermalPaper paper = readEscPos(bytes);
    QVERIFY(!paper.whole);
    QVERIFY(!paper.fault.isEmpty());
}

void TestEscPos::reader_seesATornCommand()
{
    const QByteArray bytes = toEscPos(blackDots(16, 4), {});
    for (qsizetype length = 1; length < bytes.size(); ++length) {
        const ThermalPaper paper = readEscPos(bytes.first(length));
        QCOMPARE(paper.fault, QString());
        QVERIFY(ink(paper.picture) <= 64);
        // Torn between two commands is not seen by a printer, but no paper is cut off then.
        QCOMPARE(paper.cuts, 0);
    }
    QCOMPARE(readEscPos(bytes).cuts, 1);
}

QTEST_MAIN(TestEscPos)
#include "tst_escpos.moc"
