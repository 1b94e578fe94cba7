// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moneyrules.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QTest>

using namespace ct;
using namespace std::chrono_literals;

namespace {

//! One step of a story: what came in, so many milliseconds after noon.
struct Step
{
    qint64 atMs;
    Channel channel;
    Verdict verdict;
};

Step replied(qint64 atMs, Verdict verdict)
{
    return {atMs, Channel::Recharge, verdict};
}

Step asked(qint64 atMs, Verdict verdict)
{
    return {atMs, Channel::Status, verdict};
}

} // namespace

class TestStateMachine : public QObject
{
    Q_OBJECT

private slots:
    void everyEvidence_doesWhatTheRulesSay_data();
    void everyEvidence_doesWhatTheRulesSay();
    void everyCombination_isInTheTable();
    void stories_endWhereTheRulesSay_data();
    void stories_endWhereTheRulesSay();
    void aSecondReversal_isTheOwnersToDecide();
    void anUnconfirmedNegative_isAskedAboutSoon();
    void legalTransitions_areThose_data();
    void legalTransitions_areThose();
    void callbacks_changeNothing();
    void walletEffects_areThose();
    void names_goRoundTrip();
    void pauses_followTheRhythm();
    void pauses_areJitteredAfterTheFirstMinuteOnly();
    void tailPauses_followTheirRhythm();
};

void TestStateMachine::everyEvidence_doesWhatTheRulesSay_data()
{
    QTest::addColumn<QString>("standing");
    QTest::addColumn<int>("channel");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("expected");
    QFile file(QStringLiteral(CT_TEST_DATA "/transitions.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList columns;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).simplified();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u' ');
        if (columns.isEmpty()) {
            columns = cells;
            continue;
        }
        QCOMPARE(cells.size(), columns.size());
        for (qsizetype at = 2; at < cells.size(); ++at) {
            const auto channel = channelFromName(cells.at(1));
            const auto verdict = verdictFromName(columns.at(at));
            QVERIFY(channel && verdict);
            QTest::addRow("%s, %s: %s", qPrintable(cells.at(0)), qPrintable(cells.at(1)),
                          qPrintable(columns.at(at)))
                << cells.at(0) << int(*channel) << int(*verdict) << cells.at(at);
        }
    }
}

void TestStateMachine::everyEvidence_doesWhatTheRulesSay()
{
    QFETCH(QString, standing);
    QFETCH(int, channel);
    QFETCH(int, verdict);
    QFETCH(QString, expected);
    QVERIFY(standings().contains(standing));
    const Standing before = standings().value(standing);
    const Evidence one = evidence(Channel(channel), Verdict(verdict));
    const QString next = expected.section(u'+', 0, 0);
    const bool stays = next == QLatin1String("=") || next == QLatin1String("!");

    for (const bool otherSuccess : {false, true}) {
        QString incident = expected.section(u'+', 1, 1);
        const bool succeeds = next == QLatin1String("success") && before.state != State::Success;
        if (otherSuccess && succeeds)
            incident = QStringLiteral("double_debit");
        const Decision decision = advance(before, one, otherSuccess);
        QCOMPARE(stateName(decision.standing.state), stays ? stateName(before.state) : next);
        QCOMPARE(decision.refused, next == QLatin1String("!"));
        QCOMPARE(incidentName(decision.incident), incident);
        if (decision.refused)
            QCOMPARE(decision.standing, before);
    }
}

void TestStateMachine::everyCombination_isInTheTable()
{
    QFile file(QStringLiteral(CT_TEST_DATA "/transitions.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> lines;
    int columns = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).simplified();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u' ');
        if (columns == 0)
            columns = int(QSet<QString>(cells.begin() + 2, cells.end()).size());
        else
            lines << cells.at(0) + u'/' + cells.at(1);
    }
    QCOMPARE(columns, int(allVerdicts.size()));
    for (const QString &standing : standings().keys()) {
        for (const Channel channel : allChannels)
            QVERIFY2(lines.contains(standing + u'/' + channelName(channel)), qPrintable(standing));
    }
    QCOMPARE(lines.size(), standings().size() * qsizetype(allChannels.size()));
}

Q_DECLARE_METATYPE(QList<Step>)

