// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ct {

//! What customers owe: projections of the journal, with their triggers. A step of its own together
//! with customerTables().
QStringList accountTables();
QStringList accountIndexes();
//! Who customers are. Beside the journal: these rows can be changed and erased.
QStringList customerTables();

} // namespace ct
