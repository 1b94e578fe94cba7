// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../sandbox.h"
#include "answer.h"
#include "formquery.h"
#include "ledger.h"
#include "persona.h"
#include "wallet.h"

#include <QHash>
#include <mutex>
#include <optional>

namespace ct::standin {

//! One call as it came in.
struct Call
{
    QByteArray name; //!< "recharge", "balance" or "status"
    QByteArray verb;
    QByteArray peer; //!< the caller's internet address
    Parameters parameters;
};

//! What the provider does with a recharge: an answer at once, or an order on its way to the
//! operator that finish() brings home.
struct RechargeTurn
{
    Answer refusal;
    qsizetype order = -1; //!< -1: refused
    int extraMs = 0;      //!< pause that this order takes beyond the ordinary latency
};

//! The provider behind the wire: one account with its orders and its wallet. Every public function
//! locks; a ledger line is written before the answer that it explains is given out.
class Account
{
public:
    Account(SandboxOptions options, const Persona &persona);

    Result<Done> open();
    void close();

    RechargeTurn begin(const Call &call);
    Answer finish(const RechargeTurn &turn, const Call &call);
    Answer balance(const Call &call);
    Answer status(const Call &call);

    void setNext(std::optional<Sandbox::Outcome> outcome);
    std::optional<Sandbox::Outcome> next() const;
    void setEvery(std::optional<Sandbox::Outcome> outcome);
    Result<Done> reverse(const QByteArray &orderId);
    QByteArray balanceText() const;
    int executions(const QByteArray &orderId) const;
    QList<QJsonObject> events() const;

private:
    struct Order
    {
        qsizetype place = 0;
        QByteArray id;
        QByteArray txid;
        QByteArray reference;
        QByteArray number;
        QByteArray amountText;
        QByteArray operatorCode;
        QByteArray script;
        Money amount;
        qint64 cost = 0;
        int asks = 0;
        char word = '-';
        bool goesRound = false;
        bool underWay = false; //!< inside the operator's call: status does not know it yet
        bool reversed = false;
        bool executed = false;
        Manner manner = Manner::Plain;
    };

    void noteRequest(const Call &call);
    bool loginFits(const Parameters &parameters) const;
    std::optional<Check> refusedAt(const Call &call, std::optional<Money> amount) const;
    bool natural(Check check, const Call &call, std::optional<Money> amount) const;
    Answer refusalAnswer(Check check, const Call &call);
    bool isPending(const QByteArray &number, Money amount) const;
    qsizetype accept(const Call &call, Money amount);
    Order newOrder(const Parameters &given, Money amount);
    void move(Order &order, char word);
    void charge(Order &order, char from, char to);
    AnswerFields fieldsOf(const Order &order) const;
    Answer dressed(const Order &order, const AnswerFields &fields, const QByteArray &format) const;
    void fixAt(Order &order, char word);
    void replay(const QJsonObject &event);
    void enter(Order order);
    Answer statusOf(const Call &call);
    void note(const char *event, const Order &order);

    mutable std::mutex m_mutex;
    SandboxOptions m_options;
    Persona m_persona;
    Ledger m_ledger;
    Wallet m_wallet;
    QList<Order> m_orders;
    QMultiHash<QByteArray, qsizetype> m_byId;
    QMultiHash<QByteArray, qsizetype> m_byNumber;
    qint64 m_lastTxid = 0;
    std::optional<Sandbox::Outcome> m_next;
    std::optional<Sandbox::Outcome> m_every;
    bool m_opened = false;
};

} // namespace ct::standin
