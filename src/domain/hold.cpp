// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hold.h"

#include <QtGlobal>

namespace ct {

QString holdName(HoldKind kind)
{
    switch (kind) {
        case HoldKind::Epoch:
            return QStringLiteral("epoch");
        case HoldKind::Machine:
            return QStringLiteral("machine");
        case HoldKind::Wallet:
            return QStringLiteral("wallet");
        case HoldKind::Reconcile:
            return QStringLiteral("reconcile");
    }
    Q_UNREACHABLE();
}

std::optional<HoldKind> holdFromName(const QString &name)
{
    for (const HoldKind kind :
         {HoldKind::Epoch, HoldKind::Machine, HoldKind::Wallet, HoldKind::Reconcile}) {
        if (name == holdName(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace ct
