// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemaowed.h"

#include <owed.h>

namespace ct {

static_assert(std::chrono::milliseconds(WaitsAtTheCounter).count() == 120'000,
              "the index attempts_owed says it in its own words");

QStringList owedTables()
{
    return {
        // `paise`: what went back past every drawer, in a shop that keeps no shifts.
        QStringLiteral("CREATE TABLE owed_ends(order_id TEXT PRIMARY KEY NOT NULL"
                       " REFERENCES attempts(order_id),"
                       "seq INTEGER NOT NULL UNIQUE CHECK(seq>0),"
                       "at INTEGER NOT NULL,"
                       "how TEXT NOT NULL CHECK(how='cash' OR how='upi' OR how='told'),"
                       "intent TEXT NOT NULL CHECK(intent<>''),"
                       "paise INTEGER NOT NULL CHECK(paise>=0 AND paise<=9000000000000000),"
                       "entered_by TEXT NOT NULL,"
                       "CHECK((how='told')=(paise=0))) STRICT"),
        QStringLiteral("CREATE TRIGGER owed_ends_insert BEFORE INSERT ON owed_ends"
                       " WHEN EXISTS(SELECT 1 FROM owed_ends WHERE order_id=NEW.order_id"
                       " OR seq=NEW.seq)"
                       " BEGIN SELECT RAISE(ABORT,'owed_ends: settled once'); END"),
        QStringLiteral("CREATE TRIGGER owed_ends_update BEFORE UPDATE ON owed_ends"
                       " BEGIN SELECT RAISE(ABORT,'owed_ends: never changes'); END"),
        QStringLiteral("CREATE TRIGGER owed_ends_delete BEFORE DELETE ON owed_ends"
                       " BEGIN SELECT RAISE(ABORT,'owed_ends: never deleted'); END"),
        QStringLiteral("CREATE INDEX owed_ends_intent ON owed_ends(intent)"),
    };
}

QStringList owedIndexes()
{
    return {
        QStringLiteral("CREATE INDEX attempts_owed ON attempts(created_at)"
                       " WHERE " CT_CAME_TO_NOTHING_LATE)};
}

} // namespace ct
