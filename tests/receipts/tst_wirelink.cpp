// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "escposreader.h"
#include "samples.h"
#include "tillprinter.h"

#include <escpos.h>
#include <printerlink.h>
#include <receiptpicture.h>

#include <fcntl.h>
#include <pty.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <future>

using namespace ct;
using namespace std::chrono_literals;
using Manner = TillPrinter::Manner;

namespace {

//! Short, so that a silent printer does not make the test long.
constexpr PrintPatience Short{400ms, 4s};

PrinterSetup network(const QString &address)
{
    PrinterSetup setup;
    setup.address = address;
    return setup;
}

PrinterSetup device(const QString &path)
{
    PrinterSetup setup;
    setup.kind = PrinterKind::Device;
    setup.address = path;
    return setup;
}

QImage drawn()
{
    ReceiptContext context = sampleContext();
    context.language = QStringLiteral("hi");
    return toThermalImage(makeReceipt(sampleAttempt(), sampleShop(), context), 576);
}

PrintData receipt()
{
    return {QStringLiteral("Receipt"), toEscPos(drawn(), {}), {}};
}

struct Sent
{
    PrintOutcome opened;
    PrintOutcome sent;
    qint64 ms = 0;
};

Sent sendTo(const PrinterSetup &setup, const PrintData &data, PrintPatience patience = Short)
{
    const std::atomic<bool> stop = false;
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<PrinterLink> link = makePrinterLink(setup, patience, stop);
    Sent result;
    result.opened = link->open();
    if (result.opened.ok())
        result.sent = link->send(data);
    result.ms = timer.elapsed();
    return result;
}

//! A pair of devices: what is written to `path` is read from `other`.
struct Wire
{
    int other = -1;
    int near = -1; //!< kept open: without it, reading ends before anything is written
    QString path;

    Wire()
    {
        std::array<char, 128> name{};
        if (openpty(&other, &near, name.data(), nullptr, nullptr) == 0)
            path = QString::fromLatin1(name.data());
    }
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;
    ~Wire()
    {
        close(near);
        close(other);
    }

    //! Reads until nothing comes for a moment.
    QByteArray readAll(qsizetype atLeast) const
    {
        QByteArray got;
        while (got.size() < atLeast) {
            std::array<char, 4096> piece{};
            const ssize_t count = read(other, piece.data(), piece.size());
            if (count <= 0)
                break;
            got.append(piece.data(), count);
        }
        return got;
    }
};

} // namespace

class TestWireLink : public QObject
{
    Q_OBJECT

private slots:
    void address_isReadOrRefused_data();
    void address_isReadOrRefused();
    void receipt_arrivesDotForDot_data();
    void receipt_arrivesDotForDot();
    void nobodyThere_isRefusedAtOnce();
    void stalledPrinter_isLeftAfterItsPatience();
    void slowPrinter_isWaitedForAsLongAsItMoves();
    void endlessPrinter_isLeftAfterTheWholeTime();
    void cutConnection_isSeenWherever_data();
    void cutConnection_isSeenWherever();
    void stop_endsAWaitAtOnce();
    void device_getsEveryByteAsItIs();
    void stalledDevice_isLeftAfterItsPatience();
    void deviceThatIsNone_isNeverWrittenTo_data();
    void deviceThatIsNone_isNeverWrittenTo();
};

void TestWireLink::address_isReadOrRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected"); // empty: refused
    const auto same = [](const char *text) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(text);
    };
    const auto refused = [](const char *text) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString();
    };
    same("tcp://192.0.2.7:9100");
    same("tcp://192.0.2.7");
    same("tcp://[2001:db8::7]:9101");
    same("device:/dev/usb/lp0");
    same("queue:Office_printer");
    same("raw:till");
    for (const char *text :
         {"", "192.0.2.7", "tcp://", "tcp://printer.example", "tcp://192.0.2.7:0",
          "tcp://192.0.2.7:65536", "tcp://192.0.2.999", "tcp://[192.0.2.7", "tcp://2001:db8::7",
          "tcp://192.0.2.7:9100/x", "device:", "device:/etc/passwd", "device:/dev/../etc/passwd",
          "device:lp0", "queue:", "queue:a b", "raw:a/b", "http://192.0.2.7"})
        refused(text);
}

void TestWireLink::address_isReadOrRefused()
{
    QFETCH(QString, address);
    const auto setup = printerAt(address);
    QTEST(setup ? printerAddress(*setup) : QString(), "expected");
}

void TestWireLink::receipt_arrivesDotForDot_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::newRow("closes when it is done") << Manner::Prints;
    QTest::newRow("keeps the connection") << Manner::KeepsOpen;
    QTest::newRow("talks meanwhile") << Manner::Chatters;
}

void TestWireLink::receipt_arrivesDotForDot()
{
    QFETCH(Manner, manner);
    TillPrinter printer(manner);
    const Sent result = sendTo(network(printer.address()), receipt());
    QVERIFY2(result.opened.ok(), qPrintable(result.opened.detail));
    QVERIFY2(result.sent.ok(), qPrintable(result.sent.detail));
    QTRY_COMPARE(printer.papers().size(), 1);
    const ThermalPaper paper = readEscPos(printer.papers().first());
    QVERIFY2(paper.whole, qPrintable(paper.fault));
    QCOMPARE(paper.cuts, 1);
    QCOMPARE(paper.picture.convertToFormat(QImage::Format_RGB32),
             drawn().convertToFormat(QImage::Format_RGB32));
    if (const QString folder = qEnvironmentVariable("CT_PICTURES"); !folder.isEmpty())
        QVERIFY(paper.picture.save(folder + QStringLiteral("/from-the-port.png")));
}

