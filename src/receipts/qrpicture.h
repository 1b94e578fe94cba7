// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QByteArray>
#include <QImage>

namespace ct {

//! `text` as a QR code that fits a square of `dots`, with the white border of four modules that
//! readers want. Pure black and white, every module a square of the same whole number of dots, so
//! that neither a printer's head nor a screen has to guess; it is therefore seldom exactly as wide
//! as asked. Scale it by whole numbers only.
//!
//! Malformed: no text, or more than 1,000 bytes. Refused: a module would be less than two dots.
Result<QImage> qrPicture(const QByteArray &text, int dots);

} // namespace ct
