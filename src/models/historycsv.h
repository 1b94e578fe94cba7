// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>

#include <QIODevice>

namespace ct {

//! Writes what a filter finds as CSV for spreadsheets: UTF-8 with a byte order mark, every field
//! quoted, lines ended by CR LF, and no field that a spreadsheet would take for a formula.
class HistoryCsv
{
public:
    //! `device` is open for writing and outlives this object. `limit`: the most rows; 0: all.
    HistoryCsv(const Book &book, HistoryFilter filter, QIODevice &device, qint64 limit = 0);

    //! Writes the head or one page of rows; true when everything is written. Faults: Storage.
    Result<bool> step();
    qint64 rowsWritten() const { return m_rows; }

    //! All steps at once, for programs without a window.
    static Result<Done> write(const Book &book, const HistoryFilter &filter, QIODevice &device,
                              qint64 limit = 0);
    //! The columns, in the words of the command line's JSON, and one row of them.
    static QStringList names();
    static QStringList fields(const Attempt &attempt);
    //! One field: quoted, and with ' in front where it would be taken for a formula.
    static QString field(const QString &text);

private:
    bool put(const QStringList &texts);

    const Book &m_book;
    HistoryFilter m_filter;
    QIODevice &m_device;
    qint64 m_limit;
    qint64 m_rows = 0;
    bool m_hasHead = false;
    std::optional<HistoryCursor> m_after;
};

} // namespace ct
