// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receipt.h"

#include <catalogue.h>

namespace ct {

//! What the catalogue knows for the receipt of this attempt: labels of its fields, its circle's
//! name, who sold it. Copy number, practice, time and language are the caller's.
ReceiptContext receiptContext(const Attempt &attempt, const Catalogue &catalogue);

} // namespace ct
