// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pollingpace.h"

#include <book.h>
#include <clock.h>
#include <provider.h>

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <functional>

namespace ct {

//! Owns every attempt whose outcome is not final: asks the provider about it until it is. When to
//! ask next is a column of the book, so a restart changes nothing. It never sends a recharge.
//!
//! It asks only about what the present account sent: another account's "no such order" would look
//! like an answer.
class Resolver : public QObject
{
    Q_OBJECT
public:
    Resolver(Book &book, Provider &provider, const Clock &clock, QObject *parent = nullptr);

    //! Recovers abandoned attempts, then asks whenever one is due, and goes on.
    void start();
    void stop();
    //! Eager: asks about every open attempt at once and again, at most 20 a second, back-off or
    //! not.
    void setEager(bool eager);

    //! Asks about one order now, whatever the pace. Faults: Malformed (no such order), Refused (it
    //! is being sent), Unauthorised (another account sent it). Reply: what the answer did. An
    //! answer that says nothing is a Recorded like any other.
    void askNow(const OrderId &orderId, Reply<Recorded> reply);
    //! Asks about an order of ours when the budget has room, whatever its state; an order that is
    //! not ours, or is being sent, is left alone.
    void askSoon(const OrderId &orderId);

    bool isAsking() const { return !m_asking.isEmpty(); }
    //! True while the provider could not be reached ten times in a row: one question a minute.
    bool isCircuitOpen() const { return m_pace.isOpen(); }
    //! The provider's words while it refuses questions themselves (this address is not on its
    //! list, wrong login), whatever the order; empty: it does not.
    std::optional<QString> questionsRefused() const;

signals:
    void asked(const ct::Attempt &attempt, ct::Verdict verdict, ct::Trouble trouble);
    void incident(const ct::OrderId &orderId, ct::Incident incident);
    //! The state of an attempt moved to a settled one.
    void settled(const ct::Attempt &attempt);
    //! questionsRefused() or isCircuitOpen() is another one now.
    void conditionChanged();

private:
    using Then = std::function<void(Result<Recorded>)>;
    using Time = PollingPace::Time;

    void look();
    void recover(Time now);
    Result<QList<Attempt>> candidates();
    bool askWanted();
    bool askDue(const QList<Attempt> &candidates);
    Time pauseAfterLook(bool putOff) const;
    void lookAgainIn(Time pause);
    bool noticeSetBack(Time now);
    PollingPace::Kind kindOf(const Attempt &attempt) const;
    bool isSpaced(const Attempt &attempt, Time now) const;

    void ask(const Attempt &attempt, Then then);
    void take(const OrderId &orderId, Result<Evidence> answer, const Then &then);
    bool wantsCanary(const OrderId &orderId, const Evidence &evidence) const;
    std::optional<Attempt> canaryFor(const OrderId &orderId) const;
    void askCanary(const Attempt &canary, const OrderId &orderId, Evidence evidence, Then then);
    void record(const OrderId &orderId, const Evidence &evidence, const Then &then);
    void noteAnswered(const OrderId &orderId);
    void noteCondition(const Evidence &evidence);

    Book &m_book;
    Provider &m_provider;
    const Clock &m_clock;
    QTimer m_timer;
    PollingPace m_pace;
    QSet<OrderId> m_asking;
    QList<OrderId> m_wanted; //!< to be asked about beside what is due
    QMap<OrderId, Time> m_answeredAt;
    std::optional<Time> m_recoveredAt;
    std::optional<Time> m_strayedAt;   //!< when all open ones were looked through last
    std::optional<Time> m_wallAgainst; //!< wall clock minus monotonic clock, at the last look
    int m_refusals = 0;                //!< questions refused in a row
    QString m_refusalWords;
    bool m_hasStrays = false;
    bool m_running = false;
    bool m_eager = false;
};

} // namespace ct
