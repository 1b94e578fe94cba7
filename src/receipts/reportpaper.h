// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <reportsheet.h>
#include <result.h>

namespace ct {

//! Writes a report as a PDF of A4 pages; the file is there whole or not at all. Faults: Storage.
Result<Done> writeReportPdf(const ReportSheet &sheet, const QString &path);

} // namespace ct
