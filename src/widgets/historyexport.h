// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <historycsv.h>

#include <QObject>
#include <QSaveFile>
#include <QTimer>

namespace ct {

//! Writes what a filter finds into a CSV file, a page at a time between other events. The file is
//! there whole at the end, or not at all.
class HistoryExport final : public QObject
{
    Q_OBJECT
public:
    HistoryExport(const Book &book, const HistoryFilter &filter, const QString &path,
                  QObject *parent = nullptr);

    void start();
    qint64 rowsWritten() const { return m_csv.rowsWritten(); }
    QString path() const { return m_file.fileName(); }

signals:
    void progressed(qint64 rows);
    //! The last signal: whether the file is there.
    void finished(bool written);

private:
    void step();
    void end(bool written);

    QSaveFile m_file;
    HistoryCsv m_csv;
    QTimer m_timer;
};

} // namespace ct
