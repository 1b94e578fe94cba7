// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printersetup.h"

#include <QByteArray>
#include <QSizeF>
#include <atomic>
#include <chrono>
#include <memory>

namespace ct {

//! Why a paper did not come. Words are made of it at the edge.
enum class PrintTrouble {
    None,
    Missing,     //!< no queue or device of this name
    NotAPrinter, //!< the device file is a disk, a plain file or the like; nothing was written to it
    NotAllowed,  //!< this user may not write to the device
    Refused,     //!< nothing takes a connection at the address
    Paused,      //!< the queue is stopped: it would take the job and print nothing
    Closed,      //!< the queue takes no new jobs
    Silent,      //!< connected or taken on, and then nothing moved for too long
    CutOff,      //!< the connection or the job ended in the middle
    NoSystem,    //!< no print system answers on this computer
    NotBooked,   //!< the print could not be entered in the book, so it was not begun
    NotDrawn,    //!< the receipt could not be drawn
    Stopped,     //!< the program ends, or somebody called it off
};

//! How one step of printing went.
struct PrintOutcome
{
    PrintTrouble trouble = PrintTrouble::None;
    //! Something may have come out of the printer; never false where it is not certain.
    bool mayHavePrinted = false;
    QString detail; //!< for the log

    bool ok() const { return trouble == PrintTrouble::None; }
};

//! How long a printer may be silent, and how long one step may take in all.
struct PrintPatience
{
    std::chrono::milliseconds silence{5000};
    std::chrono::milliseconds whole{60000};
};

//! What is sent: dots for a thermal printer, a PDF for any other.
struct PrintData
{
    QString title;
    QByteArray bytes;
    QSizeF pageMm; //!< of a PDF
};

//! One connection to one printer, used once: open(), then send(), then it is destroyed.
//!
//! Lives in the print thread and blocks it, never longer than its patience allows; nothing else of
//! the program waits for it. `stop` may be set from any thread and ends a step within 200 ms.
class PrinterLink
{
public:
    virtual ~PrinterLink() = default;
    PrinterLink(const PrinterLink &) = delete;
    PrinterLink &operator=(const PrinterLink &) = delete;

    //! Makes sure that the printer is there and takes work. Nothing is printed by it, so what is
    //! printed can still be given its number afterwards.
    virtual PrintOutcome open() = 0;
    //! Sends everything. Without trouble the printer has taken all of it; whether its paper ran out
    //! afterwards is known by the one who stands before it.
    virtual PrintOutcome send(const PrintData &data) = 0;

protected:
    PrinterLink() = default;
};

//! The link that fits the printer. Never a link to any other printer.
std::unique_ptr<PrinterLink> makePrinterLink(const PrinterSetup &setup, PrintPatience patience,
                                             const std::atomic<bool> &stop);

} // namespace ct
