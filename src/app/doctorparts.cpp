// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorparts.h"

#include <backupkeeper.h>
#include <diskcheck.h>
#include <doctorchecks.h>
#include <gatewaychecks.h>
#include <printercheck.h>
#include <sqlitebook.h>

namespace ct {

std::unique_ptr<Doctor> makeDoctor(const DoctorParts &parts)
{
    std::vector<std::unique_ptr<Check>> checks;
    const auto profile = parts.profile;
    checks.push_back(std::make_unique<NameCheck>([profile] { return profile().gateway; }));
    auto connection = std::make_unique<ConnectionCheck>(profile, parts.clock);
    const ConnectionCheck *heard = connection.get();
    checks.push_back(std::move(connection));
    checks.push_back(std::make_unique<ClockCheck>(parts.book, parts.clock,
                                                  [heard] { return heard->timeHeard(); }));
    checks.push_back(std::make_unique<LoginCheck>(parts.provider));
    checks.push_back(std::make_unique<WhiteListCheck>(parts.book, parts.provider, parts.resolver));
    checks.push_back(std::make_unique<CredentialCheck>(parts.secrets, parts.isPractice));
    checks.push_back(std::make_unique<DiskCheck>(parts.dataDir));
    const SqliteBook *book = &parts.book;
    checks.push_back(std::make_unique<BookHealthCheck>(
        parts.book, [book] { return book->problems(); },
        [backups = parts.backups]() -> std::optional<Upkeep::Job> {
            for (const Upkeep::Job job : {Upkeep::Job::Backup, Upkeep::Job::Verify}) {
                if (backups && backups->trouble(job))
                    return job;
            }
            return std::nullopt;
        }));
    checks.push_back(std::make_unique<PrinterCheck>(parts.printer));
    checks.push_back(std::make_unique<CallbackCheck>(parts.listener));
    checks.push_back(std::make_unique<HubCheck>());
    return std::make_unique<Doctor>(std::move(checks));
}

} // namespace ct
