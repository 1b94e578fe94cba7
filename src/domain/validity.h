// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attempt.h"

#include <QHash>
#include <QList>
#include <QMap>

namespace ct {

//! A recharge that runs out soon, or did in the last days.
struct DueRecharge
{
    QString number;
    RowKey row;
    QString operatorName;
    Service service = Service::Mobile;
    Money amount;
    QDateTime rechargedAt; //!< UTC
    int days = 0;          //!< 28, 56 or 84
    QDate due;             //!< in local time

    bool operator==(const DueRecharge &) const = default;
};

//! Learns how long recharges last from how far apart those of one number lie: operators do not say
//! so, but a gap of about 28, 56 or 84 days says it. What a number shows for itself counts before
//! what others show who bought the same amount.
class ValidityLearner
{
public:
    //! A success; of each number the newest has to come first, as the book's pages do.
    void take(const Attempt &success);
    //! What runs out within `ahead` days or ran out at most `behind` days ago, soonest first.
    QList<DueRecharge> dueAround(const QDate &today, int ahead = 3, int behind = 5) const;
    //! 28, 56 or 84 where a gap of so many days is about one of them.
    static std::optional<int> validityOf(qint64 gapDays);

private:
    using Plan = std::pair<RowKey, qint64>;
    using Votes = QMap<int, int>; //!< days to how often
    struct Known
    {
        DueRecharge newest;
        QDateTime oldestAt; //!< of those taken so far
        QMap<Plan, Votes> votes;
    };

    std::optional<int> daysOf(const Known &known) const;

    QHash<QString, Known> m_numbers;
    QMap<Plan, Votes> m_plans;
};

} // namespace ct
