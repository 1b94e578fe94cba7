// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ct {

namespace {

//! Draws when it is wanted, in the size that is wanted: most icons of a menu are never seen.
class LineIcon final : public QIconEngine
{
public:
    LineIcon(QString name, const QColor &colour) : m_name(std::move(name)), m_colour(colour) {}

    QIconEngine *clone() const override { return new LineIcon(m_name, m_colour); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.4);
        painter->drawPixmap(
            rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2,
            iconPixmap(m_name, m_colour, size, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return drawn;
    }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

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
    return QIcon(new LineIcon(name, colour));
}

} // namespace ct
