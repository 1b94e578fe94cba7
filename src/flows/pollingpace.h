// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attempt.h>

#include <chrono>
#include <optional>

namespace ct {

//! How fast the resolver may ask: the account's budget of one background question a second, the
//! circuit breaker that leaves a dead provider alone, and the rest that a busy one asks for.
//!
//! Arithmetic on the monotonic clock alone; sales never pass through here.
class PollingPace
{
public:
    using Time = std::chrono::milliseconds;

    //! Who a question is for.
    enum class Kind {
        PersonWaits, //!< one of the first minute: outside the budget
        Background,  //!< everything later, tail questions with it
        Eager,       //!< reconcile --eager: at most 20 a second, and no breaker stops it
    };

    static constexpr int FailuresThatOpen = 10;
    static constexpr std::chrono::seconds ProbeEvery{60};
    static constexpr std::chrono::seconds ShortestRest{5};
    static constexpr std::chrono::minutes LongestRest{5};
    static constexpr int MostUnderWay = 20;

    //! True where a question may go now; it has then taken its place in the budget.
    bool take(Kind kind, int underWay, Time now);
    //! How long until asking again makes sense after take() said no.
    Time pauseFor(Kind kind, Time now) const;

    //! What came of a question.
    void ended(const Evidence &answer, Time now);
    //! Some other call (a sale, the balance) was answered: the provider can be reached.
    void reached();

    //! True while the breaker is open: the provider could not be reached ten times in a row.
    bool isOpen() const { return m_failures >= FailuresThatOpen; }
    //! True while the provider has asked to be left alone.
    bool isResting(Time now) const { return m_restUntil && now < *m_restUntil; }

private:
    int m_failures = 0;
    int m_rests = 0; //!< answers in a row that asked for rest
    std::optional<Time> m_askedAt;
    std::optional<Time> m_probeAt; //!< with the breaker open: when one question may try again
    std::optional<Time> m_restUntil;
};

} // namespace ct
