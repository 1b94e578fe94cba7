// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemapeople.h"

namespace ct {

QStringList peopleTables()
{
    return {
        QStringLiteral("CREATE TABLE people(name TEXT PRIMARY KEY NOT NULL COLLATE NOCASE"
                       " CHECK(name<>'' AND length(name)<=40),"
                       "role TEXT NOT NULL CHECK(role='cashier' OR role='owner'),"
                       "enabled INTEGER NOT NULL CHECK(enabled IN (0,1)),"
                       "sale_paise INTEGER NOT NULL"
                       " CHECK(sale_paise>=0 AND sale_paise<=9000000000000000),"
                       "day_paise INTEGER NOT NULL"
                       " CHECK(day_paise>=0 AND day_paise<=9000000000000000),"
                       "verifier TEXT NOT NULL CHECK(verifier<>''),"
                       "wrong_pins INTEGER NOT NULL CHECK(wrong_pins>=0),"
                       "tried_at INTEGER"
                       ") STRICT"),
        QStringLiteral("CREATE TRIGGER people_insert BEFORE INSERT ON people"
                       " WHEN EXISTS(SELECT 1 FROM people WHERE name=NEW.name)"
                       " OR (NEW.role<>'owner' AND NOT EXISTS(SELECT 1 FROM people))"
                       " OR NEW.enabled<>1 OR NEW.wrong_pins<>0"
                       " BEGIN SELECT RAISE(ABORT,'people: the first one is an owner'); END"),
        QStringLiteral("CREATE TRIGGER people_update BEFORE UPDATE ON people"
                       " WHEN NEW.name IS NOT OLD.name"
                       " OR (OLD.role='owner' AND OLD.enabled=1"
                       " AND NOT (NEW.role='owner' AND NEW.enabled=1) AND NOT EXISTS("
                       "SELECT 1 FROM people WHERE role='owner' AND enabled=1"
                       " AND name<>OLD.name))"
                       " BEGIN SELECT RAISE(ABORT,'people: one owner stays'); END"),
        // A wrong PIN adds one; only a right one takes them all away.
        QStringLiteral("CREATE TRIGGER people_tries BEFORE UPDATE OF wrong_pins ON people"
                       " WHEN NEW.wrong_pins<>0 AND NEW.wrong_pins<>OLD.wrong_pins"
                       " AND NEW.wrong_pins<>OLD.wrong_pins+1"
                       " BEGIN SELECT RAISE(ABORT,'people: tries are counted one by one'); END"),
        QStringLiteral("CREATE TRIGGER people_delete BEFORE DELETE ON people"
                       " BEGIN SELECT RAISE(ABORT,'people: never deleted'); END"),
        QStringLiteral("CREATE TABLE people_rules(seq INTEGER PRIMARY KEY NOT NULL,"
                       "at INTEGER NOT NULL,"
                       "large_paise INTEGER NOT NULL CHECK(large_paise>=0),"
                       "sees_balance INTEGER NOT NULL CHECK(sees_balance IN (0,1)),"
                       "lock_minutes INTEGER NOT NULL"
                       " CHECK(lock_minutes>=1 AND lock_minutes<=15),"
                       "entered_by TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE overrides(seq INTEGER PRIMARY KEY NOT NULL,"
                       "at INTEGER NOT NULL,"
                       "act TEXT NOT NULL CHECK(act<>''),"
                       "person TEXT NOT NULL CHECK(person<>''),"
                       "owner TEXT NOT NULL CHECK(owner<>'')) STRICT"),
        QStringLiteral("CREATE TRIGGER overrides_update BEFORE UPDATE ON overrides"
                       " BEGIN SELECT RAISE(ABORT,'overrides: never change'); END"),
        QStringLiteral("CREATE TRIGGER overrides_delete BEFORE DELETE ON overrides"
                       " BEGIN SELECT RAISE(ABORT,'overrides: never deleted'); END"),
        QStringLiteral("CREATE TRIGGER people_rules_update BEFORE UPDATE ON people_rules"
                       " BEGIN SELECT RAISE(ABORT,'people_rules: never change'); END"),
        QStringLiteral("CREATE TRIGGER people_rules_delete BEFORE DELETE ON people_rules"
                       " BEGIN SELECT RAISE(ABORT,'people_rules: never deleted'); END"),
    };
}

QStringList peopleIndexes()
{
    // What one cashier sold in a day. A shop without people has no row in it.
    return {
        QStringLiteral("CREATE INDEX attempts_cashier ON attempts(cashier,created_at)"
                       " WHERE cashier<>''"),
    };
}

} // namespace ct
