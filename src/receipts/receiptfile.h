// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper.h"
#include "receipt.h"

#include <result.h>

namespace ct {

//! Writes the receipt in the format that the file's name ends in: .pdf, .png, .txt (in the columns
//! that fit the paper) or .escpos (what a thermal printer takes, for rolls; never opens a drawer).
//! The file is replaced as a whole or stays as it was.
//!
//! Fault::Refused: another ending, or .escpos for a sheet. Fault::Storage: the disk said no.
Result<Done> writeReceipt(const QString &path, const Receipt &receipt, Paper paper);

} // namespace ct
