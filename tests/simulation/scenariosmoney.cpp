// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

namespace ct::sim {

namespace {

constexpr qint64 Hour = 3'600'000;

//! The recharge is refused in words, and was executed all the same.
void g06(Stage &stage)
{
    const Intent intent = stage.intent();
    stage.world().faults().script(FaultPlan::Call::Recharge, {Fault::BodyKnownRefusal});
    stage.gateway().script({Fate::Success});
    const OrderId orderId = stage.sellIntent(intent);
    stage.pass(1'500);
    stage.expect(stage.stateOf(orderId) == State::Failing, QStringLiteral("failing"));
    stage.expect(stage.sellIntent(intent, true).isEmpty(), QStringLiteral("no retry meanwhile"));
    stage.pass(10'000, orderId, State::Success);
    stage.expect(stage.stateOf(orderId) == State::Success, QStringLiteral("success from failing"));
}

void g07(Stage &stage)
{
    stage.gateway().setLate(3 * Hour, 3 * Hour);
    const Intent intent = stage.intent();
    stage.gateway().script({Fate::LateSuccess, Fate::Success});
    const OrderId first = stage.sellIntent(intent);
    stage.pass(10'000, first, State::Failed);
    stage.expect(stage.stateOf(first) == State::Failed, QStringLiteral("failed"));
    const OrderId again = stage.sellIntent(intent, true);
    stage.pass(10'000, again, State::Success);
    stage.expect(stage.stateOf(again) == State::Success, QStringLiteral("the retry succeeds"));
    stage.gateway().script({Fate::LateSuccess});
    const OrderId alone = stage.sellIntent(stage.intent());
    for (const qint64 rest : {4 * Hour, 26 * Hour}) {
        stage.world().sleep(stage.shop(), rest);
        stage.world().sleep(stage.shop(2), rest);
        stage.pass(rest + 10'000);
    }
    stage.expect(stage.stateOf(first) == State::Success, QStringLiteral("late success"));
    stage.expect(stage.hasIncident(first, Incident::DoubleDebit), QStringLiteral("double debit"));
    stage.expect(stage.stateOf(alone) == State::Success, QStringLiteral("late success, alone"));
    stage.expect(stage.hasIncident(alone, Incident::LateSuccess), QStringLiteral("late success"));
}

void g08(Stage &stage)
{
    stage.gateway().setLate(5 * 60'000, 5 * 60'000);
    const OrderId orderId = stage.sell(std::nullopt, Fate::Reversal);
    stage.pass(5'000, orderId, State::Success);
    stage.expect(stage.stateOf(orderId) == State::Success, QStringLiteral("success at first"));
    stage.pass(20 * 60'000, orderId, State::Reversed);
    stage.expect(stage.stateOf(orderId) == State::Reversed, QStringLiteral("reversed"));
    stage.expect(stage.hasIncident(orderId, Incident::Reversed), QStringLiteral("an incident"));
    int failures = 0;
    const QList<StoryLine> story = stage.story(orderId);
    for (const StoryLine &line : story)
        failures += line.evidence.verdict == Verdict::Failure;
    stage.expect(failures == 2, QStringLiteral("by two failures"));
}

void g09(Stage &stage)
{
    const OrderId orderId = stage.sell();
    stage.pass(5'000, orderId, State::Success);
    stage.sayStatus({"Failure", "Success"});
    stage.ask(orderId);
    stage.expect(stage.stateOf(orderId) == State::Success, QStringLiteral("one failure: success"));
    stage.ask(orderId);
    stage.expect(stage.stateOf(orderId) == State::Conflict, QStringLiteral("conflict"));
    stage.expect(stage.hasIncident(orderId, Incident::Contradiction), QStringLiteral("incident"));
    stage.sayStatus({"Failure", "Failure", "Pending"});
    for (int i = 0; i < 3; ++i)
        stage.ask(orderId);
    stage.expect(stage.stateOf(orderId) == State::Conflict,
                 QStringLiteral("the owner's to decide"));
    stage.person(orderId, Verdict::SaidSuccess);
    stage.expect(stage.stateOf(orderId) == State::Success, QStringLiteral("decided"));
}

void g10(Stage &stage)
{
    const OrderId orderId = stage.sell(Fault::RequestLostSilence);
    stage.pass(60 * 60'000);
    stage.expect(stage.stateOf(orderId) == State::Unknown,
                 QStringLiteral("\"no such order\" proves nothing, however often"));
    stage.expect(stage.questions(orderId) > 8, QStringLiteral("it was asked about"));
    stage.person(orderId, Verdict::SaidFailed);
    stage.expect(stage.stateOf(orderId) == State::Failed, QStringLiteral("by the owner's word"));
}

void g11(Stage &stage)
{
    const OrderId done = stage.sell();
    stage.pass(3'000, done, State::Success);
    const OrderId lost = stage.sell(Fault::ReplyLostReset);
    const OrderId failing = stage.sell(Fault::BodyKnownRefusal);
    stage.pass(1'500);
    stage.strikeStatus(QList<std::optional<Fault>>(60, Fault::StatusInvalidIp));
    stage.ask(done);
    stage.pass(20 * 60'000);
    stage.expect(stage.questions(lost) > 5, QStringLiteral("it was asked about"));
    stage.expect(stage.stateOf(done) == State::Success, QStringLiteral("success stays"));
    stage.expect(stage.stateOf(lost) == State::Unknown, QStringLiteral("unknown stays"));
    stage.expect(stage.stateOf(failing) == State::Failing, QStringLiteral("failing stays"));
}

void g12(Stage &stage)
{
    const OrderId first = stage.sell();
    const OrderId again = stage.sell(Fault::BodyTxidReused);
    const OrderId zero = stage.sell(Fault::BodyTxidZero);
    stage.pass(3'000);
    for (const OrderId &orderId : {first, again, zero})
        stage.expect(stage.stateOf(orderId) == State::Success, QStringLiteral("success"));
    stage.expect(stage.attempt(first)->providerTxid == stage.attempt(again)->providerTxid,
                 QStringLiteral("one number, two sales"));
    stage.expect(stage.states().size() == 3, QStringLiteral("nothing was merged"));
}

//! The same client for both kinds of provider: that it is never asked twice is what both see.
void g18(Stage &stage)
{
    for (const Fault fault : {Fault::ReplyLostReset, Fault::BodyHtml, Fault::RequestHalfWritten}) {
        const OrderId orderId = stage.sell(fault);
        stage.pass(10 * 60'000);
        stage.expect(stage.requests(orderId) <= 1, QStringLiteral("one request at most"));
    }
}

//! The wallet is spent by somebody else: nothing is put right by itself.
void g30(Stage &stage)
{
    const OrderId lost = stage.sell(Fault::RequestLostSilence);
    const OrderId done = stage.sell();
    stage.pass(100'000, lost, State::Unknown);
    const auto before = stage.states();
    stage.gateway().take(1'234'500);
    stage.pass(180'000);
    stage.expect(stage.states() == before, QStringLiteral("no state moved"));
    stage.expect(stage.stateOf(done) == State::Success, QStringLiteral("success stays"));
}

//! 12: what was never sent cannot be waiting at the provider, and what was taken back not be there.
void contradictions(Stage &stage)
{
    const OrderId never = stage.sell(Fault::ConnRefused);
    stage.pass(3'000, never, State::NotSent);
    stage.gateway().sayNext({[&](AnswerValues values) {
        values.number = stage.attempt(never)->intent.number.toLatin1();
        values.amount = "20";
        return answerBody(values, "json");
    }});
    stage.ask(never);
    stage.expect(stage.stateOf(never) == State::Conflict, QStringLiteral("not sent, and there"));
    stage.person(never, Verdict::SaidFailed);
    stage.expect(stage.stateOf(never) == State::Failed, QStringLiteral("decided: failed"));

    const OrderId back = stage.sell();
    stage.pass(3'000, back, State::Success);
    stage.person(back, Verdict::SaidReversed);
    stage.expect(stage.stateOf(back) == State::Reversed, QStringLiteral("reversed by hand"));
    stage.sayStatus({"Success"});
    stage.ask(back);
    stage.expect(stage.stateOf(back) == State::Conflict, QStringLiteral("reversed, and there"));
    stage.person(back, Verdict::SaidReversed);
    stage.expect(stage.stateOf(back) == State::Reversed, QStringLiteral("decided: reversed"));
    stage.gateway().takeBack(back.text().toLatin1());
}

//! 7 and 13: pending and failing to each other and on, and by the owner's word.
void openStates(Stage &stage)
{
    stage.gateway().setLate(Hour, Hour);
    const OrderId first = stage.sell(std::nullopt, Fate::PendingSuccess);
    stage.sayStatus({"Failure", "Pending", "Failure", "Success"});
    const QList<State> wanted{State::Failing, State::Pending, State::Failing, State::Success};
    stage.pass(1'500);
    stage.expect(stage.stateOf(first) == State::Pending, QStringLiteral("pending"));
    for (const State state : wanted) {
        stage.ask(first);
        stage.expect(stage.stateOf(first) == state, stateName(state));
    }
    const QList<Verdict> words{Verdict::SaidSuccess, Verdict::SaidFailed};
    for (const Verdict word : words) {
        const bool success = word == Verdict::SaidSuccess;
        const OrderId pending = stage.sell(std::nullopt, Fate::PendingSuccess);
        stage.pass(800, pending, State::Pending);
        stage.person(pending, word);
        stage.expect(stage.stateOf(pending) == (success ? State::Success : State::Failed),
                     QStringLiteral("pending by hand"));
        const OrderId failing =
            stage.sell(Fault::BodyKnownRefusal, success ? Fate::Success : Fate::Failure);
        stage.pass(1'000, failing, State::Failing);
        stage.person(failing, word);
        stage.expect(stage.stateOf(failing) == (success ? State::Success : State::Failed),
                     QStringLiteral("failing by hand"));
    }
}

} // namespace

const QList<NamedScenario> moneyScenarios{{"G06", g06},
                                          {"G07", g07},
                                          {"G08", g08},
                                          {"G09", g09},
                                          {"G10", g10},
                                          {"G11", g11},
                                          {"G12", g12},
                                          {"G18", g18},
                                          {"G30", g30},
                                          {"edges12", contradictions},
                                          {"edges7and13", openStates}};

} // namespace ct::sim
