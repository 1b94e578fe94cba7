// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>
#include <clock.h>
#include <provider.h>

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <functional>

namespace ct {

//! Owns every attempt whose outcome is not final: asks the provider about it until it is. When to
//! ask next is a column of the book, so a restart changes nothing. It never sends a recharge.
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

    //! Asks about one order now. Faults: Malformed (no such order), Refused (it is being sent).
    //! Reply: what the answer did. An answer that says nothing is a Recorded like any other.
    void askNow(const OrderId &orderId, Reply<Recorded> reply);

    bool isAsking() const { return !m_asking.isEmpty(); }

signals:
    void asked(const ct::Attempt &attempt, ct::Verdict verdict, ct::Trouble trouble);
    void incident(const ct::OrderId &orderId, ct::Incident incident);
    //! The state of an attempt moved to a settled one.
    void settled(const ct::Attempt &attempt);

private:
    void look();
    void lookAgainIn(std::chrono::milliseconds pause);
    bool mayAskNow(const Attempt &attempt);
    void ask(const Attempt &attempt, std::function<void(Result<Recorded>)> then);
    void take(const OrderId &orderId, Result<Evidence> answer,
              const std::function<void(Result<Recorded>)> &then);

    Book &m_book;
    Provider &m_provider;
    const Clock &m_clock;
    QTimer m_timer;
    QSet<OrderId> m_asking;
    bool m_running = false;
    bool m_eager = false;
    std::optional<std::chrono::milliseconds> m_backgroundAskAt; //!< last background question
    QHash<OrderId, std::chrono::milliseconds> m_eagerAskedAt;
    std::optional<std::chrono::milliseconds> m_recoveredAt;
};

} // namespace ct
