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

//! Looks at everything: the pages of the database, the whole chain, a replay of the journal against
//! the rows, the mirror against the journal. Changes nothing, heals nothing and may run beside an
//! open counter. Empty: all holds.
//! Whoever sets `stop` ends it early; its answer means nothing then.
//! `mirrorDir`: where the mirror lies; empty: beside the book.
QStringList verifyBook(const QString &dir, const QString &mirrorDir = {},
                       const std::atomic<bool> *stop = nullptr);

//! The pages, the schema and the chain of a copy that nobody else has open. Empty: all holds.
QStringList copyProblems(const QString &file, const std::atomic<bool> *stop = nullptr);

} // namespace ct
