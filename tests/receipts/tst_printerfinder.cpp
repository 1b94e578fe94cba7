// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printsystem.h"
#include "tillprinter.h"

#include <printercheck.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace ct;

namespace {

using namespace std::chrono_literals;

constexpr PrintPatience Short{1500ms, 6s};

CheckResult check(const std::optional<PrinterSetup> &chosen)
{
    PrinterCheck check([chosen] { return chosen; }, Short);
    std::optional<CheckResult> got;
    check.run(
        Reply<CheckResult>{&check, [&got](const Result<CheckResult> &result) { got = *result; }});
    (void)QTest::qWaitFor([&got] { return got.has_value(); }, 20000);
    return got.value_or(CheckResult{});
}

FoundPrinter rawQueue(const QString &name, PrinterState state, bool isDefault)
{
    FoundPrinter printer;
    printer.setup.kind = PrinterKind::RawQueue;
    printer.setup.address = name;
    printer.description = name;
    printer.state = state;
    printer.isDefault = isDefault;
    return printer;
}

//! What a search finds, without the devices of the machine that runs the test.
QList<FoundPrinter> queuesFound(PrinterFinder &finder)
{
    QSignalSpy ended(&finder, &PrinterFinder::found);
    finder.look();
    finder.look(); // the same search
    if (!ended.wait(20000))
        return {};
    QList<FoundPrinter> printers = ended.first().first().value<QList<FoundPrinter>>();
    printers.removeIf(
        [](const FoundPrinter &printer) { return printer.setup.kind == PrinterKind::Device; });
    return printers;
}

} // namespace

class TestPrinterFinder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPrinter_isListedWithItsState();
    void queueWithADriver_wantsPages();
    void doctor_saysWhatIsWrongWithAPrinter_data();
    void doctor_saysWhatIsWrongWithAPrinter();
    void doctor_looksAtTheDefaultWhereNoneIsChosen();
    void doctor_reachesANetworkPrinterAndPrintsNothing();
    void withoutAPrintSystem_nothingIsFoundAndNobodyWaits();

private:
    PrintSystem m_system;
};

void TestPrinterFinder::initTestCase()
{
    const QString missing = m_system.start();
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    QVERIFY(m_system.addPrinter(QStringLiteral("receipts")));
    QVERIFY(m_system.addPrinter(QStringLiteral("paused"), {QStringLiteral("cupsdisable")}));
    QVERIFY(m_system.addPrinter(QStringLiteral("closed"), {QStringLiteral("cupsreject")}));
    // The default printer is the one that a wrong name must not reach.
    QVERIFY(m_system.makeDefault(QStringLiteral("receipts")));
}

void TestPrinterFinder::everyPrinter_isListedWithItsState()
{
    PrinterFinder finder;
    const QList<FoundPrinter> expected{
        rawQueue(QStringLiteral("closed"), PrinterState::Stopped, false),
        rawQueue(QStringLiteral("paused"), PrinterState::Stopped, false),
        rawQueue(QStringLiteral("receipts"), PrinterState::Ready, true)};
    QCOMPARE(queuesFound(finder), expected);
    QCOMPARE(queuesFound(finder), expected); // a finder can look again
}

void TestPrinterFinder::queueWithADriver_wantsPages()
{
    TillPrinter till;
    QVERIFY(m_system.addPdfPrinterAt(QStringLiteral("zoffice"), till.address()));
    PrinterFinder finder;
    const QList<FoundPrinter> found = queuesFound(finder);
    QCOMPARE(found.size(), 4);
    QCOMPARE(found.last().setup.address, QStringLiteral("zoffice"));
    QCOMPARE(found.last().setup.kind, PrinterKind::Queue);
    QCOMPARE(found.last().state, PrinterState::Ready);
}

void TestPrinterFinder::doctor_saysWhatIsWrongWithAPrinter_data()
{
    QTest::addColumn<QString>("queue");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<Finding>("finding");
    QTest::newRow("ready") << QStringLiteral("receipts") << CheckState::Ok << Finding::PrinterReady;
    QTest::newRow("paused") << QStringLiteral("paused") << CheckState::Failed
                            << Finding::PrinterStopped;
    QTest::newRow("closed") << QStringLiteral("closed") << CheckState::Failed
                            << Finding::PrinterStopped;
    QTest::newRow("gone") << QStringLiteral("no-such-printer") << CheckState::Failed
                          << Finding::PrinterMissing;
}

void TestPrinterFinder::doctor_saysWhatIsWrongWithAPrinter()
{
    QFETCH(QString, queue);
    PrinterSetup chosen;
    chosen.kind = PrinterKind::RawQueue;
    chosen.address = queue;
    const CheckResult result = check(chosen);
    QTEST(result.state, "state");
    QTEST(result.finding, "finding");
    QCOMPARE(result.name, queue);
    QCOMPARE(m_system.jobs(), QString());
}

void TestPrinterFinder::doctor_looksAtTheDefaultWhereNoneIsChosen()
{
    const CheckResult result = check({});
    QCOMPARE(result.state, CheckState::Ok);
    QCOMPARE(result.name, QStringLiteral("receipts"));
}

void TestPrinterFinder::doctor_reachesANetworkPrinterAndPrintsNothing()
{
    TillPrinter till;
    PrinterSetup chosen;
    chosen.name = QStringLiteral("Till");
    chosen.address = till.address();
    const CheckResult result = check(chosen);
    QCOMPARE(result.finding, Finding::PrinterReady);
    QCOMPARE(result.name, QStringLiteral("Till"));
    QTRY_COMPARE(till.papers(), QList<QByteArray>{QByteArray()});
    chosen.address = QStringLiteral("127.0.0.1:%1").arg(deadPort());
    QCOMPARE(check(chosen).finding, Finding::PrinterMissing);
}

void TestPrinterFinder::withoutAPrintSystem_nothingIsFoundAndNobodyWaits()
{
    m_system.stop();
    PrinterFinder finder;
    QElapsedTimer time;
    time.start();
    finder.look();
    QVERIFY(time.elapsed() < 200);
    QSignalSpy ended(&finder, &PrinterFinder::found);
    QVERIFY(ended.wait(20000));
    QVERIFY(queuesFound(finder).isEmpty());
    const CheckResult result = check({});
    QVERIFY(result.finding == Finding::NoPrinter || result.name.startsWith(u"/dev/"));
}

QTEST_MAIN(TestPrinterFinder)
#include "tst_printerfinder.moc"
