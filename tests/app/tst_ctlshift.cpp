// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <programs.h>

#include <QFile>
#include <QTest>

using namespace ct;
using namespace Qt::StringLiterals;

//! countertopctl shift, account and recharge --pay, on a book of its own.
class TestCtlShift : public QObject
{
    Q_OBJECT

private:
    static Ended sell(const CtlRunner &ctl, const QString &number, const QStringList &more = {})
    {
        return ctl.run(QStringList{u"recharge"_s, u"--operator"_s, u"A"_s, u"--number"_s, number,
                                   u"--amount"_s, u"10"_s, u"--wait"_s, u"0"_s} +
                       more);
    }
    static QString sum(const QJsonObject &report, const QString &figure)
    {
        return report.value(figure).toObject().value(u"sum"_s).toString();
    }

private slots:
    void shift_isOpenedCountedBlindAndSealed()
    {
        const SandboxProcess sandbox;
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        QCOMPARE(ctl.run({u"shift"_s, u"on"_s}).code, 0);
        QCOMPARE(sell(ctl, u"9876500001"_s).code, 6); // no shift is open
        QCOMPARE(ctl.run({u"shift"_s, u"open"_s}).code, 2);
        QCOMPARE(ctl.run({u"shift"_s, u"open"_s, u"--count"_s, u"30x1"_s}).code, 2);
        QCOMPARE(ctl.run({u"shift"_s, u"open"_s, u"--count"_s, u"100x2,10x1"_s}).code, 0);

        const QJsonObject cash = sell(ctl, u"9876500001"_s, {u"--given"_s, u"50"_s}).object();
        QCOMPARE(cash.value(u"shift"_s).toInt(), 1);
        QCOMPARE(cash.value(u"kept"_s).toString(), u"10.00"_s);
        QCOMPARE(cash.value(u"given"_s).toString(), u"50.00"_s);
        QCOMPARE(sell(ctl, u"9876500002"_s, {u"--pay"_s, u"upi"_s}).code, 0);
        QCOMPARE(ctl.run({u"shift"_s, u"in"_s, u"--amount"_s, u"20"_s}).code, 2);
        QCOMPARE(
            ctl.run({u"shift"_s, u"in"_s, u"--amount"_s, u"20"_s, u"--reason"_s, u"change"_s}).code,
            0);
        QCOMPARE(
            ctl.run({u"shift"_s, u"out"_s, u"--amount"_s, u"5"_s, u"--reason"_s, u"tea"_s}).code,
            0);
        const QJsonObject x = ctl.run({u"shift"_s, u"x"_s}).object();
        QCOMPARE(sum(x, u"cash"_s), u"10.00"_s);
        QCOMPARE(sum(x, u"upi"_s), u"10.00"_s);
        QVERIFY(!x.contains(u"expected"_s)); // blind

        const Ended short_ = ctl.run({u"shift"_s, u"close"_s, u"--count"_s, u"200x1"_s});
        QCOMPARE(short_.code, 2); // counted, and no reason yet
        QVERIFY(short_.err.contains("235.00"));
        QCOMPARE(sell(ctl, u"9876500003"_s).code, 6); // nothing may come in between
        const QJsonObject z = ctl.run({u"shift"_s, u"close"_s, u"--reason"_s, u"lost"_s}).object();
        QCOMPARE(z.value(u"z"_s).toInt(), 1);
        QCOMPARE(z.value(u"expected"_s).toString(), u"235.00"_s);
        QCOMPARE(z.value(u"difference"_s).toString(), u"-35.00"_s);
        QCOMPARE(z.value(u"head"_s).toString().size(), 64);
        QCOMPARE(ctl.run({u"shift"_s, u"z"_s, u"--number"_s, u"1"_s}).object(), z);
        QCOMPARE(ctl.run({u"shift"_s, u"z"_s, u"--number"_s, u"2"_s}).code, 2);
        QCOMPARE(ctl.run({u"shift"_s, u"list"_s}).code, 0);
        QVERIFY(ctl.run({u"verify"_s}).object().value(u"ok"_s).toBool());
    }

    void saleOnAccount_namesItsCustomer()
    {
        const SandboxProcess sandbox;
        const CtlRunner ctl;
        QCOMPARE(ctl.configure(sandbox.url()).code, 0);
        const QString customer = u"9000000001"_s;
        QCOMPARE(sell(ctl, u"9876500001"_s, {u"--pay"_s, u"account"_s}).code, 2);
        QCOMPARE(sell(ctl, u"9876500001"_s, {u"--customer"_s, customer}).code, 2);
        QCOMPARE(sell(ctl, u"9876500001"_s, {u"--pay"_s, u"gold"_s}).code, 2);
        QCOMPARE(sell(ctl, u"9876500001"_s, {u"--given"_s, u"9"_s}).code, 2);
        const QStringList onAccount{u"--pay"_s, u"account"_s, u"--customer"_s, customer};
        QCOMPARE(sell(ctl, u"9876500001"_s, onAccount).code, 6); // no limit yet
        QCOMPARE(ctl.run({u"account"_s, customer, u"--limit"_s, u"100"_s}).code, 0);
        const QJsonObject sold = sell(ctl, u"9876500001"_s, onAccount).object();
        QCOMPARE(sold.value(u"pay"_s).toString(), u"account"_s);
        QCOMPARE(sold.value(u"kept"_s).toString(), u"0.00"_s);
        QCOMPARE(ctl.run({u"account"_s, customer}).object().value(u"owed"_s).toString(),
                 u"10.00"_s);
        QCOMPARE(ctl.run({u"account"_s, customer, u"--payment"_s, u"4"_s})
                     .object()
                     .value(u"owed"_s)
                     .toString(),
                 u"6.00"_s);
        QCOMPARE(ctl.run({u"account"_s, customer, u"--charge"_s, u"4"_s}).code, 2); // says why
    }
};

QTEST_GUILESS_MAIN(TestCtlShift)
#include "tst_ctlshift.moc"
