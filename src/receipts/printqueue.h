// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper.h"

#include <result.h>

#include <QByteArray>
#include <QSizeF>

namespace ct {

//! False where the queue of this printer is closed to new jobs; true too where that is not told.
bool acceptsJobs(const QString &printerName);

//! Puts a PDF of `page` (in mm) into the queue of exactly this printer; the number of the job.
//!
//! Straight to the print system, because QPrinter falls back to the default printer without a word
//! and hides a refused job. Fault::Refused: the queue took no job, and nothing of it stays there.
Result<int> queuePdf(const QString &printerName, const QString &title, const QByteArray &pdf,
                     Paper paper, QSizeF pageMm);

} // namespace ct
