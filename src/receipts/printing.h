// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper.h"
#include "receipt.h"

#include <result.h>

#include <QList>

class QPrinter;

namespace ct {

//! Whether a printer takes work, as the print system states it at this moment.
enum class PrinterState {
    Ready,   //!< idle or printing
    Stopped, //!< paused, or stopped by a fault: it would take the job and print nothing
    Missing, //!< no printer of this name
};

//! A printer of the system.
struct PrinterFacts
{
    QString name;        //!< what print() takes
    QString description; //!< what people call it
    bool isDefault = false;
    PrinterState state = PrinterState::Missing;

    bool operator==(const PrinterFacts &) const = default;
};

//! The printers that the system offers; none where no print system answers.
QList<PrinterFacts> listPrinters();
PrinterState printerState(const QString &name);

//! Hands the receipt to the system's queue of exactly this printer; Done means queued, not printed.
//!
//! Fault::Refused: no such printer, stopped, or the queue took no job; nothing was queued then.
Result<Done> print(const Receipt &receipt, const QString &printerName, Paper paper);

//! Tells `printer` the paper and the name of the document; before a preview is opened.
void preparePrinter(QPrinter &printer, const Receipt &receipt, Paper paper);
//! Paints one page on `printer`, whatever page it was set to since; what a preview dialog's
//! paintRequested() calls. Fault::Refused: the printer could not be started.
Result<Done> paintTo(QPrinter &printer, const Receipt &receipt, Paper paper);

} // namespace ct
