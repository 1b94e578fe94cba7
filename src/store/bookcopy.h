// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QString>
#include <memory>

namespace ct {

class Connection;

//! A copy of a book's file for one check, of one moment, that nobody waits for: a check in the file
//! itself would hold the book for as long as its largest table is read.
//!
//! It lies beside the book, or in the system's folder for such files where there is no room or no
//! right, and has no name any more once it is open. A killed check leaves a file
//! ".verify-*.partial", which the next one removes.
class BookCopy
{
public:
    //! Empty: the book is so small that a copy costs more than it spares. Storage: there is no
    //! room, or others write so often that no copy gets done.
    static Result<std::unique_ptr<Connection>> open(Connection &book, const QString &file);
};

} // namespace ct
