// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <statemachine.h>

#include <QMap>
#include <array>

//! What the two tests of the money rules share.
namespace ct {

inline const QDateTime noon = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

inline constexpr std::array allStates{State::Sending, State::NotSent,  State::Unknown,
                                      State::Pending, State::Failing,  State::Failed,
                                      State::Success, State::Reversed, State::Conflict};
inline constexpr std::array allChannels{Channel::Recharge, Channel::Status, Channel::Callback,
                                        Channel::Person, Channel::Recovery};
inline constexpr std::array allVerdicts{
    Verdict::Success,      Verdict::Pending,     Verdict::Failure,    Verdict::Refusal,
    Verdict::UnknownOrder, Verdict::CallRefused, Verdict::OtherOrder, Verdict::WrongEcho,
    Verdict::Unreadable,   Verdict::NoAnswer,    Verdict::NeverSent,  Verdict::OwnerGone,
    Verdict::Hint,         Verdict::SaidSuccess, Verdict::SaidFailed, Verdict::SaidReversed};

inline Evidence evidence(Channel channel, Verdict verdict, const QDateTime &at = noon)
{
    Evidence one;
    one.at = at;
    one.channel = channel;
    one.verdict = verdict;
    return one;
}

//! The standings that the table of data speaks of, as they are at noon.
inline QMap<QString, Standing> standings()
{
    QMap<QString, Standing> all;
    for (const State state : allStates)
        all[stateName(state)] = Standing{state, {}, false, {}};
    const auto failing = [](int seconds, bool refusal) {
        return Standing{State::Failing, noon.addSecs(-seconds), refusal, {}};
    };
    all[QStringLiteral("failing")] = failing(1, false);
    all[QStringLiteral("failing_2s")] = failing(2, false);
    all[QStringLiteral("refused")] = failing(1, true);
    all[QStringLiteral("refused_2s")] = failing(2, true);
    all[QStringLiteral("doubted")] = Standing{State::Success, {}, false, noon.addSecs(-59)};
    all[QStringLiteral("doubted_60s")] = Standing{State::Success, {}, false, noon.addSecs(-60)};
    return all;
}

} // namespace ct
