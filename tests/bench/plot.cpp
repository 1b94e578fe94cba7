// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot.h"

#include <QImage>
#include <QMap>
#include <QPainter>
#include <cmath>

namespace ct::bench {

namespace {

constexpr QRectF Field(90, 60, 700, 560);
constexpr double LeastMs = 0.01;
constexpr double MostMs = 1000;

//! Where a cost stands in the picture.
class Place
{
public:
    Place(double fewest, double most) : m_from(std::log10(fewest)), m_to(std::log10(most)) {}

    QPointF of(double rows, double ms) const
    {
        const double across = (std::log10(rows) - m_from) / std::max(0.001, m_to - m_from);
        const double up = (std::log10(std::clamp(ms, LeastMs, MostMs)) - std::log10(LeastMs)) /
                          (std::log10(MostMs) - std::log10(LeastMs));
        return {Field.left() + across * Field.width(), Field.bottom() - up * Field.height()};
    }

private:
    double m_from;
    double m_to;
};

void drawGrid(QPainter &painter, const Place &place, const QList<qint64> &sizes)
{
    const QColor line(0xd0, 0xd7, 0xde);
    const QColor words(0x57, 0x60, 0x6a);
    for (double ms = LeastMs; ms <= MostMs * 1.001; ms *= 10) {
        const double y = place.of(double(sizes.first()), ms).y();
        painter.setPen(line);
        painter.drawLine(QPointF(Field.left(), y), QPointF(Field.right(), y));
        painter.setPen(words);
        painter.drawText(QRectF(0, y - 10, Field.left() - 10, 20),
                         Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1 ms").arg(ms));
    }
    for (const qint64 size : sizes) {
        const double x = place.of(double(size), 1).x();
        painter.setPen(line);
        painter.drawLine(QPointF(x, Field.top()), QPointF(x, Field.bottom()));
        painter.setPen(words);
        painter.drawText(QRectF(x - 60, Field.bottom() + 6, 120, 20), Qt::AlignCenter,
                         QStringLiteral("%L1 rows").arg(size));
    }
    painter.setPen(QPen(QColor(0xb4, 0x23, 0x18), 1, Qt::DashLine));
    const double frame = place.of(double(sizes.first()), 16).y();
    painter.drawLine(QPointF(Field.left(), frame), QPointF(Field.right(), frame));
    painter.drawText(QPointF(Field.left() + 6, frame - 5), QStringLiteral("16 ms"));
}

} // namespace

bool plotCosts(const QList<Measure> &measures, const QString &path)
{
    QMap<QString, QMap<qint64, double>> lines;
    QList<qint64> sizes;
    for (const Measure &measure : measures) {
        if (measure.group.isEmpty())
            continue;
        lines[measure.group][measure.rows] = measure.subject.median();
        if (!sizes.contains(measure.rows))
            sizes << measure.rows;
    }
    if (sizes.size() < 2)
        return false;
    std::sort(sizes.begin(), sizes.end());
    const Place place(double(sizes.first()), double(sizes.last()));
    QImage picture(1180, 700, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setPixelSize(13);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(QPointF(Field.left(), 34),
                     QStringLiteral("What looking things up costs, against the rows in the book "
                                    "(medians)"));
    drawGrid(painter, place, sizes);
    int index = 0;
    for (auto line = lines.cbegin(); line != lines.cend(); ++line, ++index) {
        const QColor ink = QColor::fromHsv(index * 360 / int(lines.size()), 200, 170);
        painter.setPen(QPen(ink, 2));
        QPolygonF points;
        for (auto point = line->cbegin(); point != line->cend(); ++point)
            points << place.of(double(point.key()), point.value());
        painter.drawPolyline(points);
        painter.setBrush(ink);
        for (const QPointF &point : std::as_const(points))
            painter.drawEllipse(point, 3, 3);
        const double y = Field.top() + 24 * index;
        painter.drawLine(QPointF(Field.right() + 20, y), QPointF(Field.right() + 44, y));
        painter.setPen(Qt::black);
        painter.drawText(QPointF(Field.right() + 52, y + 5), line.key());
        painter.setBrush(Qt::NoBrush);
    }
    painter.end();
    return picture.save(path);
}

} // namespace ct::bench
