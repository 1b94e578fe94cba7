// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walletcomparison.h"

#include <algorithm>

namespace ct {

namespace {

constexpr qsizetype MostWindows = 200;
constexpr qint64 LongestWaitMs = 24LL * 60 * 60 * 1000;

bool hasFineDecimals(const Balance &balance)
{
    const qsizetype point = balance.exact.indexOf(u'.');
    return point >= 0 && balance.exact.size() - point > 3;
}

} // namespace

TakenState takenIn(State state)
{
    switch (walletEffect(state)) {
        case WalletEffect::None:
            return TakenState::No;
        case WalletEffect::Taken:
            return TakenState::Yes;
        case WalletEffect::Held:
        case WalletEffect::Apart:
            return TakenState::Unclear;
    }
    Q_UNREACHABLE();
}

Comparison::Comparison(const WalletProof &last, const WalletSnapshot &snapshot,
                       const WalletFacts &facts)
    : m_last(last), m_snapshot(snapshot), m_facts(facts), m_next(last)
{
    m_next.seq = 0;
    m_next.isWaiting = false;
    m_next.acceptedBy.clear();
    m_next.note.clear();
    m_next.upTo = facts.head;
    m_next.at = snapshot.balance.at;
    m_next.units = walletUnits(snapshot.balance);
    m_change = m_next.units - last.units;
    if (!snapshot.account.isEmpty())
        m_next.account = snapshot.account;
    m_slackOfEach = hasFineDecimals(snapshot.balance) ? 1 : UnitsOfPaisa;
}

void Comparison::collectItems()
{
    for (const WalletChange &change : m_facts.changes) {
        const Attempt &attempt = change.attempt;
        Item item{attempt.orderId, attempt.intent.row, attempt.intent.amount.paise() * UnitsOfPaisa,
                  TakenState::No,  attempt.state(),    change.lastSeq > m_snapshot.askedAt};
        const auto part = m_last.parts.constFind(attempt.orderId);
        if (part != m_last.parts.constEnd())
            item.was = part->taken;
        else if (change.before)
            item.was = takenIn(*change.before);
        (void)m_next.margins[item.row]; // so that the row is listed
        m_items << item;
    }
}

//! An entry of the owner explains a rise that was seen before it; otherwise the money is awaited.
void Comparison::takeInTopUps()
{
    for (const TopUp &topUp : m_facts.topUps) {
        const qint64 units = topUp.amount.paise() * UnitsOfPaisa;
        const auto seen =
            std::find_if(m_next.gaps.begin(), m_next.gaps.end(), [&](const auto &gap) {
                return isNothing(UnitRange::exactly(gap.difference - units), UnitsOfPaisa);
            });
        if (seen != m_next.gaps.end())
            m_next.gaps.erase(seen);
        else
            m_next.awaited << topUp;
    }
}

void Comparison::addAlternative(Alternative what, qsizetype index, UnitRange delta,
                                SuspectKind kind)
{
    const OrderId orderId = what == Alternative::Item ? m_items.at(index).orderId : OrderId();
    m_alternatives << Possible{delta, {orderId, kind}};
    m_choices << Choice{what, index};
}

void Comparison::sortOut()
{
    for (qsizetype i = 0; i < m_next.awaited.size(); ++i) {
        const qint64 units = m_next.awaited.at(i).amount.paise() * UnitsOfPaisa;
        addAlternative(Alternative::TopUp, i, UnitRange::exactly(units), SuspectKind::TopUpMissing);
    }
    for (qsizetype i = 0; i < m_next.gaps.size(); ++i) {
        addAlternative(Alternative::Gap, i, UnitRange::exactly(-m_next.gaps.at(i).difference),
                       SuspectKind::RefundMissing);
    }
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items.at(i);
        const TakenState wants = takenIn(item.state);
        const bool isOpen = wants == TakenState::Unclear;
        if (!isOpen && item.was == wants)
            continue;
        const bool isTaking = isOpen ? item.was != TakenState::Yes : wants == TakenState::Yes;
        const UnitRange delta = isTaking ? -debit(item) : debit(item);
        if (isOpen || item.isUnderWay || item.was == TakenState::Unclear) {
            addAlternative(Alternative::Item, i, delta,
                           isTaking ? SuspectKind::HeldTaken : SuspectKind::HeldReturned);
            continue;
        }
        m_certain = m_certain + delta;
        m_moved << i;
    }
}

