// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper.h"

#include <QList>
#include <QString>
#include <optional>

namespace ct {

//! How a printer is reached.
enum class PrinterKind {
    Network,  //!< a thermal printer that takes dots at an address of the shop's network
    Device,   //!< a thermal printer at a device file of this computer
    RawQueue, //!< a thermal printer behind a queue of the print system that changes nothing
    Queue,    //!< any printer of the print system; it is given pages and its driver does the rest
};

//! One printer of this counter, as somebody has set it up.
struct PrinterSetup
{
    QString name; //!< what people call it; empty: its address is said instead
    PrinterKind kind = PrinterKind::Network;
    //! "192.0.2.7:9100" or "[2001:db8::7]:9100", "/dev/usb/lp0", or the queue's name.
    QString address;
    int dots = 576;             //!< width of a thermal head: one of thermalWidths()
    Paper page = Paper::Roll80; //!< what a printer of kind Queue prints on
    bool cut = true;            //!< the printer has a knife
    bool drawer = false;        //!< a cash drawer hangs on the printer

    bool operator==(const PrinterSetup &) const = default;
};

//! True for printers that are sent dots, false for those that are given pages.
bool isThermal(const PrinterSetup &setup);
//! The roll or sheet that this printer prints on.
Paper paperOf(const PrinterSetup &setup);
//! What is said about the printer: its name, or its address where nobody gave it one.
QString spokenName(const PrinterSetup &setup);

//! "tcp://192.0.2.7:9100", "device:/dev/usb/lp0", "raw:NAME" or "queue:NAME".
QString printerAddress(const PrinterSetup &setup);
//! Kind and address out of such a text; the port of tcp:// may be left out (9100). Nothing where
//! it is no address: a computer's name is none, because looking it up could take long.
std::optional<PrinterSetup> printerAt(const QString &address);

//! The two parts of the address of a network printer.
struct NetworkPlace
{
    QString host; //!< an IPv4 or IPv6 address in figures, without brackets
    int port = 9100;
};
std::optional<NetworkPlace> networkPlace(const QString &address);

} // namespace ct
