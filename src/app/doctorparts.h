// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clock.h>
#include <doctor.h>
#include <doctorchecks.h>
#include <printersetup.h>
#include <profile.h>

#include <functional>
#include <memory>
#include <optional>

namespace ct {

class BackupKeeper;
class Provider;
class Resolver;
class Secrets;
class SqliteBook;

//! What the Doctor looks at. Everything must outlive it.
struct DoctorParts
{
    const SqliteBook &book;
    const Clock &clock;
    QString dataDir;
    std::function<ProviderProfile()> profile;
    std::function<Secrets *()> secrets;
    bool isPractice = false;                    //!< of the built-in kind: no password is kept
    Provider *provider = nullptr;               //!< null: there is no password to call with
    Resolver *resolver = nullptr;               //!< null: nobody is asked about an order
    const BackupKeeper *backups = nullptr;      //!< null: no backups are made by themselves
    std::function<CallbackStanding()> listener; //!< empty: switched off
    //! The printer that receipts go to; empty: the default one counts.
    std::function<std::optional<PrinterSetup>()> printer = {};
};

//! All checks, in the order of a report.
std::unique_ptr<Doctor> makeDoctor(const DoctorParts &parts);

} // namespace ct
