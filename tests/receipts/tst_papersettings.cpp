// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <papersettings.h>

#include <QTest>

using namespace ct;
using namespace Qt::StringLiterals;

class TestPaperSettings : public QObject
{
    Q_OBJECT

private slots:
    void printer_comesBackAsItWasWritten_data()
    {
        QTest::addColumn<PrinterSetup>("printer");
        const auto add = [](const char *name, PrinterKind kind, const QString &address) {
            PrinterSetup setup;
            setup.kind = kind;
            setup.address = address;
            QTest::newRow(name) << setup;
        };
        add("network", PrinterKind::Network, u"192.0.2.7:9100"_s);
        add("IPv6", PrinterKind::Network, u"[2001:db8::7]:9101"_s);
        add("device", PrinterKind::Device, u"/dev/usb/lp0"_s);
        add("raw queue", PrinterKind::RawQueue, u"till_2"_s);
        add("queue", PrinterKind::Queue, u"Büro&Co=1"_s);
        PrinterSetup set;
        set.name = u"गल्ला & till = 50 % ?#+"_s;
        set.kind = PrinterKind::RawQueue;
        set.address = u"till"_s;
        set.dots = 384;
        set.page = Paper::A5;
        set.cut = false;
        set.drawer = true;
        QTest::newRow("everything set") << set;
    }
    void printer_comesBackAsItWasWritten()
    {
        QFETCH(PrinterSetup, printer);
        const auto read = printerFromText(printerText(printer));
        QVERIFY2(read, qPrintable(printerText(printer)));
        QCOMPARE(*read, printer);
    }

    void otherText_isNoPrinter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a name") << u"tcp://printer.example"_s;
        QTest::newRow("no kind") << u"192.0.2.7"_s;
        QTest::newRow("dots") << u"raw:till?dots=400"_s;
        QTest::newRow("paper") << u"raw:till?paper=a3"_s;
        QTest::newRow("cut") << u"raw:till?cut=maybe"_s;
        QTest::newRow("drawer") << u"raw:till?drawer=1"_s;
    }
    void otherText_isNoPrinter()
    {
        QFETCH(QString, text);
        QVERIFY(!printerFromText(text));
    }
};

QTEST_GUILESS_MAIN(TestPaperSettings)
#include "tst_papersettings.moc"
