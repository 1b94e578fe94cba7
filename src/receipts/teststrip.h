// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printspool.h"

#include <QImage>

namespace ct {

//! A strip that shows whether a printer is set up rightly: a line along each edge of the paper, a
//! scale, and every script that a receipt may have. It is no receipt and gets no number.
DrawPaper testStrip();

//! The strip as a thermal head of `dots` prints it.
QImage testStripPicture(const PrinterSetup &setup);

} // namespace ct
