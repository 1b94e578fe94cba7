// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <printing.h>

#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace ct;

namespace {

Receipt sample()
{
    return makeReceipt(sampleAttempt(), sampleShop(), sampleContext());
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private slots:
    void unknownPrinter_isRefusedByName();
    void preview_paintsOnThePageItWasGiven();
};

void TestPrinting::unknownPrinter_isRefusedByName()
{
    const QString name = QStringLiteral("no such printer");
    QCOMPARE(printerState(name), PrinterState::Missing);
    const Result<Done> done = print(sample(), name, Paper::Roll80);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().fault, Fault::Refused);
    QVERIFY(done.error().detail.contains(name));
}

void TestPrinting::preview_paintsOnThePageItWasGiven()
{
    QTemporaryDir dir;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(dir.filePath(QStringLiteral("preview.pdf")));
    preparePrinter(printer, sample(), Paper::Roll80);
    QCOMPARE(printer.docName(), QStringLiteral("Receipt 1-000642"));
    const QRectF paper = printer.paperRect(QPrinter::Millimeter);
    QVERIFY2(qAbs(paper.width() - 80) < 0.5, qPrintable(QString::number(paper.width())));
    QVERIFY(paintTo(printer, sample(), Paper::Roll80).ok());
    QFile file(printer.outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
