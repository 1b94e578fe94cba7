// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printerlink.h"

namespace ct {

//! A thermal printer at the end of a wire that takes bytes: an address of the network or a device
//! file. See PrinterLink.
class WireLink final : public PrinterLink
{
public:
    WireLink(PrinterSetup setup, PrintPatience patience, const std::atomic<bool> &stop);
    ~WireLink() override;

    PrintOutcome open() override;
    PrintOutcome send(const PrintData &data) override;

private:
    using Time = std::chrono::steady_clock::time_point;
    enum class Ready { Write, Ended, Silent, Stopped };

    bool isNetwork() const { return m_setup.kind == PrinterKind::Network; }
    PrintOutcome openNetwork();
    PrintOutcome openDevice();
    PrintOutcome awaitConnection();
    //! Waits, within the patience, until the printer takes more.
    PrintOutcome awaitRoom(bool mayHavePrinted, Time end);
    //! Waits until the printer takes more, has ended the connection, or the time is over.
    Ready await(short events, Time until);
    //! Reads and forgets what the printer says; false where it has ended the connection.
    bool isStillThere();
    //! All is written: waits until the printer has taken it out of the network.
    PrintOutcome awaitTaken(Time until);
    PrintOutcome failed(PrintTrouble trouble, bool mayHavePrinted, const char *what) const;

    const PrinterSetup m_setup;
    const PrintPatience m_patience;
    const std::atomic<bool> &m_stop;
    int m_fd = -1;
    bool m_isTaken = false;
};

} // namespace ct
