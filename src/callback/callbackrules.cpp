// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackrules.h"

#include "callbackparse.h"

#include <mutant.h>

#include <utility>

namespace ct {

namespace {

std::chrono::milliseconds machineTime()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

CallbackRules::CallbackRules(int perSecond, Heard heard, Now now)
    : m_heard(std::move(heard)), m_now(now ? std::move(now) : machineTime), m_admission(perSecond)
{
}

bool CallbackRules::isOurs(QByteArrayView token) const
{
    const std::lock_guard lock(m_mutex);
    if (mutant("half-a-token-will-do") && !token.isEmpty())
        return m_token.view().startsWith(token);
    return !m_token.isEmpty() && isSameSecret(token, m_token.view());
}

int CallbackRules::answer(QByteArrayView verb, QByteArrayView target, QByteArrayView body)
{
    int status = 200;
    std::optional<CallbackHint> hint;
    if (!isOurs(callbackToken(target))) {
        status = 404;
    } else if (verb != QByteArrayView("GET") && verb != QByteArrayView("POST")) {
        status = 405;
    } else if (Result<CallbackHint> said = parseCallback(target, body); !said) {
        status = 400;
    } else {
        const std::lock_guard lock(m_mutex);
        const bool isExpected = !m_expected || m_expected->contains(said->orderId);
        if (m_admission.admit(said->orderId, isExpected, m_now()) ||
            mutant("every-call-back-taken"))
            hint = *std::move(said);
        else
            status = 429;
    }
    note(status);
    if (hint && m_heard)
        m_heard(*hint);
    return status;
}

void CallbackRules::useToken(SecretBytes token)
{
    const std::lock_guard lock(m_mutex);
    m_token = std::move(token);
}

void CallbackRules::expect(QSet<OrderId> orders)
{
    const std::lock_guard lock(m_mutex);
    m_expected = std::move(orders);
}

void CallbackRules::note(int status)
{
    const std::lock_guard lock(m_mutex);
    switch (status) {
        case 200:
            ++m_counts.taken;
            break;
        case 404:
            ++m_counts.wrongToken;
            break;
        case 408:
            ++m_counts.tooSlow;
            break;
        case 413:
            ++m_counts.tooLarge;
            break;
        case 429:
            ++m_counts.tooMany;
            break;
        default:
            ++m_counts.malformed;
            break;
    }
}

CallbackCounts CallbackRules::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

} // namespace ct
