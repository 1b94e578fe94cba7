// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

#include <printspool.h>

namespace ct {

//! The printer of a command line: --printer, --dots, --no-cut and --drawer. Nothing where one of
//! them is wrong.
std::optional<PrinterSetup> printerOf(const CommandLine &line);

//! Prints one paper and tells once how it went, after the first try: whoever types a command is
//! there to try again. `owner` and `clock` must outlive the printing.
void printOnce(QObject *owner, const Clock &clock, const PrinterSetup &printer,
               const QString &title, NumberPaper number,
               std::function<void(const PrintJob &)> done);

} // namespace ct
