// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptmark.h"

#include <QPainter>
#include <QPainterPath>

namespace ct {

void paintMark(QPainter &painter, Mark mark, const QRectF &place, QColor colour)
{
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(place.width() / 10, place.height() / 10); // drawn on a 10 x 10 square
    painter.setRenderHint(QPainter::Antialiasing);
    // A ring needs a finer line than a single stroke to stay open.
    painter.setPen(
        QPen(colour, mark == Mark::Clock ? 1.2 : 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    switch (mark) {
        case Mark::Tick:
            path.moveTo(1.2, 5.6);
            path.lineTo(4, 8.4);
            path.lineTo(8.8, 1.8);
            break;
        case Mark::Cross:
            path.moveTo(1.6, 1.6);
            path.lineTo(8.4, 8.4);
            path.moveTo(8.4, 1.6);
            path.lineTo(1.6, 8.4);
            break;
        case Mark::Clock:
            path.addEllipse(QPointF(5, 5), 4.3, 4.3);
            path.moveTo(5, 2.6);
            path.lineTo(5, 5.2);
            path.lineTo(6.8, 6.2);
            break;
        case Mark::Back:
            path.moveTo(3.8, 0.9);
            path.lineTo(1.1, 3.6);
            path.lineTo(3.8, 6.3);
            path.moveTo(1.1, 3.6);
            path.lineTo(6.2, 3.6);
            path.cubicTo(9.6, 3.6, 9.6, 8.9, 6.2, 8.9);
            path.lineTo(4.4, 8.9);
            break;
        case Mark::Question:
            path.moveTo(2.4, 3.2);
            path.cubicTo(2.4, -0.2, 7.8, -0.2, 7.8, 3);
            path.cubicTo(7.8, 5, 5.1, 4.9, 5.1, 6.6);
            path.moveTo(5.1, 9.1);
            path.lineTo(5.11, 9.1);
            break;
        case Mark::Alert:
            path.moveTo(5, 0.9);
            path.lineTo(5, 6.2);
            path.moveTo(5, 9.1);
            path.lineTo(5.01, 9.1);
            break;
    }
    painter.drawPath(path);
    painter.restore();
}

} // namespace ct
