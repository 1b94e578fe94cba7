// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QStringList>
#include <atomic>

namespace ct {

class Connection;

//! What is looked at whenever a book is opened: the schema, and the last thousand entries against
//! the chain, the rows and the mirror. Empty: all is well. An error is a file that cannot be read.
Result<QStringList> openingProblems(Connection &connection, const QString &mirror);

//! What a whole check found.
struct CheckedBook
{
    QStringList problems; //!< damage: what is written contradicts itself
    QStringList unseen;   //!< what could not be looked at, and why: no damage, to be tried again

    QStringList all() const { return problems + unseen; }
};

//! Looks at everything: the pages of the database, the whole chain, a replay of the journal against
//! the rows, the mirror against the journal. Changes nothing, heals nothing and may run beside an
//! open counter. Whoever sets `stop` ends it early; that is said as unseen.
//! `mirrorDir`: where the mirror lies; empty: beside the book.
CheckedBook checkBook(const QString &dir, const QString &mirrorDir = {},
                      const std::atomic<bool> *stop = nullptr);
//! The same as one list. Empty: everything was looked at, and all holds.
QStringList verifyBook(const QString &dir, const QString &mirrorDir = {},
                       const std::atomic<bool> *stop = nullptr);

//! The pages, the schema and the chain of a copy that nobody else has open.
CheckedBook checkCopy(const QString &file, const std::atomic<bool> *stop = nullptr);
//! The same as one list. Empty: everything was looked at, and all holds.
QStringList copyProblems(const QString &file, const std::atomic<bool> *stop = nullptr);

} // namespace ct
