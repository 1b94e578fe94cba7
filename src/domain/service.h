// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace ct {

//! The kinds of thing that the shop sells through the provider.
enum class Service {
    Mobile,
    Dth,
    Postpaid,
    Landline,
    Electricity,
    Gas,
    Insurance,
    DataCard,
    Fastag,
    GiftCard,
    Other,
};

//! The names of contract and database: "mobile", "dth", "postpaid", "landline", …
QString serviceName(Service service);
std::optional<Service> serviceFromName(const QString &name);
//! All of them, in the order of the tiles.
QList<Service> allServices();

} // namespace ct
