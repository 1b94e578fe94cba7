// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ct {

//! What the programs end with; other programs rely on the numbers.
enum class Exit : int {
    Success = 0,
    NotDone = 1,     //!< a recharge ended failed or not_sent
    WrongUse = 2,    //!< wrong use or invalid input; nothing was sent
    NotKnownYet = 3, //!< unknown, pending, failing, sending
    Unreachable = 4, //!< balance, status or reconcile could not reach the provider
    BookUnwell = 5,  //!< the book cannot be written or is damaged; nothing was sent
    RuleRefused = 6, //!< duplicate, open attempt, limit, role
};

} // namespace ct
