// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection.h"

namespace ct {

namespace {

//! Every account begins with no limit and nothing owed, the first time it is spoken of.
Result<Done> makeAccount(Connection &connection, const QString &customer)
{
    Statement insert(connection,
                     "INSERT INTO accounts(customer,limit_paise,owed_paise,moved_at) "
                     "SELECT ?,0,0,NULL WHERE NOT EXISTS("
                     "SELECT 1 FROM accounts WHERE customer=?)");
    insert.bind(customer).bind(customer);
    return insert.change();
}

Result<Done> turnIntent(Connection &connection, const AccountMove &move)
{
    const bool owed = move.kind == AccountMoveKind::Charge;
    Statement update(connection, "UPDATE account_intents SET owed=?,paise=? WHERE intent=?");
    update.bind(owed ? 1 : 0).bind(move.amount.paise()).bind(move.intent.text());
    const Result<Done> updated = update.change();
    if (!updated.ok() || update.affected() == 1)
        return updated;
    Statement insert(connection,
                     "INSERT INTO account_intents(intent,customer,paise,owed) VALUES(?,?,?,1)");
    insert.bind(move.intent.text()).bind(move.customer).bind(move.amount.paise());
    return insert.change(1);
}

} // namespace

Result<Done> Projection::sellOnAccount(const OrderId &orderId, const QString &customer)
{
    Statement insert(m_connection, "INSERT INTO account_sales(order_id,customer) VALUES(?,?)");
    insert.bind(orderId.text()).bind(customer);
    return insert.change(1);
}

Result<Done> Projection::apply(const AccountMove &move, const JournalEntry &entry)
{
    Result<Done> done = makeAccount(m_connection, move.customer);
    if (!done.ok())
        return done;
    Statement insert(m_connection,
                     "INSERT INTO account_moves(seq,at,customer,kind,paise,owed_after_paise,"
                     "intent,order_id,note,entered_by) VALUES(?,?,?,?,?,?,?,?,?,?)");
    insert.bind(entry.seq)
        .bind(entry.atMs)
        .bind(move.customer)
        .bind(accountMoveName(move.kind))
        .bind(move.amount.paise())
        .bind(move.owedAfter.paise())
        .bind(move.intent.text())
        .bind(move.orderId.text())
        .bind(move.note)
        .bind(move.by);
    done = insert.change(1);
    if (!done.ok())
        return done;
    Statement update(m_connection, "UPDATE accounts SET owed_paise=?,moved_at=? WHERE customer=?");
    update.bind(move.owedAfter.paise()).bind(entry.atMs).bind(move.customer);
    done = update.change(1);
    return done.ok() && !move.intent.isEmpty() ? turnIntent(m_connection, move) : done;
}

Result<Done> Projection::apply(const AccountLimitSet &set)
{
    const Result<Done> made = makeAccount(m_connection, set.customer);
    if (!made.ok())
        return made;
    Statement update(m_connection, "UPDATE accounts SET limit_paise=? WHERE customer=?");
    update.bind(set.limit.paise()).bind(set.customer);
    return update.change(1);
}

Result<Done> Projection::apply(const CustomerErased &erased)
{
    Statement numbers(m_connection, "DELETE FROM customer_numbers WHERE customer=?");
    numbers.bind(erased.customer);
    const Result<Done> gone = numbers.change();
    if (!gone.ok())
        return gone;
    Statement customer(m_connection, "DELETE FROM customers WHERE number=?");
    customer.bind(erased.customer);
    return customer.change();
}

std::optional<Result<Done>> Projection::replayAccounts(const JournalEntry &entry)
{
    const QJsonObject body = bodyOf(entry);
    const Error malformed{
        Fault::Malformed,
        QStringLiteral("journal entry %1 (%2) cannot be read").arg(entry.seq).arg(entry.kind)};
    if (entry.kind == QLatin1String("account")) {
        const auto move = accountMoveFrom(body, OrderId(entry.subject));
        return move ? apply(*move, entry) : Result<Done>(malformed);
    }
    if (entry.kind == QLatin1String("account_limit")) {
        const auto set = accountLimitFrom(body);
        return set ? apply(*set) : Result<Done>(malformed);
    }
    if (entry.kind == QLatin1String("customer_erased")) {
        const auto erased = customerErasedFrom(body);
        return erased ? apply(*erased) : Result<Done>(malformed);
    }
    return std::nullopt;
}

} // namespace ct
