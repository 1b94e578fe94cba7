// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemaaccounts.h"

namespace ct {

QStringList accountTables()
{
    return {
        QStringLiteral("CREATE TABLE accounts(customer TEXT PRIMARY KEY NOT NULL"
                       " CHECK(length(customer)=10 AND customer GLOB '[6-9]*'"
                       " AND customer NOT GLOB '*[^0-9]*'),"
                       "limit_paise INTEGER NOT NULL"
                       " CHECK(limit_paise>=0 AND limit_paise<=9000000000000000),"
                       "owed_paise INTEGER NOT NULL,"
                       "moved_at INTEGER"
                       ") STRICT"),
        // What each intent stands in its customer's account for: nothing, or this amount.
        QStringLiteral("CREATE TABLE account_intents(intent TEXT PRIMARY KEY NOT NULL,"
                       "customer TEXT NOT NULL REFERENCES accounts(customer),"
                       "paise INTEGER NOT NULL CHECK(paise>0),"
                       "owed INTEGER NOT NULL CHECK(owed IN (0,1))) STRICT"),
        QStringLiteral("CREATE TABLE account_sales(order_id TEXT PRIMARY KEY NOT NULL"
                       " REFERENCES attempts(order_id),"
                       "customer TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE account_moves(seq INTEGER PRIMARY KEY NOT NULL CHECK(seq>0),"
                       "at INTEGER NOT NULL,"
                       "customer TEXT NOT NULL REFERENCES accounts(customer),"
                       "kind TEXT NOT NULL"
                       " CHECK(kind='charge' OR kind='credit' OR kind='payment'),"
                       "paise INTEGER NOT NULL CHECK(paise>0 AND paise<=9000000000000000),"
                       "owed_after_paise INTEGER NOT NULL,"
                       "intent TEXT NOT NULL,"
                       "order_id TEXT NOT NULL,"
                       "note TEXT NOT NULL,"
                       "entered_by TEXT NOT NULL,"
                       "CHECK((intent='')=(order_id='')),"
                       "CHECK(intent='' OR kind<>'payment'),"
                       "CHECK(kind='payment' OR intent<>'' OR note<>'')"
                       ") STRICT"),
        QStringLiteral("CREATE TRIGGER account_moves_insert BEFORE INSERT ON account_moves"
                       " WHEN EXISTS(SELECT 1 FROM account_moves WHERE seq=NEW.seq)"
                       " OR NEW.owed_after_paise IS NOT"
                       " (SELECT owed_paise FROM accounts WHERE customer=NEW.customer)"
                       "+CASE NEW.kind WHEN 'charge' THEN NEW.paise ELSE -NEW.paise END"
                       " BEGIN SELECT RAISE(ABORT,'account: the sum is not right'); END"),
        // Charged, credited, charged again: by turns, and always the same amount back.
        QStringLiteral("CREATE TRIGGER account_moves_turns BEFORE INSERT ON account_moves"
                       " WHEN NEW.intent<>'' AND CASE NEW.kind"
                       " WHEN 'charge' THEN EXISTS(SELECT 1 FROM account_intents"
                       " WHERE intent=NEW.intent AND (owed=1 OR customer<>NEW.customer))"
                       " ELSE NOT EXISTS(SELECT 1 FROM account_intents WHERE intent=NEW.intent"
                       " AND owed=1 AND customer=NEW.customer AND paise=NEW.paise) END"
                       " BEGIN SELECT RAISE(ABORT,'account: charged and credited by turns'); END"),
        QStringLiteral("CREATE TRIGGER account_moves_update BEFORE UPDATE ON account_moves"
                       " BEGIN SELECT RAISE(ABORT,'account: lines never change'); END"),
        QStringLiteral("CREATE TRIGGER account_moves_delete BEFORE DELETE ON account_moves"
                       " BEGIN SELECT RAISE(ABORT,'account: lines never go'); END"),
        QStringLiteral("CREATE TRIGGER accounts_insert BEFORE INSERT ON accounts"
                       " WHEN NEW.owed_paise<>0 OR NEW.moved_at IS NOT NULL"
                       " OR EXISTS(SELECT 1 FROM accounts WHERE customer=NEW.customer)"
                       " BEGIN SELECT RAISE(ABORT,'accounts: begin with nothing owed'); END"),
        QStringLiteral("CREATE TRIGGER accounts_delete BEFORE DELETE ON accounts"
                       " BEGIN SELECT RAISE(ABORT,'accounts: never deleted'); END"),
        QStringLiteral("CREATE TRIGGER account_intents_insert BEFORE INSERT ON account_intents"
                       " WHEN EXISTS(SELECT 1 FROM account_intents WHERE intent=NEW.intent)"
                       " BEGIN SELECT RAISE(ABORT,'account_intents: never replaced'); END"),
        QStringLiteral("CREATE TRIGGER account_intents_delete BEFORE DELETE ON account_intents"
                       " BEGIN SELECT RAISE(ABORT,'account_intents: never deleted'); END"),
        QStringLiteral("CREATE TRIGGER account_sales_insert BEFORE INSERT ON account_sales"
                       " WHEN EXISTS(SELECT 1 FROM account_sales WHERE order_id=NEW.order_id)"
                       " BEGIN SELECT RAISE(ABORT,'account_sales: never replaced'); END"),
        QStringLiteral("CREATE TRIGGER account_sales_update BEFORE UPDATE ON account_sales"
                       " BEGIN SELECT RAISE(ABORT,'account_sales: never changes'); END"),
        QStringLiteral("CREATE TRIGGER account_sales_delete BEFORE DELETE ON account_sales"
                       " BEGIN SELECT RAISE(ABORT,'account_sales: never deleted'); END"),
    };
}

QStringList accountIndexes()
{
    return {
        QStringLiteral("CREATE INDEX account_moves_customer ON account_moves(customer,seq)"),
    };
}

QStringList customerTables()
{
    return {
        QStringLiteral("CREATE TABLE customers(number TEXT PRIMARY KEY NOT NULL"
                       " CHECK(length(number)=10 AND number GLOB '[6-9]*'"
                       " AND number NOT GLOB '*[^0-9]*'),"
                       "name TEXT NOT NULL CHECK(length(name)<=120),"
                       "village TEXT NOT NULL CHECK(length(village)<=120),"
                       "language TEXT NOT NULL CHECK(length(language)<=12),"
                       "note TEXT NOT NULL CHECK(length(note)<=1000)"
                       ") STRICT"),
        QStringLiteral("CREATE TABLE customer_numbers("
                       "customer TEXT NOT NULL REFERENCES customers(number) ON DELETE CASCADE,"
                       "place INTEGER NOT NULL CHECK(place>=0),"
                       "service TEXT NOT NULL,"
                       "number TEXT NOT NULL CHECK(number<>'' AND length(number)<=64),"
                       "label TEXT NOT NULL CHECK(length(label)<=120),"
                       "PRIMARY KEY(customer,place)) STRICT"),
        QStringLiteral("CREATE INDEX customer_numbers_number ON customer_numbers(number)"),
    };
}

} // namespace ct
