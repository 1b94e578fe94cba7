// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file of recharges.
#include "fuzz.h"

#include <bulklist.h>

using namespace ct;
using namespace ct::fuzz;

namespace {

const Catalogue &catalogue()
{
    static const Catalogue builtIn = *Catalogue::builtIn();
    return builtIn;
}

QByteArray rewritten(const QList<CsvRecord> &records)
{
    QByteArray csv;
    for (const CsvRecord &record : records) {
        QByteArrayList fields;
        for (QString field : record.fields)
            fields << '"' + field.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
        csv += fields.join(',') + "\r\n";
    }
    return csv;
}

void checkCsv(const QByteArray &csv)
{
    const CsvTable table = readCsv(csv);
    promise(!table.problem || table.records.isEmpty(), "a text that is no CSV has no records");
    if (table.problem)
        return;
    const CsvTable again = readCsv(rewritten(table.records));
    promise(!again.problem && again.records.size() == table.records.size(), "quoting keeps all");
    int line = 0;
    for (qsizetype i = 0; i < table.records.size(); ++i) {
        promise(again.records[i].fields == table.records[i].fields, "quoting keeps every field");
        promise(table.records[i].line > line, "lines rise");
        line = table.records[i].line;
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray csv = bytesOf(data, size);
    checkCsv(csv);
    const BulkFile file = readBulk(csv);
    if (file.problem)
        return 0;
    const QList<BulkLine> lines =
        checkBulk(catalogue(), file, QStringLiteral("9"), QDate(2026, 11, 22), false);
    promise(lines.size() == file.rows.size(), "no line is lost");
    for (const BulkLine &line : lines) {
        if (line.blocks())
            continue;
        const Intent &intent = *line.intent;
        promise(line.row && line.row->key == intent.row, "a sale is of its operator");
        promise(intent.amount > Money() && intent.amount <= MostPerSale, "a sale has an amount");
        promise(!intent.number.isEmpty() && intent.number.size() <= 40, "a sale has a number");
        for (const QChar c : intent.number)
            promise(c > u' ' && c < QChar(0x7f), "a number is plain");
    }
    return 0;
}
