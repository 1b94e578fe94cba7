// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QDateTime>
#include <optional>

namespace ct {

//! Long work on the book that is done in slices, so that no sale waits for it: automatic backups
//! and the whole verification. One job at a time, on the book's thread.
class Upkeep
{
public:
    enum class Job { Backup, Verify };

    virtual ~Upkeep() = default;

    //! Begins a job. Refused: nothing has happened since the last backup. Storage: no room, or the
    //! folder cannot be written.
    virtual Result<Done> begin(Job job) = 0;
    //! Does a slice of some milliseconds; true: the job is done. An error ends the job as well.
    //! Malformed: what was looked at is damaged; the book knows of it then.
    virtual Result<bool> goOn() = 0;

    //! When the job was done last, UTC; empty: never.
    virtual std::optional<QDateTime> lastAt(Job job) const = 0;
};

} // namespace ct
