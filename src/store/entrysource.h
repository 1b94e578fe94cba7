// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileio.h"
#include "journalentry.h"

#include <result.h>

#include <memory>

namespace ct {

class Connection;

//! Entries of some journal, in order: of a mirror file, or of another book's table. It judges the
//! form of each entry, not the chain.
class EntrySource
{
public:
    virtual ~EntrySource() = default;
    //! The next entry; empty: there are no more. Malformed: the next one is damaged, and the detail
    //! says where ("line 12"). Storage: it cannot be read.
    virtual Result<std::optional<JournalEntry>> next() = 0;
    //! Where the last one stood: "line 12", "entry 12".
    virtual QString place() const = 0;
    //! As a number.
    virtual qint64 position() const = 0;
};

//! The lines of a mirror behind number `after`. A last line without its newline is torn: it is left
//! out, and nothing is changed.
Result<std::unique_ptr<EntrySource>> mirrorSource(const QString &path, qint64 after);

//! The journal of another book's file behind number `after`, opened for reading only.
Result<std::unique_ptr<EntrySource>> journalSource(const QString &file, qint64 after);

} // namespace ct
