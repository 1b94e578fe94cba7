// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

namespace ct::sim {

namespace {

//! Each fault: unknown, at most one request, and the truth by a question afterwards.
void unknownThenTruth(Stage &stage, const QList<Fault> &faults)
{
    for (const Fault fault : faults) {
        const QString name = QLatin1String(faultName(fault));
        stage.strikeStatus(QList<std::optional<Fault>>(1, Fault::RequestLostReset));
        const OrderId orderId = stage.sell(fault);
        stage.pass(92'000, orderId, State::Unknown);
        stage.expect(stage.stateOf(orderId) == State::Unknown, name + QStringLiteral(": unknown"));
        stage.expect(stage.requests(orderId) <= 1, name + QStringLiteral(": one request"));
        stage.pass(30'000, orderId, State::Success);
        const bool arrived = stage.requests(orderId) == 1;
        const State wanted = arrived ? State::Success : State::Unknown;
        stage.expect(stage.stateOf(orderId) == wanted, name + QStringLiteral(": the truth, asked"));
        stage.expect(arrived == (stage.gateway().portal(orderId.text().toLatin1()) == 1),
                     name + QStringLiteral(": the ledger"));
    }
}

void g01(Stage &stage)
{
    unknownThenTruth(
        stage, {Fault::ReplyLostSilence, Fault::ReplyLostReset, Fault::ReplyHalfHeader,
                Fault::ReplyHalfBody, Fault::ReplyShortBody, Fault::RequestLostReset,
                Fault::RequestHalfWritten, Fault::ReplyHeaderWithoutEnd, Fault::ReplyByteASecond,
                Fault::ExecutedThenResendRefused, Fault::ConnectHangs});
}

void g02(Stage &stage)
{
    const QList<Fault> faults{Fault::BodyHtml,        Fault::BodyEmpty, Fault::BodyTruncated,
                              Fault::BodyOtherFormat, Fault::BodyBom,   Fault::Body5mb,
                              Fault::BodyOverLimit,   Fault::BodyGzip,  Fault::BodyUtf16,
                              Fault::BodyNoise};
    for (const Fault fault : faults) {
        const OrderId orderId = stage.sell(fault);
        stage.pass(1'500);
        const QString name = QLatin1String(faultName(fault));
        stage.expect(stage.stateOf(orderId) == State::Unknown, name + QStringLiteral(": unknown"));
        const QList<StoryLine> story = stage.story(orderId);
        stage.expect(!story.isEmpty() && story.last().evidence.raw.toUtf8().size() <= 4096,
                     name + QStringLiteral(": at most 4 KiB are kept"));
        stage.pass(20'000, orderId, State::Success);
        stage.expect(stage.stateOf(orderId) == State::Success, name + QStringLiteral(": asked"));
    }
}

void g03(Stage &stage)
{
    QList<Fault> faults;
    for (int i = int(Fault::Http204); i <= int(Fault::Http504); ++i)
        faults << Fault(i);
    unknownThenTruth(stage, faults);
}

void g04(Stage &stage)
{
    const OrderId other = stage.sell();
    stage.pass(2'000, other, State::Success);
    const auto before = stage.attempt(other);
    const OrderId orderId = stage.sell(Fault::BodyOtherOrder);
    stage.pass(1'500);
    stage.expect(stage.stateOf(orderId) == State::Unknown, QStringLiteral("unknown"));
    stage.expect(stage.hasIncident(orderId, Incident::OtherOrder), QStringLiteral("an incident"));
    stage.expect(stage.attempt(other)->standing == before->standing,
                 QStringLiteral("the other order stands as before"));
}

void g05(Stage &stage)
{
    for (const Fault fault : {Fault::BodyOtherNumber, Fault::BodyOtherAmount}) {
        const OrderId orderId = stage.sell(fault);
        stage.pass(1'500);
        stage.expect(stage.stateOf(orderId) == State::Unknown, QStringLiteral("unknown"));
        stage.expect(stage.hasIncident(orderId, Incident::WrongEcho), QStringLiteral("incident"));
    }
}

void g17(Stage &stage)
{
    for (int i = int(Fault::ConnRefused); i <= int(Fault::ConnectGaveUp); ++i) {
        const OrderId orderId = stage.sell(Fault(i));
        stage.pass(61'000, orderId, State::NotSent);
        const QString name = QLatin1String(faultName(Fault(i)));
        stage.expect(stage.stateOf(orderId) == State::NotSent, name + QStringLiteral(": not sent"));
        stage.expect(stage.requests(orderId) == 0, name + QStringLiteral(": no request"));
    }
}

//! The request arrives long after our call has ended.
void g19(Stage &stage)
{
    const OrderId late = stage.sell(Fault::RequestLate);
    stage.pass(95'000, late, State::Unknown);
    stage.expect(stage.stateOf(late) == State::Unknown, QStringLiteral("unknown"));
    stage.pass(45 * 60'000, late, State::Success);
    stage.expect(stage.stateOf(late) == State::Success, QStringLiteral("found by asking"));
    // And where the owner gave it up in the meantime, it comes to light all the same.
    stage.gateway().setLate(25 * 60'000, 25 * 60'000);
    const OrderId given = stage.sell(std::nullopt, Fate::Late);
    stage.pass(5'000, given, State::Unknown);
    stage.person(given, Verdict::SaidFailed);
    stage.expect(stage.stateOf(given) == State::Failed, QStringLiteral("given up"));
    stage.pass(80 * 60'000, given, State::Success);
    stage.expect(stage.stateOf(given) == State::Success, QStringLiteral("a late success"));
    stage.expect(stage.hasIncident(given, Incident::LateSuccess), QStringLiteral("an incident"));
}

} // namespace

const QList<NamedScenario> wireScenarios{{"G01", g01}, {"G02", g02}, {"G03", g03}, {"G04", g04},
                                         {"G05", g05}, {"G17", g17}, {"G19", g19}};

} // namespace ct::sim
