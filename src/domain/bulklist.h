// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csvtable.h"
#include "draft.h"

namespace ct {

//! One recharge of a bulk file, as it stands there.
struct BulkRow
{
    int line = 0;
    QString operatorCode; //!< the provider's code, or a row key
    QString number;
    QString amount;
    QString circle; //!< empty: the shop's own
    QString value1;
    QString value2;

    bool operator==(const BulkRow &) const = default;
};

//! Why a text is no bulk file.
enum class BulkProblem {
    NotCsv, //!< see BulkFile::csv
    TooLarge,
    NoHeader,
    UnknownColumn,
    ColumnTwice,
    ColumnMissing, //!< operator, number or amount
    FieldCount,    //!< a line with more or fewer fields than the header
    NoLines,
};

//! A bulk file, or the one thing that is wrong with it as a whole.
struct BulkFile
{
    QList<BulkRow> rows;
    std::optional<BulkProblem> problem;
    CsvProblem csv = CsvProblem::NotUtf8; //!< for NotCsv
    int line = 0;                         //!< of the problem
    QString column;                       //!< of the problem, where it is about one
};

//! The largest file that is read: some 200,000 lines.
inline constexpr qsizetype BulkFileLimit = 16 * 1024 * 1024;

//! A CSV text whose first record names the columns operator, number, amount and, if wanted, circle,
//! value1, value2; in any order and case.
BulkFile readBulk(const QByteArray &utf8);

//! One line after it was checked.
struct BulkLine
{
    int line = 0;
    const Operator *row = nullptr; //!< of the catalogue; null: there is no such operator
    QList<DraftFinding> findings;
    QList<int> strayValues;       //!< 1, 2: given, though the operator takes no such field
    int sameAs = 0;               //!< an earlier line with the same number and amount; 0: none
    std::optional<Intent> intent; //!< complete but for key, counter, cashier and account

    bool blocks() const { return !intent || !strayValues.isEmpty() || sameAs != 0; }
};

//! Checks every line as the recharge page would check it. With `allowSame` lines with the same
//! number and amount are taken.
QList<BulkLine> checkBulk(const Catalogue &catalogue, const BulkFile &file,
                          const QString &shopCircle, const QDate &today, bool allowSame);

//! The key of a line's sale: of the very same file the same line is never sold twice. `file` is the
//! text as it was read.
QString bulkKeyStem(const QByteArray &file);
IntentKey bulkKey(const QString &stem, int line);

} // namespace ct
