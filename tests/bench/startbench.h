// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"

namespace ct::bench {

//! Start and memory of the counter against an empty window, with an empty book and with a full one
//! of `rows` attempts (0: only the empty one). Books are made below `dir`.
void measureStart(Report &report, const QString &binDir, const QString &dir, qint64 rows);

} // namespace ct::bench
