// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walletproof.h"

namespace ct {

//! One thing that may or may not have happened to the wallet.
struct Possible
{
    UnitRange delta;
    Suspect suspect;
};

//! True where `rest` is nothing, within `slack`.
bool isNothing(UnitRange rest, qint64 slack);

//! The smallest sets of `possible` (as indexes) that leave nothing of `rest`, at most `most` of
//! them; all have the same size. Where there are many, sets of up to three are tried, and those
//! that leave out up to two of all: after an outage everything that waited was taken.
QList<QList<qsizetype>> smallestSets(const QList<Possible> &possible, UnitRange rest,
                                     qint64 slackOfEach, qint64 slack, qsizetype most);

//! True where more than one set leaves nothing of `rest`, the empty one among them, or where there
//! are too many to be sure.
bool isAmbiguous(const QList<Possible> &possible, UnitRange rest, qint64 slackOfEach, qint64 slack);

} // namespace ct
