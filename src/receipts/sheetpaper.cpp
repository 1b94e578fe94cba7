// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetpaper.h"

#include "escpos.h"
#include "receiptfont.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <cmath>

namespace ct {

namespace {

constexpr qreal SheetMarginMm = 15;
constexpr qreal PointsPerMm = 72 / 25.4;
constexpr qreal SheetPoints = 10;
constexpr qreal RollPoints = 8;
//! Height of a letter on a thermal head of 8 dots a millimetre, about that of RollPoints.
constexpr qreal ThermalDots = 24;
constexpr int ThermalMargin = 8;

void fill(QTextDocument &document, const QFont &font, const QString &text)
{
    document.setDocumentMargin(0);
    document.setDefaultFont(font);
    document.setPlainText(text);
    QTextCursor cursor(&document);
    for (const QTextLayout::FormatRange &range : scriptRanges(document.toPlainText(), font)) {
        cursor.setPosition(range.start);
        cursor.setPosition(range.start + range.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(range.format);
    }
}

QFont pointFont(qreal points)
{
    QFont font = receiptFont(ThermalDots);
    font.setPointSizeF(points);
    return font;
}

//! How high the text is on a page of this width, both in mm.
qreal rollHeightMm(const QString &text, qreal widthMm)
{
    QImage nothing(1, 1, QImage::Format_Mono);
    nothing.setDotsPerMeterX(int(1000 * PointsPerMm));
    nothing.setDotsPerMeterY(int(1000 * PointsPerMm));
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&nothing);
    fill(document, pointFont(RollPoints), text);
    document.setTextWidth(widthMm * PointsPerMm);
    return std::ceil(document.size().height() / PointsPerMm) + 2;
}

} // namespace

QImage sheetPicture(const QString &text, int dots)
{
    QTextDocument document;
    fill(document, receiptFont(ThermalDots), text);
    document.setTextWidth(dots - 2 * ThermalMargin);
    QImage image(dots, int(std::ceil(document.size().height())) + 2 * ThermalMargin,
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(ThermalMargin, ThermalMargin);
    document.drawContents(&painter);
    painter.end();
    return image.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
}

QByteArray sheetPdf(const QString &title, const QString &text, Paper paper)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    const bool isOnRoll = isRoll(paper);
    const qreal margin = isOnRoll ? paperMarginMm(paper) : SheetMarginMm;
    const qreal height = isOnRoll
                             ? rollHeightMm(text, paperWidthMm(paper) - 2 * margin) + 2 * margin
                             : paperHeightMm(paper);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Countertop"));
    writer.setPageSize(QPageSize(QSizeF(paperWidthMm(paper), height), QPageSize::Millimeter,
                                 paperName(paper), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    QTextDocument document;
    fill(document, pointFont(isOnRoll ? RollPoints : SheetPoints), text);
    document.print(&writer);
    buffer.close();
    return pdf;
}

DrawPaper sheetPaper(const QString &title, const QString &text)
{
    return [title, text](const PrinterSetup &setup) -> PrintData {
        if (isThermal(setup))
            return {title, toEscPos(sheetPicture(text, setup.dots), {setup.cut, false}), {}};
        const qreal width = paperWidthMm(setup.page);
        const qreal height = isRoll(setup.page)
                                 ? rollHeightMm(text, width - 2 * paperMarginMm(setup.page)) +
                                       2 * paperMarginMm(setup.page)
                                 : paperHeightMm(setup.page);
        return {title, sheetPdf(title, text, setup.page), QSizeF(width, height)};
    };
}

} // namespace ct
