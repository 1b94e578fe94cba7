// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <servicecharge.h>

#include <QTest>
#include <limits>

using namespace ct;

//! What the shop takes on top: how it is written, and what it comes to.
class tst_ServiceCharge : public QObject
{
    Q_OBJECT

private slots:
    void typed_isReadOrRefused_data();
    void typed_isReadOrRefused();
    void part_isRoundedToWholeRupees_data();
    void part_isRoundedToWholeRupees();
};

void tst_ServiceCharge::typed_isReadOrRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *typed, bool isGood, const char *kept) {
        QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(QLatin1String(typed))))
            << QString::fromUtf8(typed) << isGood << QString::fromUtf8(kept);
    };
    row("", true, "");
    row("0", true, "");
    row("0%", true, "");
    row("5", true, "5.00");
    row(" 5.50 ", true, "5.50");
    row("1000", true, "1000.00");
    row("1000.01", false, "");
    row("2%", true, "2%");
    row("1.25 %", true, "1.25%");
    row("10%", true, "10%");
    row("20%", true, "20%");
    row("20.01%", false, "");
    row("1.255%", false, "");
    row("-5", false, "");
    row("-1%", false, "");
    row("%", false, "");
    row("5%%", false, "");
    row("five", false, "");
}

void tst_ServiceCharge::typed_isReadOrRefused()
{
    QFETCH(QString, typed);
    QFETCH(bool, isGood);
    const Result<ServiceCharge> charge = ServiceCharge::parse(typed);
    QCOMPARE(charge.ok(), isGood);
    if (!isGood)
        return;
    QTEST(charge->text(), "kept");
    // What is kept is read as what was typed.
    QCOMPARE(*ServiceCharge::parse(charge->text()), *charge);
}

void tst_ServiceCharge::part_isRoundedToWholeRupees_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("charge");
    const auto row = [](const char *typed, qint64 amount, qint64 charge) {
        QTest::addRow("%s on %lld", typed, amount)
            << QString::fromLatin1(typed) << amount << charge;
    };
    row("", 23'900, 0);
    row("5.50", 23'900, 550);
    row("5", 100, 500);
    row("1%", 23'900, 200);      // 2.39
    row("1%", 25'000, 300);      // 2.50
    row("1%", 24'999, 200);      // 2.4999
    row("1.25%", 128'400, 1600); // 16.05
    row("2%", 1'000, 0);         // 0.20
    row("2%", 10'000'000, 200'000);
    row("20%", 9'000'000'000'000'000, 1'800'000'000'000'000);
}

void tst_ServiceCharge::part_isRoundedToWholeRupees()
{
    QFETCH(QString, typed);
    QFETCH(qint64, amount);
    QFETCH(qint64, charge);
    QCOMPARE(ServiceCharge::parse(typed)->on(Money::fromPaise(amount)), Money::fromPaise(charge));
}

QTEST_APPLESS_MAIN(tst_ServiceCharge)
#include "tst_servicecharge.moc"
