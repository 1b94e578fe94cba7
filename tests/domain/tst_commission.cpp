// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <commission.h>

#include <QTest>

using namespace ct;

class TestCommission : public QObject
{
    Q_OBJECT

private slots:
    void percentages_areReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("millionths");
        QTest::addColumn<QString>("again");
        QTest::newRow("whole") << QStringLiteral("3") << 30'000LL << QStringLiteral("3");
        QTest::newRow("decimals") << QStringLiteral("3.25") << 32'500LL << QStringLiteral("3.25");
        QTest::newRow("four") << QStringLiteral("0.0001") << 1LL << QStringLiteral("0.0001");
        QTest::newRow("nothing") << QStringLiteral("0") << 0LL << QStringLiteral("0");
        QTest::newRow("all") << QStringLiteral("100") << 1'000'000LL << QStringLiteral("100");
        QTest::newRow("noughts") << QStringLiteral(" 04.50 ") << 45'000LL << QStringLiteral("4.5");
        for (const char *bad :
             {"", ".", "3.", ".5", "3,25", "-1", "+1", "1e1", "100.0001", "1000", "3.00001", "३"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << -1LL << QString();
    }
    void percentages_areReadAndWritten()
    {
        QFETCH(QString, text);
        QFETCH(qint64, millionths);
        QFETCH(QString, again);
        QCOMPARE(millionthsFromPercent(text).value_or(-1), millionths);
        if (millionths >= 0)
            QCOMPARE(percentOfMillionths(millionths), again);
    }

    void aPartOfMoney_isRoundedToThePaisa()
    {
        QCOMPARE(millionthsOf(32'500, Money::fromRupees(239)), Money::fromPaise(777)); // 7.7675
        QCOMPARE(millionthsOf(5'000, Money::fromPaise(100)), Money::fromPaise(1));     // 0.5 paisa
        QCOMPARE(millionthsOf(4'999, Money::fromPaise(100)), Money::fromPaise(0));
        QCOMPARE(millionthsOf(1'000'000, Money::fromPaise(9'000'000'000'000'000)),
                 Money::fromPaise(9'000'000'000'000'000));
    }

    void theRateOfTheDay_counts()
    {
        const CommissionTable table(
            {part("A", 10, 30'000), part("A", 1, 20'000), flat("B", 5, 150), ended("A", 20)});
        QVERIFY(!table.rateOn(RowKey(QStringLiteral("A")), QDate(2026, 10, 31)));
        QCOMPARE(table.rateOn(RowKey(QStringLiteral("A")), QDate(2026, 11, 1))->value, 20'000);
        QCOMPARE(table.rateOn(RowKey(QStringLiteral("A")), QDate(2026, 11, 9))->value, 20'000);
        QCOMPARE(table.rateOn(RowKey(QStringLiteral("A")), QDate(2026, 11, 10))->value, 30'000);
        QVERIFY(!table.rateOn(RowKey(QStringLiteral("A")), QDate(2026, 11, 20)));
        QVERIFY(!table.rateOn(RowKey(QStringLiteral("AA")), QDate(2026, 11, 15)));
        QCOMPARE(*table.marginOf(sold("B", 6, 4, 400)), Money::fromPaise(600));
        QVERIFY(!table.marginOf(sold("B", 4, 4, 400)));
    }

    void report_addsUp()
    {
        const CommissionTable table(
            {part("A", 1, 30'000), part("A", 16, 40'000), flat("B", 1, 150)});
        const QList<SoldOnDay> days{sold("A", 2, 10, 1000), sold("A", 20, 5, 500),
                                    sold("B", 3, 7, 2000), sold("C", 3, 1, 99),
                                    sold("A", 31, 9, 9999)};
        const MarginReport report =
            marginReport(QDate(2026, 11, 1), QDate(2026, 11, 30), days, table,
                         {{RowKey(QStringLiteral("A")), 35'000}}, TaxRates{180'000, 50'000});
        QCOMPARE(report.lines.size(), 3); // the day outside is left out
        const MarginLine &first = report.lines.at(0);
        QCOMPARE(first.row, RowKey(QStringLiteral("B")));
        QCOMPARE(first.byRate, Money::fromPaise(7 * 150));
        QVERIFY(!first.learnt);
        const MarginLine &second = report.lines.at(1);
        QCOMPARE(second.amount, Money::fromRupees(1500));
        QCOMPARE(second.byRate, Money::fromRupees(30 + 20));
        QCOMPARE(*second.learnt, Money::fromPaise(5250));
        QCOMPARE(second.gst, Money::fromPaise(900));
        QCOMPARE(second.tds, Money::fromPaise(250));
        QCOMPARE(report.lines.at(2).withoutRate, Money::fromRupees(99));
        QCOMPARE(report.lines.at(2).byRate, Money());
        QCOMPARE(report.total.count, 23);
        QCOMPARE(report.total.byRate, Money::fromPaise(5000 + 1050));
        QCOMPARE(report.total.withoutRate, Money::fromRupees(99));
        QCOMPARE(report.total.gst, Money::fromPaise(900 + 189));
        QCOMPARE(*report.total.learnt, Money::fromPaise(5250));
    }

    void slipsOfTheFinger_areRefused()
    {
        QVERIFY(commissionProblem(part("A", 1, MostCommissionMillionths)).isEmpty());
        QVERIFY(!commissionProblem(part("A", 1, MostCommissionMillionths + 1)).isEmpty());
        QVERIFY(!commissionProblem(part("A", 1, -1)).isEmpty());
        QVERIFY(!commissionProblem(flat("A", 1, MostCommissionPaise + 1)).isEmpty());
        QVERIFY(!commissionProblem(part("", 1, 1)).isEmpty());
        QVERIFY(
            !commissionProblem({RowKey(QStringLiteral("A")), QDate(), false, 1, false}).isEmpty());
        QVERIFY(!commissionProblem({RowKey(QStringLiteral("A")), QDate(2026, 1, 1), false, 1, true})
                     .isEmpty());
    }

private:
    static CommissionRate part(const char *row, int day, qint64 millionths)
    {
        return {RowKey(QLatin1String(row)), QDate(2026, 11, day), false, millionths, false};
    }
    static CommissionRate flat(const char *row, int day, qint64 paise)
    {
        return {RowKey(QLatin1String(row)), QDate(2026, 11, day), true, paise, false};
    }
    static CommissionRate ended(const char *row, int day)
    {
        return {RowKey(QLatin1String(row)), QDate(2026, 11, day), false, 0, true};
    }
    static SoldOnDay sold(const char *row, int day, qint64 count, qint64 rupees)
    {
        return {QDate(2026, 11, 1).addDays(day - 1), RowKey(QLatin1String(row)), count,
                Money::fromRupees(rupees)};
    }
};

QTEST_APPLESS_MAIN(TestCommission)
#include "tst_commission.moc"
