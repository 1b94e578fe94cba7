// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include "evidencetext.h"

#include <mutant.h>

namespace ct {

namespace {

constexpr int HttpOk = 200;

//! What the transport alone decides; the body of a right answer is judged by its decoder.
template <typename Decode>
Judgement judge(const Outcome &outcome, Decode decode)
{
    if (outcome.neverSent)
        return {Verdict::NeverSent, outcome.trouble, {}, {}};
    if (outcome.trouble == Trouble::TooLarge)
        return {Verdict::Unreadable, outcome.trouble, {}, {}};
    // Another status says nothing about the order, whole or cut.
    const bool believe = mutant("http-status-not-looked-at");
    if (outcome.httpStatus != 0 && outcome.httpStatus != HttpOk && !believe)
        return {Verdict::Unreadable, Trouble::HttpStatus, {}, {}};
    if (outcome.trouble != Trouble::None || outcome.httpStatus == 0)
        return {Verdict::NoAnswer, outcome.trouble, {}, {}};
    const Judgement judgement = decode(outcome.body);
    return outcome.delimited ? judgement : whenCutAnywhere(judgement);
}

Fault faultOfTrouble(Trouble trouble)
{
    switch (trouble) {
        case Trouble::TimedOut:
            return Fault::TimedOut;
        case Trouble::TooLarge:
        case Trouble::NotOfFormat:
        case Trouble::HttpStatus:
            return Fault::Malformed;
        case Trouble::ConnectionRefused:
        case Trouble::HostNotFound:
        case Trouble::TlsFailed:
        case Trouble::Closed:
        case Trouble::Network:
            return Fault::Offline;
        case Trouble::None:
            break;
    }
    return Fault::Unknown;
}

//! The provider refuses a login with status 200 and words, so no HTTP status means that.
Fault faultOfStatus(int httpStatus)
{
    switch (httpStatus) {
        case 408:
        case 504:
            return Fault::TimedOut;
        default:
            return httpStatus >= 400 ? Fault::Refused : Fault::Malformed;
    }
}

} // namespace

Judgement judgeRecharge(const Outcome &outcome, AnswerFormat format, const RechargeCall &call)
{
    return judge(outcome,
                 [&](const QByteArray &body) { return decodeRecharge(body, format, call); });
}

Judgement judgeStatus(const Outcome &outcome, AnswerFormat format, const StatusCall &call)
{
    return judge(outcome, [&](const QByteArray &body) { return decodeStatus(body, format, call); });
}

Evidence evidenceOf(Channel channel, const Outcome &outcome, const Judgement &judgement,
                    const QDateTime &at, const Redactor &redactor)
{
    Evidence evidence;
    evidence.at = at;
    evidence.channel = channel;
    evidence.verdict = judgement.verdict;
    evidence.trouble = judgement.trouble;
    evidence.raw = evidenceText(outcome.body, redactor);
    evidence.txid = redactor.clean(judgement.txid).left(TxidLimit);
    evidence.opid = redactor.clean(judgement.opid).left(OpidLimit);
    evidence.named = OrderId(redactor.clean(judgement.named).left(OpidLimit));
    evidence.retryAfterS = outcome.retryAfterS;
    evidence.httpStatus = outcome.httpStatus;
    evidence.bodyReads = outcome.bodyReads;
    evidence.tookMs = outcome.tookMs;
    return evidence;
}

Result<Balance> balanceOf(const Outcome &outcome, const QDateTime &at, const Redactor &redactor)
{
    if (outcome.httpStatus != 0 && outcome.httpStatus != HttpOk)
        return Error{faultOfStatus(outcome.httpStatus),
                     QStringLiteral("HTTP status %1").arg(outcome.httpStatus)};
    if (outcome.trouble != Trouble::None || outcome.httpStatus == 0)
        return Error{faultOfTrouble(outcome.trouble), troubleName(outcome.trouble)};
    // The first digits of a number are a number: without a marked end it may be any of them.
    if (!outcome.delimited)
        return Error{Fault::Malformed, QStringLiteral("the end of the answer is not marked")};
    const Result<BalanceFigure> figure = decodeBalance(outcome.body);
    if (!figure.ok())
        return Error{figure.error().fault, redactor.clean(figure.error().detail)};
    return Balance{at, figure->money, figure->exact, outcome.tookMs};
}

} // namespace ct
