// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileio.h"

#include <result.h>

#include <QString>

namespace ct {

//! Keeps those who use a book apart from the one who puts another book in its place.
//!
//! Every open book holds the lock "book.lock" of its folder shared for as long as it lives, restore
//! and rebuild hold it alone. The kernel lets go when a process dies, however it dies.
class Presence
{
public:
    Presence() = default;

    //! Waits for a restore that is under way. Where nothing can be written there is no lock and no
    //! need for one. Storage: the lock cannot be had.
    static Result<Presence> shared(const QString &dir);
    //! Refused: somebody has the book open (after a short wait).
    static Result<Presence> alone(const QString &dir);

private:
    explicit Presence(FileHandle file) : m_file(std::move(file)) {}

    FileHandle m_file;
};

} // namespace ct
