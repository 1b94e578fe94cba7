// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <statemachine.h>

#include <QDateTime>

namespace ct {

//! How an attempt stands after an evidence, with everything that goes with the decision: when to
//! ask next, when it settled, whose words are kept. Pure; `now` is the moment of recording.
//!
//! `asks` counts the questions since the recharge call ended, on through the open states; entering
//! a final state, or leaving one, starts it anew. In a final state it counts the planned questions
//! alone: one that came before its time, because of a call-back or at a person's wish, leaves the
//! plan as it is, and one that came days after it is planned once more. In an open state the
//! questions because of a call-back are not counted.
Attempt afterEvidence(Attempt attempt, const Evidence &evidence, const Decision &decision,
                      const QDateTime &now, double jitter);

//! An askAt further ahead than any pause was set by a clock that has been put right since; one as
//! far behind says that the clock was set ahead, or that nobody was there.
inline constexpr std::chrono::hours FarthestAsk{5 * 24};

} // namespace ct
