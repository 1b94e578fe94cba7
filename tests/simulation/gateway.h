// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persona.h"
#include "simloop.h"
#include "trace.h"

#include <QMap>

namespace ct::sim {

//! A request as it arrived: the path and the parameters, decoded.
struct Request
{
    QByteArray path;
    QMap<QByteArray, QByteArray> parameters;

    QByteArray value(const char *name) const { return parameters.value(name); }
};

//! The six values of an answer, as the provider writes them.
struct AnswerValues
{
    QByteArray txid;
    QByteArray status;
    QByteArray opid;
    QByteArray number;
    QByteArray amount;
    QByteArray orderid;
};
QByteArray answerBody(const AnswerValues &values, const QByteArray &format);

//! What the provider answers, and when.
struct Answer
{
    QByteArray body;
    qint64 pause = 0; //!< milliseconds between the request and the answer
    int httpStatus = 200;
    std::optional<AnswerValues> values; //!< what the body says, where it says anything
    bool trickles = false;              //!< a byte a second: it never comes to its end
};

//! The provider: one account, one wallet, many orders, and a ledger of what it did. It knows
//! nothing of Countertop; what the checker holds the books against is what it logs.
class Gateway
{
public:
    //! A call-back: our order id, "Success" or "Failure".
    using Callback = std::function<void(const QByteArray &orderId, const QByteArray &status)>;

    Gateway(SimLoop &loop, Trace &trace, Dice dice, Persona persona, qint64 openingPaise);

    Answer take(const Request &request);
    void setCallback(Callback callback) { m_callback = std::move(callback); }
    void setPassword(const QByteArray &password) { m_password = password; }

    //! The provider is in good health and honest from now on.
    void calmDown() { m_calm = true; }
    bool isCalm() const { return m_calm; }
    //! True while something that was begun will still change an order.
    bool isBusy() const { return m_coming > 0; }

    //! What the owner sees in the provider's portal: 1 debited, 0 known and not debited, -1
    //! unknown.
    int portal(const QByteArray &orderId) const;
    //! Another order than this one, for answers that go astray; empty: there is none.
    QByteArray otherOrder(const QByteArray &orderId) const;
    //! Scenarios decide the fate of the next orders.
    void script(const QList<Fate> &fates) { m_script = fates; }
    void setLate(qint64 least, qint64 most)
    {
        m_lateLeast = least;
        m_lateMost = most;
    }
    //! The next answers to questions about orders, as they are; for scenarios.
    void sayNext(const QList<std::function<QByteArray(const AnswerValues &)>> &bodies)
    {
        m_sayNext = bodies;
    }
    //! A stranger, or a correction of the provider's own, takes money out of the wallet.
    void take(qint64 paise);
    //! The provider takes this success back.
    void takeBack(const QByteArray &orderId) { move(orderId, Phase::TakenBack); }
    //! Every answer takes so long; 0: as the persona likes.
    void setLatency(qint64 ms) { m_latency = ms; }
    //! Orders whose fate no script decides succeed.
    void bePlain() { m_plain = true; }
    //! How often a request for this order came to this path.
    int arrivals(const char *path, const QByteArray &orderId) const
    {
        return m_arrivals.value(path + (' ' + orderId));
    }
    qint64 balance() const { return m_balance; }

private:
    enum class Phase { Unseen, Working, Done, Dead, TakenBack };
    struct Order
    {
        QByteArray number;
        qint64 paise = 0;
        QByteArray amount;
        QByteArray txid;
        QByteArray opid;
        Phase phase = Phase::Unseen;
        Fate fate = Fate::Success;
        Persona persona = Persona::Honest;
        qint64 forgottenUntil = 0; //!< status denies knowing it until then
        int debits = 0;
        int asked = 0;
    };

    Answer recharge(const Request &request);
    Answer statusOf(const Request &request);
    Answer answerFor(const QByteArray &orderId, Order &order, const QByteArray &format);
    Answer texts(const QByteArray &text) const;
    Answer refuse(const QByteArray &orderId, const Order &order, const QByteArray &format);
    void accept(const QByteArray &orderId);
    void plan(const QByteArray &orderId, qint64 pause, Phase phase);
    void move(const QByteArray &orderId, Phase phase);
    void debit(const QByteArray &orderId, Order &order);
    void credit(const QByteArray &orderId, Order &order, const char *what);
    QByteArray word(const char *text, const Order &order);
    qint64 latency(Persona persona);
    qint64 lateness();

    SimLoop &m_loop;
    Trace &m_trace;
    Dice m_dice;
    const Persona m_persona;
    qint64 m_balance;
    qint64 m_nextTxid = 1'000'225;
    qint64 m_lateLeast = 60'000;
    qint64 m_lateMost = 25 * 60'000;
    qint64 m_latency = 0;
    int m_coming = 0;
    bool m_calm = false;
    bool m_plain = false;
    QByteArray m_password;
    Callback m_callback;
    QList<Fate> m_script;
    QList<std::function<QByteArray(const AnswerValues &)>> m_sayNext;
    QMap<QByteArray, int> m_arrivals;
    QMap<QByteArray, Order> m_orders;
};

} // namespace ct::sim
