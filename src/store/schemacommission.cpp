// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemacommission.h"

namespace ct {

QStringList commissionTables()
{
    return {
        QStringLiteral("CREATE TABLE commission_rates(row_key TEXT NOT NULL CHECK(row_key<>''),"
                       "valid_from TEXT NOT NULL CHECK(length(valid_from)=10),"
                       "kind TEXT NOT NULL CHECK(kind='part' OR kind='flat' OR kind='none'),"
                       "value INTEGER NOT NULL CHECK(value>=0 AND value<=100000),"
                       "CHECK(kind<>'none' OR value=0),"
                       "CHECK(kind<>'flat' OR value<=10000),"
                       "PRIMARY KEY(row_key,valid_from)) STRICT"),
        QStringLiteral("CREATE TABLE tax_rates(name TEXT PRIMARY KEY NOT NULL"
                       " CHECK(name='gst' OR name='tds'),"
                       "millionths INTEGER NOT NULL"
                       " CHECK(millionths>=0 AND millionths<=500000)) STRICT"),
    };
}

} // namespace ct
