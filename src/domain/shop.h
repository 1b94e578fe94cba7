// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ct {

//! What a receipt says about the shop. Empty lines are left out.
struct Shop
{
    QString name;
    QString address;
    QString phone;
    QString gstin;

    bool operator==(const Shop &) const = default;
};

} // namespace ct
