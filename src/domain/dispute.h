// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attempt.h"

#include <QList>

namespace ct {

//! What was done about a sale that is in dispute with the provider or with the customer.
enum class DisputeDeed {
    Raised, //!< somebody made it a dispute, and says why
    Noted,  //!< what was said on the telephone, written by mail, …
    Copied, //!< the complaint was copied, to be sent
    Closed, //!< it came to an end, see DisputeOutcome
};
//! "raised", "noted", "copied", "closed".
QString deedName(DisputeDeed deed);
std::optional<DisputeDeed> deedFromName(const QString &name);

//! How a dispute ended.
enum class DisputeOutcome {
    None,     //!< it is open
    PaidBack, //!< the money came back: from the provider, or to the customer
    Rejected, //!< the provider does not pay it back
    Settled,  //!< otherwise: it was done after all, made good in another way, …
};
//! "open", "paid_back", "rejected", "settled".
QString outcomeName(DisputeOutcome outcome);
std::optional<DisputeOutcome> outcomeFromName(const QString &name);

//! One deed in a dispute, as it is kept for ever.
struct DisputeEntry
{
    QDateTime at; //!< UTC; set by the book
    DisputeDeed deed = DisputeDeed::Noted;
    QString text; //!< why, what was said, or how it ended; may be empty for Copied alone
    QString by;
    DisputeOutcome outcome = DisputeOutcome::None; //!< Closed: how
    Money amount = {};                             //!< Closed: what was paid back; else zero

    bool operator==(const DisputeEntry &) const = default;
};

//! A dispute as it stands now. There is at most one an order; a closed one may be raised again.
struct Dispute
{
    OrderId orderId;
    QDateTime raisedAt; //!< UTC; of the newest raising
    QString raisedBy;
    QString reason;
    int letters = 0;                   //!< how often the complaint was copied since it was raised
    std::optional<QDateTime> letterAt; //!< the newest copy
    std::optional<QDateTime> closedAt; //!< empty: open
    DisputeOutcome outcome = DisputeOutcome::None;
    Money paidBack;

    bool operator==(const Dispute &) const = default;
};

//! Whether this deed may follow: raising what is not open, everything else what is, with its words
//! and, for an end, with an outcome and no negative amount. `standing` is empty where there never
//! was a dispute.
bool mayFollow(const std::optional<Dispute> &standing, const DisputeEntry &entry);
//! The dispute after this deed, which mayFollow().
Dispute afterDeed(const std::optional<Dispute> &standing, const OrderId &orderId,
                  const DisputeEntry &entry);

} // namespace ct
