// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attempt.h"

#include <reply.h>

#include <QObject>

namespace ct {

//! What a recharge call says to the provider. Complete and checked before it is built.
struct RechargeCall
{
    OrderId orderId;
    QString operatorCode;
    QString number;
    QString circle;
    QString value1; //!< empty: the parameter is left out
    QString value2; //!< empty: the parameter is left out
    Money amount;

    bool operator==(const RechargeCall &) const = default;
};

//! What a status call asks about; number and amount are what the answer must echo.
struct StatusCall
{
    OrderId orderId;
    QString number;
    Money amount;

    bool operator==(const StatusCall &) const = default;
};

//! The wallet as the provider states it.
struct Balance
{
    QDateTime at;  //!< when the answer came, UTC
    Money money;   //!< cut (not rounded) to paise
    QString exact; //!< as the provider wrote it, up to four decimals
    qint64 tookMs = 0;

    bool operator==(const Balance &) const = default;
};

//! The provider of recharges, as flows see it. Answers come later, on the caller's thread.
class Provider : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! False while there is no credential to call with; then nothing may be begun.
    virtual bool isReady() const { return true; }
    //! accountFingerprint() of the account that is called with; empty: not known.
    virtual QString account() const { return {}; }
    //! Sends at most one request, whatever happens (R1). The answer is always an Evidence of
    //! channel Recharge, whose verdict says what is known; an Error means nothing more than
    //! NoAnswer does.
    virtual void recharge(const RechargeCall &call, Reply<Evidence> reply) = 0;
    //! Asks about one order; never sends a recharge. The answer is an Evidence of channel Status.
    virtual void status(const StatusCall &call, Reply<Evidence> reply) = 0;
    //! Faults: Offline, TimedOut, Unauthorised (login refused), Refused (another refusal; the
    //! detail holds the provider's words), Malformed.
    virtual void balance(Reply<Balance> reply) = 0;

signals:
    //! After each call: whether the provider answered at all, and how long it took.
    void answered(bool reached, qint64 tookMs);
};

} // namespace ct
