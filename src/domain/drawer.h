// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"
#include "shiftledger.h"

namespace ct {

//! The drawer of a counter is a part of its book; null: this book keeps none (tests).
inline ShiftLedger *drawerOf(Book &book)
{
    return dynamic_cast<ShiftLedger *>(&book);
}

} // namespace ct
