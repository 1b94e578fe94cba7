// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>
#include <clock.h>

#include <QHash>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace ct {

class Resolver;

//! Acts on call-backs: whatever they say, the provider is asked about the order now, also about a
//! settled one. What an answer does is the Resolver's business; a call-back alone does nothing.
//!
//! Thousands of them cost little: at most one question in ten seconds for one order, and a few at
//! once for all. One that came in between waits for its turn. A question that brought no answer is
//! asked again, less and less often.
class CallbackInbox : public QObject
{
    Q_OBJECT
public:
    //! All must outlive this object.
    CallbackInbox(Book &book, Resolver &resolver, const Clock &clock, QObject *parent = nullptr);

    //! Looks at once, whenever this process notes a hint, and twice a second for those of others.
    void start();
    void stop();

signals:
    //! The provider is being asked because of a call-back.
    void acted(const ct::OrderId &orderId);

private:
    using Milliseconds = std::chrono::milliseconds;

    //! What was done about the hints of one order.
    struct Deed
    {
        Milliseconds at{0}; //!< when the provider was asked last
        int fruitless = 0;  //!< questions in a row without an answer
        bool underWay = false;
        qint64 times = 0; //!< of the hint that stands in the story
    };

    void look();
    bool isItsTurn(const Deed &deed) const;
    bool takeFromBudget();
    void act(const CallbackHint &hint);
    void take(const CallbackHint &hint, const Result<Recorded> &recorded);
    void forgetOld();

    Book &m_book;
    Resolver &m_resolver;
    const Clock &m_clock;
    QTimer m_timer;
    QHash<OrderId, Deed> m_deeds;
    double m_budget;
    Milliseconds m_budgetAt;
};

} // namespace ct
