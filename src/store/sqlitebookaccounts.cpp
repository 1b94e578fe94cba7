// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "journalentry.h"
#include "projection.h"
#include "sqlitebook.h"

#include <mutant.h>

namespace ct {

namespace {

constexpr qsizetype NoteLimit = 200;
constexpr qint64 LargestLimit = 9'000'000'000'000'000;

#define CT_MOVE_COLUMNS \
    "seq,at,customer,kind,paise,owed_after_paise,intent,order_id,note,entered_by"

AccountMove moveFrom(const Statement &row)
{
    AccountMove move;
    move.seq = row.integer(0);
    move.at = QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC);
    move.customer = row.text(2);
    move.kind = accountMoveFromName(row.text(3)).value_or(AccountMoveKind::Charge);
    move.amount = Money::fromPaise(row.integer(4));
    move.owedAfter = Money::fromPaise(row.integer(5));
    move.intent = IntentKey(row.text(6));
    move.orderId = OrderId(row.text(7));
    move.note = row.text(8);
    move.by = row.text(9);
    return move;
}

Error noCustomer()
{
    return {Fault::Malformed, QStringLiteral("a customer is a mobile number of ten digits")};
}

//! What an intent stands in an account for.
struct IntentAccount
{
    QString customer;
    Money amount;
    bool isOwed = false;
};

Result<std::optional<IntentAccount>> findIntent(Connection &connection, const IntentKey &intent)
{
    Statement rows(connection, "SELECT customer,paise,owed FROM account_intents WHERE intent=?");
    rows.bind(intent.text());
    if (!rows.exec())
        return rows.error();
    if (rows.next())
        return std::optional(
            IntentAccount{rows.text(0), Money::fromPaise(rows.integer(1)), rows.integer(2) != 0});
    if (rows.failed())
        return rows.error();
    return std::optional<IntentAccount>();
}

} // namespace

Result<CustomerAccount> SqliteBook::account(const QString &customer) const
{
    if (!isCustomerNumber(customer))
        return noCustomer();
    CustomerAccount account;
    account.customer = customer;
    Statement rows(*m_connection,
                   "SELECT limit_paise,owed_paise,moved_at FROM accounts WHERE customer=?");
    rows.bind(customer);
    if (!rows.exec())
        return noted(rows.error());
    if (rows.next()) {
        account.limit = Money::fromPaise(rows.integer(0));
        account.owed = Money::fromPaise(rows.integer(1));
        if (!rows.isNull(2))
            account.movedAt = QDateTime::fromMSecsSinceEpoch(rows.integer(2), Qt::UTC);
    }
    if (rows.failed())
        return noted(rows.error());
    return account;
}

Result<std::optional<Refused>> SqliteBook::beyondLimit(const SaleRequest &request) const
{
    if (request.onAccount.isEmpty())
        return std::optional<Refused>();
    const Result<CustomerAccount> account = this->account(request.onAccount);
    if (!account.ok())
        return account.error();
    const Result<std::optional<IntentAccount>> known =
        findIntent(*m_connection, request.intent.key);
    if (!known.ok())
        return known.error();
    if (*known && (*known)->customer != request.onAccount) {
        Result<std::optional<Attempt>> other = claimed(request.intent.key);
        if (!other.ok())
            return other.error();
        return std::optional(Refused{SaleRefusal::IntentMismatch, std::move(*other)});
    }
    if (*known && (*known)->isOwed)
        return std::optional<Refused>(); // an earlier attempt of it stands in the account already
    const std::optional<Money> amount = request.intent.amount.plus(request.intent.charge);
    const std::optional<Money> after =
        amount ? owedAfter(account->owed, AccountMoveKind::Charge, *amount) : std::nullopt;
    if ((!after || *after > account->limit) && !mutant("credit-limit-ignored")) {
        Refused refused{SaleRefusal::OverLimit, {}};
        refused.account = *account;
        return std::optional(std::move(refused));
    }
    return std::optional<Refused>();
}

//! Every attempt of an intent: from the claimed one back along the retries.
Result<QList<AccountAttempt>> SqliteBook::accountAttempts(const IntentKey &intent) const
{
    Statement rows(*m_connection,
                   "WITH RECURSIVE tried(order_id) AS ("
                   "SELECT order_id FROM intent_claim WHERE intent=? UNION "
                   "SELECT a.retry_of FROM attempts a JOIN tried t ON a.order_id=t.order_id "
                   "WHERE a.retry_of<>'') "
                   "SELECT a.state,s.order_id FROM tried t JOIN attempts a "
                   "ON a.order_id=t.order_id LEFT JOIN account_sales s ON s.order_id=a.order_id");
    rows.bind(intent.text());
    if (!rows.exec())
        return rows.error();
    QList<AccountAttempt> attempts;
    while (rows.next()) {
        attempts << AccountAttempt{stateFromName(rows.text(0)).value_or(State::Conflict),
                                   !rows.isNull(1)};
    }
    if (rows.failed())
        return rows.error();
    return attempts;
}

