// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <escpos.h>
#include <receiptfile.h>
#include <receiptpicture.h>
#include <receipttext.h>

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace ct;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Receipt sample()
{
    return makeReceipt(sampleAttempt(), sampleShop(), sampleContext());
}

} // namespace

class TestReceiptFile : public QObject
{
    Q_OBJECT

private slots:
    void ending_decidesTheFormat();
    void otherEnding_isRefusedAndWritesNothing_data();
    void otherEnding_isRefusedAndWritesNothing();
    void missingFolder_isAFaultOfStorage();
    void failure_leavesTheOldFile();
};

void TestReceiptFile::ending_decidesTheFormat()
{
    QTemporaryDir dir;
    const auto write = [&dir](const QString &name, Paper paper) {
        const Result<Done> done = writeReceipt(dir.filePath(name), sample(), paper);
        return done.ok() ? contents(dir.filePath(name)) : QByteArray();
    };
    QVERIFY(write(QStringLiteral("a.pdf"), Paper::A5).startsWith("%PDF-"));
    QCOMPARE(write(QStringLiteral("a.txt"), Paper::Roll58), toText(sample(), 32).toUtf8());
    QCOMPARE(write(QStringLiteral("a.TXT"), Paper::Roll80), toText(sample(), 48).toUtf8());
    const QImage picture = QImage::fromData(write(QStringLiteral("a.png"), Paper::Roll58), "PNG");
    QCOMPARE(picture.width(), 384);
    QCOMPARE(write(QStringLiteral("a.escpos"), Paper::Roll58),
             toEscPos(toThermalImage(sample(), 384), {}));
    QCOMPARE(write(QStringLiteral("b.escpos"), Paper::Roll80),
             toEscPos(toThermalImage(sample(), 576), {}));
}

void TestReceiptFile::otherEnding_isRefusedAndWritesNothing_data()
{
    QTest::addColumn<QString>("name");
    // Paper::A5 is no roll.
    QTest::newRow("a thermal file of a sheet") << QStringLiteral("a.escpos");
    QTest::newRow("unknown") << QStringLiteral("a.html");
    QTest::newRow("none") << QStringLiteral("receipt");
}

void TestReceiptFile::otherEnding_isRefusedAndWritesNothing()
{
    QFETCH(QString, name);
    QTemporaryDir dir;
    const Result<Done> done = writeReceipt(dir.filePath(name), sample(), Paper::A5);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().fault, Fault::Refused);
    QVERIFY(done.error().detail.contains(QStringLiteral(".escpos")));
    QVERIFY(QDir(dir.path()).isEmpty());
}

void TestReceiptFile::missingFolder_isAFaultOfStorage()
{
    QTemporaryDir dir;
    const Result<Done> done =
        writeReceipt(dir.filePath(QStringLiteral("none/a.pdf")), sample(), Paper::A5);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().fault, Fault::Storage);
}

void TestReceiptFile::failure_leavesTheOldFile()
{
    QTemporaryDir dir;
    // A folder of the same name is what even root cannot write over.
    QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("a.pdf/kept")));
    const Result<Done> done =
        writeReceipt(dir.filePath(QStringLiteral("a.pdf")), sample(), Paper::A5);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().fault, Fault::Storage);
    QVERIFY(QDir(dir.filePath(QStringLiteral("a.pdf/kept"))).exists());
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

QTEST_MAIN(TestReceiptFile)
#include "tst_receiptfile.moc"
