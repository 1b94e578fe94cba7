// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <receipt.h>
#include <shift.h>
#include <shop.h>

namespace ct {

//! A report of the drawer for the papers that receipts go on, in the language of the windows.
//! An X report, which changes while the shift is open, says nothing of what is expected.
Receipt shiftSlip(const Shift &shift, const ShiftFigures &figures, const Shop &shop, bool practice);
//! A Z report with its seal. `copy`: how often it went on paper before; above 0 it says DUPLICATE
//! and the number.
Receipt shiftSlip(const ZReport &report, const Shop &shop, bool practice, int copy);

} // namespace ct
