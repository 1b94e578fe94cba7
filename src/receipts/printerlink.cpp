// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printerlink.h"

#include "queuelink.h"
#include "wirelink.h"

namespace ct {

std::unique_ptr<PrinterLink> makePrinterLink(const PrinterSetup &setup, PrintPatience patience,
                                             const std::atomic<bool> &stop)
{
    switch (setup.kind) {
        case PrinterKind::Network:
        case PrinterKind::Device:
            return std::make_unique<WireLink>(setup, patience, stop);
        case PrinterKind::RawQueue:
        case PrinterKind::Queue:
            break;
    }
    return std::make_unique<QueueLink>(setup, patience, stop);
}

} // namespace ct
