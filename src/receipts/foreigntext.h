// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ct {

//! Text that somebody else wrote (the provider, the operator, a customer), made fit for a line of
//! a receipt: one line, no control or direction-changing characters, at most `longest` characters
//! with "…" at the end where it was cut. Joiners that Indian scripts need stay.
QString foreignLine(const QString &text, int longest);

} // namespace ct
