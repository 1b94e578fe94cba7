// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <qrpicture.h>
#include <upi.h>

#include <QPainter>
#include <QTest>

#include <ZXing/ReadBarcode.h>

using namespace ct;

namespace {

//! What a reader sees in a picture; empty where it sees no QR code.
QByteArray read(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const auto found =
        ZXing::ReadBarcode(ZXing::ImageView(grey.constBits(), grey.width(), grey.height(),
                                            ZXing::ImageFormat::Lum, int(grey.bytesPerLine())),
                           ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    if (!found.isValid())
        return {};
    const auto &bytes = found.bytes();
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

QByteArray sampleLink(const QString &name)
{
    return *upiLink({QStringLiteral("shop.name@testbank"), name, Money::fromPaise(23'950),
                     QStringLiteral("Recharge 98765 43210"), QStringLiteral("481220073315907")});
}

bool isWhite(const QImage &picture, int x, int y)
{
    return picture.pixel(x, y) == qRgb(255, 255, 255);
}

//! The black edge of the first finder pattern is seven modules wide.
int dotsPerModule(const QImage &picture, int border)
{
    int black = 0;
    while (!isWhite(picture, border + black, border))
        ++black;
    return black / 7;
}

//! The white border on the left.
int borderOf(const QImage &picture)
{
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (!isWhite(picture, x, y))
                return x;
        }
    }
    return -1;
}

} // namespace

class TestQrPicture : public QObject
{
    Q_OBJECT

private slots:
    void link_isReadBack_data();
    void link_isReadBack();
    void modules_areWholeDots_data();
    void modules_areWholeDots();
    void picture_isReadOnDarkPaper();
    void whatDoesNotFit_isRefused();
};

void TestQrPicture::link_isReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("dots");
    for (const int dots : {200, 260, 384, 512, 576}) {
        QTest::addRow("English, %d dots", dots) << QStringLiteral("Shop & Sons") << dots;
        QTest::addRow("Hindi, %d dots", dots) << QStringLiteral("मोबाइल की दुकान") << dots;
    }
}

void TestQrPicture::link_isReadBack()
{
    QFETCH(QString, name);
    QFETCH(int, dots);
    const QByteArray link = sampleLink(name);
    const auto picture = qrPicture(link, dots);
    QVERIFY(picture.ok());
    QVERIFY(picture->width() <= dots);
    QCOMPARE(read(*picture), link);
}

void TestQrPicture::modules_areWholeDots_data()
{
    QTest::addColumn<int>("dots");
    for (const int dots : {150, 384, 511, 576})
        QTest::addRow("%d", dots) << dots;
}

void TestQrPicture::modules_areWholeDots()
{
    QFETCH(int, dots);
    const auto made = qrPicture(sampleLink(QStringLiteral("Shop")), dots);
    QVERIFY(made.ok());
    const QImage picture = *made;
    QCOMPARE(picture.format(), QImage::Format_Mono);
    const int border = borderOf(picture);
    const int scale = dotsPerModule(picture, border);
    QVERIFY(scale >= 2);
    QCOMPARE(border, 4 * scale);
    QCOMPARE(picture.width() % scale, 0);
    QVERIFY(picture.width() + picture.width() / scale > dots); // one dot more would not fit
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb dot = picture.pixel(x, y);
            QVERIFY(dot == qRgb(0, 0, 0) || dot == qRgb(255, 255, 255));
            QCOMPARE(dot, picture.pixel(x - x % scale, y - y % scale));
            const bool inBorder =
                std::min({x, y, picture.width() - 1 - x, picture.height() - 1 - y}) < border;
            QVERIFY(!inBorder || isWhite(picture, x, y));
        }
    }
}

void TestQrPicture::picture_isReadOnDarkPaper()
{
    // The border is the picture's own: what stands around it does not matter.
    const QByteArray link = sampleLink(QStringLiteral("Shop"));
    QImage window(400, 400, QImage::Format_RGB32);
    window.fill(Qt::black);
    QPainter painter(&window);
    painter.drawImage(60, 60, *qrPicture(link, 260));
    painter.end();
    QCOMPARE(read(window), link);
}

void TestQrPicture::whatDoesNotFit_isRefused()
{
    QCOMPARE(qrPicture({}, 400).error().fault, Fault::Malformed);
    QCOMPARE(qrPicture(QByteArray(1001, 'x'), 400).error().fault, Fault::Malformed);
    QCOMPARE(qrPicture(QByteArray(1000, 'x'), 100).error().fault, Fault::Refused);
    QCOMPARE(qrPicture("x", 0).error().fault, Fault::Refused);
    QCOMPARE(qrPicture("x", -500).error().fault, Fault::Refused);
    QVERIFY(qrPicture(QByteArray(1000, '\xff'), 600).ok());
}

QTEST_GUILESS_MAIN(TestQrPicture)
#include "tst_qrpicture.moc"
