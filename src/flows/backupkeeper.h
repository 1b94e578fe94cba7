// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>
#include <clock.h>
#include <upkeep.h>

#include <QObject>
#include <QTimer>
#include <array>
#include <optional>

namespace ct {

class Sell;

//! Keeps the book's backups young and looks at the whole book once a day: a backup every hour while
//! something happens and whenever it is asked for (the close of a shift), the verification when the
//! counter has been idle for ten minutes. Both in slices, between which sales go on. What could not
//! be made is tried again ten minutes later.
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    //! All must outlive this object.
    BackupKeeper(Upkeep &upkeep, const Sell &sell, const Clock &clock, QObject *parent = nullptr);

    //! From now on jobs begin by themselves.
    void start();
    //! A backup now, or as soon as the job that runs has ended. finished() or failed() tells.
    void backUpNow();
    bool isBusy() const { return m_job.has_value(); }
    //! Somebody works at the counter: the verification waits.
    void noteActivity();

    //! Why this job failed last, until it succeeds again; for the Doctor page.
    std::optional<Fault> trouble(Upkeep::Job job) const { return standing(job).trouble; }

signals:
    void finished(ct::Upkeep::Job job);
    void failed(ct::Upkeep::Job job, ct::Fault fault);

private:
    struct Standing
    {
        std::optional<Fault> trouble;
        std::chrono::milliseconds failedAt{0}; //!< monotonic
    };
    const Standing &standing(Upkeep::Job job) const { return m_standing[std::size_t(job)]; }
    void noteFailure(Upkeep::Job job, const Error &error);
    Q_INVOKABLE void look();
    void begin(Upkeep::Job job);
    void slice();
    bool isDue(Upkeep::Job job, std::chrono::seconds after) const;

    Upkeep &m_upkeep;
    const Sell &m_sell;
    const Clock &m_clock;
    QTimer m_look;
    QTimer m_slice;
    std::optional<Upkeep::Job> m_job;
    std::array<Standing, 2> m_standing;      //!< by job
    std::chrono::milliseconds m_activeAt{0}; //!< monotonic
    bool m_wanted = false;
};

} // namespace ct
