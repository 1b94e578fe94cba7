// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemadays.h"

namespace ct {

QStringList dayTables(const QString &anyService, const QString &settled)
{
    return {
        QStringLiteral("CREATE TABLE day_hours(day TEXT NOT NULL,"
                       "hour INTEGER NOT NULL CHECK(hour>=0 AND hour<24),"
                       "service TEXT NOT NULL CHECK(%1),"
                       "state TEXT NOT NULL CHECK(%2),"
                       "count INTEGER NOT NULL CHECK(count>=0),"
                       "sum_paise INTEGER NOT NULL CHECK(sum_paise>=0),"
                       "charge_paise INTEGER NOT NULL CHECK(charge_paise>=0),"
                       "PRIMARY KEY(day,hour,service,state)) STRICT")
            .arg(anyService, settled),
        QStringLiteral("CREATE TRIGGER day_hours_delete BEFORE DELETE ON day_hours"
                       " BEGIN SELECT RAISE(ABORT,'day_hours: never deleted'); END"),
    };
}

QStringList dayIndexes()
{
    // What the wallet held when a day began and ended, and what was put into it meanwhile.
    return {
        QStringLiteral("CREATE INDEX balances_at ON balances(at)"),
        QStringLiteral("CREATE INDEX topups_at ON topups(at)"),
    };
}

QString hoursOfOlderBooks(const QString &settled)
{
    return QStringLiteral(
               "INSERT INTO day_hours(day,hour,service,state,count,sum_paise,charge_paise)"
               " SELECT date(local,'unixepoch'),CAST(strftime('%H',local,'unixepoch') AS INTEGER)"
               " AS hour,service,state,count(*),sum(amount_paise),sum(charge_paise) FROM"
               " (SELECT created_at/1000+(SELECT CAST(value AS INTEGER) FROM meta"
               " WHERE key='day_offset_seconds') AS local,service,state,amount_paise,charge_paise"
               " FROM attempts WHERE %1) GROUP BY 1,2,3,4")
        .replace(QStringLiteral("%1"), settled);
}

} // namespace ct
