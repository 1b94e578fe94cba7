// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupkeeper.h"

#include "sell.h"

#include <QLoggingCategory>

namespace ct {

Q_LOGGING_CATEGORY(logUpkeep, "ct.upkeep")

namespace {

constexpr std::chrono::seconds LookEvery{60};
constexpr std::chrono::milliseconds SliceEvery{5};
constexpr std::chrono::hours BackupEvery{1};
constexpr std::chrono::hours VerifyEvery{24};
constexpr std::chrono::minutes IdleFor{10};
constexpr std::chrono::minutes AgainAfter{10};

} // namespace

BackupKeeper::BackupKeeper(Upkeep &upkeep, const Sell &sell, const Clock &clock, QObject *parent)
    : QObject(parent), m_upkeep(upkeep), m_sell(sell), m_clock(clock)
{
    m_look.setInterval(LookEvery);
    m_slice.setInterval(SliceEvery);
    connect(&m_look, &QTimer::timeout, this, &BackupKeeper::look);
    connect(&m_slice, &QTimer::timeout, this, &BackupKeeper::slice);
    connect(&m_sell, &Sell::ended, this, &BackupKeeper::noteActivity);
}

void BackupKeeper::start()
{
    noteActivity();
    m_look.start();
}

void BackupKeeper::noteActivity()
{
    m_activeAt = m_clock.monotonic();
}

void BackupKeeper::backUpNow()
{
    m_wanted = true;
    if (!m_job)
        look();
}

bool BackupKeeper::isDue(Upkeep::Job job, std::chrono::seconds after) const
{
    const Standing &before = standing(job);
    if (before.trouble && m_clock.monotonic() - before.failedAt < AgainAfter)
        return false;
    const std::optional<QDateTime> last = m_upkeep.lastAt(job);
    // A time in the future, from a clock that was wrong, is no reason to wait for it.
    const qint64 age = last ? last->secsTo(m_clock.now()) : after.count();
    return age < 0 || age >= after.count();
}

void BackupKeeper::look()
{
    if (m_job)
        return;
    if (std::exchange(m_wanted, false) || isDue(Upkeep::Job::Backup, BackupEvery)) {
        begin(Upkeep::Job::Backup);
        if (m_job)
            return;
    }
    const bool isIdle = m_sell.isIdle() && m_clock.monotonic() - m_activeAt >= IdleFor;
    if (isIdle && isDue(Upkeep::Job::Verify, VerifyEvery))
        begin(Upkeep::Job::Verify);
}

void BackupKeeper::begin(Upkeep::Job job)
{
    const Result<Done> begun = m_upkeep.begin(job);
    if (begun) {
        m_job = job;
        m_slice.start();
        return;
    }
    if (begun.error().fault == Fault::Refused) {
        m_standing[std::size_t(job)] = {}; // nothing to do: there is a whole one
        return;
    }
    noteFailure(job, begun.error());
}

void BackupKeeper::noteFailure(Upkeep::Job job, const Error &error)
{
    m_standing[std::size_t(job)] = {error.fault, m_clock.monotonic()};
    qCWarning(logUpkeep) << (job == Upkeep::Job::Backup ? "no backup:" : "no whole check:")
                         << error.detail;
    emit failed(job, error.fault);
}

void BackupKeeper::slice()
{
    const Result<bool> done = m_upkeep.goOn();
    if (done && !*done)
        return;
    m_slice.stop();
    const Upkeep::Job job = *std::exchange(m_job, std::nullopt);
    if (done) {
        m_standing[std::size_t(job)] = {};
        emit finished(job);
    } else {
        noteFailure(job, done.error());
    }
    if (m_wanted)
        look();
}

} // namespace ct
