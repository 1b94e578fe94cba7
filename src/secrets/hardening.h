// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

namespace ct {

//! First thing in every main(), before a secret is loaded: no core dump, no ptrace by other
//! programs of the same user, and files that nobody else may read unless asked otherwise.
Result<Done> hardenProcess();

} // namespace ct
