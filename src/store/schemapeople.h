// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ct {

//! Who works at the counter, and what owners allowed. A step of its own.
QStringList peopleTables();
QStringList peopleIndexes();

} // namespace ct
