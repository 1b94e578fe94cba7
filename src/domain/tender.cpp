// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tender.h"

namespace ct {

QString payKindName(PayKind kind)
{
    switch (kind) {
        case PayKind::Cash:
            return QStringLiteral("cash");
        case PayKind::Upi:
            return QStringLiteral("upi");
        case PayKind::Account:
            return QStringLiteral("account");
    }
    Q_UNREACHABLE();
}

std::optional<PayKind> payKindFromName(const QString &name)
{
    for (const PayKind kind : {PayKind::Cash, PayKind::Upi, PayKind::Account}) {
        if (payKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::optional<Money> changeOf(Money given, Money toPay)
{
    return given < toPay ? std::nullopt : given.minus(toPay);
}

} // namespace ct
