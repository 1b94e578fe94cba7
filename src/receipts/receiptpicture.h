// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper.h"
#include "receipt.h"

#include <QImage>
#include <QList>

namespace ct {

//! The receipt as a picture, black on white, as long as it needs to be: 384 dots wide for 58 mm,
//! 576 for 80 mm (8 dots a millimetre, as thermal heads have), 1184 for A5 and 1680 for A4.
QImage toImage(const Receipt &receipt, Paper paper);
//! How wide toImage() is.
int imageWidth(Paper paper);

//! The heads that thermal printers have, in dots: 384 (58 mm), 512 and 576 (80 mm).
QList<int> thermalWidths();
//! The roll that a head of this many dots prints on.
Paper rollOfWidth(int dots);
//! The receipt as a thermal head of `dots` prints it: black or white, nothing between.
QImage toThermalImage(const Receipt &receipt, int dots);

} // namespace ct
