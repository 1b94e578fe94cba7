// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salesounds.h"

#include <book.h>

#include <algorithm>

namespace ct {

namespace {

constexpr qsizetype MostFollowed = 50; //!< a day goes on; what ends after so many more is silent

std::optional<Chime::Sound> toneOf(State state)
{
    switch (state) {
        case State::Sending:
        case State::Failing: // one answer more decides
            return std::nullopt;
        case State::Unknown:
        case State::Pending:
            return Chime::Sound::Waiting;
        case State::NotSent:
        case State::Failed:
            return Chime::Sound::Failure;
        case State::Success:
            return Chime::Sound::Success;
        case State::Reversed:
        case State::Conflict:
            return Chime::Sound::Alert;
    }
    return std::nullopt;
}

} // namespace

SaleSounds::SaleSounds(const Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk.book, &Book::changed, this, &SaleSounds::take);
}

void SaleSounds::follow(const Attempt &attempt, bool isNew)
{
    const auto same = [&attempt](const Followed &f) { return f.orderId == attempt.orderId; };
    if (std::any_of(m_followed.cbegin(), m_followed.cend(), same))
        return;
    while (m_followed.size() >= MostFollowed)
        m_followed.removeFirst();
    m_followed << Followed{attempt.orderId, isNew ? std::nullopt : toneOf(attempt.state())};
    if (isNew)
        take(attempt.orderId); // it may have moved on already
}

void SaleSounds::take(const OrderId &orderId)
{
    const auto known = std::find_if(m_followed.begin(), m_followed.end(),
                                    [&](const Followed &f) { return f.orderId == orderId; });
    if (known == m_followed.end())
        return;
    if (const auto attempt = m_desk.book.attempt(orderId); attempt)
        hear(*known, attempt->state());
}

void SaleSounds::hear(Followed &followed, State state)
{
    const std::optional<Chime::Sound> tone = toneOf(state);
    if (!tone || followed.heard == tone)
        return;
    followed.heard = tone;
    const bool isWanted = !m_desk.manner || m_desk.manner().sounds;
    if (m_desk.chime && isWanted)
        m_desk.chime->play(*tone);
}

} // namespace ct
