// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ct {

//! What this system calls itself (/etc/machine-id, or D-Bus's copy); empty where it does not.
QString machineId();

//! The mark of a computer in a book: 32 hex digits that tell it from another computer and tell
//! nobody which one it is. Empty for an empty id.
QString machineMark(const QString &machineId, const QString &bookId);

} // namespace ct
