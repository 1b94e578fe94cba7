// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <pollingpace.h>

#include <QTest>

using namespace ct;
using namespace std::chrono_literals;
using Kind = PollingPace::Kind;

class TestPollingPace : public QObject
{
    Q_OBJECT

private:
    static Evidence answer(Trouble trouble, int httpStatus = 0, int retryAfterS = 0)
    {
        Evidence evidence;
        evidence.verdict = trouble == Trouble::None ? Verdict::Pending : Verdict::NoAnswer;
        evidence.trouble = trouble;
        evidence.httpStatus = httpStatus;
        evidence.retryAfterS = retryAfterS;
        return evidence;
    }
    static PollingPace opened(PollingPace::Time at)
    {
        PollingPace pace;
        for (int i = 0; i < 10; ++i)
            pace.ended(answer(Trouble::TimedOut), at);
        return pace;
    }

private slots:
    void background_isOneASecond_tailAndAllOrdersTogether()
    {
        PollingPace pace;
        QVERIFY(pace.take(Kind::Background, 0, 1000ms));
        QVERIFY(!pace.take(Kind::Background, 0, 1999ms));
        QVERIFY(pace.take(Kind::Background, 0, 2000ms));
    }

    void firstMinute_isOutsideTheBudget_upToTwentyUnderWay()
    {
        PollingPace pace;
        QVERIFY(pace.take(Kind::Background, 0, 0ms));
        QVERIFY(pace.take(Kind::PersonWaits, 19, 0ms));
        QVERIFY(!pace.take(Kind::PersonWaits, 20, 0ms));
        QVERIFY(!pace.take(Kind::Background, 0, 999ms));
        QVERIFY(pace.take(Kind::Background, 0, 1000ms)); // the first minute used none of it
    }

    void eager_isTwentyASecond()
    {
        PollingPace pace;
        int taken = 0;
        for (PollingPace::Time now = 0ms; now < 1000ms; now += 1ms)
            taken += pace.take(Kind::Eager, 0, now) ? 1 : 0;
        QCOMPARE(taken, 20);
    }

    void tenFailuresInARow_openIt_nineDoNot()
    {
        PollingPace pace;
        for (int i = 0; i < 9; ++i)
            pace.ended(answer(Trouble::ConnectionRefused), 0ms);
        QVERIFY(!pace.isOpen());
        QVERIFY(pace.take(Kind::PersonWaits, 0, 0ms));
        pace.ended(answer(Trouble::ConnectionRefused), 0ms);
        QVERIFY(pace.isOpen());
        QVERIFY(!pace.take(Kind::PersonWaits, 0, 1ms));
        QVERIFY(!pace.take(Kind::Background, 0, 59'999ms));
        QCOMPARE(pace.pauseFor(Kind::Background, 20'000ms), PollingPace::Time(40s));
    }

    void open_letsOneProbeThroughEachMinute()
    {
        PollingPace pace = opened(0ms);
        int probes = 0;
        for (PollingPace::Time now = 0ms; now <= 600s; now += 250ms) {
            if (pace.take(Kind::Background, 0, now)) {
                ++probes;
                pace.ended(answer(Trouble::HostNotFound), now);
            }
        }
        QCOMPARE(probes, 10);
    }

    void probeThatIsAnswered_closesIt()
    {
        PollingPace pace = opened(0ms);
        QVERIFY(pace.take(Kind::PersonWaits, 0, 60s));
        QVERIFY(!pace.take(Kind::PersonWaits, 0, 60s)); // one, not all that wait
        pace.ended(answer(Trouble::None, 200), 61s);
        QVERIFY(!pace.isOpen());
        QVERIFY(pace.take(Kind::PersonWaits, 0, 61s));
    }

    void anotherCallThatIsAnswered_closesIt()
    {
        PollingPace pace = opened(0ms);
        pace.reached();
        QVERIFY(!pace.isOpen());
        QVERIFY(pace.take(Kind::Background, 0, 1s));
    }

    void onlySilenceCounts_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("counts");
        QTest::newRow("answered") << Trouble::None << 200 << false;
        QTest::newRow("500") << Trouble::HttpStatus << 500 << false;
        QTest::newRow("unreadable") << Trouble::NotOfFormat << 200 << false;
        QTest::newRow("too large") << Trouble::TooLarge << 200 << false;
        QTest::newRow("cut off after its header") << Trouble::Closed << 200 << false;
        QTest::newRow("cut off") << Trouble::Closed << 0 << true;
        QTest::newRow("refused") << Trouble::ConnectionRefused << 0 << true;
        QTest::newRow("no name") << Trouble::HostNotFound << 0 << true;
        QTest::newRow("bad certificate") << Trouble::TlsFailed << 0 << true;
        QTest::newRow("deadline") << Trouble::TimedOut << 0 << true;
        QTest::newRow("other") << Trouble::Network << 0 << true;
    }
    void onlySilenceCounts()
    {
        QFETCH(Trouble, trouble);
        QFETCH(int, status);
        QFETCH(bool, counts);
        PollingPace pace;
        for (int i = 0; i < 10; ++i)
            pace.ended(answer(trouble, status), 0ms);
        QCOMPARE(pace.isOpen(), counts);
    }

    void busyProvider_isLeftAlone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("asks");
        QTest::addColumn<qint64>("rests");
        QTest::newRow("429 with a word") << 429 << 30 << qint64(30'000);
        QTest::newRow("503 with a word") << 503 << 7 << qint64(7'000);
        QTest::newRow("too short a word") << 429 << 1 << qint64(5'000);
        QTest::newRow("too long a word") << 429 << 86'400 << qint64(300'000);
        QTest::newRow("no word") << 503 << 0 << qint64(5'000);
        QTest::newRow("another status") << 500 << 30 << qint64(0);
        QTest::newRow("an answer") << 200 << 30 << qint64(0);
    }
    void busyProvider_isLeftAlone()
    {
        QFETCH(int, status);
        QFETCH(int, asks);
        QFETCH(qint64, rests);
        PollingPace pace;
        pace.ended(answer(status == 200 ? Trouble::None : Trouble::HttpStatus, status, asks), 0ms);
        for (const Kind kind : {Kind::PersonWaits, Kind::Eager, Kind::Background}) {
            PollingPace before = pace;
            PollingPace after = pace;
            if (rests > 0)
                QVERIFY(!before.take(kind, 0, PollingPace::Time(rests - 1)));
            QVERIFY(after.take(kind, 0, PollingPace::Time(rests)));
        }
        QVERIFY(!pace.isOpen());
    }

    void withoutAWord_itRestsTwiceAsLongEachTime_andForgets()
    {
        PollingPace pace;
        PollingPace::Time now = 0ms;
        QList<qint64> rests;
        for (int i = 0; i < 8; ++i) {
            pace.ended(answer(Trouble::HttpStatus, 429), now);
            const PollingPace::Time from = now;
            while (pace.isResting(now))
                now += 1s;
            rests << (now - from).count() / 1000;
        }
        QCOMPARE(rests, (QList<qint64>{5, 10, 20, 40, 80, 160, 300, 300}));
        pace.ended(answer(Trouble::None, 200), now);
        pace.ended(answer(Trouble::HttpStatus, 429), now);
        QVERIFY(!pace.isResting(now + 5s));
    }
};

QTEST_GUILESS_MAIN(TestPollingPace)
#include "tst_pollingpace.moc"
