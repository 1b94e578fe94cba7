// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpaper.h"

#include <savedfile.h>

#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace ct {

namespace {

QTextCharFormat letters(int points, bool isBold)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
    return format;
}

void put(QTextTable *table, int row, int column, const QString &text, bool isBold, bool isNumber)
{
    QTextCursor cursor = table->cellAt(row, column).firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(isNumber ? Qt::AlignRight : Qt::AlignLeft);
    cursor.setBlockFormat(block);
    cursor.insertText(text, letters(9, isBold));
}

QTextTableFormat tableOf(qreal border)
{
    QTextTableFormat format;
    format.setBorder(border);
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(border > 0 ? 1 : 0);
    return format;
}

void fill(QTextDocument &document, const ReportSheet &sheet)
{
    QTextCursor cursor(&document);
    cursor.insertText(sheet.title, letters(16, true));
    cursor.insertBlock();
    cursor.insertText(sheet.subtitle, letters(10, false));
    cursor.insertBlock();
    if (!sheet.figures.isEmpty()) {
        QTextTable *figures = cursor.insertTable(int(sheet.figures.size()), 2, tableOf(0));
        for (int row = 0; row < int(sheet.figures.size()); ++row) {
            put(figures, row, 0, sheet.figures[row].first, false, false);
            put(figures, row, 1, sheet.figures[row].second, true, true);
        }
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock();
    }
    if (sheet.head.isEmpty())
        return;
    const int columns = int(sheet.head.size());
    QTextTable *table = cursor.insertTable(int(sheet.rows.size()) + 1, columns, tableOf(0.5));
    for (int column = 0; column < columns; ++column)
        put(table, 0, column, sheet.head[column], true, column >= sheet.textColumns);
    for (int row = 0; row < int(sheet.rows.size()); ++row) {
        for (int column = 0; column < columns; ++column)
            put(table, row + 1, column, sheet.rows[row].value(column), false,
                column >= sheet.textColumns);
    }
}

} // namespace

Result<Done> writeReportPdf(const ReportSheet &sheet, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Fault::Storage, QStringLiteral("the PDF file cannot be opened")};
    {
        QPdfWriter writer(&file);
        writer.setTitle(sheet.title);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        QTextDocument document;
        fill(document, sheet);
        document.print(&writer);
    }
    if (!keepSaved(file))
        return Error{Fault::Storage, QStringLiteral("the PDF file cannot be written")};
    return Done{};
}

} // namespace ct
