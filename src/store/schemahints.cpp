// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemahints.h"

namespace ct {

QStringList hintsSchema()
{
    return {
        // One row an order, however often it is called back about. `known`: the book has the
        // order; `seen_at`: the provider was asked, or there is nothing to ask about.
        QStringLiteral("CREATE TABLE hints("
                       "id INTEGER PRIMARY KEY NOT NULL CHECK(id>0),"
                       "order_id TEXT NOT NULL UNIQUE CHECK(length(order_id)=15"
                       " AND order_id GLOB '[1-9]*' AND order_id NOT GLOB '*[^0-9]*'),"
                       "at INTEGER NOT NULL,"
                       "status TEXT NOT NULL CHECK(length(status)<=32),"
                       "opid TEXT NOT NULL CHECK(length(opid)<=256),"
                       "times INTEGER NOT NULL CHECK(times>0),"
                       "known INTEGER NOT NULL CHECK(known IN (0,1)),"
                       "seen_at INTEGER"
                       ") STRICT"),
        QStringLiteral("CREATE INDEX hints_waiting ON hints(at) WHERE seen_at IS NULL"),
        QStringLiteral("CREATE INDEX hints_kept ON hints(known,at)"),
    };
}

} // namespace ct
