// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptpdf.h"

#include "receiptlayout.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace ct {

namespace {

constexpr int Resolution = 600;
constexpr qreal DotsPerMm = Resolution / 25.4;

} // namespace

qreal pdfHeightMm(const Receipt &receipt, Paper paper)
{
    return isRoll(paper) ? receiptHeightMm(receipt, paper, DotsPerMm) : paperHeightMm(paper);
}

QByteArray toPdf(const Receipt &receipt, Paper paper)
{
    const qreal height = pdfHeightMm(receipt, paper);
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setTitle(receipt.documentName);
    writer.setCreator(QStringLiteral("Countertop"));
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QSizeF(paperWidthMm(paper), height), QPageSize::Millimeter,
                                 paperName(paper), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    paintOnPage(painter, receipt, paper, QSizeF(writer.width(), writer.height()), DotsPerMm);
    painter.end();
    buffer.close();
    return pdf;
}

} // namespace ct
