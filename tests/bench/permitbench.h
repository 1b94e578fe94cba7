// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"

#include <attempt.h>

namespace ct::bench {

//! A durable permit against two rows through the C API. Files are made below `dir`.
void measurePermit(Report &report, const QString &dir);
//! The same in memory: what is left when the disk costs nothing. For information.
void measurePermitInMemory(Report &report, const QString &memoryDir);

//! A complete sale of 10 rupees to the `place`-th made-up number.
Intent madeUpIntent(int place);

} // namespace ct::bench
