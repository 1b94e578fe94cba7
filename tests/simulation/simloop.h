// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clock.h>

#include <QAbstractEventDispatcher>
#include <QHash>
#include <functional>
#include <map>

namespace ct::sim {

//! Simulated time: the timers of Qt and the events of the simulation in one queue, in one order
//! that nothing but their due time and the order of their making decides. Nothing waits: time jumps
//! to the next event. It is the program's event dispatcher, so QTimer needs no change.
//!
//! Everything has an owner: 0 is the world, other numbers are running programs.
class SimLoop final : public QAbstractEventDispatcher
{
    Q_OBJECT
public:
    //! Called with the owner of the event that runs now.
    using Switch = std::function<void(int owner)>;

    explicit SimLoop(QObject *parent = nullptr) : QAbstractEventDispatcher(parent) {}

    //! Milliseconds since the run began, as the world counts them.
    qint64 now() const { return m_now; }
    int owner() const { return m_owner; }
    void setSwitch(Switch toOwner) { m_switch = std::move(toOwner); }

    void at(qint64 when, int owner, std::function<void()> what);
    void after(qint64 pause, int owner, std::function<void()> what)
    {
        at(m_now + pause, owner, std::move(what));
    }
    //! Runs the next event that is due by `until`; false: there is none, and it is `until` now.
    bool step(qint64 until);
    //! When the next event is due; negative: there is none.
    qint64 nextDue() const;
    //! Runs `what` as `owner`, with the events that it posted.
    void as(int owner, const std::function<void()> &what);

    //! The events of a program that died vanish.
    void forget(int owner);
    //! The machine of this owner sleeps: its events come that much later.
    void postpone(int owner, qint64 ms);
    //! Empties the queue and starts at 0 again.
    void restart();

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *) override {}
    void unregisterSocketNotifier(QSocketNotifier *) override {}
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;
    void wakeUp() override {}
    void interrupt() override {}

private:
    struct Event
    {
        int owner = 0;
        std::function<void()> what; //!< empty: the timer fires
        int timer = 0;
        qint64 interval = 0;
        QObject *object = nullptr;
    };
    using Key = std::pair<qint64, quint64>;

    Key put(qint64 when, Event event);
    void fire(Event event);

    std::map<Key, Event> m_queue;
    QHash<int, Key> m_timers;
    Switch m_switch;
    qint64 m_now = 0;
    quint64 m_made = 0;
    int m_owner = 0;
};

//! The clocks of one machine. The wall clock may be set, the monotonic one stands while it sleeps.
class SimClock final : public Clock
{
public:
    explicit SimClock(const SimLoop &loop) : m_loop(loop) {}

    QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(Epoch + m_loop.now() + m_wallOffset, Qt::UTC);
    }
    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_loop.now() - m_slept + 1'000'000);
    }

    void setWallOffset(qint64 ms) { m_wallOffset = ms; }
    qint64 wallOffset() const { return m_wallOffset; }
    void sleep(qint64 ms) { m_slept += ms; }

    //! What the wall shows at 0: 2026-11-22 04:00 UTC.
    static constexpr qint64 Epoch = 1'795'320'000'000;

private:
    const SimLoop &m_loop;
    qint64 m_wallOffset = 0;
    qint64 m_slept = 0;
};

} // namespace ct::sim
