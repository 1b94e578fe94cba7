// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <provider.h>

#include <QByteArray>

namespace ct {

//! What a decoder makes of a complete body that came with HTTP status 200.
struct Judgement
{
    Verdict verdict = Verdict::Unreadable;
    Trouble trouble = Trouble::None;
    QString txid; //!< the provider's, at most TxidLimit characters
    QString opid; //!< operator's reference or the provider's words, at most OpidLimit characters

    QString named = {}; //!< OtherOrder: the order that it names, at most OpidLimit characters

    bool operator==(const Judgement &) const = default;
};

inline constexpr qsizetype TxidLimit = 64;
inline constexpr qsizetype OpidLimit = 256;

//! The reply to the recharge call itself. Only here can a refusal be heard: a text that the
//! provider is known to refuse with, or a Failure without a transaction of its own.
Judgement decodeRecharge(const QByteArray &body, AnswerFormat format, const RechargeCall &call);

//! The reply to a question about one order. A Failure without a transaction is about the question
//! (address not allowed, wrong login), and says nothing about the order.
Judgement decodeStatus(const QByteArray &body, AnswerFormat format, const StatusCall &call);

//! The same judgement for a body whose end was marked by nothing but the end of the connection: it
//! may have been cut anywhere, so that only an answer which names everything rightly and is not
//! negative stands.
Judgement whenCutAnywhere(const Judgement &judgement);

//! The wallet as a bare number with up to four decimals.
struct BalanceFigure
{
    Money money;   //!< cut down to paise, never up; below zero the next lower paisa
    QString exact; //!< as the provider wrote it

    bool operator==(const BalanceFigure &) const = default;
};

//! Unauthorised: the login was refused. Refused: another known refusal, its words in the detail.
//! Malformed: anything else that is not a number. A wallet below zero (after a correction by the
//! provider) is a number like any other; an error text never is 0.
Result<BalanceFigure> decodeBalance(const QByteArray &body);

} // namespace ct
