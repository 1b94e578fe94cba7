// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"

namespace ct::bench {

//! Draws what each question costs against the rows in the book, both axes logarithmic, as PNG.
//! False: there is nothing to draw, or the file cannot be written.
bool plotCosts(const QList<Measure> &measures, const QString &path);

} // namespace ct::bench
