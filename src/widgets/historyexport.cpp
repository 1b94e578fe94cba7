// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyexport.h"

namespace ct {

HistoryExport::HistoryExport(const Book &book, const HistoryFilter &filter, const QString &path,
                             QObject *parent)
    : QObject(parent), m_file(path), m_csv(book, filter, m_file)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &HistoryExport::step);
}

void HistoryExport::start()
{
    m_timer.start();
}

void HistoryExport::step()
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly)) {
        end(false);
        return;
    }
    const Result<bool> isDone = m_csv.step();
    if (!isDone.ok()) {
        m_file.cancelWriting();
        end(false);
        return;
    }
    emit progressed(m_csv.rowsWritten());
    if (*isDone)
        end(m_file.commit());
}

void HistoryExport::end(bool written)
{
    m_timer.stop();
    emit finished(written);
}

} // namespace ct
