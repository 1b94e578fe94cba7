// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"

namespace ct::bench {

//! A receipt as the lines of a thermal printer and as a PDF.
void measurePaper(Report &report);

} // namespace ct::bench
