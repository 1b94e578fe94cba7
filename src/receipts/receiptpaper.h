// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printspool.h"
#include "receipt.h"

namespace ct {

//! The receipt for whatever printer it goes to: dots for a thermal one, a page for any other. The
//! drawer opens with the first paper of a sale only, where one hangs on the printer and
//! `mayOpenDrawer`: a copy is no reason to open it.
DrawPaper receiptPaper(const Receipt &receipt, bool mayOpenDrawer);

} // namespace ct
