// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"

#include <chrono>

namespace ct {

//! How long a recharge call may be on its way; what the provider says of an order before that is no
//! sign that it never will know it.
inline constexpr std::chrono::seconds SendDeadline{90};
//! Over how long a time the provider must say that it knows no such order.
inline constexpr std::chrono::minutes DenialsSpan{30};
//! How often.
inline constexpr int DenialsNeeded = 3;

//! Why the program proposes to call an attempt failed (9 in the table of CONTRIBUTING.md). The
//! owner decides; the program never does.
struct FailureProposal
{
    int denials = 0; //!< how often the provider did not know the order, with a canary beside it
    QDateTime first;
    QDateTime last;
    OrderId canary; //!< the success that it did know, beside the last denial

    bool operator==(const FailureProposal &) const = default;
};

//! The proposal that the evidence of an attempt allows; empty: none. Only denials after the send
//! deadline count, and only where a known success was answered rightly beside them, so that a
//! provider whose memory is broken proves nothing. One sign that it ever knew the order is enough
//! against all of them.
std::optional<FailureProposal> proposeFailed(const Attempt &attempt, const QList<StoryLine> &story);

//! When denials of this attempt begin to count; invalid: its call has not ended.
QDateTime denialsCountFrom(const Attempt &attempt, const QList<StoryLine> &story);

} // namespace ct
