// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

namespace ct {

namespace {

Money sizeOf(qint64 units)
{
    return moneyOfUnits(units < 0 ? -units : units);
}

} // namespace

QString Words::proofSentence(const WalletProof &proof)
{
    if (proof.agrees())
        return tr("Book and wallet agree to the paisa.");
    const qint64 difference = proof.difference();
    const QString amount = formatMoney(sizeOf(difference));
    return difference < 0 ? tr("The wallet holds %1 less than the book says.").arg(amount)
                          : tr("The wallet holds %1 more than the book says.").arg(amount);
}

QString Words::suspectSentence(SuspectKind kind)
{
    switch (kind) {
        case SuspectKind::HeldTaken:
            return tr("its outcome is open, and the provider has taken the money");
        case SuspectKind::HeldReturned:
            return tr("its outcome is open, and the provider has given the money back");
        case SuspectKind::TakenTwice:
            return tr("the provider may have taken the money twice");
        case SuspectKind::RefundMissing:
            return tr("it failed, but the money was taken or did not come back");
        case SuspectKind::NotTaken:
            return tr("it succeeded, but the money was not taken or came back");
        case SuspectKind::MarginChanged:
            return tr("the provider's margin for this operator may have changed");
        case SuspectKind::TopUpMissing:
            return tr("money that was entered has not arrived");
    }
    Q_UNREACHABLE();
}

QString Words::gapSentence(const WalletGap &gap)
{
    if (!gap.explanations.isEmpty())
        return tr("One of these would explain it:");
    if (gap.difference > 0) {
        return tr(
            "No sale explains it. If money was put into the wallet, enter it with the bank's "
            "reference.");
    }
    return tr(
        "No sale of this counter explains it: somebody else uses the account, or this book "
        "lacks sales.");
}

} // namespace ct
