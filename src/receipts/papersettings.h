// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printersetup.h"

namespace ct {

//! What a counter prints on, and when.
struct PaperSettings
{
    QList<PrinterSetup> printers; //!< at most MostPrinters; the first is the one that slips go to
    bool automatic = false;       //!< a slip after every sale, without being asked

    bool operator==(const PaperSettings &) const = default;
};

constexpr int MostPrinters = 8;

//! One printer as the settings file has it: its address, then what is set up, as in
//! "tcp://192.0.2.7:9100?dots=384&paper=58&cut=yes&drawer=no&name=Till".
QString printerText(const PrinterSetup &setup);
//! Nothing where it is no such text, or a value of it is none that a printer has.
std::optional<PrinterSetup> printerFromText(const QString &text);

} // namespace ct
