// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statemachine.h"

#include <mutant.h>

#include <algorithm>
#include <array>

namespace ct {

namespace {

using namespace std::chrono_literals;

Decision stay(const Standing &standing)
{
    return {standing, false, Incident::None, AskNext::ByBackOff};
}

//! To `state`, with every earlier doubt forgotten.
Decision to(State state)
{
    return {Standing{state, {}, false, {}}, false, Incident::None, AskNext::ByBackOff};
}

Decision toWith(State state, Incident incident)
{
    Decision decision = to(state);
    decision.incident = incident;
    return decision;
}

Decision toFailing(const Evidence &evidence)
{
    Decision decision = to(State::Failing);
    decision.standing.negativeAt = evidence.at;
    decision.standing.negativeWasRefusal = evidence.verdict == Verdict::Refusal;
    decision.ask = AskNext::Confirm;
    return decision;
}

bool isApartBy(const QDateTime &first, const QDateTime &second, std::chrono::milliseconds least)
{
    if (mutant("negatives-need-no-distance"))
        return first.isValid();
    return first.isValid() && first.msecsTo(second) >= least.count();
}

//! True where the clock went back behind an earlier mark: that mark can no longer be measured from.
bool wentBack(const QDateTime &first, const QDateTime &second)
{
    return first.isValid() && second < first;
}

//! Only the owner's word moves an attempt by hand (13), and only from these states.
Decision byPerson(const Standing &standing, Verdict verdict)
{
    const State state = standing.state;
    const bool decidable = state == State::Unknown || state == State::Pending ||
                           state == State::Failing || state == State::Conflict;
    if (verdict == Verdict::SaidSuccess && decidable)
        return to(State::Success);
    if (mutant("owner-decides-anything") && verdict == Verdict::SaidFailed)
        return to(State::Failed);
    if (verdict == Verdict::SaidFailed && decidable)
        return to(State::Failed);
    if (verdict == Verdict::SaidReversed && (state == State::Success || state == State::Conflict))
        return toWith(State::Reversed, Incident::Reversed);
    Decision decision = stay(standing);
    decision.refused = true;
    return decision;
}

//! 4, 5, 6: what the sender's own answer does. No other answer moves an attempt that is being sent.
Decision whileSending(const Standing &standing, const Evidence &evidence)
{
    if (evidence.channel != Channel::Recharge && !mutant("status-answer-while-sending"))
        return stay(standing);
    if (mutant("timeout-is-failure") && evidence.verdict == Verdict::NoAnswer)
        return toFailing(evidence);
    if (mutant("unreadable-is-failure") && evidence.verdict == Verdict::Unreadable)
        return toFailing(evidence);
    if (mutant("pending-is-success") && evidence.verdict == Verdict::Pending)
        return to(State::Success);
    if (mutant("wrong-echo-is-success") && evidence.verdict == Verdict::WrongEcho)
        return to(State::Success);
    switch (evidence.verdict) {
        case Verdict::Success:
            return to(State::Success);
        case Verdict::Pending:
            return to(State::Pending);
        case Verdict::Failure:
        case Verdict::Refusal:
            return toFailing(evidence);
        case Verdict::NeverSent:
            return to(State::NotSent);
        case Verdict::WrongEcho:
            return toWith(State::Unknown, Incident::WrongEcho);
        case Verdict::OtherOrder:
            return toWith(State::Unknown, Incident::OtherOrder);
        case Verdict::UnknownOrder:
        case Verdict::CallRefused:
        case Verdict::Unreadable:
        case Verdict::NoAnswer:
        case Verdict::OwnerGone:
        case Verdict::Hint:
        case Verdict::SaidSuccess:
        case Verdict::SaidFailed:
        case Verdict::SaidReversed:
            return to(State::Unknown);
    }
    Q_UNREACHABLE();
}

//! 7 and 8: what an answer does to an attempt whose outcome is open.
Decision whileOpen(const Standing &standing, const Evidence &evidence)
{
    const bool failing = standing.state == State::Failing;
    const bool negative =
        evidence.verdict == Verdict::Failure ||
        (mutant("unknown-order-is-failure") && evidence.verdict == Verdict::UnknownOrder) ||
        (mutant("call-refusal-is-failure") && evidence.verdict == Verdict::CallRefused) ||
        (evidence.channel == Channel::Recharge && evidence.verdict == Verdict::Refusal);
    // After a refusal the provider has no order to speak of: its ignorance confirms the refusal.
    const bool confirms =
        evidence.verdict == Verdict::Failure ||
        (evidence.verdict == Verdict::UnknownOrder &&
         (standing.negativeWasRefusal || mutant("unknown-order-confirms-a-failure")));

    if (evidence.verdict == Verdict::Success)
        return to(State::Success);
    if (evidence.verdict == Verdict::Pending)
        return to(State::Pending);
    if (mutant("one-negative-is-enough") && negative)
        return to(State::Failed);
    if (!failing)
        return negative ? toFailing(evidence) : stay(standing);

    if ((evidence.channel != Channel::Status && !mutant("recharge-confirms-itself")) || !confirms)
        return stay(standing);
    if (isApartBy(standing.negativeAt, evidence.at, ConfirmFailureAfter))
        return to(State::Failed);
    Decision decision = stay(standing);
    if (wentBack(standing.negativeAt, evidence.at))
        decision.standing.negativeAt = evidence.at;
    decision.ask = AskNext::Confirm;
    return decision;
}

//! 10 and 12: a success that the provider no longer confirms.
Decision afterSuccess(const Standing &standing, const Evidence &evidence, bool wasReversed)
{
    const bool doubted = standing.reversalAt.isValid();
    if (mutant("flapping-unnoticed") && evidence.verdict == Verdict::Success)
        return to(State::Success);
    if (evidence.verdict == Verdict::Success)
        return doubted ? toWith(State::Conflict, Incident::Contradiction) : stay(standing);
    if (evidence.verdict != Verdict::Failure || evidence.channel != Channel::Status)
        return stay(standing);
    if (mutant("reversal-on-one-answer"))
        return toWith(State::Reversed, Incident::Reversed);
    if (isApartBy(standing.reversalAt, evidence.at, ConfirmReversalAfter)) {
        // The customer got the money back once. A provider that takes it back again contradicts
        // itself, and only a person can see how often it was paid out.
        return wasReversed && !mutant("reversed-twice")
                   ? toWith(State::Conflict, Incident::Contradiction)
                   : toWith(State::Reversed, Incident::Reversed);
    }
    Decision decision = stay(standing);
    if (!doubted || wentBack(standing.reversalAt, evidence.at))
        decision.standing.reversalAt = evidence.at;
    decision.ask = AskNext::Confirm;
    return decision;
}

Decision byAnswer(const Standing &standing, const Evidence &evidence, bool wasReversed)
{
    switch (standing.state) {
        case State::Sending:
            return whileSending(standing, evidence);
        case State::Unknown:
        case State::Pending:
        case State::Failing:
            return whileOpen(standing, evidence);
        case State::Success:
            return afterSuccess(standing, evidence, wasReversed);
        case State::Failed:
            // 11: a late success is the truth, however late. A Pending may be an answer that was
            // overtaken, so it changes nothing.
            if (mutant("late-success-rejected"))
                return stay(standing);
            if (evidence.verdict == Verdict::Success)
                return toWith(State::Success, Incident::LateSuccess);
            return stay(standing);
        case State::NotSent:
            // 12: an order that was never sent cannot be waiting at the provider.
            if (evidence.verdict == Verdict::Success || evidence.verdict == Verdict::Pending)
                return toWith(State::Conflict, Incident::Contradiction);
            return stay(standing);
        case State::Reversed:
            if (mutant("reversed-is-forever"))
                return stay(standing);
            if (evidence.verdict == Verdict::Success)
                return toWith(State::Conflict, Incident::Contradiction);
            return stay(standing);
        case State::Conflict:
            return stay(standing);
    }
    Q_UNREACHABLE();
}

} // namespace

QString incidentName(Incident incident)
{
    switch (incident) {
        case Incident::None:
            return QString();
        case Incident::LateSuccess:
            return QStringLiteral("late_success");
        case Incident::DoubleDebit:
            return QStringLiteral("double_debit");
        case Incident::Reversed:
            return QStringLiteral("reversed");
        case Incident::WrongEcho:
            return QStringLiteral("wrong_echo");
        case Incident::OtherOrder:
            return QStringLiteral("other_order");
        case Incident::Contradiction:
            return QStringLiteral("contradiction");
        case Incident::TxidReused:
            return QStringLiteral("txid_reused");
    }
    Q_UNREACHABLE();
}

std::optional<Incident> incidentFromName(const QString &name)
{
    for (const Incident incident :
         {Incident::LateSuccess, Incident::DoubleDebit, Incident::Reversed, Incident::WrongEcho,
          Incident::OtherOrder, Incident::Contradiction, Incident::TxidReused}) {
        if (incidentName(incident) == name)
            return incident;
    }
    return std::nullopt;
}

Decision advance(const Standing &standing, const Evidence &evidence, bool intentHasOtherSuccess,
                 bool wasReversed)
{
    if (evidence.channel == Channel::Callback && !mutant("callback-believed"))
        return stay(standing); // a call-back is a reason to ask, never an answer
    if (mutant("recovery-to-not-sent") && evidence.channel == Channel::Recovery)
        return standing.state == State::Sending ? to(State::NotSent) : stay(standing);
    if (evidence.channel == Channel::Recovery) // 6: only the sender could know better
        return standing.state == State::Sending ? to(State::Unknown) : stay(standing);
    const bool byHand = evidence.channel == Channel::Person;
    Decision decision =
        byHand ? byPerson(standing, evidence.verdict) : byAnswer(standing, evidence, wasReversed);
    if (!byHand && decision.incident == Incident::None) {
        if (evidence.verdict == Verdict::WrongEcho)
            decision.incident = Incident::WrongEcho;
        if (evidence.verdict == Verdict::OtherOrder)
            decision.incident = Incident::OtherOrder;
    }
    // The customer paid once, and here is the second success: whichever of the two came late.
    const bool succeeds =
        decision.standing.state == State::Success && standing.state != State::Success;
    if (succeeds && intentHasOtherSuccess && !mutant("double-debit-unreported"))
        decision.incident = Incident::DoubleDebit;
    return decision;
}

bool isLegalTransition(State from, State to)
{
    switch (from) {
        case State::Sending:
            return to == State::NotSent || to == State::Unknown || to == State::Pending ||
                   to == State::Failing || to == State::Success;
        case State::Unknown:
            return to == State::Pending || to == State::Failing || to == State::Success ||
                   to == State::Failed;
        case State::Pending:
            return to == State::Failing || to == State::Success || to == State::Failed;
        case State::Failing:
            return to == State::Pending || to == State::Success || to == State::Failed;
        case State::Success:
            return to == State::Reversed || to == State::Conflict;
        case State::Failed:
            return to == State::Success || to == State::Conflict;
        case State::NotSent:
        case State::Reversed:
            return to == State::Conflict;
        case State::Conflict:
            return to == State::Success || to == State::Failed || to == State::Reversed;
    }
    Q_UNREACHABLE();
}

std::chrono::milliseconds pauseBeforeAsking(int asks, double jitter)
{
    // Differences of the points 2, 4, 7, 12, 20, 30, 45, 60 s, 2, 5, 15 min after the call.
    static constexpr std::array<std::chrono::milliseconds, 11> pauses{
        2s, 2s, 3s, 5s, 8s, 10s, 15s, 15s, 60s, 3min, 10min};
    constexpr int quarterHours = (24 * 60 - 15) / 15;
    constexpr int hours = 6 * 24;
    const int at = std::max(0, asks);
    const int first = int(pauses.size());
    std::chrono::milliseconds pause = 24h;
    if (at < first)
        pause = pauses[std::size_t(at)];
    else if (at < first + quarterHours)
        pause = 15min;
    else if (at < first + quarterHours + hours)
        pause = 1h;
    if (pause < 60s)
        return pause;
    const double factor = 1.0 + 0.2 * std::clamp(jitter, -1.0, 1.0);
    return std::chrono::milliseconds(qint64(double(pause.count()) * factor));
}

std::optional<std::chrono::milliseconds> pauseBeforeTailAsk(int asks)
{
    static constexpr std::array<std::chrono::milliseconds, 5> pauses{10min, 50min, 23h, 48h, 96h};
    if (asks < 0 || std::size_t(asks) >= pauses.size())
        return std::nullopt;
    return pauses[std::size_t(asks)];
}

} // namespace ct
