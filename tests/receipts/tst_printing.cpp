// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printsystem.h"
#include "samples.h"

#include <printercheck.h>
#include <printing.h>

#include <QPrinter>
#include <QTest>

using namespace ct;

namespace {

Receipt sample()
{
    return makeReceipt(sampleAttempt(), sampleShop(), sampleContext());
}

CheckResult checkPrinter(const QString &chosen)
{
    PrinterCheck check([chosen] { return chosen; });
    std::optional<CheckResult> got;
    check.run(
        Reply<CheckResult>{&check, [&got](const Result<CheckResult> &result) { got = *result; }});
    (void)QTest::qWaitFor([&got] { return got.has_value(); }, 20000);
    return got.value_or(CheckResult{});
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPrinter_isListedWithItsState();
    void unknownPrinter_isRefusedAndNothingIsPrinted();
    void stoppedPrinter_isRefusedAndNothingIsPrinted_data();
    void stoppedPrinter_isRefusedAndNothingIsPrinted();
    void receipt_arrivesAtThePrinterItWasSentTo();
    void preview_paintsOnThePageItWasGiven();
    void doctor_saysWhatIsWrongWithAPrinter_data();
    void doctor_saysWhatIsWrongWithAPrinter();
    void doctor_findsNoPrinterWhereNoPrintSystemAnswers();

private:
    PrintSystem m_system;
};

void TestPrinting::initTestCase()
{
    const QString missing = m_system.start();
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    QVERIFY(m_system.addPrinter(QStringLiteral("receipts")));
    QVERIFY(m_system.addPrinter(QStringLiteral("paused"), {QStringLiteral("cupsdisable")}));
    QVERIFY(m_system.addPrinter(QStringLiteral("closed"), {QStringLiteral("cupsreject")}));
    // The default printer is the one that a wrong name must not reach.
    QVERIFY(m_system.makeDefault(QStringLiteral("receipts")));
}

void TestPrinting::everyPrinter_isListedWithItsState()
{
    const QString closed = QStringLiteral("closed");
    const QString paused = QStringLiteral("paused");
    const QString receipts = QStringLiteral("receipts");
    const QList<PrinterFacts> expected{{closed, closed, false, PrinterState::Stopped},
                                       {paused, paused, false, PrinterState::Stopped},
                                       {receipts, receipts, true, PrinterState::Ready}};
    QCOMPARE(listPrinters(), expected);
}

void TestPrinting::unknownPrinter_isRefusedAndNothingIsPrinted()
{
    const QString name = QStringLiteral("no such printer");
    QCOMPARE(printerState(name), PrinterState::Missing);
    const Result<Done> done = print(sample(), name, Paper::Roll80);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().fault, Fault::Refused);
    QVERIFY(done.error().detail.contains(name));
    QCOMPARE(m_system.jobs(), QString());
    QVERIFY(m_system.received().isEmpty());
}

void TestPrinting::stoppedPrinter_isRefusedAndNothingIsPrinted_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("paused") << QStringLiteral("paused");
    QTest::newRow("closed to new jobs") << QStringLiteral("closed");
}

void TestPrinting::stoppedPrinter_isRefusedAndNothingIsPrinted()
{
    QFETCH(QString, name);
    QCOMPARE(printerState(name), PrinterState::Stopped);
    const Result<Done> done = print(sample(), name, Paper::Roll80);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().fault, Fault::Refused);
    QVERIFY(done.error().detail.contains(name));
    QCOMPARE(m_system.jobs(), QString());
}

void TestPrinting::receipt_arrivesAtThePrinterItWasSentTo()
{
    const Result<Done> done = print(sample(), QStringLiteral("receipts"), Paper::Roll80);
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail));
    QVERIFY(m_system.jobs().startsWith(QStringLiteral("receipts-")));
    QTRY_VERIFY_WITH_TIMEOUT(m_system.receivedAll(), 20000);
    QVERIFY(m_system.received().startsWith("%PDF-"));
    QVERIFY(m_system.received().trimmed().endsWith("%%EOF"));
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

void TestPrinting::doctor_saysWhatIsWrongWithAPrinter_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<Finding>("finding");
    QTest::newRow("default") << QString() << CheckState::Ok << Finding::PrinterReady;
    QTest::newRow("ready") << QStringLiteral("receipts") << CheckState::Ok << Finding::PrinterReady;
    QTest::newRow("paused") << QStringLiteral("paused") << CheckState::Failed
                            << Finding::PrinterStopped;
    QTest::newRow("closed") << QStringLiteral("closed") << CheckState::Failed
                            << Finding::PrinterStopped;
    QTest::newRow("gone") << QStringLiteral("no such printer") << CheckState::Failed
                          << Finding::PrinterMissing;
}

void TestPrinting::doctor_saysWhatIsWrongWithAPrinter()
{
    QFETCH(QString, chosen);
    const CheckResult result = checkPrinter(chosen);
    QTEST(result.state, "state");
    QTEST(result.finding, "finding");
    QCOMPARE(result.name, chosen.isEmpty() ? QStringLiteral("receipts") : chosen);
}

void TestPrinting::doctor_findsNoPrinterWhereNoPrintSystemAnswers()
{
    m_system.stop();
    const CheckResult result = checkPrinter({});
    QCOMPARE(result.state, CheckState::Warning);
    QCOMPARE(result.finding, Finding::NoPrinter);
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
