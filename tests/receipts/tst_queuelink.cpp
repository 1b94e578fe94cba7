// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escposreader.h"
#include "printsystem.h"
#include "samples.h"
#include "tillprinter.h"

#include <escpos.h>
#include <printerlink.h>
#include <receiptpdf.h>
#include <receiptpicture.h>

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace ct;
using namespace std::chrono_literals;

namespace {

constexpr PrintPatience Usual{};
constexpr PrintPatience Short{1500ms, 6s};

PrinterSetup queue(const QString &name, PrinterKind kind = PrinterKind::RawQueue)
{
    PrinterSetup setup;
    setup.kind = kind;
    setup.address = name;
    return setup;
}

Receipt sample()
{
    return makeReceipt(sampleAttempt(), sampleShop(), sampleContext());
}

PrintData dots()
{
    return {QStringLiteral("Receipt 1-000642"), toEscPos(toThermalImage(sample(), 576), {}), {}};
}

PrintData page()
{
    return {QStringLiteral("Receipt 1-000642"), toPdf(sample(), Paper::Roll80),
            QSizeF(80, pdfHeightMm(sample(), Paper::Roll80))};
}

//! Opened and sent, or only opened where that has failed.
PrintOutcome sendTo(const PrinterSetup &setup, const PrintData &data, PrintPatience patience)
{
    const std::atomic<bool> stop = false;
    const auto link = makePrinterLink(setup, patience, stop);
    const PrintOutcome opened = link->open();
    return opened.ok() ? link->send(data) : opened;
}

} // namespace

class TestQueueLink : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rawQueue_getsTheDotsAsTheyAre();
    void pdfQueue_getsAPageOfItsPaper();
    void queueThatWillNotPrint_isNamedAndGetsNothing_data();
    void queueThatWillNotPrint_isNamedAndGetsNothing();
    void queuePausedMeanwhile_givesTheJobBack();
    void printerSwitchedOff_isNotCalledForEver();
    void stoppedPrintSystem_isSaid();
    void silentPrintSystem_isLeftAfterThePatience();

private:
    PrintSystem m_system;
    TillPrinter m_till;
};

void TestQueueLink::initTestCase()
{
    const QString missing = m_system.start();
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    QVERIFY(m_system.addPrinterAt(QStringLiteral("till"), m_till.address()));
    QVERIFY(m_system.addPdfPrinterAt(QStringLiteral("office"), m_till.address()));
    QVERIFY(m_system.addPrinterAt(QStringLiteral("paused"), m_till.address()));
    QVERIFY(m_system.addPrinterAt(QStringLiteral("closed"), m_till.address()));
    QVERIFY(m_system.addPrinterAt(QStringLiteral("off"),
                                  QStringLiteral("127.0.0.1:%1").arg(deadPort())));
    QVERIFY(m_system.give(QStringLiteral("cupsdisable"), QStringLiteral("paused")));
    QVERIFY(m_system.give(QStringLiteral("cupsreject"), QStringLiteral("closed")));
    // The one that a wrong name must not reach.
    QVERIFY(m_system.makeDefault(QStringLiteral("till")));
}

void TestQueueLink::rawQueue_getsTheDotsAsTheyAre()
{
    const qsizetype before = m_till.papers().size();
    const PrintOutcome sent = sendTo(queue(QStringLiteral("till")), dots(), Usual);
    QVERIFY2(sent.ok(), qPrintable(sent.detail));
    QTRY_COMPARE(m_till.papers().size(), before + 1);
    const ThermalPaper paper = readEscPos(m_till.papers().last());
    QVERIFY2(paper.whole, qPrintable(paper.fault));
    QCOMPARE(paper.picture.convertToFormat(QImage::Format_RGB32),
             toThermalImage(sample(), 576).convertToFormat(QImage::Format_RGB32));
}

