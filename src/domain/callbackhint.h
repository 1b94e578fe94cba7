// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attempt.h"

#include <QDateTime>
#include <QString>

namespace ct {

//! What a call-back said. Anybody may have sent it, so it proves nothing and moves nothing: it is a
//! reason to ask the provider about the order now.
struct CallbackHint
{
    static constexpr int MaxStatus = 32; //!< characters kept of the status word
    static constexpr int MaxOpid = 256;  //!< characters kept of the free text

    OrderId orderId;  //!< 15 digits; whether there is such an order is the book's to know
    QString status;   //!< a word: "Success", "Failure", …
    QString opid;     //!< the operator's reference, or words
    QDateTime at;     //!< UTC, when it came; the last one where several came
    qint64 times = 1; //!< how often it came

    bool operator==(const CallbackHint &) const = default;
};

} // namespace ct
