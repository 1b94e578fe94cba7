// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disputecase.h"

namespace ct {

CaseAge ageOf(const QDateTime &since, const QDateTime &now)
{
    const std::chrono::milliseconds age(since.msecsTo(now));
    if (age > LetterAfter)
        return CaseAge::Letter;
    if (age > OwnerAfter)
        return CaseAge::Owner;
    return age > LateAfter ? CaseAge::Late : CaseAge::Fresh;
}

Money stuckMoney(const Attempt &attempt, CaseKind kind)
{
    const WalletEffect effect = walletEffect(attempt.state());
    const bool isHeld = effect == WalletEffect::Held || effect == WalletEffect::Apart;
    const bool isClaimed = effect == WalletEffect::Taken &&
                           (kind == CaseKind::DoubleDebit || kind == CaseKind::Raised);
    return isHeld || isClaimed ? attempt.intent.amount : Money();
}

CaseKind kindOf(Incident incident)
{
    switch (incident) {
        case Incident::DoubleDebit:
            return CaseKind::DoubleDebit;
        case Incident::LateSuccess:
            return CaseKind::LateSuccess;
        case Incident::Reversed:
            return CaseKind::Reversed;
        case Incident::WrongEcho:
            return CaseKind::WrongEcho;
        case Incident::OtherOrder:
            return CaseKind::OtherOrder;
        case Incident::TxidReused:
            return CaseKind::TxidReused;
        case Incident::Contradiction:
        case Incident::None:
            break;
    }
    return CaseKind::Contradiction;
}

} // namespace ct
