// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search.h"

namespace ct {

Result<qint64> SearchIndex::upTo()
{
    Statement ask(m_connection, "SELECT id FROM search_upto WHERE one=1");
    if (!ask.exec() || !ask.next())
        return ask.error();
    return ask.integer(0);
}

Result<Done> SearchIndex::follow(const Attempt &before, const Attempt &after)
{
    if (before.operatorRef == after.operatorRef && before.providerTxid == after.providerTxid)
        return Done{};
    const Result<qint64> last = upTo();
    if (!last.ok())
        return last.error();
    if (before.id > *last)
        return Done{};
    Statement forget(m_connection,
                     "INSERT INTO search(search,rowid,number,order_id,operator_ref,provider_txid) "
                     "VALUES('delete',?,?,?,?,?)");
    forget.bind(before.id)
        .bind(before.intent.number)
        .bind(before.orderId.text())
        .bind(before.operatorRef)
        .bind(before.providerTxid);
    const Result<Done> forgotten = forget.change();
    if (!forgotten.ok())
        return forgotten;
    Statement learn(m_connection,
                    "INSERT INTO search(rowid,number,order_id,operator_ref,provider_txid) "
                    "VALUES(?,?,?,?,?)");
    learn.bind(after.id)
        .bind(after.intent.number)
        .bind(after.orderId.text())
        .bind(after.operatorRef)
        .bind(after.providerTxid);
    return learn.change();
}

Result<Done> SearchIndex::catchUp(int batch)
{
    const Result<qint64> last = upTo();
    if (!last.ok())
        return last.error();
    qint64 newest = 0;
    {
        Statement ask(m_connection, "SELECT ifnull(max(id),0) FROM attempts");
        if (!ask.exec() || !ask.next())
            return ask.error();
        newest = ask.integer(0);
    }
    if (newest - *last < batch)
        return Done{};
    Statement learn(m_connection,
                    "INSERT INTO search(rowid,number,order_id,operator_ref,provider_txid) "
                    "SELECT id,number,order_id,operator_ref,provider_txid FROM attempts "
                    "WHERE id>? AND id<=?");
    learn.bind(*last).bind(newest);
    const Result<Done> learnt = learn.change();
    if (!learnt.ok())
        return learnt;
    Statement note(m_connection, "UPDATE search_upto SET id=? WHERE one=1");
    note.bind(newest);
    return note.change(1);
}

} // namespace ct
