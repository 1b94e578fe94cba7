// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicemaker.h"

#include "orderids.h"

#include <algorithm>
#include <array>

namespace ct {

namespace {

constexpr qint64 HourMs = 3600 * 1000;
constexpr qint64 DayMs = 24 * HourMs;
constexpr std::array Rupees{10, 19, 49, 99, 149, 155, 179, 199, 239, 249, 299, 399, 479, 666, 719};

// Made-up order ids rise with the rows, with random steps: a million of them then fill their
// indexes from left to right, which random ones would not.
constexpr qint64 LeastOrderId = 100'000'000'000'000;
constexpr qint64 Steps = 20'000'000;
constexpr qint64 Step = 45'000'000;

} // namespace

PracticeMaker::PracticeMaker(const PracticePlan &plan, const QDateTime &now, int dayOffsetSeconds,
                             qint64 firstId, qint64 firstReceipt)
    : m_plan(plan),
      m_random(plan.seed),
      m_nowMs(now.toMSecsSinceEpoch()),
      m_offsetMs(qint64(dayOffsetSeconds) * 1000),
      m_firstId(firstId),
      m_firstReceipt(firstReceipt)
{
}

QDateTime PracticeMaker::timeOf(qint64 index) const
{
    // Even steps through the shop's hours of each day; the last day ends a minute ago.
    const qint64 days = std::max(1, m_plan.days);
    const qint64 day = index * days / m_plan.count;
    const qint64 firstOfDay = (day * m_plan.count + days - 1) / days;
    const qint64 perDay = std::max<qint64>(1, m_plan.count / days);
    const qint64 today = (m_nowMs + m_offsetMs) / DayMs * DayMs - m_offsetMs;
    const qint64 midnight = today - (days - 1 - day) * DayMs;
    qint64 opens = midnight + 9 * HourMs;
    qint64 closes = std::min(midnight + 21 * HourMs, m_nowMs - 60'000);
    if (opens >= closes) {
        opens = std::min(midnight, closes);
        closes = std::max(opens, closes);
    }
    const qint64 step = std::min(index - firstOfDay, perDay);
    const double part = double(step) / double(perDay + 1);
    return QDateTime::fromMSecsSinceEpoch(opens + qint64(double(closes - opens) * part), Qt::UTC);
}

QString PracticeMaker::numberLike(const QString &example)
{
    QString number = example;
    const qsizetype kept = example.size() / 2;
    for (qsizetype i = kept; i < number.size(); ++i) {
        if (number.at(i).isDigit())
            number[i] = QChar(u'0' + char16_t(m_random.bounded(10)));
    }
    return number;
}

void PracticeMaker::settle(AttemptMadeUp &madeUp)
{
    Attempt &attempt = madeUp.attempt;
    Evidence &evidence = madeUp.evidence;
    const int lot = m_random.bounded(1000);
    const qint64 tookMs = 900 + m_random.bounded(5000);
    evidence.at = attempt.createdAt.addMSecs(tookMs);
    evidence.channel = Channel::Status;
    evidence.tookMs = tookMs;
    evidence.httpStatus = 200;
    attempt.settledAt = evidence.at;
    if (lot < 925) {
        attempt.standing.state = State::Success;
        evidence.verdict = Verdict::Success;
    } else if (lot < 975) {
        attempt.standing.state = State::Failed;
        evidence.verdict = Verdict::Failure;
        evidence.opid = QStringLiteral("Operator declined");
        attempt.reason = evidence.opid;
    } else if (lot < 990) {
        attempt.standing.state = State::NotSent;
        evidence.channel = Channel::Recharge;
        evidence.verdict = Verdict::NeverSent;
        evidence.httpStatus = 0;
        evidence.trouble = Trouble::ConnectionRefused;
        attempt.trouble = evidence.trouble;
    } else {
        attempt.standing.state = State::Reversed;
        evidence.verdict = Verdict::Failure;
        evidence.opid = QStringLiteral("Refunded by operator");
        attempt.reason = evidence.opid;
    }
    attempt.lastVerdict = evidence.verdict;
    if (attempt.state() == State::NotSent)
        return;
    evidence.txid = QString::number(1'000'000 + m_random.bounded(9'000'000));
    attempt.providerTxid = evidence.txid;
    if (attempt.state() == State::Success) {
        evidence.opid = QString::number(10'000'000'000ULL + m_random.generate());
        attempt.operatorRef = evidence.opid;
    }
}

AttemptMadeUp PracticeMaker::next()
{
    AttemptMadeUp madeUp;
    Attempt &attempt = madeUp.attempt;
    const PracticeRow &row = m_plan.rows.at(m_random.bounded(int(m_plan.rows.size())));
    attempt.id = m_firstId + m_made;
    attempt.orderId = OrderId(
        QString::number(LeastOrderId + attempt.id % Steps * Step + m_random.bounded(int(Step))));
    attempt.receiptNo = receiptNumber(m_plan.counter, m_firstReceipt + m_made);
    attempt.createdAt = timeOf(m_made);
    attempt.version = 1;
    Intent &intent = attempt.intent;
    intent.key = IntentKey(QStringLiteral("made-up-") + QString::number(attempt.id));
    intent.row = row.row;
    intent.operatorCode = row.operatorCode;
    intent.operatorName = row.operatorName;
    intent.service = row.service;
    intent.number = numberLike(row.example);
    intent.circle = row.circle;
    intent.value1 = row.value1;
    intent.value2 = row.value2;
    intent.amount = Money::fromRupees(Rupees[std::size_t(m_random.bounded(int(Rupees.size())))]);
    intent.counter = m_plan.counter;
    settle(madeUp);
    ++m_made;
    return madeUp;
}

} // namespace ct