void TestQueueLink::pdfQueue_getsAPageOfItsPaper()
{
    const qsizetype before = m_till.papers().size();
    const PrintOutcome sent =
        sendTo(queue(QStringLiteral("office"), PrinterKind::Queue), page(), {5s, 60s});
    QVERIFY2(sent.ok(), qPrintable(sent.detail));
    QTRY_COMPARE(m_till.papers().size(), before + 1);
    const QByteArray pdf = m_till.papers().last();
    QVERIFY2(pdf.startsWith("%PDF-"), pdf.left(40).constData());
    // The driver has made a PDF of its own of it, 80 mm (227 points) wide.
    QVERIFY(pdf != page().bytes);
    static const QRegularExpression box(
        QStringLiteral("/MediaBox\\s*\\[\\s*0\\s+0\\s+([0-9.]+)\\s+([0-9.]+)"));
    const QRegularExpressionMatch match = box.match(QString::fromLatin1(pdf));
    QVERIFY(match.hasMatch());
    QVERIFY2(qAbs(match.captured(1).toDouble() - 227) < 2, qPrintable(match.captured(0)));
}

void TestQueueLink::queueThatWillNotPrint_isNamedAndGetsNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PrintTrouble>("trouble");
    QTest::newRow("unknown") << QStringLiteral("no-such-printer") << PrintTrouble::Missing;
    QTest::newRow("paused") << QStringLiteral("paused") << PrintTrouble::Paused;
    QTest::newRow("closed") << QStringLiteral("closed") << PrintTrouble::Closed;
}

void TestQueueLink::queueThatWillNotPrint_isNamedAndGetsNothing()
{
    QFETCH(QString, name);
    const QString before = m_system.jobs();
    const qsizetype papers = m_till.papers().size();
    for (const PrinterKind kind : {PrinterKind::RawQueue, PrinterKind::Queue}) {
        const PrintOutcome opened = sendTo(queue(name, kind), dots(), Usual);
        QTEST(opened.trouble, "trouble");
        QVERIFY(!opened.mayHavePrinted);
        QVERIFY(opened.detail.contains(name));
    }
    QCOMPARE(m_system.jobs(), before);
    QCOMPARE(m_till.papers().size(), papers);
}

void TestQueueLink::queuePausedMeanwhile_givesTheJobBack()
{
    const QString name = QStringLiteral("till");
    const qsizetype papers = m_till.papers().size();
    const std::atomic<bool> stop = false;
    const auto link = makePrinterLink(queue(name), Short, stop);
    QVERIFY(link->open().ok());
    QVERIFY(m_system.give(QStringLiteral("cupsdisable"), name));
    const PrintOutcome sent = link->send(dots());
    QCOMPARE(sent.trouble, PrintTrouble::Silent);
    QVERIFY(!sent.mayHavePrinted);
    QCOMPARE(m_system.openJobs(), QString());
    // What was taken back does not come out when the queue goes on: the next paper is another one.
    QVERIFY(m_system.give(QStringLiteral("cupsenable"), name));
    PrintData other = dots();
    other.bytes = toEscPos(toThermalImage(sample(), 384), {});
    QVERIFY(sendTo(queue(name), other, Usual).ok());
    QTRY_COMPARE(m_till.papers().size(), papers + 1);
    QCOMPARE(m_till.papers().last(), other.bytes);
}

void TestQueueLink::printerSwitchedOff_isNotCalledForEver()
{
    QElapsedTimer timer;
    timer.start();
    const PrintOutcome sent = sendTo(queue(QStringLiteral("off")), dots(), Short);
    QCOMPARE(sent.trouble, PrintTrouble::Silent);
    // The print system had begun with it: that nothing came out is likely and not certain.
    QVERIFY(sent.mayHavePrinted);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE(m_system.openJobs(), QString());
}

void TestQueueLink::stoppedPrintSystem_isSaid()
{
    m_system.stop();
    const PrintOutcome opened = sendTo(queue(QStringLiteral("till")), dots(), Usual);
    QCOMPARE(opened.trouble, PrintTrouble::NoSystem);
    QVERIFY(!opened.mayHavePrinted);
}

void TestQueueLink::silentPrintSystem_isLeftAfterThePatience()
{
    const TillPrinter mute(TillPrinter::Manner::Stalls);
    qputenv("CUPS_SERVER", mute.address().toLatin1());
    QElapsedTimer timer;
    timer.start();
    const PrintOutcome opened = sendTo(queue(QStringLiteral("till")), dots(), {500ms, 2s});
    QCOMPARE(opened.trouble, PrintTrouble::NoSystem);
    QVERIFY(!opened.mayHavePrinted);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestQueueLink)
#include "tst_queuelink.moc"
