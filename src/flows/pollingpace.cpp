// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pollingpace.h"

#include <mutant.h>

#include <algorithm>

namespace ct {

namespace {

using namespace std::chrono_literals;

constexpr auto BackgroundPause = 1s; // the account's budget
constexpr auto EagerPause = 50ms;
constexpr int TooManyRequests = 429;
constexpr int Unavailable = 503;

//! True where nothing of the provider answered. An answer that cannot be used is one all the same.
bool isTransportFailure(const Evidence &answer)
{
    switch (answer.trouble) {
        case Trouble::ConnectionRefused:
        case Trouble::HostNotFound:
        case Trouble::TlsFailed:
        case Trouble::TimedOut:
        case Trouble::Closed:
        case Trouble::Network:
            return answer.httpStatus == 0;
        case Trouble::None:
        case Trouble::HttpStatus:
        case Trouble::TooLarge:
        case Trouble::NotOfFormat:
            return false;
    }
    Q_UNREACHABLE();
}

} // namespace

bool PollingPace::take(Kind kind, int underWay, Time now)
{
    if (isResting(now))
        return false;
    if (kind == Kind::Eager) {
        if (m_askedAt && now - *m_askedAt < EagerPause)
            return false;
        m_askedAt = now;
        return true;
    }
    if (isOpen()) {
        if (m_probeAt && now < *m_probeAt)
            return false;
        m_probeAt = now + ProbeEvery;
        m_askedAt = now;
        return true;
    }
    // After an outage many may be in their first minute at once.
    if (kind == Kind::PersonWaits)
        return underWay < MostUnderWay;
    if (m_askedAt && now - *m_askedAt < BackgroundPause)
        return false;
    m_askedAt = now;
    return true;
}

PollingPace::Time PollingPace::pauseFor(Kind kind, Time now) const
{
    Time pause = kind == Kind::Eager ? Time(EagerPause) : Time(BackgroundPause);
    if (isResting(now))
        pause = std::max(pause, *m_restUntil - now);
    if (kind != Kind::Eager && isOpen() && m_probeAt)
        pause = std::max(pause, *m_probeAt - now);
    return pause;
}

void PollingPace::ended(const Evidence &answer, Time now)
{
    if (isTransportFailure(answer) && !mutant("dead-provider-hammered")) {
        m_failures = std::min(m_failures + 1, FailuresThatOpen);
        if (isOpen())
            m_probeAt = now + ProbeEvery;
        return;
    }
    reached();
    if ((answer.httpStatus != TooManyRequests && answer.httpStatus != Unavailable) ||
        mutant("busy-provider-hammered")) {
        m_rests = 0;
        m_restUntil.reset();
        return;
    }
    // What the provider asks for, within bounds; without a word from it twice as long each time.
    Time rest = answer.retryAfterS > 0 ? Time(std::chrono::seconds(answer.retryAfterS))
                                       : Time(ShortestRest) * (1 << std::min(m_rests, 6));
    rest = std::clamp<Time>(rest, ShortestRest, LongestRest);
    m_rests += 1;
    m_restUntil = now + rest;
}

void PollingPace::reached()
{
    m_failures = 0;
    m_probeAt.reset();
}

} // namespace ct
