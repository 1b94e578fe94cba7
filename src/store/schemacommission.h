// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ct {

//! The owner's rates of commission and tax, which stand beside the journal. A step of its own.
QStringList commissionTables();

} // namespace ct
