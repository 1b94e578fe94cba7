// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ct {

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("ct/%1/%2/%3/%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(size)
                            .arg(qRound(devicePixelRatio * 100));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "iconPixmap", qPrintable(name));
    if (!opened)
        return pixmap;
    // The drawings are made with currentColor, which the renderer does not know.
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));

    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name, const QColor &colour)
{
    QIcon made;
    for (const int size : {16, 20, 24}) {
        made.addPixmap(iconPixmap(name, colour, size, 1.0));
        made.addPixmap(iconPixmap(name, colour, size, 2.0));
    }
    return made;
}

} // namespace ct
