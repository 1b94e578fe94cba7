// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkfilewords.h"

#include "words.h"

namespace ct {

QString BulkFileWords::csvSentence(CsvProblem problem, int line)
{
    switch (problem) {
        case CsvProblem::NotUtf8:
            return tr("The file is not UTF-8 text. Save it as \"CSV UTF-8\".");
        case CsvProblem::ControlCharacter:
            return tr("Line %1 holds a character that no CSV file has.").arg(line);
        case CsvProblem::StrayQuote:
            return tr("Line %1 has a quotation mark where none can stand.").arg(line);
        case CsvProblem::OpenQuote:
            return tr("The quotation mark of line %1 is never closed.").arg(line);
    }
    Q_UNREACHABLE();
}

QString BulkFileWords::fileSentence(const BulkFile &file)
{
    switch (*file.problem) {
        case BulkProblem::NotCsv:
            return csvSentence(file.csv, file.line);
        case BulkProblem::TooLarge:
            return tr("The file is larger than 16 MB. Divide it.");
        case BulkProblem::NoHeader:
            return tr(
                "The file is empty. Its first line names the columns: operator, number, "
                "amount, circle, value1, value2.");
        case BulkProblem::UnknownColumn:
            return tr("There is no column \"%1\". The first line names the columns, with commas: "
                      "operator, number, amount, circle, value1, value2.")
                .arg(Words::oneLine(file.column));
        case BulkProblem::ColumnTwice:
            return tr("The column \"%1\" is named twice.").arg(file.column);
        case BulkProblem::ColumnMissing:
            return tr("The column \"%1\" is missing.").arg(file.column);
        case BulkProblem::FieldCount:
            return tr("Line %1 has more or fewer fields than the first line.").arg(file.line);
        case BulkProblem::NoLines:
            return tr("The file has no lines below its first one.");
    }
    Q_UNREACHABLE();
}

QStringList BulkFileWords::lineSentences(const BulkLine &line)
{
    QStringList sentences;
    for (const DraftFinding &finding : line.findings)
        sentences
            << tr("Line %1: %2").arg(line.line).arg(Words::findingSentence(finding, line.row));
    for (const int slot : line.strayValues) {
        sentences
            << tr("Line %1: %2 takes no value%3.").arg(line.line).arg(line.row->name).arg(slot);
    }
    if (line.sameAs != 0) {
        sentences << tr("Line %1: the same number and amount as line %2.")
                         .arg(line.line)
                         .arg(line.sameAs);
    }
    return sentences;
}

} // namespace ct
