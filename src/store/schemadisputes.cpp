// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

namespace ct {

QStringList disputeTables()
{
    return {
        QStringLiteral("CREATE TABLE disputes(order_id TEXT PRIMARY KEY NOT NULL"
                       " REFERENCES attempts(order_id),"
                       "raised_at INTEGER NOT NULL,"
                       "raised_by TEXT NOT NULL,"
                       "reason TEXT NOT NULL CHECK(reason<>''),"
                       "letters INTEGER NOT NULL CHECK(letters>=0),"
                       "letter_at INTEGER,"
                       "closed_at INTEGER,"
                       "outcome TEXT NOT NULL CHECK(outcome='open' OR outcome='paid_back'"
                       " OR outcome='rejected' OR outcome='settled'),"
                       "paid_back_paise INTEGER NOT NULL CHECK(paid_back_paise>=0),"
                       "CHECK((closed_at IS NULL)=(outcome='open')),"
                       "CHECK((paid_back_paise>0)=(outcome='paid_back')),"
                       "CHECK((letter_at IS NULL)=(letters=0))"
                       ") STRICT"),
        QStringLiteral("CREATE TRIGGER disputes_delete BEFORE DELETE ON disputes"
                       " BEGIN SELECT RAISE(ABORT,'disputes: never deleted'); END"),
        QStringLiteral("CREATE TRIGGER disputes_order BEFORE UPDATE OF order_id ON disputes"
                       " WHEN NEW.order_id<>OLD.order_id"
                       " BEGIN SELECT RAISE(ABORT,'disputes: about one order for ever'); END"),
    };
}

QStringList disputeIndexes()
{
    return {
        QStringLiteral("CREATE INDEX disputes_open ON disputes(raised_at)"
                       " WHERE closed_at IS NULL"),
        // The owner's list is looked at all day; among a million attempts a handful contradict.
        QStringLiteral("CREATE INDEX attempts_conflict ON attempts(id) WHERE state='conflict'"),
    };
}

} // namespace ct
