// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyexport.h"

#include <savedfile.h>

#include <QFile>

namespace ct {

HistoryExport::HistoryExport(const Book &book, const HistoryFilter &filter, const QString &path,
                             QObject *parent)
    : QObject(parent), m_file(path), m_csv(book, filter, m_file)
{
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive))
        m_xlsx = std::make_unique<HistoryXlsx>(book, filter, part());
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &HistoryExport::step);
}

void HistoryExport::start()
{
    m_timer.start();
}

void HistoryExport::cancel()
{
    m_isCancelled = true;
    m_file.cancelWriting();
    m_xlsx.reset();
    end(false);
}

qint64 HistoryExport::rowsWritten() const
{
    return m_xlsx ? m_xlsx->rowsWritten() : m_csv.rowsWritten();
}

Result<bool> HistoryExport::write()
{
    if (m_xlsx)
        return m_xlsx->step();
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly))
        return Error{Fault::Storage, QStringLiteral("the file cannot be opened")};
    return m_csv.step();
}

bool HistoryExport::keep()
{
    if (!m_xlsx)
        return keepSaved(m_file);
    // In place of an older file of that name, which a person has agreed to.
    return (!QFile::exists(path()) || QFile::remove(path())) && QFile::rename(part(), path());
}

void HistoryExport::step()
{
    const Result<bool> isDone = write();
    if (!isDone.ok()) {
        m_file.cancelWriting();
        end(false);
        return;
    }
    emit progressed(rowsWritten());
    if (*isDone && m_timer.isActive())
        end(keep());
}

void HistoryExport::end(bool written)
{
    m_timer.stop();
    emit finished(written);
}

} // namespace ct
