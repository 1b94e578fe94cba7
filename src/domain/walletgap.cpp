// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walletcomparison.h"

#include <algorithm>

namespace ct {

namespace {

constexpr qsizetype MostSets = 20;
constexpr qsizetype MostRecent = 50;

} // namespace

void Comparison::lookAtWindowsAgain(const RowKey &learnt)
{
    // A difference that was another margin of this row is none any more.
    m_next.gaps.removeIf([&](const WalletGap &gap) {
        const bool isMargin = gap.explanations.size() == 1 &&
                              gap.explanations.first().size() == 1 &&
                              gap.explanations.first().first().kind == SuspectKind::MarginChanged;
        if (!isMargin)
            return false;
        const OrderId orderId = gap.explanations.first().first().orderId;
        const auto of = [&](const Attempt &attempt) {
            return attempt.orderId == orderId && attempt.intent.row == learnt;
        };
        return std::any_of(m_facts.recent.begin(), m_facts.recent.end(), of);
    });
    QList<WalletWindow> vague;
    const QList<WalletWindow> windows = std::exchange(m_next.windows, {});
    for (const WalletWindow &window : windows) {
        UnitRange rest = UnitRange::exactly(window.change);
        QList<Possible> twice;
        for (const WalletMove &move : window.moves) {
            const UnitRange debit = debitOf(m_next.margins[move.row], move.amount);
            rest = rest + (move.isCredit ? -debit : debit);
            twice << Possible{-debit,
                              {move.orderId, move.isCredit ? SuspectKind::RefundMissing
                                                           : SuspectKind::TakenTwice}};
        }
        if (!rest.isExact()) {
            vague << window;
            continue;
        }
        const qint64 allowed = UnitsOfPaisa + m_slackOfEach * window.moves.size();
        if (!isNothing(rest, allowed))
            m_next.gaps << WalletGap{window.at, rest.low, explain(twice, rest), false, false};
    }
    m_next.windows = vague;
}

//! True where one sale was taken, within what margins can be, but not at its own.
bool Comparison::isOtherMargin() const
{
    if (m_moved.size() != 1 || !m_wasAlone)
        return false;
    const Item &item = m_items.at(m_moved.first());
    const UnitRange any = debitOf({}, item.amount);
    return takenIn(item.state) == TakenState::Yes && -m_change >= any.low && -m_change <= any.high;
}

//! What may have gone wrong with every attempt that had to do with this change.
QList<Possible> Comparison::suspects() const
{
    QList<Possible> possible;
    for (qsizetype i = 0; i < m_alternatives.size(); ++i) {
        if (m_choices.at(i).what == Alternative::Item)
            possible << m_alternatives.at(i);
    }
    for (const Item &item : m_items) {
        const UnitRange taken = debit(item);
        if (item.state == State::Success) {
            possible << Possible{-taken, {item.orderId, SuspectKind::TakenTwice}};
            possible << Possible{taken, {item.orderId, SuspectKind::NotTaken}};
        } else if (walletEffect(item.state) == WalletEffect::None) {
            possible << Possible{-taken, {item.orderId, SuspectKind::RefundMissing}};
        }
    }
    return possible;
}

QList<QList<Suspect>> Comparison::explain(const QList<Possible> &possible, UnitRange rest) const
{
    QList<QList<Suspect>> explanations;
    const auto addAll = [&](const QList<Possible> &from) {
        const auto sets = smallestSets(from, rest, m_slackOfEach, slack(), MostSets);
        for (const QList<qsizetype> &set : sets) {
            QList<Suspect> suspects;
            for (const qsizetype index : set)
                suspects << from.at(index).suspect;
            if (explanations.size() < MostSets && !explanations.contains(suspects))
                explanations << suspects;
        }
    };
    addAll(possible);
    // What was held to be right before may have been wrong: older sales are looked at one by one.
    QList<Possible> older;
    for (const Attempt &attempt : m_facts.recent) {
        if (older.size() >= MostRecent)
            break;
        const UnitRange taken = debitOf(m_next.margins.value(attempt.intent.row),
                                        attempt.intent.amount.paise() * UnitsOfPaisa);
        const auto kind = attempt.state() == State::Success ? SuspectKind::TakenTwice
                                                            : SuspectKind::RefundMissing;
        if (!isOpen(attempt.state()))
            older << Possible{-taken, {attempt.orderId, kind}};
    }
    for (const Possible &one : std::as_const(older)) {
        if (isNothing(rest + -one.delta, slack()) && explanations.size() < MostSets &&
            !explanations.contains(QList{one.suspect}))
            explanations << QList{one.suspect};
    }
    return explanations;
}

//! What the wallet would hold if every sale that could have been taken had been, in full.
qint64 Comparison::lowestExplained() const
{
    qint64 lowest = m_last.units;
    for (const Item &item : m_items) {
        const bool mayHaveBeen =
            takenIn(item.state) != TakenState::No && item.was != TakenState::Yes;
        if (mayHaveBeen)
            lowest -= item.amount;
    }
    return lowest;
}

void Comparison::openGap()
{
    const UnitRange left = rest();
    WalletGap gap;
    gap.at = m_next.at;
    // Where a margin is not known yet, the least that is surely missing or too much.
    gap.difference = left.high < 0 ? left.high : left.low;
    if (isOtherMargin()) {
        const OrderId orderId = m_items.at(m_moved.first()).orderId;
        gap.explanations = {{Suspect{orderId, SuspectKind::MarginChanged}}};
    } else {
        gap.explanations = explain(suspects(), left);
    }
    gap.isBeyondBook = gap.explanations.isEmpty() && m_next.units < lowestExplained() - slack();
    // Somebody who spends all day is one difference that grows, not a new one each time.
    const auto grows = std::find_if(m_next.gaps.begin(), m_next.gaps.end(), [&](const auto &old) {
        return gap.isBeyondBook && old.isBeyondBook;
    });
    if (grows != m_next.gaps.end())
        grows->difference += gap.difference;
    else
        m_next.gaps << gap;
}

} // namespace ct
