// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simloop.h"

#include <QCoreApplication>
#include <QTimerEvent>
#include <limits>

namespace ct::sim {

SimLoop::Key SimLoop::put(qint64 when, Event event)
{
    const Key key{std::max(when, m_now), ++m_made};
    m_queue.emplace(key, std::move(event));
    return key;
}

void SimLoop::at(qint64 when, int owner, std::function<void()> what)
{
    put(when, Event{owner, std::move(what), 0, 0, nullptr});
}

qint64 SimLoop::nextDue() const
{
    return m_queue.empty() ? -1 : m_queue.begin()->first.first;
}

bool SimLoop::step(qint64 until)
{
    if (m_queue.empty() || m_queue.begin()->first.first > until) {
        m_now = std::max(m_now, until);
        return false;
    }
    const auto first = m_queue.begin();
    m_now = std::max(m_now, first->first.first);
    Event event = std::move(first->second);
    m_queue.erase(first);
    as(event.owner, [this, &event] { fire(std::move(event)); });
    return true;
}

void SimLoop::fire(Event event)
{
    if (event.what) {
        event.what();
        return;
    }
    m_timers[event.timer] = put(m_now + event.interval, event);
    QTimerEvent timer(event.timer);
    QCoreApplication::sendEvent(event.object, &timer);
}

void SimLoop::as(int owner, const std::function<void()> &what)
{
    const int before = std::exchange(m_owner, owner);
    if (m_switch)
        m_switch(owner);
    what();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_owner = before;
    if (m_switch)
        m_switch(before);
}

void SimLoop::forget(int owner)
{
    for (auto event = m_queue.begin(); event != m_queue.end();) {
        if (event->second.owner != owner) {
            ++event;
            continue;
        }
        if (!event->second.what)
            m_timers.remove(event->second.timer);
        event = m_queue.erase(event);
    }
}

void SimLoop::postpone(int owner, qint64 ms)
{
    std::map<Key, Event> moved;
    for (auto &[key, event] : m_queue) {
        const Key later{key.first + (event.owner == owner ? ms : 0), key.second};
        if (!event.what)
            m_timers[event.timer] = later;
        moved.emplace(later, std::move(event));
    }
    m_queue = std::move(moved);
}

void SimLoop::restart()
{
    m_queue.clear();
    m_timers.clear();
    m_now = 0;
    m_made = 0;
    m_owner = 0;
}

bool SimLoop::processEvents(QEventLoop::ProcessEventsFlags)
{
    return step(std::numeric_limits<qint64>::max());
}

void SimLoop::registerTimer(int id, qint64 interval, Qt::TimerType, QObject *object)
{
    m_timers[id] = put(m_now + interval, Event{m_owner, {}, id, interval, object});
}

bool SimLoop::unregisterTimer(int id)
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return false;
    m_queue.erase(*timer);
    m_timers.erase(timer);
    return true;
}

bool SimLoop::unregisterTimers(QObject *object)
{
    bool any = false;
    for (auto event = m_queue.begin(); event != m_queue.end();) {
        if (event->second.what || event->second.object != object) {
            ++event;
            continue;
        }
        m_timers.remove(event->second.timer);
        event = m_queue.erase(event);
        any = true;
    }
    return any;
}

QList<QAbstractEventDispatcher::TimerInfo> SimLoop::registeredTimers(QObject *object) const
{
    QList<TimerInfo> timers;
    for (const auto &[key, event] : m_queue) {
        if (!event.what && event.object == object)
            timers << TimerInfo(event.timer, int(event.interval), Qt::CoarseTimer);
    }
    return timers;
}

int SimLoop::remainingTime(int id)
{
    const auto timer = m_timers.constFind(id);
    return timer == m_timers.constEnd() ? -1 : int(std::max<qint64>(0, timer->first - m_now));
}

} // namespace ct::sim
