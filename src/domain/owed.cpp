// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "owed.h"

namespace ct {

QString owedEndName(OwedEnd end)
{
    switch (end) {
        case OwedEnd::Cash:
            return QStringLiteral("cash");
        case OwedEnd::Upi:
            return QStringLiteral("upi");
        case OwedEnd::Told:
            return QStringLiteral("told");
    }
    Q_UNREACHABLE();
}

std::optional<OwedEnd> owedEndFromName(const QString &name)
{
    for (const OwedEnd end : {OwedEnd::Cash, OwedEnd::Upi, OwedEnd::Told}) {
        if (name == owedEndName(end))
            return end;
    }
    return std::nullopt;
}

} // namespace ct
