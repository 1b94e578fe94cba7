// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whatsapp.h"

#include <QDesktopServices>

namespace ct {

QUrl whatsAppUrl(const QString &mobile, const QString &text)
{
    const QByteArray query = "text=" + QUrl::toPercentEncoding(text);
    QUrl url(QStringLiteral("https://wa.me/91") + mobile);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

bool openWhatsApp(const QString &mobile, const QString &text)
{
    return QDesktopServices::openUrl(whatsAppUrl(mobile, text));
}

} // namespace ct
