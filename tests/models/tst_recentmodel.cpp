// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <recentmodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace ct;

class TestRecentModel : public QObject
{
    Q_OBJECT
private slots:
    void newestComeFirst_andNeverMoreThanTwelve();
    void waitingAttempt_livesOnAndSettlesInItsRow();
};

void TestRecentModel::newestComeFirst_andNeverMoreThanTwelve()
{
    FakeClock clock;
    FakeBook book(clock);
    for (int number = 1; number <= 20; ++number)
        book.put(sampleAttempt(number));
    RecentModel model(book);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 12);
    for (int number = 21; number <= 25; ++number)
        book.put(sampleAttempt(number));
    QCOMPARE(model.rowCount(), 12);
    QCOMPARE(model.rowOf(sampleAttempt(25).orderId), 0);
    QCOMPARE(model.rowOf(sampleAttempt(14).orderId), 11);
    QCOMPARE(model.rowOf(sampleAttempt(13).orderId), -1);
}

void TestRecentModel::waitingAttempt_livesOnAndSettlesInItsRow()
{
    FakeClock clock;
    FakeBook book(clock);
    book.put(sampleAttempt(1, State::Pending));
    RecentModel model(book);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    book.put(sampleAttempt(2));
    book.put(sampleAttempt(1, State::Success));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(State(model.index(1, 0).data(AttemptModel::StateRole).toInt()), State::Success);
    QCOMPARE(resets.count(), 0);
}

QTEST_GUILESS_MAIN(TestRecentModel)
#include "tst_recentmodel.moc"
