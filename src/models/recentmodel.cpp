// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentmodel.h"

namespace ct {

RecentModel::RecentModel(const Book &book, QObject *parent) : AttemptModel(book, parent)
{
    if (const Result<HistoryPage> page = book.page({}, std::nullopt, Rows); page.ok())
        append(page->rows);
}

} // namespace ct
