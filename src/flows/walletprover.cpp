// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walletprover.h"

#include <algorithm>

namespace ct {

qint64 WalletProver::mark() const
{
    return m_book.journalSeq().valueOr(0);
}

Result<WalletProof> WalletProver::take(const Balance &balance, qint64 mark)
{
    const Result<std::optional<WalletProof>> last = m_book.walletProof();
    if (!last)
        return last.error();
    const Result<WalletFacts> facts = m_book.walletFacts(*last, mark);
    if (!facts)
        return facts.error();
    WalletProof next = prove(*last, {balance, mark}, *facts);
    const Result<Done> stopped = stopSelling(next, *last);
    if (!stopped.ok())
        return stopped.error();
    const qint64 replaces = *last ? (*last)->seq : 0;
    if (*last && !isNews(**last, next)) {
        next.seq = replaces;
        return next;
    }
    const Result<Done> noted = m_book.noteWalletProof(next, replaces);
    if (!noted.ok())
        return noted.error();
    return next;
}

//! What was beyond the book at the balance before, and is so still, is no passing moment.
Result<Done> WalletProver::stopSelling(WalletProof &next, const std::optional<WalletProof> &last)
{
    if (next.isWaiting)
        return Done{}; // this balance was not compared yet
    for (WalletGap &gap : next.gaps) {
        const bool stoodBefore =
            last && std::any_of(last->gaps.begin(), last->gaps.end(), [&](const WalletGap &old) {
                return old.isBeyondBook && old.at == gap.at;
            });
        if (!gap.isBeyondBook || gap.stoppedSelling || !stoodBefore)
            continue;
        const Result<Hold> held =
            m_book.hold(HoldKind::Wallet, moneyOfUnits(gap.difference).toPlain());
        if (!held.ok())
            return held.error();
        gap.stoppedSelling = true;
    }
    return Done{};
}

bool WalletProver::wantsSecondLook(const WalletProof &proof)
{
    return std::any_of(proof.gaps.begin(), proof.gaps.end(), [](const WalletGap &gap) {
        return gap.isBeyondBook && !gap.stoppedSelling;
    });
}

Result<WalletProof> WalletProver::accept(const QString &by, const QString &reason)
{
    const Result<std::optional<WalletProof>> last = m_book.walletProof();
    if (!last)
        return last.error();
    if (!*last || (*last)->agrees() || reason.trimmed().isEmpty())
        return Error{Fault::Malformed, QStringLiteral("nothing to accept, or no reason")};
    WalletProof next = **last;
    next.gaps.clear();
    next.acceptedBy = by;
    next.note = reason.trimmed().left(1000);
    const Result<Done> noted = m_book.noteWalletProof(next, (*last)->seq);
    if (!noted.ok())
        return noted.error();
    const Result<QList<Hold>> holds = m_book.holds();
    const auto isWallet = [](const Hold &hold) { return hold.kind == HoldKind::Wallet; };
    if (holds.ok() && std::any_of(holds->begin(), holds->end(), isWallet)) {
        const Result<Done> released = m_book.release(HoldKind::Wallet, next.note, by);
        if (!released.ok())
            return released.error();
    }
    return next;
}

} // namespace ct
