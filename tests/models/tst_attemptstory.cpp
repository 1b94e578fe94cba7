// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <attemptstory.h>

#include <QtTest>

using namespace ct;

class TestAttemptStory : public QObject
{
    Q_OBJECT
private slots:
    void lostConnection_isToldFromRecordToReceipt();
    void sameAnswers_areOneStepThatCountsThem();
    void whatNeverLeft_isNotToldAsSent();
    void attemptBeingSent_saysSo();
};

static StoryLine line(Channel channel, Verdict verdict, State after, int seconds)
{
    StoryLine made;
    made.evidence.at = sampleAttempt(1).createdAt.addSecs(seconds);
    made.evidence.channel = channel;
    made.evidence.verdict = verdict;
    made.evidence.trouble = Trouble::Closed;
    made.after = after;
    return made;
}

static QStringList texts(const QList<StoryStep> &steps)
{
    QStringList all;
    for (const StoryStep &step : steps)
        all << step.text;
    return all;
}

void TestAttemptStory::lostConnection_isToldFromRecordToReceipt()
{
    Attempt attempt = sampleAttempt(1);
    attempt.intent.cashier = QStringLiteral("cashier 2");
    attempt.prints = 1;
    StoryLine lost = line(Channel::Recharge, Verdict::NoAnswer, State::Unknown, 12);
    lost.evidence.tookMs = 11'993;
    const QList<StoryStep> steps =
        tellStory(attempt, {lost, line(Channel::Status, Verdict::Pending, State::Pending, 14),
                            line(Channel::Status, Verdict::Success, State::Success, 16)});
    QCOMPARE(
        texts(steps).mid(0, 5),
        QStringList({QStringLiteral("Order recorded"), QStringLiteral("Sent to provider"),
                     QStringLiteral("Connection lost"), QStringLiteral("Status asked: Pending"),
                     QStringLiteral("Status asked: Success")}));
    QCOMPARE(steps.size(), 6);
    QCOMPARE(steps.at(0).aside, QStringLiteral("by cashier 2"));
    QCOMPARE(steps.at(1).at, attempt.createdAt.addMSecs(7));
    QCOMPARE(steps.at(2).aside, QStringLiteral("outcome unknown"));
    QCOMPARE(steps.at(2).tone, StoryTone::Doubtful);
    QCOMPARE(steps.at(4).tone, StoryTone::Good);
}

void TestAttemptStory::sameAnswers_areOneStepThatCountsThem()
{
    QList<StoryLine> lines{line(Channel::Recharge, Verdict::Pending, State::Pending, 1)};
    for (int i = 2; i < 30; ++i)
        lines << line(Channel::Status, Verdict::Pending, State::Pending, i);
    const QList<StoryStep> steps = tellStory(sampleAttempt(1, State::Pending), lines);
    QCOMPARE(steps.size(), 4);
    QVERIFY(steps.last().aside.contains(u"28"));
    QCOMPARE(steps.last().at, lines.last().evidence.at);
}

void TestAttemptStory::whatNeverLeft_isNotToldAsSent()
{
    const QList<StoryStep> steps =
        tellStory(sampleAttempt(1, State::NotSent),
                  {line(Channel::Recharge, Verdict::NeverSent, State::NotSent, 1)});
    QCOMPARE(steps.size(), 2);
    QVERIFY(!texts(steps).contains(QStringLiteral("Sent to provider")));
    QCOMPARE(steps.last().tone, StoryTone::Bad);
}

void TestAttemptStory::attemptBeingSent_saysSo()
{
    const QList<StoryStep> steps = tellStory(sampleAttempt(1, State::Sending), {});
    QCOMPARE(steps.size(), 2);
    QVERIFY(!steps.last().at.isValid());
}

QTEST_GUILESS_MAIN(TestAttemptStory)
#include "tst_attemptstory.moc"
