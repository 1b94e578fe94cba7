// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"

namespace ct::bench {

//! Start and memory of the counter against an empty window, with an empty book and with a full one
//! of `rows` attempts (0: only the empty one). Books are made below `dir`.
//! A practice book of made-up sales over a year for each million; false where it cannot be made.
bool fill(const QString &dir, qint64 rows);

void measureStart(Report &report, const QString &binDir, const QString &dir, qint64 rows);

} // namespace ct::bench
