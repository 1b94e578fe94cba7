// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

namespace ct {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

QString isoUtc(const QDateTime &at)
{
    return at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + u'Z';
}

QDateTime fromIsoUtc(const QString &text)
{
    if (!text.endsWith(u'Z'))
        return {};
    QDateTime at =
        QDateTime::fromString(text.chopped(1), QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
    at.setTimeSpec(Qt::UTC);
    return at;
}

} // namespace ct
