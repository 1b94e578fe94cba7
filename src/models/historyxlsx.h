// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>

#include <memory>

namespace ct {

//! Writes what a filter finds as a workbook of one sheet (XLSX): amounts as numbers, everything
//! else as text that is never a formula. Rows go to the disk as they come; no more of them are held
//! than a page.
class HistoryXlsx
{
public:
    //! The file appears at finish(); `path` is where its parts are gathered until then.
    HistoryXlsx(const Book &book, HistoryFilter filter, const QString &path);
    //! What was not finished is thrown away.
    ~HistoryXlsx();
    HistoryXlsx(const HistoryXlsx &) = delete;
    HistoryXlsx &operator=(const HistoryXlsx &) = delete;

    //! Writes the head or one page of rows; true when the file is there. Faults: Storage, also
    //! where there are more rows than a sheet can hold.
    Result<bool> step();
    qint64 rowsWritten() const { return m_rows; }

private:
    struct Workbook;

    Result<bool> finish();

    const Book &m_book;
    HistoryFilter m_filter;
    QString m_path;
    std::unique_ptr<Workbook> m_workbook;
    qint64 m_rows = 0;
    std::optional<HistoryCursor> m_after;
};

} // namespace ct
