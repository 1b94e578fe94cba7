// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <historycounter.h>

#include <QSignalSpy>
#include <QtTest>

using namespace ct;

class TestHistoryCounter : public QObject
{
    Q_OBJECT
private slots:
    void sumsComeInSlicesAndAreMarkedUntilComplete();
    void newCount_dropsTheOldOne();
    void unreadableBook_isToldAndNothingIsCounted();
};

static void fill(FakeBook &book)
{
    for (int number = 1; number <= 10; ++number)
        book.put(sampleAttempt(number, number % 2 == 0 ? State::Success : State::Pending));
    book.put(sampleAttempt(11, State::Failed));
}

void TestHistoryCounter::sumsComeInSlicesAndAreMarkedUntilComplete()
{
    FakeClock clock;
    FakeBook book(clock);
    fill(book);
    HistoryCounter counter(book);
    counter.setSlice(4);
    QList<HistoryTotals> seen;
    connect(&counter, &HistoryCounter::counted, this,
            [&](const HistoryTotals &totals) { seen << totals; });
    counter.count({});
    QCOMPARE(seen.size(), 0); // nothing is counted inside the call
    QTRY_VERIFY(counter.totals().complete);
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen.at(0).count, 4);
    QVERIFY(!seen.at(0).complete && !seen.at(1).complete && seen.at(2).complete);
    QCOMPARE(seen.last().count, 11);
    QCOMPARE(seen.last().success, Money::fromRupees(5 * 239));
    QCOMPARE(seen.last().waiting, Money::fromRupees(5 * 239));
    QCOMPARE(seen.last().failed, Money::fromRupees(239));
}

void TestHistoryCounter::newCount_dropsTheOldOne()
{
    FakeClock clock;
    FakeBook book(clock);
    fill(book);
    HistoryCounter counter(book);
    counter.setSlice(4);
    counter.count({});
    QSignalSpy counted(&counter, &HistoryCounter::counted);
    QVERIFY(counted.wait());
    HistoryFilter filter;
    filter.states = {State::Failed};
    counter.count(filter);
    QTRY_VERIFY(counter.totals().complete);
    QCOMPARE(counter.totals().count, 1);
    QCOMPARE(counter.totals().success, Money());
}

void TestHistoryCounter::unreadableBook_isToldAndNothingIsCounted()
{
    FakeClock clock;
    FakeBook book(clock);
    fill(book);
    book.failReads(true);
    HistoryCounter counter(book);
    QSignalSpy failed(&counter, &HistoryCounter::failed);
    counter.count({});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!counter.totals().complete);
}

QTEST_GUILESS_MAIN(TestHistoryCounter)
#include "tst_historycounter.moc"