void Comparison::adopt(const QList<qsizetype> &chosen)
{
    QSet<qsizetype> topUps;
    QSet<qsizetype> gaps;
    for (const qsizetype index : chosen) {
        const Choice &choice = m_choices.at(index);
        if (choice.what == Alternative::Item) {
            m_toggled.insert(choice.index);
            m_moved << choice.index;
            continue;
        }
        (choice.what == Alternative::TopUp ? topUps : gaps).insert(choice.index);
        m_wasAlone = false;
    }
    for (qsizetype i = m_next.awaited.size() - 1; i >= 0; --i) {
        if (topUps.contains(i))
            m_next.awaited.removeAt(i);
    }
    for (qsizetype i = m_next.gaps.size() - 1; i >= 0; --i) {
        if (gaps.contains(i))
            m_next.gaps.removeAt(i);
    }
}

void Comparison::keepParts()
{
    m_next.parts.clear();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items.at(i);
        const TakenState wants = takenIn(item.state);
        const bool isOpen = wants == TakenState::Unclear;
        TakenState taken = item.was;
        if (m_toggled.contains(i))
            taken = item.was == TakenState::Yes ? TakenState::No : TakenState::Yes;
        if (m_toggled.contains(i) && item.was == TakenState::Unclear && !isOpen)
            taken = wants;
        const bool mayMove = isOpen || (item.isUnderWay && taken != wants);
        if (mayMove)
            m_next.parts.insert(item.orderId, {item.row, item.amount, taken});
    }
}

//! The margin of a single sale, and what has to be looked at again once margins are known.
void Comparison::drawLessons()
{
    if (m_moved.isEmpty())
        return;
    WalletWindow window{m_next.at, m_change, {}};
    bool isVague = false;
    for (const qsizetype i : std::as_const(m_moved)) {
        const Item &item = m_items.at(i);
        const bool isCredit = m_toggled.contains(i) ? item.was == TakenState::Yes
                                                    : takenIn(item.state) == TakenState::No;
        window.moves << WalletMove{item.orderId, item.row, item.amount, isCredit};
        isVague = isVague || !debit(item).isExact();
    }
    if (isVague && m_wasAlone) {
        m_next.windows << window;
        if (m_next.windows.size() > MostWindows)
            m_next.windows.removeFirst();
    }
    if (m_moved.size() != 1 || !m_wasAlone || window.moves.first().isCredit)
        return;
    if (m_items.at(m_moved.first()).state != State::Success)
        return; // what is only supposed teaches nothing
    const WalletMove &move = window.moves.first();
    const qint64 slack = m_slackOfEach == 1 ? 1 : 2 * UnitsOfPaisa;
    if (learn(m_next.margins[move.row], {move.amount, -m_change, slack}))
        lookAtWindowsAgain(move.row);
}

//! True where what is open and what margins might be explain the change in more than one way. With
//! known margins it does not matter which one is supposed: equal sums put each other right later.
bool Comparison::mustWait() const
{
    if (m_alternatives.isEmpty() || m_last.at.msecsTo(m_next.at) > LongestWaitMs)
        return false;
    bool isExact = m_certain.isExact();
    for (const Possible &each : m_alternatives)
        isExact = isExact && each.delta.isExact();
    return !isExact && isAmbiguous(m_alternatives, rest(), m_slackOfEach, slack());
}

WalletProof Comparison::run()
{
    collectItems();
    takeInTopUps();
    sortOut();
    if (mustWait()) {
        WalletProof waiting = m_last;
        waiting.at = m_next.at;
        waiting.isWaiting = true;
        return waiting;
    }
    if (isNothing(rest(), slack())) {
        keepParts();
        drawLessons();
        return m_next;
    }
    const auto sets = smallestSets(m_alternatives, rest(), m_slackOfEach, slack(), 1);
    if (!sets.isEmpty()) {
        adopt(sets.first());
        keepParts();
        drawLessons();
        return m_next;
    }
    const bool teaches = isOtherMargin();
    openGap();
    keepParts();
    if (teaches)
        drawLessons();
    // A refund for what was taken twice, or what came too late: together they are nothing.
    if (isNothing(UnitRange::exactly(m_next.difference()), UnitsOfPaisa))
        m_next.gaps.clear();
    return m_next;
}

} // namespace ct
