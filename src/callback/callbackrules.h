// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callbackadmission.h"

#include <callbackhint.h>
#include <secretbytes.h>

#include <QByteArrayView>
#include <QSet>
#include <functional>
#include <mutex>
#include <optional>

namespace ct {

//! What became of the requests so far.
struct CallbackCounts
{
    qint64 taken = 0;      //!< 200
    qint64 malformed = 0;  //!< 400, 405, 411
    qint64 wrongToken = 0; //!< 404
    qint64 tooSlow = 0;    //!< 408
    qint64 tooLarge = 0;   //!< 413
    qint64 tooMany = 0;    //!< 429

    bool operator==(const CallbackCounts &) const = default;
};

//! What a whole request is answered with: the token in its path, then its form, then how many there
//! were. Every function may be called from any thread.
class CallbackRules
{
public:
    //! Given each hint that is taken, on the thread that asked for the answer. It must be short.
    using Heard = std::function<void(const CallbackHint &)>;
    //! Time that never goes back; empty: the machine's.
    using Now = std::function<std::chrono::milliseconds()>;

    CallbackRules(int perSecond, Heard heard, Now now = {});

    //! An HTTP status: 200, 400, 404, 405 or 429. Without a token every path is a wrong one.
    int answer(QByteArrayView verb, QByteArrayView target, QByteArrayView body);

    void useToken(SecretBytes token);
    //! The orders that somebody waits for; until this is called, each is taken for one.
    void expect(QSet<OrderId> orders);

    //! Counts an answer that was given before there was a whole request: 400, 408, 411, 413.
    void note(int status);
    CallbackCounts counts() const;

private:
    bool isOurs(QByteArrayView token) const;

    const Heard m_heard;
    const Now m_now;
    mutable std::mutex m_mutex;
    SecretBytes m_token;
    std::optional<QSet<OrderId>> m_expected;
    CallbackAdmission m_admission;
    CallbackCounts m_counts;
};

} // namespace ct
