// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service.h"

namespace ct {

QString serviceName(Service service)
{
    switch (service) {
        case Service::Mobile:
            return QStringLiteral("mobile");
        case Service::Dth:
            return QStringLiteral("dth");
        case Service::Postpaid:
            return QStringLiteral("postpaid");
        case Service::Landline:
            return QStringLiteral("landline");
        case Service::Electricity:
            return QStringLiteral("electricity");
        case Service::Gas:
            return QStringLiteral("gas");
        case Service::Insurance:
            return QStringLiteral("insurance");
        case Service::DataCard:
            return QStringLiteral("datacard");
        case Service::Fastag:
            return QStringLiteral("fastag");
        case Service::GiftCard:
            return QStringLiteral("giftcard");
        case Service::Other:
            return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

QList<Service> allServices()
{
    return {Service::Mobile,   Service::Dth,      Service::Postpaid, Service::Electricity,
            Service::Landline, Service::Fastag,   Service::Gas,      Service::Insurance,
            Service::DataCard, Service::GiftCard, Service::Other};
}

std::optional<Service> serviceFromName(const QString &name)
{
    for (const Service service : allServices()) {
        if (serviceName(service) == name)
            return service;
    }
    return std::nullopt;
}

} // namespace ct
