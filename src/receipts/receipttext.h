// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receipt.h"

namespace ct {

//! The receipt in lines of at most `columns` characters of a fixed width (32, 42 or 48 fit the
//! usual rolls), ending in a line feed. Below 24 columns it is laid out for 24.
QString toText(const Receipt &receipt, int columns = 42);

//! The receipt as a message for a telephone, whose letters have no fixed width: "Label: value".
QString toMessage(const Receipt &receipt);

} // namespace ct
