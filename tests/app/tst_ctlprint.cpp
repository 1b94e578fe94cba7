// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <escposreader.h>
#include <programs.h>
#include <tillprinter.h>

#include <QTest>

using namespace ct;
using namespace Qt::StringLiterals;

class TestCtlPrint : public QObject
{
    Q_OBJECT

private slots:
    void receipt_comesOutOfThePrinterItWasSentTo()
    {
        SandboxProcess sandbox;
        CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url(), {u"--shop-name"_s, u"Sample Shop"_s}).code, 0);
        const QString orderId =
            ctl.run({u"recharge"_s, u"--operator"_s, u"A"_s, u"--number"_s, u"9812345670"_s,
                     u"--amount"_s, u"239"_s, u"--circle"_s, u"9"_s})
                .object()
                .value(u"order_id"_s)
                .toString();
        QVERIFY(!orderId.isEmpty());
        const auto printOn = [&](const QString &address) {
            return ctl.run({u"receipt"_s, orderId, u"--printer"_s, address, u"--dots"_s, u"384"_s,
                            u"--drawer"_s, u"--language"_s, u"hi"_s});
        };
        for (const QString &wrong : {u"tcp://printer.example"_s, u"/dev/usb/lp0"_s, u""_s})
            QCOMPARE(printOn(wrong).code, 2);
        // Nobody is there: it is said with the printer's name, and costs no number.
        const QString dead = u"tcp://127.0.0.1:%1"_s.arg(deadPort());
        const Ended refused = printOn(dead);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(dead.toUtf8()), refused.err.constData());

        TillPrinter till;
        for (const int pulses : {1, 0}) { // the original opens the drawer, a copy does not
            const qsizetype before = till.papers().size();
            const Ended printed = printOn(u"tcp://"_s + till.address());
            QVERIFY2(printed.code == 0, printed.err.constData());
            QTRY_COMPARE(till.papers().size(), before + 1);
            const ThermalPaper paper = readEscPos(till.papers().last());
            QVERIFY2(paper.whole, qPrintable(paper.fault));
            QCOMPARE(paper.picture.width(), 384);
            QCOMPARE(paper.cuts, 1);
            QCOMPARE(paper.drawerPulses, pulses);
            if (const QString folder = qEnvironmentVariable("CT_PICTURES"); !folder.isEmpty())
                QVERIFY(paper.picture.save(u"%1/ctl-%2.png"_s.arg(folder).arg(pulses)));
        }
    }
};

QTEST_MAIN(TestCtlPrint)
#include "tst_ctlprint.moc"
