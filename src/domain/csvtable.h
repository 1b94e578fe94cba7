// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <optional>

namespace ct {

//! One record of a CSV text.
struct CsvRecord
{
    int line = 0; //!< where it begins; a quoted field may hold line breaks
    QStringList fields;

    bool operator==(const CsvRecord &) const = default;
};

//! Why a text is no CSV.
enum class CsvProblem {
    NotUtf8,
    ControlCharacter, //!< of the ASCII ones, other than tab and line breaks
    StrayQuote,       //!< a quote inside a bare field, or text behind a closing one
    OpenQuote,        //!< a quoted field that never ends
};

//! A whole CSV text, or the one thing that is wrong with it.
struct CsvTable
{
    QList<CsvRecord> records;
    std::optional<CsvProblem> problem;
    int problemLine = 0;
};

//! Reads RFC 4180 strictly: commas, quotes doubled inside quotes, lines ended by LF or CR LF, UTF-8
//! with or without its mark. Empty lines are left out. Where there is a problem there are no
//! records.
CsvTable readCsv(const QByteArray &utf8);

} // namespace ct
