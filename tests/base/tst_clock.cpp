// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clock.h>

#include <QTest>
#include <QTimeZone>

using namespace ct;

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void wallTime_isUtc();
    void monotonic_neverGoesBack();
    void isoForm_isFixed_data();
    void isoForm_isFixed();
    void isoForm_goesRoundTrip();
    void otherForms_areNotRead_data();
    void otherForms_areNotRead();
};

void TestClock::wallTime_isUtc()
{
    const SystemClock clock;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = clock.now();
    const QDateTime after = QDateTime::currentDateTimeUtc();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(before <= now && now <= after);
}

void TestClock::monotonic_neverGoesBack()
{
    const SystemClock clock;
    std::chrono::milliseconds last = clock.monotonic();
    const std::chrono::milliseconds first = last;
    while (last < first + std::chrono::milliseconds(3)) {
        const std::chrono::milliseconds now = clock.monotonic();
        QVERIFY(now >= last);
        last = now;
    }
}

void TestClock::isoForm_isFixed_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("text");
    const QDate day(2026, 11, 22);
    const QString text = QStringLiteral("2026-11-22T09:31:07.114Z");
    QTest::newRow("UTC") << QDateTime(day, QTime(9, 31, 7, 114), Qt::UTC) << text;
    QTest::newRow("in India") << QDateTime(day, QTime(15, 1, 7, 114), QTimeZone("Asia/Kolkata"))
                              << text;
    QTest::newRow("whole second") << QDateTime(day, QTime(0, 0), Qt::UTC)
                                  << QStringLiteral("2026-11-22T00:00:00.000Z");
}

void TestClock::isoForm_isFixed()
{
    QFETCH(QDateTime, at);
    QFETCH(QString, text);
    QCOMPARE(isoUtc(at), text);
}

void TestClock::isoForm_goesRoundTrip()
{
    const QDateTime now = SystemClock().now();
    const QDateTime back = fromIsoUtc(isoUtc(now));
    QCOMPARE(back, now);
    QCOMPARE(back.timeSpec(), Qt::UTC);
}

void TestClock::otherForms_areNotRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "Z", "2026-11-22T09:31:07.114", "2026-11-22 09:31:07.114Z", "2026-11-22T09:31:07Z",
          "2026-11-22T09:31:07.114+05:30", "2026-02-30T09:31:07.114Z", "2026-11-22T25:31:07.114Z",
          "22-11-2026T09:31:07.114Z", "yesterday", "2026-11-22T09:31:07.114ZZ"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestClock::otherForms_areNotRead()
{
    QFETCH(QString, text);
    QVERIFY(!fromIsoUtc(text).isValid());
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
