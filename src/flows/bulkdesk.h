// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulkrun.h"

#include <clock.h>

#include <QByteArray>
#include <memory>

namespace ct {

//! The counter's list of recharges: runs one at a time, outlives every window, and keeps the list
//! on the disk from before its first sale until each of its lines was begun. After a crash, or a
//! stop, the very same list is there to be gone on with: its keys are the same, so that no line is
//! sent twice.
class BulkDesk : public QObject
{
    Q_OBJECT
public:
    //! `shelf` is the file that keeps a list; all else must outlive this object.
    BulkDesk(Book &book, Sell &sell, const Clock &clock, QString shelf, QObject *parent = nullptr);
    ~BulkDesk() override;

    //! Keeps `list`, then begins to sell `intents`, which were made of it. Refused: a list is
    //! running. Storage: it cannot be kept; nothing was sent.
    Result<Done> start(const QByteArray &list, const QList<Intent> &intents,
                       const BulkRun::Options &options);
    //! Begins nothing more; what is under way comes home.
    void stop();

    bool isRunning() const { return m_run && m_run->stage() != BulkRun::Stage::Done; }
    //! The running list, or the last one; null: none was started since the program was.
    const BulkRun *run() const { return m_run.get(); }
    //! By the pace so far; empty: it cannot be told.
    std::optional<qint64> secondsLeft() const;

    //! The list that was not finished; empty: there is none.
    std::optional<QByteArray> kept() const;
    //! How that list is paid: kind and customer, as it was begun.
    BulkRun::Options keptOptions() const;
    //! The owner does not want to go on with it. What was sent stays sent.
    void forget();

signals:
    void progressed();
    //! Every line that was begun has come home.
    void done();

private:
    void takeDone();
    QString payFile() const { return m_shelf + QStringLiteral(".pay"); }

    Book &m_book;
    Sell &m_sell;
    const Clock &m_clock;
    const QString m_shelf;
    std::unique_ptr<BulkRun> m_run;
    std::chrono::milliseconds m_since{0};
};

} // namespace ct
