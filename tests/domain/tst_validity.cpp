// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <validity.h>

#include <QTest>

using namespace ct;

namespace {

const QDateTime Now(QDate(2026, 11, 22), QTime(6, 30), Qt::UTC);

Attempt success(const char *number, int rupees, int daysAgo, const char *row = "airtel")
{
    Attempt attempt;
    attempt.intent.row = RowKey(QString::fromLatin1(row));
    attempt.intent.operatorName = QStringLiteral("Airtel");
    attempt.intent.number = QString::fromLatin1(number);
    attempt.intent.amount = Money::fromRupees(rupees);
    attempt.createdAt = Now.addDays(-daysAgo);
    attempt.standing.state = State::Success;
    return attempt;
}

QStringList numbersOf(const QList<DueRecharge> &due)
{
    QStringList numbers;
    for (const DueRecharge &one : due)
        numbers << one.number;
    return numbers;
}

} // namespace

//! How long a recharge lasts is learnt from how far apart they lie.
class TestValidity : public QObject
{
    Q_OBJECT

private slots:
    void gap_isSnappedToAValidity_data();
    void gap_isSnappedToAValidity();
    void ownHabit_countsFromTheFirstTime();
    void othersHabit_needsTwo();
    void mixedHabits_sayNothing();
    void anotherAmount_saysNothing();
    void window_hasTwoEnds();
    void soonest_comesFirst();
};

void TestValidity::gap_isSnappedToAValidity_data()
{
    QTest::addColumn<int>("gap");
    QTest::addColumn<int>("days");
    QTest::newRow("exact") << 28 << 28;
    QTest::newRow("early") << 25 << 28;
    QTest::newRow("late") << 31 << 28;
    QTest::newRow("too early") << 24 << 0;
    QTest::newRow("too late") << 32 << 0;
    QTest::newRow("two months") << 57 << 56;
    QTest::newRow("three months") << 84 << 84;
    QTest::newRow("a day") << 1 << 0;
}

void TestValidity::gap_isSnappedToAValidity()
{
    QFETCH(int, gap);
    QTEST(ValidityLearner::validityOf(gap).value_or(0), "days");
}

void TestValidity::ownHabit_countsFromTheFirstTime()
{
    ValidityLearner learner;
    learner.take(success("9000000001", 239, 27));
    learner.take(success("9000000001", 239, 56));
    const QList<DueRecharge> due = learner.dueAround(Now.toLocalTime().date());
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().days, 28);
    QCOMPARE(due.first().due, Now.toLocalTime().date().addDays(1));
    QCOMPARE(due.first().amount, Money::fromRupees(239));
}

void TestValidity::othersHabit_needsTwo()
{
    ValidityLearner learner;
    learner.take(success("9000000001", 719, 83)); // bought once
    learner.take(success("9000000002", 719, 1));
    learner.take(success("9000000002", 719, 85));
    QCOMPARE(learner.dueAround(Now.toLocalTime().date()), QList<DueRecharge>());
    learner.take(success("9000000003", 719, 2));
    learner.take(success("9000000003", 719, 87));
    QCOMPARE(numbersOf(learner.dueAround(Now.toLocalTime().date())),
             QStringList{QStringLiteral("9000000001")});
}

void TestValidity::mixedHabits_sayNothing()
{
    ValidityLearner learner;
    learner.take(success("9000000001", 239, 27));
    learner.take(success("9000000001", 239, 55));
    learner.take(success("9000000001", 239, 111));
    QCOMPARE(learner.dueAround(Now.toLocalTime().date()), QList<DueRecharge>());
}

void TestValidity::anotherAmount_saysNothing()
{
    ValidityLearner learner;
    learner.take(success("9000000001", 19, 27)); // a top-up of data, not the plan
    learner.take(success("9000000001", 239, 55));
    QCOMPARE(learner.dueAround(Now.toLocalTime().date()), QList<DueRecharge>());
}

void TestValidity::window_hasTwoEnds()
{
    const auto dueWhen = [](int daysAgo) {
        ValidityLearner learner;
        learner.take(success("9000000001", 239, daysAgo));
        learner.take(success("9000000001", 239, daysAgo + 28));
        return learner.dueAround(Now.toLocalTime().date()).size();
    };
    QCOMPARE(dueWhen(24), 0);
    QCOMPARE(dueWhen(25), 1);
    QCOMPARE(dueWhen(33), 1);
    QCOMPARE(dueWhen(34), 0);
}

void TestValidity::soonest_comesFirst()
{
    ValidityLearner learner;
    for (const auto &[number, ago] : {std::pair("9000000001", 26), std::pair("9000000002", 29)}) {
        learner.take(success(number, 239, ago));
        learner.take(success(number, 239, ago + 28));
    }
    QCOMPARE(numbersOf(learner.dueAround(Now.toLocalTime().date())),
             (QStringList{QStringLiteral("9000000002"), QStringLiteral("9000000001")}));
}

QTEST_APPLESS_MAIN(TestValidity)
#include "tst_validity.moc"
