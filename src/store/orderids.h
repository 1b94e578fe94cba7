// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attempt.h>

namespace ct {

//! 15 decimal digits from the system's generator, the first one 1-9. Never derived from a clock, a
//! row or a sequence: a restored backup or a cloned computer would give them out again.
OrderId randomOrderId();

//! "1-000642".
QString receiptNumber(int counter, qint64 running);

} // namespace ct
