// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moneyrules.h"

#include <property.h>

#include <QTest>
#include <algorithm>

using namespace ct;

namespace ct {

//! So that RapidCheck prints a counterexample in words.
void showValue(Channel channel, std::ostream &out)
{
    out << channelName(channel).toStdString();
}

void showValue(Verdict verdict, std::ostream &out)
{
    out << verdictName(verdict).toStdString();
}

} // namespace ct

namespace {

//! A random evidence; answers to status calls, which matter most, come most often.
Evidence anyEvidence(QDateTime &clock)
{
    const auto channel = *rc::gen::weightedElement<Channel>({{2, Channel::Recharge},
                                                             {10, Channel::Status},
                                                             {1, Channel::Callback},
                                                             {1, Channel::Person},
                                                             {1, Channel::Recovery}});
    const auto verdict =
        *rc::gen::oneOf(rc::gen::element(Verdict::Success, Verdict::Pending, Verdict::Failure,
                                         Verdict::Failure, Verdict::Refusal, Verdict::UnknownOrder),
                        rc::gen::elementOf(allVerdicts));
    const auto pause = *rc::gen::element<qint64>(0, 1, 999, 1'999, 2'000, 59'999, 60'000,
                                                 34'560'000'000, -1, -2'000, -315'360'000'000);
    clock = clock.addMSecs(pause);
    return evidence(channel, verdict, clock);
}

} // namespace

//! Random stories against the money rules: what no sequence of evidences may do.
class TestStateMachineChance : public QObject
{
    Q_OBJECT

private slots:
    void noSequence_leavesTheLegalTransitions();
    void finals_areLeftOnlyByLateSuccessReversalAndConflict();
    void failed_needsTwoNegativesApart();
    void reversed_needsTwoFailuresApart();
    void silence_changesNoMoney();
};

void TestStateMachineChance::noSequence_leavesTheLegalTransitions()
{
    QVERIFY(holds("every step is legal, and doubts belong to their state", [] {
        QDateTime clock = noon;
        Standing standing;
        const int length = *rc::gen::inRange(1, 40);
        for (int i = 0; i < length; ++i) {
            const bool otherSuccess = *rc::gen::arbitrary<bool>();
            const Evidence one = anyEvidence(clock);
            const Decision decision = advance(standing, one, otherSuccess);
            const State next = decision.standing.state;
            RC_ASSERT(next == standing.state || isLegalTransition(standing.state, next));
            RC_ASSERT(!decision.refused || decision.standing == standing);
            RC_ASSERT(decision.standing.negativeAt.isValid() == (next == State::Failing));
            RC_ASSERT(!decision.standing.reversalAt.isValid() || next == State::Success);
            RC_ASSERT(!decision.standing.negativeWasRefusal || next == State::Failing);
            standing = decision.standing;
        }
        RC_TAG(stateName(standing.state).toStdString());
    }));
}

void TestStateMachineChance::finals_areLeftOnlyByLateSuccessReversalAndConflict()
{
    QVERIFY(holds("a final state has three exits, and each is an incident", [] {
        QDateTime clock = noon;
        Standing standing;
        for (int i = 0; i < 40; ++i) {
            const Decision decision = advance(standing, anyEvidence(clock), false);
            const State before = standing.state;
            const State next = decision.standing.state;
            standing = decision.standing;
            if (!isFinal(before) || next == before)
                continue;
            const bool late = before == State::Failed && next == State::Success &&
                              decision.incident == Incident::LateSuccess;
            const bool reversal = before == State::Success && next == State::Reversed &&
                                  decision.incident == Incident::Reversed;
            const bool conflict =
                next == State::Conflict && decision.incident == Incident::Contradiction;
            RC_ASSERT(late || reversal || conflict);
            RC_TAG(late ? "late success" : reversal ? "reversal" : "conflict");
        }
    }));
}

void TestStateMachineChance::failed_needsTwoNegativesApart()
{
    const auto isRefusal = [](const Evidence &one) {
        return one.verdict == Verdict::Refusal && one.channel == Channel::Recharge;
    };
    QVERIFY(holds("without a person, failed stands on two negatives 2 s apart", [&] {
        QDateTime clock = noon;
        Standing standing;
        QList<Evidence> past;
        for (int i = 0; i < 40; ++i) {
            const Evidence one = anyEvidence(clock);
            const State before = standing.state;
            standing = advance(standing, one, false).standing;
            if (before != State::Failed && standing.state == State::Failed &&
                one.channel != Channel::Person) {
                RC_ASSERT(one.channel == Channel::Status);
                // "No such order" is a negative only where the order was refused before.
                const bool refused = std::any_of(past.cbegin(), past.cend(), isRefusal);
                const auto isNegative = [&](const Evidence &other) {
                    return other.verdict == Verdict::Failure || isRefusal(other) ||
                           (other.verdict == Verdict::UnknownOrder && refused);
                };
                RC_ASSERT(isNegative(one));
                RC_ASSERT(std::any_of(past.cbegin(), past.cend(), [&](const Evidence &other) {
                    return isNegative(other) && other.at.msecsTo(one.at) >= 2'000;
                }));
                RC_TAG("confirmed");
            }
            past << one;
        }
    }));
}

void TestStateMachineChance::reversed_needsTwoFailuresApart()
{
    QVERIFY(holds("without a person, reversed stands on two failures 60 s apart", [] {
        QDateTime clock = noon;
        Standing standing{State::Success, {}, false, {}};
        QList<Evidence> past;
        for (int i = 0; i < 20 && standing.state == State::Success; ++i) {
            const Evidence one = anyEvidence(clock);
            standing = advance(standing, one, false).standing;
            if (standing.state == State::Reversed && one.channel != Channel::Person) {
                const auto doubts = [&](const Evidence &other) {
                    return other.channel == Channel::Status && other.verdict == Verdict::Failure &&
                           other.at.msecsTo(one.at) >= 60'000;
                };
                RC_ASSERT(one.verdict == Verdict::Failure && one.channel == Channel::Status);
                RC_ASSERT(std::any_of(past.cbegin(), past.cend(), doubts));
                RC_TAG("reversed");
            }
            past << one;
        }
    }));
}

void TestStateMachineChance::silence_changesNoMoney()
{
    const std::array empty{Verdict::UnknownOrder, Verdict::CallRefused, Verdict::OtherOrder,
                           Verdict::WrongEcho,    Verdict::Unreadable,  Verdict::NoAnswer,
                           Verdict::NeverSent,    Verdict::Hint,        Verdict::OwnerGone};
    QVERIFY(holds("without an answer of its own an order stays what it is, however long", [&] {
        const QList<Standing> known = standings().values();
        Standing standing = known.at(*rc::gen::inRange(0, int(known.size())));
        // After a refusal "no such order" is an answer; the table speaks of that.
        RC_PRE(!standing.negativeWasRefusal);
        const State before = standing.state;
        QDateTime clock = noon;
        for (int i = 0; i < 30; ++i) {
            clock = clock.addDays(*rc::gen::inRange(-4'000, 4'000));
            const Channel channel = *rc::gen::element(Channel::Status, Channel::Callback);
            const Verdict verdict = *rc::gen::elementOf(empty);
            standing = advance(standing, evidence(channel, verdict, clock), false).standing;
        }
        RC_ASSERT(standing.state == before);
        RC_ASSERT(walletEffect(standing.state) == walletEffect(before));
    }));
    // The one edge that time and restarts may take holds the money before and after.
    QCOMPARE(walletEffect(State::Sending), walletEffect(State::Unknown));
}

QTEST_APPLESS_MAIN(TestStateMachineChance)
#include "tst_statemachinechance.moc"
