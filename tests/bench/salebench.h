// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"

namespace ct::bench {

//! One sale on loopback, from Sell::start to the recorded outcome, against one bare exchange and
//! the commits it needs. Files are made below `dir`.
void measureSale(Report &report, const QString &dir);

} // namespace ct::bench
