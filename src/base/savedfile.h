// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSaveFile;

namespace ct {

//! Puts what was written to `saved` in the place of the old one, on the disk. False: it could not
//! be written whole, and the old one stands as it was.
//!
//! QSaveFile::commit() alone does not see an error of the last piece (Qt 6.4: its close() forgets
//! what flush() met), and a file of less than 16 KB is nothing but a last piece: an empty file
//! would take the place of a good one.
bool keepSaved(QSaveFile &saved);

} // namespace ct
