// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QList>
#include <QString>

namespace ct {

//! One file that changes its place; paths are absolute.
struct Move
{
    QString from;  //!< what takes the place; empty: nothing does
    QString to;    //!< the place
    QString aside; //!< where what stands in the place goes, if anything does

    bool operator==(const Move &) const = default;
};

//! Puts staged files in the place of others, all of them or none, whatever ends the program.
//!
//! The list of moves is written to "swap.pending" first. Until that file is on the disk nothing has
//! happened; afterwards the moves are carried on by whoever opens the folder next, wherever it lies
//! by then. The caller holds the folder alone (Presence).
Result<Done> swapIn(const QString &dir, const QList<Move> &moves);

//! True where a swap was begun and not ended.
bool isSwapPending(const QString &dir);
//! Carries on with it; nothing where there is none. Malformed: the list cannot be read.
Result<Done> finishSwap(const QString &dir);

} // namespace ct
