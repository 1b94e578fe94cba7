// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"

namespace ct::bench {

//! Looking things up in a book of so many rows: pages, filters, jumps, searches, sums, a day's
//! book, each against the plainest SQL for it through SQLite's C API, in the same rounds. The book
//! is made in `dir`, on the disk that is measured.
void measureHistory(Report &report, const QString &dir, qint64 rows);

} // namespace ct::bench