Result<Done> SqliteBook::settleAccount(const Attempt &attempt, const QString &customer,
                                       QList<JournalEntry> *entries)
{
    const IntentKey intent = attempt.intent.key;
    const Result<std::optional<IntentAccount>> known = findIntent(*m_connection, intent);
    if (!known.ok())
        return known.error();
    if (!*known && customer.isEmpty())
        return Done{}; // paid for at the counter
    const Result<QList<AccountAttempt>> attempts = accountAttempts(intent);
    if (!attempts.ok())
        return attempts.error();
    const bool wasOwed = *known && (*known)->isOwed;
    const bool isOwed = isOnAccount(*attempts);
    if (wasOwed == isOwed || (wasOwed && mutant("failed-sale-stays-on-account")))
        return Done{};
    AccountMove move;
    move.kind = isOwed ? AccountMoveKind::Charge : AccountMoveKind::Credit;
    move.customer = *known ? (*known)->customer : customer;
    move.amount = *known ? (*known)->amount : Money();
    if (!customer.isEmpty())
        move.amount = attempt.intent.amount.plus(attempt.intent.charge).value_or(Money());
    move.intent = intent;
    move.orderId = attempt.orderId;
    move.by = customer.isEmpty() ? QString() : attempt.intent.cashier;
    return moveAccount(&move, entries);
}

//! Inside the caller's transaction; sets what is owed afterwards, and the entry's number and time.
Result<Done> SqliteBook::moveAccount(AccountMove *move, QList<JournalEntry> *entries)
{
    const Result<CustomerAccount> before = account(move->customer);
    if (!before.ok())
        return before.error();
    const std::optional<Money> after = owedAfter(before->owed, move->kind, move->amount);
    if (!after || move->amount <= Money())
        return Error{Fault::Malformed, QStringLiteral("an amount that no account can hold")};
    move->owedAfter = *after;
    Result<Done> done =
        journal(QStringLiteral("account"), move->orderId.text(), toBody(*move), entries);
    if (!done.ok())
        return done;
    move->seq = entries->last().seq;
    move->at = QDateTime::fromMSecsSinceEpoch(entries->last().atMs, Qt::UTC);
    return m_projection->apply(*move, entries->last());
}

//! One transaction around `write`, then the mirror.
Result<Done> SqliteBook::bookAccountEntry(
    const std::function<Result<Done>(QList<JournalEntry> *)> &write)
{
    if (!m_canWrite || m_health == BookHealth::Damaged)
        return Error{Fault::Storage, QStringLiteral("the book cannot be written")};
    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (done.ok())
        done = write(&entries);
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return noted(done.error());
    (void)mirror(entries);
    wrote(entries);
    return Done{};
}

Result<Done> SqliteBook::setLimit(const QString &customer, Money limit, const QString &by)
{
    if (const auto may = allowed(Act::ChangeAccount); !may.ok())
        return may.error();
    if (!isCustomerNumber(customer))
        return noCustomer();
    if (limit < Money() || limit.paise() > LargestLimit)
        return Error{Fault::Malformed, QStringLiteral("a limit that no account can have")};
    return bookAccountEntry([&](QList<JournalEntry> *entries) {
        const AccountLimitSet set{customer, limit, signedBy(by)};
        const Result<Done> done =
            journal(QStringLiteral("account_limit"), QString(), toBody(set), entries);
        return done.ok() ? m_projection->apply(set) : done;
    });
}

Result<AccountMove> SqliteBook::enter(const AccountMove &move)
{
    if (const auto may =
            allowed(move.kind == AccountMoveKind::Payment ? Act::TakePayment : Act::ChangeAccount);
        !may.ok())
        return may.error();
    AccountMove entered;
    entered.customer = move.customer;
    entered.kind = move.kind;
    entered.amount = move.amount;
    entered.note = move.note.trimmed().left(NoteLimit);
    entered.by = signedBy(move.by);
    if (!isCustomerNumber(entered.customer))
        return noCustomer();
    if (entered.kind != AccountMoveKind::Payment && entered.note.isEmpty())
        return Error{Fault::Malformed, QStringLiteral("a charge or credit by hand says why")};
    const Result<Done> done = bookAccountEntry(
        [&](QList<JournalEntry> *entries) { return moveAccount(&entered, entries); });
    return done.ok() ? Result<AccountMove>(entered) : Result<AccountMove>(done.error());
}

Result<QList<AccountMove>> SqliteBook::moves(const QString &customer, qint64 beforeSeq,
                                             int limit) const
{
    Statement rows(*m_connection, "SELECT " CT_MOVE_COLUMNS
                                  " FROM account_moves INDEXED BY account_moves_customer "
                                  "WHERE customer=? AND seq<? ORDER BY seq DESC LIMIT ?");
    rows.bind(customer)
        .bind(beforeSeq > 0 ? beforeSeq : std::numeric_limits<qint64>::max())
        .bind(limit);
    if (!rows.exec())
        return noted(rows.error());
    QList<AccountMove> found;
    while (rows.next())
        found << moveFrom(rows);
    if (rows.failed())
        return noted(rows.error());
    return found;
}

Result<AccountTotals> SqliteBook::totals() const
{
    Statement rows(*m_connection,
                   "SELECT count(*),ifnull(sum(owed_paise),0) FROM accounts WHERE owed_paise>0");
    if (!rows.exec() || !rows.next())
        return noted(rows.error());
    return AccountTotals{rows.integer(0), Money::fromPaise(rows.integer(1))};
}

Result<QString> SqliteBook::onAccountOf(const OrderId &orderId) const
{
    Statement rows(*m_connection, "SELECT customer FROM account_sales WHERE order_id=?");
    rows.bind(orderId.text());
    if (!rows.exec())
        return noted(rows.error());
    const QString customer = rows.next() ? rows.text(0) : QString();
    if (rows.failed())
        return noted(rows.error());
    return customer;
}

} // namespace ct
