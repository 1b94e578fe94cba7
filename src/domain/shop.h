// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ct {

//! What a receipt says about the shop, where empty lines are left out; and whom its customers pay
//! by UPI.
struct Shop
{
    QString name;
    QString address;
    QString phone;
    QString gstin;
    QString upiId = {};    //!< "name@bank"; empty: the shop takes no UPI here
    QString upiPayee = {}; //!< whom the customer's app is to name; empty: `name`

    bool operator==(const Shop &) const = default;
};

} // namespace ct
