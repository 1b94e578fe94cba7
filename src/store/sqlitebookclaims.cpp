// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which attempt an intent has, and whether it may be tried again.
#include "connection.h"
#include "projection.h"
#include "sqlitebook.h"

#include <mutant.h>

namespace ct {

namespace {

bool isSameSale(const Intent &a, const Intent &b)
{
    return a.row == b.row && a.operatorCode == b.operatorCode && a.number == b.number &&
           a.amount == b.amount;
}

bool isDead(State state)
{
    if (mutant("retry-while-unknown") && state == State::Unknown)
        return true;
    return state == State::NotSent || state == State::Failed;
}

// The other attempts of an intent, from the claimed one back along the retries: it has a handful.
#define CT_TRIED                                                               \
    "WITH RECURSIVE tried(order_id) AS ("                                      \
    "SELECT order_id FROM intent_claim WHERE intent=? UNION "                  \
    "SELECT a.retry_of FROM attempts a JOIN tried t ON a.order_id=t.order_id " \
    "WHERE a.retry_of<>'') "                                                   \
    "SELECT a.order_id FROM tried t JOIN attempts a ON a.order_id=t.order_id " \
    "WHERE a.order_id<>? "

//! An earlier attempt of the intent that is not dead any more: it was failed when it was tried
//! again, and turned out to be a success since, or nobody can say.
Result<std::optional<Attempt>> risenAgain(Connection &connection, const Attempt &latest)
{
    OrderId orderId;
    {
        Statement others(connection, CT_TRIED "AND a.state IN ('success','conflict') LIMIT 1");
        others.bind(latest.intent.key.text()).bind(latest.orderId.text());
        if (!others.exec())
            return others.error();
        if (others.next())
            orderId = OrderId(others.text(0));
        if (others.failed())
            return others.error();
    }
    if (orderId.isEmpty() || mutant("late-success-tried-again"))
        return std::optional<Attempt>();
    return findAttempt(connection, orderId);
}

} // namespace

Result<std::optional<Beginning>> SqliteBook::knownIntent(const SaleRequest &request,
                                                         OrderId *retryOf) const
{
    Result<std::optional<Attempt>> latest = claimed(request.intent.key);
    if (!latest.ok())
        return latest.error();
    if (!*latest || mutant("claim-not-asked"))
        return std::optional<Beginning>();
    Attempt &known = **latest;
    if (!isSameSale(known.intent, request.intent) && !mutant("intent-of-another-sale"))
        return std::optional<Beginning>(Refused{SaleRefusal::IntentMismatch, std::move(known)});
    if (!request.retry)
        return std::optional<Beginning>(Existing{std::move(known)});
    if (!isDead(known.state()))
        return std::optional<Beginning>(Refused{SaleRefusal::IntentNotDead, std::move(known)});
    Result<std::optional<Attempt>> risen = risenAgain(*m_connection, known);
    if (!risen.ok())
        return risen.error();
    if (*risen)
        return std::optional<Beginning>(Refused{SaleRefusal::IntentNotDead, *std::move(*risen)});
    *retryOf = known.orderId;
    return std::optional<Beginning>();
}

Result<std::optional<Beginning>> SqliteBook::known(const SaleRequest &request) const
{
    OrderId retryOf;
    return knownIntent(request, &retryOf);
}

//! "Nothing was sent" is no answer for a sale that was sent before.
Result<Beginning> SqliteBook::knownOr(const SaleRequest &request, SaleRefusal why) const
{
    if (m_health != BookHealth::Damaged) {
        Result<std::optional<Beginning>> before = known(request);
        if (before.ok() && *before)
            return std::move(**before);
    }
    return Beginning(Refused{why, std::nullopt});
}

Result<std::optional<Attempt>> SqliteBook::claimed(const IntentKey &key) const
{
    OrderId orderId;
    {
        Statement claim(*m_connection, "SELECT order_id FROM intent_claim WHERE intent=?");
        claim.bind(key.text());
        if (!claim.exec())
            return claim.error();
        if (claim.next())
            orderId = OrderId(claim.text(0));
        if (claim.failed())
            return claim.error();
    }
    if (orderId.isEmpty())
        return std::optional<Attempt>();
    return findAttempt(*m_connection, orderId);
}

Result<bool> SqliteBook::hasOtherSuccess(const Attempt &attempt) const
{
    Statement others(*m_connection, CT_TRIED "AND a.state='success' LIMIT 1");
    others.bind(attempt.intent.key.text()).bind(attempt.orderId.text());
    if (!others.exec())
        return others.error();
    const bool has = others.next();
    if (others.failed())
        return others.error();
    return has;
}

} // namespace ct
