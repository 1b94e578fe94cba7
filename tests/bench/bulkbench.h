// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"

namespace ct::bench {

//! Lists of recharges, eight at once, against a provider that answers each after 200 ms.
void measureBulk(Report &report, const QString &dir, int lines, int rounds);

} // namespace ct::bench
