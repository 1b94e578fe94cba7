// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper.h"
#include "receipt.h"

#include <QByteArray>

namespace ct {

//! The receipt as a PDF of one page: a sheet of A5 or A4, or a page as wide as the roll and as
//! long as the receipt. Empty only where the system gives no memory for it.
QByteArray toPdf(const Receipt &receipt, Paper paper);
//! The height of that page.
qreal pdfHeightMm(const Receipt &receipt, Paper paper);

} // namespace ct
