// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>
#include <optional>

namespace ct {

//! Paise of a plain decimal as the provider writes amounts: "10", "10.5", "10.00", "10.0000".
//! Empty for a sign, anything below a paisa, an exponent, groups, white space, or 14 digits.
std::optional<qint64> readPaise(const QString &text);

//! The same for a balance: a minus is allowed, and what lies below a paisa is cut away downwards,
//! so that no more money is shown than there is.
std::optional<qint64> readPaiseCut(const QString &text);

} // namespace ct
