// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printspool.h"

#include <QImage>

namespace ct {

//! A sheet of plain text as PDF: pages of A4 or A5, or one page as wide as the roll and as long as
//! the text. Empty only where the system gives no memory for it.
QByteArray sheetPdf(const QString &title, const QString &text, Paper paper);

//! The same text as a thermal head of `dots` prints it: black or white.
QImage sheetPicture(const QString &text, int dots);

//! The same text for whatever printer it goes to: dots for a thermal one, pages for any other.
DrawPaper sheetPaper(const QString &title, const QString &text);

} // namespace ct
