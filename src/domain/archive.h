// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"
#include "daybook.h"

#include <reply.h>

namespace ct {

//! Questions to the book that may take longer than a window can wait: they are answered beside it,
//! from a reading connection in a thread of its own, and never hold up a sale.
//! Errors are Fault::Storage throughout. Thread: the one that made it, which the replies come to.
class Archive
{
public:
    virtual ~Archive() = default;

    //! Book::tally() from beside the book. Whole days without a search come from the totals that
    //! the book keeps, in one answer.
    virtual void tally(const HistoryFilter &filter, const std::optional<HistoryCursor> &after,
                       int scan, Reply<HistoryTally> reply) = 0;
    //! The books from `first` to `last`, both included. Malformed: no such days.
    virtual void dayBook(const QDate &first, const QDate &last, Reply<DayBook> reply) = 0;
};

} // namespace ct
