// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ct {

//! The table of call-backs. It stands beside the journal: what is in it is no fact about money,
//! follows from nothing and may be deleted.
QStringList hintsSchema();

} // namespace ct
