// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulklist.h"

#include <QCryptographicHash>
#include <QHash>
#include <algorithm>
#include <array>

namespace ct {

namespace {

struct Column
{
    const char *name;
    QString BulkRow::*field;
    bool isNeeded;
};

constexpr std::array Columns{
    Column{"operator", &BulkRow::operatorCode, true}, Column{"number", &BulkRow::number, true},
    Column{"amount", &BulkRow::amount, true},         Column{"circle", &BulkRow::circle, false},
    Column{"value1", &BulkRow::value1, false},        Column{"value2", &BulkRow::value2, false},
};

BulkFile refused(BulkProblem problem, int line = 0, const QString &column = {})
{
    BulkFile file;
    file.problem = problem;
    file.line = line;
    file.column = column;
    return file;
}

//! Which field each column fills; or what is wrong with the header.
BulkFile readHeader(const CsvRecord &header, QList<QString BulkRow::*> &fields)
{
    for (const QString &written : header.fields) {
        const QString name = written.trimmed().toLower();
        const auto *column = std::find_if(Columns.begin(), Columns.end(), [&](const Column &known) {
            return name == QLatin1String(known.name);
        });
        if (column == Columns.end())
            return refused(BulkProblem::UnknownColumn, header.line, written.left(40));
        if (fields.contains(column->field))
            return refused(BulkProblem::ColumnTwice, header.line, name);
        fields << column->field;
    }
    for (const Column &column : Columns) {
        if (column.isNeeded && !fields.contains(column.field))
            return refused(BulkProblem::ColumnMissing, header.line,
                           QString::fromLatin1(column.name));
    }
    return {};
}

bool takes(const Operator &row, int slot)
{
    return std::any_of(row.extras.begin(), row.extras.end(),
                       [slot](const ExtraField &extra) { return extra.slot == slot; });
}

} // namespace

BulkFile readBulk(const QByteArray &utf8)
{
    if (utf8.size() > BulkFileLimit)
        return refused(BulkProblem::TooLarge);
    const CsvTable table = readCsv(utf8);
    if (table.problem) {
        BulkFile file = refused(BulkProblem::NotCsv, table.problemLine);
        file.csv = *table.problem;
        return file;
    }
    if (table.records.isEmpty())
        return refused(BulkProblem::NoHeader);
    QList<QString BulkRow::*> fields;
    BulkFile file = readHeader(table.records.first(), fields);
    if (file.problem)
        return file;
    if (table.records.size() == 1)
        return refused(BulkProblem::NoLines);
    file.rows.reserve(table.records.size() - 1);
    for (qsizetype i = 1; i < table.records.size(); ++i) {
        const CsvRecord &record = table.records.at(i);
        if (record.fields.size() != fields.size())
            return refused(BulkProblem::FieldCount, record.line);
        BulkRow row;
        row.line = record.line;
        for (qsizetype column = 0; column < fields.size(); ++column)
            row.*fields.at(column) = record.fields.at(column);
        file.rows << row;
    }
    return file;
}

QList<BulkLine> checkBulk(const Catalogue &catalogue, const BulkFile &file,
                          const QString &shopCircle, const QDate &today, bool allowSame)
{
    QList<BulkLine> lines;
    lines.reserve(file.rows.size());
    QHash<std::pair<QString, qint64>, int> seen;
    for (const BulkRow &row : file.rows) {
        BulkLine line;
        line.line = row.line;
        const QString code = row.operatorCode.trimmed();
        line.row = catalogue.findByCode(code);
        const Draft draft{line.row ? line.row->key : RowKey(code),
                          row.number,
                          row.circle,
                          row.value1,
                          row.value2,
                          row.amount,
                          {}};
        CheckedDraft checked = checkDraft(catalogue, draft, shopCircle, today);
        line.findings = checked.findings;
        line.intent = std::move(checked.intent);
        if (line.row && !row.value1.trimmed().isEmpty() && !takes(*line.row, 1))
            line.strayValues << 1;
        if (line.row && !row.value2.trimmed().isEmpty() && !takes(*line.row, 2))
            line.strayValues << 2;
        if (line.intent && !allowSame) {
            const std::pair key{line.intent->number, line.intent->amount.paise()};
            const auto earlier = seen.constFind(key);
            if (earlier != seen.cend())
                line.sameAs = *earlier;
            else
                seen.insert(key, row.line);
        }
        lines << line;
    }
    return lines;
}

QString bulkKeyStem(const QByteArray &file)
{
    const QByteArray digest = QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("bulk-") + QString::fromLatin1(digest.left(32));
}

IntentKey bulkKey(const QString &stem, int line)
{
    return IntentKey(QStringLiteral("%1-%2").arg(stem).arg(line));
}

} // namespace ct
