// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "machinemark.h"

#include <QCryptographicHash>
#include <QFile>

namespace ct {

QString machineId()
{
    constexpr qint64 longest = 64;
    for (const char *path : {"/etc/machine-id", "/var/lib/dbus/machine-id"}) {
        QFile file{QString::fromLatin1(path)};
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString id = QString::fromLatin1(file.read(longest)).trimmed();
        if (!id.isEmpty() && id != QLatin1String("uninitialized"))
            return id;
    }
    return {};
}

QString machineMark(const QString &machineId, const QString &bookId)
{
    if (machineId.isEmpty())
        return {};
    constexpr qsizetype digits = 32;
    const QByteArray text = "countertop-machine\n" + bookId.toUtf8() + '\n' + machineId.toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(digits));
}

} // namespace ct
