// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace ct {

//! What a receipt is put on: a roll of 58 or 80 mm, or a sheet.
enum class Paper { Roll58, Roll80, A5, A4 };

//! The names of the commands and settings: "58", "80", "a5", "a4".
QString paperName(Paper paper);
std::optional<Paper> paperFromName(const QString &name);

//! True for paper that is as long as what is printed on it.
bool isRoll(Paper paper);
//! The width of the paper.
qreal paperWidthMm(Paper paper);
//! The height of a sheet; 0 for a roll.
qreal paperHeightMm(Paper paper);
//! White on each side: what a thermal head cannot reach, or a sheet's margin.
qreal paperMarginMm(Paper paper);

} // namespace ct
