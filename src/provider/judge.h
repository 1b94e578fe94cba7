// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decode.h"
#include "outcome.h"

#include <redaction.h>

namespace ct {

//! What an ended call says: first the transport decides, then the decoder of a whole answer.
Judgement judgeRecharge(const Outcome &outcome, AnswerFormat format, const RechargeCall &call);
Judgement judgeStatus(const Outcome &outcome, AnswerFormat format, const StatusCall &call);

//! The judged call as it is kept; `redactor` takes the password out of the provider's words.
Evidence evidenceOf(Channel channel, const Outcome &outcome, const Judgement &judgement,
                    const QDateTime &at, const Redactor &redactor);

//! The balance that an ended call brought. Faults: those of Provider::balance().
Result<Balance> balanceOf(const Outcome &outcome, const QDateTime &at, const Redactor &redactor);

} // namespace ct