void TestStateMachine::stories_endWhereTheRulesSay_data()
{
    QTest::addColumn<QList<Step>>("steps");
    QTest::addColumn<State>("expected");
    using enum Verdict;
    const auto story = [](const char *name, const QList<Step> &steps, State expected) {
        QTest::newRow(name) << steps << expected;
    };
    constexpr qint64 minute = 60'000;
    story("refused, and no such order 1.999 s later",
          {replied(0, Refusal), asked(1'999, UnknownOrder)}, State::Failing);
    story("refused, and no such order 2 s later", {replied(0, Refusal), asked(2'000, UnknownOrder)},
          State::Failed);
    story("refused twice by the recharge call", {replied(0, Refusal), replied(9'000, Refusal)},
          State::Failing);
    story("a refusal of the status call confirms nothing",
          {replied(0, Refusal), asked(9'000, Refusal), asked(9'000, CallRefused)}, State::Failing);
    story("failed by the operator, then unknown: not confirmed",
          {replied(0, Failure), asked(9'000, UnknownOrder), asked(99'000, UnknownOrder)},
          State::Failing);
    story("failed, and again 1.999 s later", {replied(0, Failure), asked(1'999, Failure)},
          State::Failing);
    story("failed, and again 2 s later", {replied(0, Failure), asked(2'000, Failure)},
          State::Failed);
    story("the second negative is measured from the first",
          {replied(0, Failure), asked(1'000, Failure), asked(2'000, Failure)}, State::Failed);
    story("a refusal stays one while it is confirmed too early",
          {replied(0, Refusal), asked(1'000, Failure), asked(2'000, UnknownOrder)}, State::Failed);
    story("no answer, then two negatives",
          {replied(0, NoAnswer), asked(2'000, Failure), asked(4'000, Failure)}, State::Failed);
    story("no answer, a negative, then unknown",
          {replied(0, NoAnswer), asked(2'000, Failure), asked(9'000, UnknownOrder)},
          State::Failing);
    story("no answer, and unknown for ever",
          {replied(0, NoAnswer), asked(2'000, UnknownOrder), asked(40 * minute, UnknownOrder),
           asked(80 * minute, UnknownOrder), asked(400 * minute, UnknownOrder)},
          State::Unknown);
    story("a pending in between starts the count anew",
          {replied(0, Failure), asked(1'000, Pending), asked(2'500, Failure)}, State::Failing);
    story(
        "and then two negatives count",
        {replied(0, Failure), asked(1'000, Pending), asked(2'500, Failure), asked(4'500, Failure)},
        State::Failed);
    story("a success in between wins", {replied(0, Failure), asked(2'000, Success)},
          State::Success);
    story("the clock goes back: counted from there",
          {replied(0, Failure), asked(-3'600'000, Failure), asked(-3'599'000, Failure)},
          State::Failing);
    story("and 2 s later it counts",
          {replied(0, Failure), asked(-3'600'000, Failure), asked(-3'598'000, Failure)},
          State::Failed);
    story("one failure does not take a success back",
          {replied(0, Success), asked(10 * minute, Failure)}, State::Success);
    story("nor two within a minute",
          {replied(0, Success), asked(minute, Failure), asked(2 * minute - 1, Failure)},
          State::Success);
    story("two a minute apart do",
          {replied(0, Success), asked(minute, Failure), asked(2 * minute, Failure)},
          State::Reversed);
    story("a pending between does not count",
          {replied(0, Success), asked(minute, Failure), asked(90'000, Pending),
           asked(2 * minute, Failure)},
          State::Reversed);
    story("success, failure, success",
          {replied(0, Success), asked(minute, Failure), asked(90'000, Success)}, State::Conflict);
    story(
        "the clock goes back after a doubt: counted from there",
        {replied(0, Success), asked(minute, Failure), asked(-minute, Failure), asked(-1, Failure)},
        State::Success);
    story("and a minute later it is taken back",
          {replied(0, Success), asked(minute, Failure), asked(-minute, Failure), asked(0, Failure)},
          State::Reversed);
    story("a late success, and taken back",
          {replied(0, Failure), asked(2'000, Failure), asked(90 * minute, Success),
           asked(100 * minute, Failure), asked(101 * minute, Failure)},
          State::Reversed);
    story("taken back, and then a success",
          {replied(0, Success), asked(minute, Failure), asked(2 * minute, Failure),
           asked(3 * minute, Success)},
          State::Conflict);
    story("a conflict is the owner's",
          {replied(0, Success), asked(minute, Failure), asked(90'000, Success),
           asked(3 * minute, Failure), asked(5 * minute, Failure), asked(6 * minute, Success)},
          State::Conflict);
    story("never sent, and yet the provider has it",
          {replied(0, NeverSent), asked(minute, Pending)}, State::Conflict);
    story("the sender is gone", {{0, Channel::Recovery, OwnerGone}}, State::Unknown);
    story("only the first reply can say that nothing was sent",
          {{0, Channel::Recovery, OwnerGone}, replied(1'000, NeverSent)}, State::Unknown);
    story("a forged call-back", {replied(0, NoAnswer), {1'000, Channel::Callback, Success}},
          State::Unknown);
    story("the owner decides an unknown one",
          {replied(0, NoAnswer), {1'000, Channel::Person, SaidFailed}}, State::Failed);
    story("the owner cannot decide while it is being sent", {{1'000, Channel::Person, SaidFailed}},
          State::Sending);
    story("and a success after the owner's word is still recorded",
          {replied(0, NoAnswer), {1'000, Channel::Person, SaidFailed}, asked(2'000, Success)},
          State::Success);
}

void TestStateMachine::stories_endWhereTheRulesSay()
{
    QFETCH(QList<Step>, steps);
    QFETCH(State, expected);
    Standing standing;
    for (const Step &step : steps) {
        const Evidence one = evidence(step.channel, step.verdict, noon.addMSecs(step.atMs));
        standing = advance(standing, one, false).standing;
    }
    QCOMPARE(stateName(standing.state), stateName(expected));
}

//! The customer got the money back once: a machine does not hand it out a second time.
void TestStateMachine::aSecondReversal_isTheOwnersToDecide()
{
    const auto after = [](const char *standing, Channel channel, Verdict verdict) {
        const Standing before = standings().value(QLatin1String(standing));
        return advance(before, evidence(channel, verdict), false, true);
    };
    const Decision again = after("doubted_60s", Channel::Status, Verdict::Failure);
    QCOMPARE(stateName(again.standing.state), stateName(State::Conflict));
    QCOMPARE(again.incident, Incident::Contradiction);
    QVERIFY(!again.standing.reversalAt.isValid());
    // One answer is still a doubt and no more, and the owner's word holds as ever.
    const Decision first = after("success", Channel::Status, Verdict::Failure);
    QCOMPARE(stateName(first.standing.state), stateName(State::Success));
    QCOMPARE(first.ask, AskNext::Confirm);
    QCOMPARE(after("doubted_60s", Channel::Status, Verdict::NoAnswer).standing.state,
             State::Success);
    const Decision word = after("success", Channel::Person, Verdict::SaidReversed);
    QCOMPARE(stateName(word.standing.state), stateName(State::Reversed));
}

void TestStateMachine::anUnconfirmedNegative_isAskedAboutSoon()
{
    const auto ask = [](const Standing &standing, Channel channel, Verdict verdict) {
        return advance(standing, evidence(channel, verdict), false).ask;
    };
    const auto known = standings();
    const auto sending = known.value(QStringLiteral("sending"));
    QCOMPARE(ask(sending, Channel::Recharge, Verdict::Refusal), AskNext::Confirm);
    QCOMPARE(ask(sending, Channel::Recharge, Verdict::Failure), AskNext::Confirm);
    QCOMPARE(ask(sending, Channel::Recharge, Verdict::NoAnswer), AskNext::ByBackOff);
    QCOMPARE(ask(sending, Channel::Recharge, Verdict::Pending), AskNext::ByBackOff);
    QCOMPARE(ask(known.value(QStringLiteral("unknown")), Channel::Status, Verdict::Failure),
             AskNext::Confirm);
    QCOMPARE(ask(known.value(QStringLiteral("failing")), Channel::Status, Verdict::Failure),
             AskNext::Confirm);
    QCOMPARE(ask(known.value(QStringLiteral("success")), Channel::Status, Verdict::Failure),
             AskNext::Confirm);
    QCOMPARE(ask(known.value(QStringLiteral("failing_2s")), Channel::Status, Verdict::Failure),
             AskNext::ByBackOff);
}

void TestStateMachine::legalTransitions_areThose_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("to");
    const auto row = [](const char *from, const char *to) {
        QTest::newRow(from) << QString::fromLatin1(from)
                            << QString::fromLatin1(to).split(u' ', Qt::SkipEmptyParts);
    };
    row("sending", "not_sent unknown pending failing success"); // 4, 5, 6
    row("unknown", "pending failing success failed");           // 7, 9, 13
    row("pending", "failing success failed");                   // 7, 13
    row("failing", "pending success failed");                   // 7, 8, 13
    row("success", "reversed conflict");                        // 10, 12
    row("failed", "success conflict");                          // 11, 12
    row("not_sent", "conflict");                                // 12
    row("reversed", "conflict");                                // 12
    row("conflict", "success failed reversed");                 // 12, 13
}

void TestStateMachine::legalTransitions_areThose()
{
    QFETCH(QString, from);
    QFETCH(QStringList, to);
    const auto start = stateFromName(from);
    QVERIFY(start.has_value());
    for (const State end : allStates)
        QVERIFY2(isLegalTransition(*start, end) == to.contains(stateName(end)),
                 qPrintable(from + QStringLiteral(" -> ") + stateName(end)));
}

void TestStateMachine::callbacks_changeNothing()
{
    for (const Standing &standing : standings()) {
        for (const Verdict verdict : allVerdicts) {
            const Decision decision =
                advance(standing, evidence(Channel::Callback, verdict, noon.addYears(1)), true);
            QCOMPARE(decision.standing, standing);
            QCOMPARE(decision.incident, Incident::None);
            QVERIFY(!decision.refused);
        }
    }
}

void TestStateMachine::walletEffects_areThose()
{
    const QHash<QString, WalletEffect> expected{{QStringLiteral("sending"), WalletEffect::Held},
                                                {QStringLiteral("not_sent"), WalletEffect::None},
                                                {QStringLiteral("unknown"), WalletEffect::Held},
                                                {QStringLiteral("pending"), WalletEffect::Held},
                                                {QStringLiteral("failing"), WalletEffect::Held},
                                                {QStringLiteral("failed"), WalletEffect::None},
                                                {QStringLiteral("success"), WalletEffect::Taken},
                                                {QStringLiteral("reversed"), WalletEffect::None},
                                                {QStringLiteral("conflict"), WalletEffect::Apart}};
    const QStringList finals{QStringLiteral("not_sent"), QStringLiteral("failed"),
                             QStringLiteral("success"), QStringLiteral("reversed")};
    for (const State state : allStates) {
        QCOMPARE(walletEffect(state), expected.value(stateName(state)));
        QCOMPARE(isOpen(state), walletEffect(state) == WalletEffect::Held);
        QCOMPARE(isFinal(state), finals.contains(stateName(state)));
    }
}

void TestStateMachine::names_goRoundTrip()
{
    QSet<QString> names;
    for (const State state : allStates)
        QCOMPARE(stateFromName(stateName(state)), std::optional(state));
    for (const Channel channel : allChannels)
        QCOMPARE(channelFromName(channelName(channel)), std::optional(channel));
    for (const Verdict verdict : allVerdicts) {
        QCOMPARE(verdictFromName(verdictName(verdict)), std::optional(verdict));
        names << verdictName(verdict);
    }
    QCOMPARE(names.size(), qsizetype(allVerdicts.size()));
    QVERIFY(!stateFromName(QStringLiteral("Success")));
    QVERIFY(!verdictFromName(QString()));
    QVERIFY(!channelFromName(QStringLiteral("sms")));
}

void TestStateMachine::pauses_followTheRhythm()
{
    QList<std::chrono::seconds> expected{2s, 4s, 7s, 12s, 20s, 30s, 45s, 60s, 2min, 5min, 15min};
    for (std::chrono::minutes at = 30min; at <= 24h; at += 15min)
        expected << at;
    for (std::chrono::hours at = 25h; at <= 7 * 24h; at += 1h)
        expected << at;
    for (std::chrono::hours at = 8 * 24h; at <= 40 * 24h; at += 24h)
        expected << at;
    std::chrono::milliseconds sum = 0ms;
    for (qsizetype asks = 0; asks < expected.size(); ++asks) {
        sum += pauseBeforeAsking(int(asks), 0);
        QCOMPARE(sum, std::chrono::milliseconds(expected.at(asks)));
    }
    QCOMPARE(pauseBeforeAsking(-1, 0), 2000ms);
    QCOMPARE(pauseBeforeAsking(1'000'000'000, 0), std::chrono::milliseconds(24h));
}

void TestStateMachine::pauses_areJitteredAfterTheFirstMinuteOnly()
{
    for (int asks = 0; asks < 8; ++asks)
        QCOMPARE(pauseBeforeAsking(asks, 1), pauseBeforeAsking(asks, -1));
    for (const int asks : {8, 9, 10, 11, 100, 200, 1'000}) {
        const double plain = double(pauseBeforeAsking(asks, 0).count());
        QCOMPARE(double(pauseBeforeAsking(asks, 1).count()), plain * 1.2);
        QCOMPARE(double(pauseBeforeAsking(asks, -1).count()), plain * 0.8);
        QCOMPARE(double(pauseBeforeAsking(asks, 7).count()), plain * 1.2);
    }
}

void TestStateMachine::tailPauses_followTheirRhythm()
{
    const QList<std::chrono::seconds> expected{10min, 1h, 24h, 72h, 7 * 24h};
    std::chrono::milliseconds sum = 0ms;
    for (qsizetype asks = 0; asks < expected.size(); ++asks) {
        const auto pause = pauseBeforeTailAsk(int(asks));
        QVERIFY(pause.has_value());
        sum += *pause;
        QCOMPARE(sum, std::chrono::milliseconds(expected.at(asks)));
    }
    QVERIFY(!pauseBeforeTailAsk(5));
    QVERIFY(!pauseBeforeTailAsk(-1));
}

QTEST_APPLESS_MAIN(TestStateMachine)
#include "tst_statemachine.moc"
