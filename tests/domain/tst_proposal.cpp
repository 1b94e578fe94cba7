// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <proposal.h>

#include <QTest>

using namespace ct;

namespace {

//! One answer, so many seconds after the sale began.
struct Said
{
    Verdict verdict;
    qint64 second;
    bool canary = false;
    Channel channel = Channel::Status;
};

const QDateTime Start(QDate(2026, 11, 22), QTime(6, 0), Qt::UTC);

QList<StoryLine> storyOf(const QList<Said> &said, qint64 endedAt = 90)
{
    QList<StoryLine> story;
    const auto add = [&](Verdict verdict, qint64 second, bool canary, Channel channel) {
        StoryLine line;
        line.evidence.at = Start.addSecs(second);
        line.evidence.verdict = verdict;
        line.evidence.channel = channel;
        if (canary)
            line.evidence.canary = OrderId(QStringLiteral("111111111111111"));
        line.after = State::Unknown;
        story << line;
    };
    add(Verdict::NoAnswer, endedAt, false, Channel::Recharge);
    for (const Said &one : said)
        add(one.verdict, one.second, one.canary, one.channel);
    return story;
}

Attempt attemptIn(State state)
{
    Attempt attempt;
    attempt.createdAt = Start;
    attempt.standing.state = state;
    return attempt;
}

constexpr Verdict Denied = Verdict::UnknownOrder;
const QList<Said> Enough{{Denied, 100, true}, {Denied, 1000, true}, {Denied, 1900, true}};

} // namespace

class TestProposal : public QObject
{
    Q_OBJECT

private slots:
    void failedIsProposedOnlyByEnoughDenials_data()
    {
        QTest::addColumn<QList<Said>>("said");
        QTest::addColumn<int>("denials");
        QTest::newRow("three over thirty minutes") << Enough << 3;
        QTest::newRow("nothing") << QList<Said>{} << 0;
        QTest::newRow("two") << QList<Said>{{Denied, 100, true}, {Denied, 1901, true}} << 0;
        QTest::newRow("a second short of thirty minutes")
            << QList<Said>{{Denied, 100, true}, {Denied, 1000, true}, {Denied, 1899, true}} << 0;
        QTest::newRow("one without a canary")
            << QList<Said>{{Denied, 100, true}, {Denied, 1000, false}, {Denied, 1900, true}} << 0;
        QTest::newRow("one before the deadline")
            << QList<Said>{{Denied, 89, true}, {Denied, 1000, true}, {Denied, 1900, true}} << 0;
        QTest::newRow("silence between them changes nothing")
            << QList<Said>{{Denied, 100, true},        {Verdict::NoAnswer, 300},
                           {Verdict::Unreadable, 400}, {Verdict::CallRefused, 500},
                           {Verdict::OtherOrder, 600}, {Denied, 1000, true},
                           {Denied, 1900, true}}
            << 3;
        QTest::newRow("a clock set back begins anew")
            << QList<Said>{{Denied, 5000, true}, {Denied, 5100, true}, {Denied, 100, true}} << 0;
        QTest::newRow("and counts from there") << QList<Said>{{Denied, 5000, true},
                                                              {Denied, 100, true},
                                                              {Denied, 1000, true},
                                                              {Denied, 1900, true}}
                                               << 3;
    }
    void failedIsProposedOnlyByEnoughDenials()
    {
        QFETCH(QList<Said>, said);
        QFETCH(int, denials);
        const auto proposal = proposeFailed(attemptIn(State::Unknown), storyOf(said));
        QCOMPARE(proposal ? proposal->denials : 0, denials);
        if (proposal)
            QCOMPARE(proposal->canary, OrderId(QStringLiteral("111111111111111")));
    }

    void contraryEvidence_isEnoughAgainstAllDenials_data()
    {
        QTest::addColumn<Verdict>("verdict");
        for (const Verdict verdict : {Verdict::Success, Verdict::Pending, Verdict::Failure,
                                      Verdict::Refusal, Verdict::WrongEcho, Verdict::Hint})
            QTest::newRow(qPrintable(verdictName(verdict))) << verdict;
    }
    void contraryEvidence_isEnoughAgainstAllDenials()
    {
        QFETCH(Verdict, verdict);
        for (qsizetype at = 0; at <= Enough.size(); ++at) {
            QList<Said> said = Enough;
            said.insert(at, Said{verdict, 500});
            QVERIFY(!proposeFailed(attemptIn(State::Unknown), storyOf(said)));
        }
    }

    void onlyAnUnknownOneIsProposed_data()
    {
        QTest::addColumn<State>("state");
        for (const State state : {State::Sending, State::NotSent, State::Pending, State::Failing,
                                  State::Failed, State::Success, State::Reversed, State::Conflict})
            QTest::newRow(qPrintable(stateName(state))) << state;
    }
    void onlyAnUnknownOneIsProposed()
    {
        QFETCH(State, state);
        QVERIFY(!proposeFailed(attemptIn(state), storyOf(Enough)));
    }

    void theCallsOwnEnd_movesTheDeadline()
    {
        QVERIFY(proposeFailed(attemptIn(State::Unknown), storyOf(Enough, 100)));
        QVERIFY(!proposeFailed(attemptIn(State::Unknown), storyOf(Enough, 101)));
    }

    void aCallThatNeverEnded_isNoGround()
    {
        QList<StoryLine> story = storyOf(Enough);
        story.removeFirst();
        QVERIFY(!proposeFailed(attemptIn(State::Unknown), story));
    }
};

QTEST_APPLESS_MAIN(TestProposal)
#include "tst_proposal.moc"
