// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"
#include "practicerow.h"

#include <QRandomGenerator>

namespace ct {

//! Makes up the sales of a practice book, one after the other, older ones first.
class PracticeMaker
{
public:
    //! `firstId` and `firstReceipt` are the numbers of the first sale in the book.
    PracticeMaker(const PracticePlan &plan, const QDateTime &now, int dayOffsetSeconds,
                  qint64 firstId, qint64 firstReceipt);

    AttemptMadeUp next();

private:
    QDateTime timeOf(qint64 index) const;
    QString numberLike(const QString &example);
    void settle(AttemptMadeUp &madeUp);

    PracticePlan m_plan;
    QRandomGenerator m_random;
    qint64 m_nowMs;
    qint64 m_offsetMs;
    qint64 m_firstId;
    qint64 m_firstReceipt;
    qint64 m_made = 0;
};

} // namespace ct
