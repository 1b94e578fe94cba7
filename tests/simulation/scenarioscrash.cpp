// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

namespace ct::sim {

namespace {

//! Dies at this step of a sale's permit; after the restart there is nothing, or an unknown one that
//! the provider never got.
void dieInPermit(Stage &stage, DiskStep step, int nth, bool half, std::optional<bool> isThere)
{
    const qsizetype before = stage.states().size();
    stage.shop().program->disk().dieAt(step, nth, half);
    const Intent intent = stage.intent();
    (void)stage.sellIntent(intent);
    stage.pass(1);
    stage.expect(!stage.shop().program, QStringLiteral("it died"));
    stage.pass(100'000);
    const auto after = stage.states();
    const bool made = after.size() > before;
    stage.expect(!isThere || *isThere == made, QStringLiteral("there, or not"));
    for (auto state = after.cbegin(); state != after.cend(); ++state) {
        const OrderId orderId(state.key());
        stage.expect(*state == State::Unknown, QStringLiteral("unknown after the restart"));
        stage.expect(stage.requests(orderId) == 0, QStringLiteral("never on the wire"));
    }
}

void c1(Stage &stage)
{
    dieInPermit(stage, DiskStep::FileMake, 1, false, false);
}

void c2(Stage &stage)
{
    for (const int nth : {1, 5, 20, 40})
        dieInPermit(stage, DiskStep::DbWrite, nth, false, std::nullopt);
    dieInPermit(stage, DiskStep::DbWrite, 10, true, std::nullopt);
}

void c3(Stage &stage)
{
    for (const int nth : {1, 2, 3})
        dieInPermit(stage, DiskStep::DbSync, nth, false, std::nullopt);
    dieInPermit(stage, DiskStep::DbCut, 1, false, std::nullopt);
}

void c4(Stage &stage)
{
    dieInPermit(stage, DiskStep::MirrorWrite, 1, false, true);
    dieInPermit(stage, DiskStep::MirrorWrite, 1, true, true);
    dieInPermit(stage, DiskStep::MirrorSync, 1, false, true);
}

//! Sells, lets so much time pass, and dies; then the truth comes by asking.
void dieAfter(Stage &stage, qint64 ms, int requests, std::optional<Fault> fault = std::nullopt)
{
    const OrderId orderId = stage.sell(fault);
    if (ms > 0)
        stage.pass(ms);
    stage.world().die(stage.shop());
    stage.pass(100'000);
    stage.expect(stage.requests(orderId) == requests, QStringLiteral("requests on the wire"));
    const State wanted = requests ? State::Success : State::Unknown;
    stage.expect(stage.stateOf(orderId) == wanted, QStringLiteral("the truth after the restart"));
    bool recovered = false;
    const QList<StoryLine> story = stage.story(orderId);
    for (const StoryLine &line : story)
        recovered = recovered || line.evidence.channel == Channel::Recovery;
    stage.expect(recovered, QStringLiteral("unknown first, by the recovery"));
}

void c5(Stage &stage)
{
    dieAfter(stage, 0, 0);
}

void c6(Stage &stage)
{
    dieAfter(stage, 100, 0, Fault::RequestHalfWritten);
}

void c7(Stage &stage)
{
    dieAfter(stage, 250, 1);
}

//! The answer is there; it dies while it is taken in.
void dieInAnswer(Stage &stage, DiskStep step, int nth, State before)
{
    const OrderId orderId = stage.sell();
    stage.shop().program->disk().dieAt(step, nth, false);
    for (int i = 0; i < 100 && stage.shop().program; ++i)
        stage.pass(20);
    stage.expect(!stage.shop().program, QStringLiteral("it died"));
    while (!stage.shop().program)
        stage.pass(10);
    const State after = stage.stateOf(orderId);
    stage.expect(after == before, QStringLiteral("after the restart: ") + stateName(after));
    stage.pass(60'000, orderId, State::Success);
    stage.expect(stage.stateOf(orderId) == State::Success, QStringLiteral("the truth by asking"));
    stage.expect(stage.requests(orderId) == 1, QStringLiteral("one request"));
}

void c8(Stage &stage)
{
    dieInAnswer(stage, DiskStep::DbWrite, 1, State::Unknown);
}

void c9(Stage &stage)
{
    dieInAnswer(stage, DiskStep::DbWrite, 20, State::Unknown);
    dieInAnswer(stage, DiskStep::DbSync, 1, State::Unknown);
}

void c10(Stage &stage)
{
    dieInAnswer(stage, DiskStep::DbCut, 1, State::Unknown);
}

void c11(Stage &stage)
{
    dieInAnswer(stage, DiskStep::MirrorWrite, 1, State::Success);
    dieInAnswer(stage, DiskStep::FileDrop, 1, State::Success);
    const OrderId orderId = stage.sell();
    stage.pass(5'000, orderId, State::Success);
    std::optional<int> first;
    std::optional<int> again;
    stage.world().loop().as(stage.shop().program->owner(), [&] {
        auto &book = stage.shop().program->book();
        first = book.notePrint(orderId, QStringLiteral("80mm")).valueOr(-1);
        again = book.notePrint(orderId, QStringLiteral("80mm")).valueOr(-1);
    });
    stage.expect(first == 0 && again == 1, QStringLiteral("the second print is a duplicate"));
}

//! While a call-back is kept, and while an answer to a question is.
void dieInRecord(Stage &stage, bool byHint)
{
    const OrderId orderId = stage.sell(Fault::ReplyLostReset);
    stage.pass(5'000, orderId, State::Unknown);
    stage.shop().program->disk().dieAt(DiskStep::DbWrite, 3, true);
    if (byHint)
        stage.world().hint(stage.shop(), orderId);
    for (int i = 0; i < 200 && stage.shop().program; ++i)
        stage.pass(50);
    stage.expect(!stage.shop().program, QStringLiteral("it died"));
    stage.pass(100'000, orderId, State::Success);
    stage.expect(stage.stateOf(orderId) == State::Success, QStringLiteral("the truth by asking"));
}

void c12(Stage &stage)
{
    dieInRecord(stage, true);
}

void c13(Stage &stage)
{
    dieInRecord(stage, false);
}

//! The recovery dies at each of its own steps and is begun again.
void again(Stage &stage)
{
    const OrderId orderId = stage.sell(Fault::RequestLostSilence);
    stage.pass(100);
    stage.world().die(stage.shop());
    for (int step = 1; step < 60; step += 3) {
        stage.shop().dieOpening = step;
        while (!stage.shop().program)
            stage.pass(1'000);
        stage.world().die(stage.shop());
    }
    stage.pass(100'000);
    stage.expect(stage.stateOf(orderId) == State::Unknown, QStringLiteral("unknown in the end"));
    int recoveries = 0;
    const QList<StoryLine> story = stage.story(orderId);
    for (const StoryLine &line : story)
        recoveries += line.evidence.channel == Channel::Recovery;
    stage.expect(recoveries == 1, QStringLiteral("recovered once"));
}

} // namespace

const QList<NamedScenario> crashScenarios{{"C01", c1},  {"C02", c2},
                                          {"C03", c3},  {"C04", c4},
                                          {"C05", c5},  {"C06", c6},
                                          {"C07", c7},  {"C08", c8},
                                          {"C09", c9},  {"C10", c10},
                                          {"C11", c11}, {"C12", c12},
                                          {"C13", c13}, {"recovery-again", again}};

} // namespace ct::sim
