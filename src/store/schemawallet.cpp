// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

namespace ct {

QStringList walletTables()
{
    return {
        // The last proof only: those before it stand in the journal.
        QStringLiteral("CREATE TABLE wallet(one INTEGER PRIMARY KEY NOT NULL CHECK(one=1),"
                       "seq INTEGER NOT NULL CHECK(seq>0),"
                       "body TEXT NOT NULL CHECK(body<>'')) STRICT"),
        QStringLiteral("CREATE TRIGGER wallet_update BEFORE UPDATE ON wallet"
                       " WHEN NEW.seq<=OLD.seq"
                       " BEGIN SELECT RAISE(ABORT,'wallet: only a later proof'); END"),
        QStringLiteral("CREATE TRIGGER wallet_delete BEFORE DELETE ON wallet"
                       " BEGIN SELECT RAISE(ABORT,'wallet: never deleted'); END"),
        QStringLiteral("CREATE TABLE topups(seq INTEGER PRIMARY KEY NOT NULL CHECK(seq>0),"
                       "at INTEGER NOT NULL,"
                       "paise INTEGER NOT NULL CHECK(paise>0 AND paise<=9000000000000000),"
                       "reference TEXT NOT NULL CHECK(reference<>''),"
                       "entered_by TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE TRIGGER topups_insert BEFORE INSERT ON topups"
                       " WHEN EXISTS(SELECT 1 FROM topups WHERE seq=NEW.seq)"
                       " BEGIN SELECT RAISE(ABORT,'topups: never replaced'); END"),
        QStringLiteral("CREATE TRIGGER topups_update BEFORE UPDATE ON topups"
                       " BEGIN SELECT RAISE(ABORT,'topups: never changes'); END"),
        QStringLiteral("CREATE TRIGGER topups_delete BEFORE DELETE ON topups"
                       " BEGIN SELECT RAISE(ABORT,'topups: never deleted'); END"),
    };
}

} // namespace ct
