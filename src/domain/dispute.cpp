// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispute.h"

namespace ct {

QString deedName(DisputeDeed deed)
{
    switch (deed) {
        case DisputeDeed::Raised:
            return QStringLiteral("raised");
        case DisputeDeed::Noted:
            return QStringLiteral("noted");
        case DisputeDeed::Copied:
            return QStringLiteral("copied");
        case DisputeDeed::Closed:
            return QStringLiteral("closed");
    }
    Q_UNREACHABLE();
}

std::optional<DisputeDeed> deedFromName(const QString &name)
{
    for (const DisputeDeed deed :
         {DisputeDeed::Raised, DisputeDeed::Noted, DisputeDeed::Copied, DisputeDeed::Closed}) {
        if (deedName(deed) == name)
            return deed;
    }
    return std::nullopt;
}

QString outcomeName(DisputeOutcome outcome)
{
    switch (outcome) {
        case DisputeOutcome::None:
            return QStringLiteral("open");
        case DisputeOutcome::PaidBack:
            return QStringLiteral("paid_back");
        case DisputeOutcome::Rejected:
            return QStringLiteral("rejected");
        case DisputeOutcome::Settled:
            return QStringLiteral("settled");
    }
    Q_UNREACHABLE();
}

std::optional<DisputeOutcome> outcomeFromName(const QString &name)
{
    for (const DisputeOutcome outcome : {DisputeOutcome::None, DisputeOutcome::PaidBack,
                                         DisputeOutcome::Rejected, DisputeOutcome::Settled}) {
        if (outcomeName(outcome) == name)
            return outcome;
    }
    return std::nullopt;
}

bool mayFollow(const std::optional<Dispute> &standing, const DisputeEntry &entry)
{
    const bool isOpen = standing && !standing->closedAt;
    const bool hasWords = !entry.text.trimmed().isEmpty();
    const bool plain = entry.outcome == DisputeOutcome::None && entry.amount.isZero();
    switch (entry.deed) {
        case DisputeDeed::Raised:
            return !isOpen && hasWords && plain;
        case DisputeDeed::Noted:
            return isOpen && hasWords && plain;
        case DisputeDeed::Copied:
            return isOpen && plain;
        case DisputeDeed::Closed: {
            const bool paid = entry.outcome == DisputeOutcome::PaidBack;
            return isOpen && hasWords && entry.outcome != DisputeOutcome::None &&
                   paid == (entry.amount > Money()) && entry.amount >= Money();
        }
    }
    Q_UNREACHABLE();
}

Dispute afterDeed(const std::optional<Dispute> &standing, const OrderId &orderId,
                  const DisputeEntry &entry)
{
    Dispute dispute = standing.value_or(Dispute());
    switch (entry.deed) {
        case DisputeDeed::Raised:
            dispute = Dispute();
            dispute.orderId = orderId;
            dispute.raisedAt = entry.at;
            dispute.raisedBy = entry.by;
            dispute.reason = entry.text;
            break;
        case DisputeDeed::Noted:
            break;
        case DisputeDeed::Copied:
            ++dispute.letters;
            dispute.letterAt = entry.at;
            break;
        case DisputeDeed::Closed:
            dispute.closedAt = entry.at;
            dispute.outcome = entry.outcome;
            dispute.paidBack = entry.amount;
            break;
    }
    return dispute;
}

} // namespace ct
