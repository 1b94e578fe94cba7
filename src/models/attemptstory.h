// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>

namespace ct {

//! How a step of a story went; windows give it a colour.
enum class StoryTone { Good, Doubtful, Bad, TakenBack };

//! One step of what happened to an attempt, in plain words.
struct StoryStep
{
    QDateTime at; //!< UTC; invalid where the time is not known
    QString text;
    QString aside; //!< softer words behind the text; may be empty
    StoryTone tone = StoryTone::Good;

    bool operator==(const StoryStep &) const = default;
};

//! The whole story, oldest step first: recorded, sent, every answer, receipts. Answers that say the
//! same one after the other are one step, which tells how many they were.
QList<StoryStep> tellStory(const Attempt &attempt, const QList<StoryLine> &lines);

} // namespace ct
