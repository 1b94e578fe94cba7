// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <historycsv.h>
#include <historyxlsx.h>

#include <QObject>
#include <QSaveFile>
#include <QTimer>

namespace ct {

//! Writes what a filter finds into a file, a page at a time between other events: a workbook where
//! its name ends in ".xlsx", CSV otherwise. The file is there whole at the end, or not at all.
class HistoryExport final : public QObject
{
    Q_OBJECT
public:
    HistoryExport(const Book &book, const HistoryFilter &filter, const QString &path,
                  QObject *parent = nullptr);

    void start();
    //! Ends it without a file; finished() comes as for a failure.
    void cancel();
    bool isCancelled() const { return m_isCancelled; }
    qint64 rowsWritten() const;
    QString path() const { return m_file.fileName(); }

signals:
    void progressed(qint64 rows);
    //! The last signal: whether the file is there.
    void finished(bool written);

private:
    void step();
    Result<bool> write();
    bool keep();
    void end(bool written);
    QString part() const { return path() + QStringLiteral(".part"); }

    QSaveFile m_file;
    HistoryCsv m_csv;
    std::unique_ptr<HistoryXlsx> m_xlsx;
    QTimer m_timer;
    bool m_isCancelled = false;
};

} // namespace ct
