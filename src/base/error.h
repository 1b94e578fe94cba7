// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ct {

//! What kind of expected failure happened. Widgets turn it into a sentence; code only compares it.
enum class Fault {
    Offline,      //!< nothing reached the other side
    TimedOut,     //!< the deadline passed
    Refused,      //!< the other side, or a rule of ours, said no
    Unauthorised, //!< the credential or the role does not allow it
    Malformed,    //!< input or an answer that is not of its form
    Storage,      //!< disk or database said no
    Unknown,      //!< none of the above
};

//! An expected failure. `detail` is for the log: never shown to a cashier, never compared.
struct Error
{
    Fault fault = Fault::Unknown;
    QString detail;

    bool operator==(const Error &) const = default;
};

//! The stable lower-case name of a fault, for logs and the journal.
QString faultName(Fault fault);

} // namespace ct
