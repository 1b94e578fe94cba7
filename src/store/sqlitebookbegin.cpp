// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a sale begins: a permit that is on the disk, or a refusal.
#include "changes.h"
#include "connection.h"
#include "lease.h"
#include "orderids.h"
#include "projection.h"
#include "search.h"
#include "sqlitebook.h"

#include <mutant.h>

namespace ct {

namespace {

constexpr qint64 RecentMs = 10LL * 60 * 1000;
constexpr int OrderIdTries = 20;

bool isComplete(const Intent &intent)
{
    return !intent.key.isEmpty() && !intent.row.isEmpty() && !intent.operatorCode.isEmpty() &&
           !intent.number.isEmpty() && intent.amount > Money() && intent.charge >= Money() &&
           intent.counter > 0;
}

} // namespace

Result<Beginning> SqliteBook::begin(const SaleRequest &asked)
{
    SaleRequest request = asked;
    request.intent.cashier = signedBy(asked.intent.cashier);
    // Who may not say so is asked once more by the rule, which then refuses.
    request.allowDuplicate = asked.allowDuplicate && allowed(Act::SellAgain).ok();
    if (!isComplete(request.intent))
        return Error{Fault::Malformed, QStringLiteral("the sale is not complete")};
    if (!allowed(Act::Sell).ok())
        return knownOr(request, SaleRefusal::NotAllowed);
    finishOpening();
    const bool isDamaged = m_health == BookHealth::Damaged && !mutant("damaged-book-sells");
    if (!m_canWrite || isDamaged)
        return knownOr(request, SaleRefusal::StoreUnwell);
    const qint64 room = m_hooks.freeBytes(m_place.dir);
    if (room >= 0 && room < LeastFreeBytes && !mutant("full-disk-ignored"))
        return knownOr(request, SaleRefusal::DiskFull);

    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    const Result<Done> begun = transaction.begin();
    if (!begun.ok())
        return noted(begun.error());
    OrderId retryOf;
    Result<std::optional<Beginning>> known = knownIntent(request, &retryOf);
    if (!known.ok())
        return noted(known.error());
    if (*known)
        return std::move(**known);
    Result<QList<Hold>> held = holds();
    if (!held.ok())
        return held.error();
    if (!held->isEmpty() && !mutant("hold-ignored"))
        return Beginning(Refused{SaleRefusal::Held, {}, std::move(*held)});
    if (request.freshBalance && *request.freshBalance < request.intent.amount &&
        !mutant("low-balance-ignored"))
        return Beginning(Refused{SaleRefusal::LowBalance, {}});
    Result<std::optional<Refused>> duplicate = duplicateOf(request);
    if (!duplicate.ok())
        return noted(duplicate.error());
    if (*duplicate)
        return Beginning(std::move(**duplicate));

    Result<std::optional<Refused>> person = beyondPerson(request);
    if (!person.ok())
        return noted(person.error());
    if (*person)
        return Beginning(std::move(**person));

    Result<std::optional<Refused>> beyond = beyondLimit(request);
    if (!beyond.ok())
        return noted(beyond.error());
    if (*beyond)
        return Beginning(std::move(**beyond));

    qint64 shift = 0;
    Result<std::optional<Refused>> without = withoutShift(&shift);
    if (!without.ok())
        return noted(without.error());
    if (*without)
        return Beginning(std::move(**without));

    Result<Permit> permit = makeAttempt(request, retryOf, shift, &entries);
    if (!permit.ok())
        return noted(permit.error());
    const Result<Done> committed = transaction.commit();
    if (!committed.ok() && !mutant("commit-not-checked"))
        return noted(committed.error());
    const Result<Done> mirrored =
        mutant("mirror-after-send") ? Result<Done>(Done{}) : mirror(entries);
    if (!mirrored.ok()) {
        // Nothing was sent and nothing will be: the attempt need not wait for anybody.
        const Result<Done> undone = undoUnmirrored(permit->attempt.orderId);
        return undone.ok() ? mirrored.error() : undone.error();
    }
    wrote(entries);
    return Beginning(std::move(*permit));
}

Result<std::optional<Refused>> SqliteBook::duplicateOf(const SaleRequest &request) const
{
    {
        Statement open(*m_connection, "SELECT " CT_ATTEMPT_COLUMNS
                                      " FROM attempts INDEXED BY attempts_open "
                                      "WHERE number=? AND amount_paise=? "
                                      "AND " CT_OPEN_STATES " LIMIT 1");
        open.bind(request.intent.number).bind(request.intent.amount.paise());
        if (!open.exec())
            return open.error();
        if (open.next() && !mutant("open-duplicate-sold"))
            return std::optional(Refused{SaleRefusal::DuplicateOpen, attemptFrom(open)});
        if (open.failed())
            return open.error();
    }
    if (request.allowDuplicate || mutant("recent-duplicate-sold"))
        return std::optional<Refused>();
    // A time in the future, from a clock that has been put right, counts as recent.
    Statement recent(*m_connection,
                     "SELECT " CT_ATTEMPT_COLUMNS
                     " FROM attempts INDEXED BY attempts_number "
                     "WHERE number=? AND created_at>? AND amount_paise=? "
                     "AND state NOT IN ('not_sent','failed') ORDER BY created_at DESC LIMIT 1");
    recent.bind(request.intent.number)
        .bind(m_clock.now().toMSecsSinceEpoch() - RecentMs)
        .bind(request.intent.amount.paise());
    if (!recent.exec())
        return recent.error();
    if (recent.next())
        return std::optional(Refused{SaleRefusal::DuplicateRecent, attemptFrom(recent)});
    if (recent.failed())
        return recent.error();
    return std::optional<Refused>();
}

Result<Attempt> SqliteBook::newAttempt(const Intent &intent) const
{
    Attempt attempt;
    attempt.intent = intent;
    attempt.createdAt = m_clock.now();
    attempt.version = 1;
    Statement last(*m_connection,
                   "SELECT (SELECT ifnull(max(id),0) FROM attempts),"
                   "(SELECT last FROM receipts WHERE counter=?)");
    last.bind(intent.counter);
    if (!last.exec() || !last.next())
        return last.error();
    attempt.id = last.integer(0) + 1;
    attempt.receiptNo = receiptNumber(intent.counter, last.integer(1) + 1);
    return attempt;
}

Result<std::unique_ptr<SendLease>> SqliteBook::leaseForNew(Attempt *attempt) const
{
    for (int i = 0; i < OrderIdTries; ++i) {
        attempt->orderId = m_hooks.newOrderId();
        const Result<std::optional<Attempt>> same = findAttempt(*m_connection, attempt->orderId);
        if (!same.ok())
            return same.error();
        if (*same)
            continue;
        Result<std::unique_ptr<SendLease>> lease = takeLease(m_place.dir, attempt->orderId);
        if (lease.ok() || lease.error().fault != Fault::Refused)
            return lease;
    }
    return Error{Fault::Storage, QStringLiteral("no free order id was found")};
}

Result<Permit> SqliteBook::makeAttempt(const SaleRequest &request, const OrderId &retryOf,
                                       qint64 shift, QList<JournalEntry> *entries)
{
    Result<Attempt> attempt = newAttempt(request.intent);
    if (!attempt.ok())
        return attempt.error();
    const Result<KeptTender> tender = tenderFor(request, !retryOf.isEmpty(), shift);
    if (!tender.ok())
        return tender.error();
    Result<std::unique_ptr<SendLease>> lease = leaseForNew(&*attempt);
    if (!lease.ok()) {
        setHealth(BookHealth::ReadOnly);
        return lease.error();
    }
    const AttemptBegun begun{*attempt, retryOf, request.onAccount, *tender};
    Result<Done> done =
        journal(QStringLiteral("begin"), attempt->orderId.text(), toBody(begun), entries);
    if (done.ok())
        done = m_projection->apply(begun);
    if (done.ok() && !request.onAccount.isEmpty())
        done = settleAccount(*attempt, request.onAccount, entries);
    if (!done.ok())
        return done.error();
    return Permit{std::move(*attempt), std::move(*lease)};
}

Result<Done> SqliteBook::undoUnmirrored(const OrderId &orderId)
{
    Evidence evidence;
    evidence.channel = Channel::Recharge;
    evidence.verdict = Verdict::NeverSent;
    evidence.at = m_clock.now();
    evidence.raw = QStringLiteral("the mirror of the journal could not be written");
    const Result<Recorded> recorded = record(orderId, evidence);
    return recorded.ok() ? Result<Done>(Done{}) : Result<Done>(recorded.error());
}

} // namespace ct