void TestWireLink::nobodyThere_isRefusedAtOnce()
{
    const Sent result = sendTo(network(QStringLiteral("127.0.0.1:%1").arg(deadPort())), receipt());
    QCOMPARE(result.opened.trouble, PrintTrouble::Refused);
    QVERIFY(!result.opened.mayHavePrinted);
    QVERIFY(result.opened.detail.contains(QStringLiteral("tcp://127.0.0.1")));
    QVERIFY2(result.ms < 300, qPrintable(QString::number(result.ms)));
}

void TestWireLink::stalledPrinter_isLeftAfterItsPatience()
{
    TillPrinter printer(Manner::Stalls);
    const Sent result = sendTo(network(printer.address()), receipt());
    QVERIFY(result.opened.ok());
    QCOMPARE(result.sent.trouble, PrintTrouble::Silent);
    QVERIFY(result.sent.mayHavePrinted); // what it has taken may come out when it wakes up
    QVERIFY2(result.ms >= 400 && result.ms < 2500, qPrintable(QString::number(result.ms)));
}

void TestWireLink::slowPrinter_isWaitedForAsLongAsItMoves()
{
    TillPrinter printer(Manner::Trickles);
    // 512 bytes every 20 ms: longer in all than the patience, never silent for as long.
    const Sent result = sendTo(network(printer.address()), receipt(), {400ms, 30s});
    QVERIFY2(result.sent.ok(), qPrintable(result.sent.detail));
    QVERIFY2(result.ms > 400, qPrintable(QString::number(result.ms)));
    QTRY_COMPARE(printer.papers().size(), 1);
    QCOMPARE(printer.papers().first(), receipt().bytes);
}

void TestWireLink::endlessPrinter_isLeftAfterTheWholeTime()
{
    TillPrinter printer(Manner::Trickles);
    const Sent result = sendTo(network(printer.address()), receipt(), {400ms, 600ms});
    QCOMPARE(result.sent.trouble, PrintTrouble::Silent);
    QVERIFY(result.sent.mayHavePrinted);
}

void TestWireLink::cutConnection_isSeenWherever_data()
{
    QTest::addColumn<int>("after");
    const int whole = int(receipt().bytes.size());
    QTest::newRow("first byte") << 1;
    QTest::newRow("half-way") << whole / 2;
    QTest::newRow("before the cut command") << whole - 3;
}

void TestWireLink::cutConnection_isSeenWherever()
{
    QFETCH(int, after);
    TillPrinter printer(Manner::CutsOff, after);
    const Sent result = sendTo(network(printer.address()), receipt());
    QCOMPARE(result.sent.trouble, PrintTrouble::CutOff);
    QVERIFY(result.sent.mayHavePrinted);
    QTRY_COMPARE(printer.papers().size(), 1);
    QCOMPARE(readEscPos(printer.papers().first()).cuts, 0);
}

void TestWireLink::stop_endsAWaitAtOnce()
{
    TillPrinter printer(Manner::Stalls);
    std::atomic<bool> stop = false;
    const auto link = makePrinterLink(network(printer.address()), {60s, 60s}, stop);
    QVERIFY(link->open().ok());
    auto sent = std::async(std::launch::async, [&link] { return link->send(receipt()); });
    QTRY_COMPARE(printer.connections(), 1);
    QElapsedTimer timer;
    timer.start();
    stop = true;
    QCOMPARE(sent.get().trouble, PrintTrouble::Stopped);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestWireLink::device_getsEveryByteAsItIs()
{
    const Wire wire;
    QVERIFY(!wire.path.isEmpty());
    // A serial line in its usual state turns a line feed into two bytes and swallows others.
    PrintData data = receipt();
    for (int byte = 0; byte < 256; ++byte)
        data.bytes.append(char(byte));
    auto read = std::async(std::launch::async, [&] { return wire.readAll(data.bytes.size()); });
    const Sent result = sendTo(device(wire.path), data);
    QVERIFY2(result.opened.ok(), qPrintable(result.opened.detail));
    QVERIFY2(result.sent.ok(), qPrintable(result.sent.detail));
    QCOMPARE(read.get(), data.bytes);
}

void TestWireLink::stalledDevice_isLeftAfterItsPatience()
{
    const Wire wire;
    const Sent result = sendTo(device(wire.path), receipt());
    QCOMPARE(result.sent.trouble, PrintTrouble::Silent);
    QVERIFY(result.sent.mayHavePrinted);
    QVERIFY2(result.ms < 3000, qPrintable(QString::number(result.ms)));
}

void TestWireLink::deviceThatIsNone_isNeverWrittenTo_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<PrintTrouble>("trouble");
    QTest::newRow("missing") << QStringLiteral("missing") << PrintTrouble::Missing;
    QTest::newRow("plain file") << QStringLiteral("file") << PrintTrouble::NotAPrinter;
    QTest::newRow("folder") << QStringLiteral("folder") << PrintTrouble::NotAPrinter;
    QTest::newRow("pipe without reader") << QStringLiteral("pipe") << PrintTrouble::Missing;
}

void TestWireLink::deviceThatIsNone_isNeverWrittenTo()
{
    QFETCH(QString, kind);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("lp0"));
    const QByteArray before("somebody's accounts");
    if (kind == QLatin1String("file")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) == before.size());
    } else if (kind == QLatin1String("folder")) {
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("lp0")));
    } else if (kind == QLatin1String("pipe")) {
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    }
    const Sent result = sendTo(device(path), receipt());
    QTEST(result.opened.trouble, "trouble");
    QVERIFY(!result.opened.mayHavePrinted);
    QVERIFY(result.opened.detail.contains(path));
    if (kind == QLatin1String("file")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }
}

QTEST_MAIN(TestWireLink)
#include "tst_wirelink.moc"
