// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "error.h"

namespace ct {

QString faultName(Fault fault)
{
    switch (fault) {
        case Fault::Offline:
            return QStringLiteral("offline");
        case Fault::TimedOut:
            return QStringLiteral("timed-out");
        case Fault::Refused:
            return QStringLiteral("refused");
        case Fault::Unauthorised:
            return QStringLiteral("unauthorised");
        case Fault::Malformed:
            return QStringLiteral("malformed");
        case Fault::Storage:
            return QStringLiteral("storage");
        case Fault::Unknown:
            return QStringLiteral("unknown");
    }
    return QStringLiteral("unknown");
}

} // namespace ct
