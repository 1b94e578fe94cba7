// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rhythm.h"

#include <mutant.h>

#include <algorithm>

namespace ct {

namespace {

using namespace std::chrono_literals;

// A little more than the distance that the rules ask for, so that the next answer does count.
constexpr std::chrono::milliseconds ConfirmFailurePause = ConfirmFailureAfter + 100ms;
constexpr std::chrono::milliseconds ConfirmReversalPause = ConfirmReversalAfter + 1s;

//! Empty: it is not asked about by itself.
std::optional<std::chrono::milliseconds> pauseFor(const Attempt &attempt, AskNext ask,
                                                  double jitter)
{
    switch (attempt.state()) {
        case State::Sending:
        case State::NotSent:
        case State::Reversed:
        case State::Conflict:
            return std::nullopt;
        case State::Failing:
            if (ask == AskNext::Confirm)
                return ConfirmFailurePause;
            return pauseBeforeAsking(attempt.asks, jitter);
        case State::Unknown:
        case State::Pending:
            if (mutant("asking-given-up") && attempt.asks > 200)
                return std::nullopt;
            return pauseBeforeAsking(attempt.asks, jitter);
        case State::Success:
            // A doubt is followed up however often the success was asked about before.
            if (attempt.standing.reversalAt.isValid())
                return std::max(ConfirmReversalPause, pauseBeforeAsking(attempt.asks, jitter));
            if (mutant("tail-questions-dropped"))
                return std::nullopt;
            return pauseBeforeTailAsk(attempt.asks);
        case State::Failed:
            return pauseBeforeTailAsk(attempt.asks);
    }
    Q_UNREACHABLE();
}

bool isAnswerAboutMoney(Verdict verdict)
{
    return verdict == Verdict::Success || verdict == Verdict::Pending ||
           verdict == Verdict::Failure || verdict == Verdict::Refusal;
}

//! The words and numbers of the provider that the attempt shows from now on.
void keepWords(Attempt &attempt, const Evidence &evidence, State from)
{
    const State to = attempt.state();
    const bool negative =
        evidence.verdict == Verdict::Failure || evidence.verdict == Verdict::Refusal;
    const bool isNumber = !evidence.txid.isEmpty() && evidence.txid != QLatin1String("0");
    // A number that is there stays: providers reuse theirs. Only a success may put it right.
    if (isAnswerAboutMoney(evidence.verdict) && isNumber &&
        (attempt.providerTxid.isEmpty() || mutant("txid-overwritten") ||
         (evidence.verdict == Verdict::Success && to == State::Success)))
        attempt.providerTxid = evidence.txid;
    if (evidence.verdict == Verdict::Success && to == State::Success && !evidence.opid.isEmpty())
        attempt.operatorRef = evidence.opid;
    if (evidence.channel == Channel::Person)
        attempt.reason = evidence.raw;
    else if (negative)
        attempt.reason = evidence.opid.isEmpty() ? evidence.raw : evidence.opid;
    else if (to != from && (to == State::Success || to == State::Pending))
        attempt.reason.clear();
    if (evidence.trouble != Trouble::None)
        attempt.trouble = evidence.trouble;
    else if (isAnswerAboutMoney(evidence.verdict) || evidence.channel == Channel::Person)
        attempt.trouble = Trouble::None;
}

//! True for the answer to a question whose time had come. Somebody may ask at any time, because of
//! a call-back, at a person's wish, or to see whether the provider's memory works.
bool isPlanned(const Attempt &attempt, const Evidence &evidence, const QDateTime &now)
{
    if (evidence.channel != Channel::Status || !attempt.askAt.isValid())
        return false;
    return mutant("tail-used-up-by-hints") || attempt.askAt <= now ||
           attempt.askAt > now.addSecs(std::chrono::seconds(FarthestAsk).count());
}

//! True for the answer to a question that came days after its time: the wall clock was set ahead,
//! or the shop was closed. What it was to watch for may still come, so that it uses none of the
//! tail up; otherwise a clock that is set a few times would leave nobody to notice a late success.
//! (A clock that is set back does use one: else a machine with an empty clock battery, whose clock
//! is wrong at every start, would ask about every sale for ever.)
bool isLongOverdue(const Attempt &attempt, const QDateTime &now)
{
    return attempt.askAt.isValid() && !mutant("tail-used-up-by-the-clock") &&
           attempt.askAt.addSecs(std::chrono::seconds(FarthestAsk).count()) < now;
}

} // namespace

Attempt afterEvidence(Attempt attempt, const Evidence &evidence, const Decision &decision,
                      const QDateTime &now, double jitter)
{
    const State from = attempt.state();
    const State to = decision.standing.state;
    // Forged call-backs must not bring an open sale to the pace of one that nobody hears of.
    const bool wasHinted = attempt.lastVerdict == Verdict::Hint && !mutant("hints-tire-the-asking");
    attempt.standing = decision.standing;
    attempt.version += 1;
    attempt.lastVerdict = evidence.verdict;
    keepWords(attempt, evidence, from);
    if (to != from) {
        attempt.settledAt = isFinal(to) ? std::optional(now) : std::nullopt;
        if (!isOpen(from) || !isOpen(to))
            attempt.asks = 0;
    }
    if (evidence.channel == Channel::Callback) {
        // A hint moves the next question forward; it is no question itself. About an outcome
        // whoever heard it asks beside the plan: no number of hints may use up the questions of its
        // tail.
        const bool isAskable = isOpen(to) && to != State::Sending;
        if (isAskable && (!attempt.askAt.isValid() || attempt.askAt > now))
            attempt.askAt = now;
        return attempt;
    }
    if (to == from && isFinal(to) && !isPlanned(attempt, evidence, now)) {
        // A doubt is followed up soon, and that question is a planned one.
        const auto pause = pauseFor(attempt, decision.ask, jitter);
        const QDateTime soon = pause ? now.addMSecs(pause->count()) : QDateTime();
        if (decision.ask == AskNext::Confirm && (!attempt.askAt.isValid() || attempt.askAt > soon))
            attempt.askAt = soon;
        return attempt;
    }
    const bool isBesideThePlan = wasHinted && isOpen(from);
    const bool counts =
        to == from ? isOpen(to) || !isLongOverdue(attempt, now) : isOpen(from) && isOpen(to);
    if (evidence.channel == Channel::Status && counts && !isBesideThePlan)
        attempt.asks += 1;
    const auto pause = pauseFor(attempt, decision.ask, jitter);
    attempt.askAt = pause ? now.addMSecs(pause->count()) : QDateTime();
    return attempt;
}

} // namespace ct
