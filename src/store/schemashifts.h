// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ct {

//! How each attempt was paid, and what is to be given back. A step of its own.
QStringList tenderTables();
//! Shifts, what moved their drawers, and the reports that closed them. A step of its own.
QStringList shiftTables();
QStringList shiftIndexes();
//! The papers of closing reports: whatever comes after the first is a copy.
QStringList reportPrintTables();
QStringList reportPrintIndexes();

} // namespace ct
