// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ct {

//! The condition of the index attempts_owed; a statement must say it in the same words to use it.
//! The milliseconds are WaitsAtTheCounter.
#define CT_CAME_TO_NOTHING_LATE                                  \
    "(state='reversed' OR ((state='failed' OR state='not_sent')" \
    " AND settled_at-created_at>=120000))"

//! Who was settled with after a sale that came to nothing. A step of its own.
QStringList owedTables();
QStringList owedIndexes();

} // namespace ct
