// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposal.h"

#include <algorithm>

namespace ct {

namespace {

//! True for whatever shows that the provider, or the owner, has more to say about the order.
bool speaksForTheOrder(const Evidence &evidence)
{
    switch (evidence.verdict) {
        case Verdict::Success:
        case Verdict::Pending:
        case Verdict::Failure:
        case Verdict::Refusal:
        case Verdict::WrongEcho:
        case Verdict::Hint:
        case Verdict::SaidSuccess:
        case Verdict::SaidFailed:
        case Verdict::SaidReversed:
            return true;
        case Verdict::UnknownOrder:
        case Verdict::CallRefused:
        case Verdict::OtherOrder:
        case Verdict::Unreadable:
        case Verdict::NoAnswer:
        case Verdict::NeverSent:
        case Verdict::OwnerGone:
            return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QDateTime denialsCountFrom(const Attempt &attempt, const QList<StoryLine> &story)
{
    QDateTime ended;
    for (const StoryLine &line : story) {
        const Channel channel = line.evidence.channel;
        if (channel == Channel::Recharge || channel == Channel::Recovery)
            ended = line.evidence.at;
    }
    if (!ended.isValid())
        return ended;
    const qint64 deadline = std::chrono::milliseconds(SendDeadline).count();
    return std::max(ended, attempt.createdAt.addMSecs(deadline));
}

std::optional<FailureProposal> proposeFailed(const Attempt &attempt, const QList<StoryLine> &story)
{
    if (attempt.state() != State::Unknown)
        return std::nullopt;
    const QDateTime from = denialsCountFrom(attempt, story);
    FailureProposal proposal;
    for (const StoryLine &line : story) {
        const Evidence &evidence = line.evidence;
        if (speaksForTheOrder(evidence))
            return std::nullopt;
        const bool counts = evidence.verdict == Verdict::UnknownOrder &&
                            evidence.channel == Channel::Status && !evidence.canary.isEmpty() &&
                            from.isValid() && evidence.at >= from;
        if (!counts)
            continue;
        // A clock that was set back begins the count anew: nothing can be measured across it.
        if (proposal.denials > 0 && evidence.at < proposal.last)
            proposal.denials = 0;
        if (proposal.denials == 0)
            proposal.first = evidence.at;
        proposal.denials += 1;
        proposal.last = evidence.at;
        proposal.canary = evidence.canary;
    }
    const qint64 span = std::chrono::milliseconds(DenialsSpan).count();
    if (proposal.denials < DenialsNeeded || proposal.first.msecsTo(proposal.last) < span)
        return std::nullopt;
    return proposal;
}

} // namespace ct
