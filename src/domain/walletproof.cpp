// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walletproof.h"

#include "walletcomparison.h"

#include <numeric>

namespace ct {

qint64 walletUnits(const Balance &balance)
{
    const qsizetype point = balance.exact.indexOf(u'.');
    const qint64 paise = balance.money.paise() * UnitsOfPaisa;
    if (point < 0 || balance.money < Money())
        return paise; // a wallet below zero is known to the paisa only
    const QString fine = balance.exact.mid(point + 3, 2).leftJustified(2, u'0');
    bool isNumber = false;
    const int units = fine.toInt(&isNumber);
    return isNumber && units >= 0 ? paise + units : paise;
}

Money moneyOfUnits(qint64 units)
{
    const qint64 half = units < 0 ? -UnitsOfPaisa / 2 : UnitsOfPaisa / 2;
    return Money::fromPaise((units + half) / UnitsOfPaisa);
}

qint64 WalletProof::difference() const
{
    return std::accumulate(gaps.begin(), gaps.end(), qint64(0),
                           [](qint64 sum, const WalletGap &gap) { return sum + gap.difference; });
}

bool isSameWallet(const WalletProof &last, const QString &account)
{
    return last.account.isEmpty() || account.isEmpty() || last.account == account;
}

WalletProof prove(const std::optional<WalletProof> &last, const WalletSnapshot &snapshot,
                  const WalletFacts &facts)
{
    if (last && isSameWallet(*last, snapshot.account))
        return Comparison(*last, snapshot, facts).run();
    WalletProof opening;
    opening.upTo = facts.head;
    opening.at = snapshot.balance.at;
    opening.units = walletUnits(snapshot.balance);
    opening.account = snapshot.account;
    for (const WalletChange &change : facts.changes) {
        const Attempt &attempt = change.attempt;
        const bool isSettled = !isOpen(attempt.state()) && attempt.state() != State::Conflict;
        if (isSettled && change.lastSeq <= snapshot.askedAt)
            continue;
        opening.parts.insert(attempt.orderId,
                             {attempt.intent.row, attempt.intent.amount.paise() * UnitsOfPaisa,
                              TakenState::Unclear});
    }
    return opening;
}

bool isNews(const WalletProof &last, const WalletProof &next)
{
    WalletProof same = next;
    same.seq = last.seq;
    same.at = last.at;
    same.upTo = last.upTo;
    same.isWaiting = last.isWaiting;
    return same != last;
}

} // namespace ct
