// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walletprover.h"

#include <mutant.h>

#include <algorithm>

namespace ct {

namespace {

bool isOfWallet(const Hold &hold)
{
    return hold.kind == HoldKind::Wallet;
}

} // namespace

WalletProver::Mark WalletProver::mark(const QString &account) const
{
    return {m_book.journalSeq().valueOr(0), account};
}

Result<WalletProof> WalletProver::take(const Balance &balance, const Mark &mark)
{
    const Result<std::optional<WalletProof>> kept = m_book.walletProof();
    if (!kept)
        return kept.error();
    const bool isSame = *kept && isSameWallet(**kept, mark.account);
    const std::optional<WalletProof> last = isSame ? *kept : std::nullopt;
    Result<WalletFacts> facts = m_book.walletFacts(last, mark.seq);
    if (!facts)
        return facts.error();
    const auto isOthers = [&mark](const Attempt &attempt) {
        return !isAskableWith(mark.account, attempt) && !mutant("wallets-of-accounts-mixed");
    };
    facts->changes.removeIf([&](const WalletChange &change) { return isOthers(change.attempt); });
    facts->recent.removeIf(isOthers);
    WalletProof next = prove(last, {balance, mark.seq, mark.account}, *facts);
    const Result<Done> stopped = stopSelling(next, last);
    if (!stopped.ok())
        return stopped.error();
    const qint64 replaces = *kept ? (*kept)->seq : 0;
    if (last && !isNews(*last, next)) {
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
    if (holds.ok() && std::any_of(holds->begin(), holds->end(), isOfWallet)) {
        const Result<Done> released = m_book.release(HoldKind::Wallet, next.note, by);
        if (!released.ok())
            return released.error();
    }
    return next;
}

Result<Done> WalletProver::release(const QString &by, const QString &reason)
{
    const Result<QList<Hold>> holds = m_book.holds();
    if (!holds)
        return holds.error();
    if (std::none_of(holds->begin(), holds->end(), isOfWallet) || reason.trimmed().isEmpty())
        return Error{Fault::Malformed, QStringLiteral("no such hold, or no reason")};
    const Result<std::optional<WalletProof>> last = m_book.walletProof();
    if (!last)
        return last.error();
    if (!*last || (*last)->agrees() || mutant("released-gap-not-accepted"))
        return m_book.release(HoldKind::Wallet, reason, by);
    Result<WalletProof> accepted = accept(by, reason);
    // Somebody compared in between: what came of that is what the owner has to accept.
    if (!accepted.ok() && accepted.error().fault == Fault::Refused)
        accepted = accept(by, reason);
    return accepted.ok() ? Result<Done>(Done{}) : accepted.error();
}

} // namespace ct
