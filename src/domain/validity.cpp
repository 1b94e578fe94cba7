// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "validity.h"

#include <algorithm>

namespace ct {

namespace {

constexpr int Validities[] = {28, 56, 84};
constexpr int Slack = 3;      // people come a little early or late
constexpr int LeastVotes = 2; // of other people; one's own habit counts from the first time

//! The days that most say, where more than half do.
std::optional<int> majority(const QMap<int, int> &votes, int least)
{
    int all = 0;
    int best = 0;
    int most = 0;
    for (auto vote = votes.cbegin(); vote != votes.cend(); ++vote) {
        all += vote.value();
        if (vote.value() > most) {
            most = vote.value();
            best = vote.key();
        }
    }
    return most >= least && 2 * most > all ? std::optional(best) : std::nullopt;
}

} // namespace

std::optional<int> ValidityLearner::validityOf(qint64 gapDays)
{
    for (const int days : Validities) {
        if (gapDays >= days - Slack && gapDays <= days + Slack)
            return days;
    }
    return std::nullopt;
}

void ValidityLearner::take(const Attempt &success)
{
    const Intent &intent = success.intent;
    const auto known = m_numbers.find(intent.number);
    if (known == m_numbers.end()) {
        DueRecharge newest{intent.number,
                           intent.row,
                           intent.operatorName,
                           intent.service,
                           intent.amount,
                           success.createdAt,
                           0,
                           {}};
        m_numbers.insert(intent.number, {newest, success.createdAt, {}});
        return;
    }
    const qint64 gap = success.createdAt.daysTo(known->oldestAt);
    known->oldestAt = success.createdAt;
    const Plan plan{intent.row, intent.amount.paise()};
    if (const auto days = validityOf(gap)) {
        ++known->votes[plan][*days];
        ++m_plans[plan][*days];
    }
}

std::optional<int> ValidityLearner::daysOf(const Known &known) const
{
    const Plan plan{known.newest.row, known.newest.amount.paise()};
    if (const auto own = majority(known.votes.value(plan), 1))
        return own;
    return majority(m_plans.value(plan), LeastVotes);
}

QList<DueRecharge> ValidityLearner::dueAround(const QDate &today, int ahead, int behind) const
{
    QList<DueRecharge> due;
    for (const Known &known : m_numbers) {
        const auto days = daysOf(known);
        if (!days)
            continue;
        DueRecharge one = known.newest;
        one.days = *days;
        one.due = one.rechargedAt.toLocalTime().date().addDays(*days);
        const qint64 left = today.daysTo(one.due);
        if (left <= ahead && left >= -behind)
            due << one;
    }
    std::sort(due.begin(), due.end(), [](const DueRecharge &a, const DueRecharge &b) {
        return std::tie(a.due, a.number) < std::tie(b.due, b.number);
    });
    return due;
}

} // namespace ct
