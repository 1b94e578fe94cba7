// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptpicture.h"

#include "receiptlayout.h"

#include <QPainter>
#include <cmath>

namespace ct {

namespace {

constexpr int DotsPerMm = 8;
constexpr int RollMargin = 8; // dots; a roll's own margin is outside the picture

QImage drawn(const Receipt &receipt, Paper paper, int width, int margin, int above)
{
    const ReceiptLayout layout(receipt, paper, DotsPerMm, width - 2 * margin);
    QImage image(width, int(std::ceil(layout.height())) + 2 * above, QImage::Format_RGB32);
    image.setDotsPerMeterX(DotsPerMm * 1000);
    image.setDotsPerMeterY(DotsPerMm * 1000);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, QPointF(margin, above));
    return image;
}

} // namespace

int imageWidth(Paper paper)
{
    const qreal mm =
        isRoll(paper) ? paperWidthMm(paper) - 2 * paperMarginMm(paper) : paperWidthMm(paper);
    return int(std::lround(mm * DotsPerMm));
}

QImage toImage(const Receipt &receipt, Paper paper)
{
    const int margin =
        isRoll(paper) ? RollMargin : int(std::lround(paperMarginMm(paper) * DotsPerMm));
    return drawn(receipt, paper, imageWidth(paper), margin,
                 isRoll(paper) ? 2 * RollMargin : margin);
}

QList<int> thermalWidths()
{
    return {384, 512, 576};
}

Paper rollOfWidth(int dots)
{
    return dots <= imageWidth(Paper::Roll58) ? Paper::Roll58 : Paper::Roll80;
}

QImage toThermalImage(const Receipt &receipt, int dots)
{
    const QImage grey = drawn(receipt, rollOfWidth(dots), dots, RollMargin, RollMargin);
    return grey.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
}

} // namespace ct
