// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "point.h"

#include <cstdint>
#include <optional>

namespace crash {

//! The call at which a thread was stopped by the filter; nothing where it cannot be read.
std::optional<StoppedCall> callOf(pid_t thread);
//! What the call gave, at the stop behind it.
std::optional<std::int64_t> resultOf(pid_t thread);
//! Before the call: it is not carried out. setResult() behind it says what the program sees.
bool skipCall(pid_t thread);
//! Before a call: its third argument, the number of bytes of a write.
bool setThirdArgument(pid_t thread, std::uint64_t value);
//! Behind a call: what the program sees; -EIO for an error.
bool setResult(pid_t thread, std::int64_t value);

} // namespace crash
