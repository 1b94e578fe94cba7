// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackadmission.h"

#include <mutant.h>

#include <algorithm>

namespace ct {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds JustNow = 10s;
constexpr qsizetype Remember = 400; // more than are admitted in that time

} // namespace

CallbackAdmission::CallbackAdmission(int perSecond) : m_perSecond(perSecond), m_room(perSecond) {}

bool CallbackAdmission::admit(const OrderId &orderId, bool isExpected, Milliseconds now)
{
    const double seconds = std::chrono::duration<double>(now - m_at).count();
    m_room = std::min(m_perSecond, m_room + std::max(0.0, seconds) * m_perSecond);
    m_at = now;
    const auto before = m_admitted.constFind(orderId);
    const bool isRepeated = before != m_admitted.constEnd() && now - *before < JustNow;
    if (mutant("storm-takes-all-room"))
        isExpected = true;
    const double keptFree = isExpected && !isRepeated ? 0.0 : m_perSecond / 2;
    if (m_room - 1 < keptFree)
        return false;
    m_room -= 1;
    if (!isRepeated)
        m_admitted.insert(orderId, now);
    if (m_admitted.size() > Remember)
        forgetOld(now);
    return true;
}

void CallbackAdmission::forgetOld(Milliseconds now)
{
    m_admitted.removeIf([now](const auto &entry) { return now - entry.value() >= JustNow; });
}

} // namespace ct
