// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper.h"
#include "receipt.h"

#include <QImage>

namespace ct {

//! The receipt as a picture, black on white, as long as it needs to be: 384 dots wide for 58 mm,
//! 576 for 80 mm (8 dots a millimetre, as thermal heads have), 1184 for A5 and 1680 for A4.
QImage toImage(const Receipt &receipt, Paper paper);
//! How wide toImage() is.
int imageWidth(Paper paper);

} // namespace ct
