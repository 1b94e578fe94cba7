// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <provider.h>

#include <QList>

namespace ct {

//! A provider whose answers a test gives by hand, in any order.
class FakeProvider final : public Provider
{
public:
    bool isReady() const override { return ready; }
    QString account() const override { return accountName; }
    void recharge(const RechargeCall &call, Reply<Evidence> reply) override
    {
        recharges << call;
        rechargeReplies << std::move(reply);
    }
    void status(const StatusCall &call, Reply<Evidence> reply) override
    {
        statuses << call;
        statusReplies << std::move(reply);
    }
    void balance(Reply<Balance> reply) override
    {
        ++balances;
        balanceReplies << std::move(reply);
    }

    //! Answers the oldest unanswered call of its kind.
    void answerRecharge(const Evidence &evidence) { rechargeReplies.takeFirst()(evidence); }
    void answerStatus(const Evidence &evidence) { statusReplies.takeFirst()(evidence); }
    void answerBalance(const Result<Balance> &balance) { balanceReplies.takeFirst()(balance); }

    QList<RechargeCall> recharges;
    QList<StatusCall> statuses;
    int balances = 0;
    bool ready = true;
    QString accountName; //!< fingerprint; empty: none
    QList<Reply<Evidence>> rechargeReplies;
    QList<Reply<Evidence>> statusReplies;
    QList<Reply<Balance>> balanceReplies;
};

//! An evidence with the fields that most tests care about.
inline Evidence evidenceOf(Channel channel, Verdict verdict, const QDateTime &at,
                           const QString &opid = {}, const QString &txid = {})
{
    Evidence evidence;
    evidence.at = at;
    evidence.channel = channel;
    evidence.verdict = verdict;
    evidence.opid = opid;
    evidence.txid = txid;
    return evidence;
}

} // namespace ct
