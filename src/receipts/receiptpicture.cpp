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

} // namespace

int imageWidth(Paper paper)
{
    const qreal mm =
        isRoll(paper) ? paperWidthMm(paper) - 2 * paperMarginMm(paper) : paperWidthMm(paper);
    return int(std::lround(mm * DotsPerMm));
}

QImage toImage(const Receipt &receipt, Paper paper)
{
    const int width = imageWidth(paper);
    const int margin =
        isRoll(paper) ? RollMargin : int(std::lround(paperMarginMm(paper) * DotsPerMm));
    const ReceiptLayout layout(receipt, paper, DotsPerMm, width - 2 * margin);
    const int above = isRoll(paper) ? 2 * RollMargin : margin;
    QImage image(width, int(std::ceil(layout.height())) + 2 * above, QImage::Format_RGB32);
    image.setDotsPerMeterX(DotsPerMm * 1000);
    image.setDotsPerMeterY(DotsPerMm * 1000);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, QPointF(margin, above));
    return image;
}

} // namespace ct
