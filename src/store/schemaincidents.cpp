// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

namespace ct {

QStringList incidentTables()
{
    return {
        QStringLiteral("CREATE TABLE incidents(seq INTEGER PRIMARY KEY NOT NULL CHECK(seq>0),"
                       "at INTEGER NOT NULL,"
                       "order_id TEXT NOT NULL REFERENCES attempts(order_id),"
                       "kind TEXT NOT NULL CHECK(kind<>''),"
                       "from_state TEXT NOT NULL,"
                       "to_state TEXT NOT NULL,"
                       "other TEXT NOT NULL,"
                       "seen_at INTEGER,"
                       "seen_by TEXT NOT NULL,"
                       "note TEXT NOT NULL,"
                       "CHECK((seen_at IS NULL)=(note=''))"
                       ") STRICT"),
        QStringLiteral("CREATE TRIGGER incidents_insert BEFORE INSERT ON incidents"
                       " WHEN EXISTS(SELECT 1 FROM incidents WHERE seq=NEW.seq)"
                       " BEGIN SELECT RAISE(ABORT,'incidents: never replaced'); END"),
        QStringLiteral("CREATE TRIGGER incidents_update BEFORE UPDATE ON incidents"
                       " WHEN OLD.seen_at IS NOT NULL OR NEW.seen_at IS NULL"
                       " OR NEW.seq<>OLD.seq OR NEW.at<>OLD.at OR NEW.order_id<>OLD.order_id"
                       " OR NEW.kind<>OLD.kind OR NEW.from_state<>OLD.from_state"
                       " OR NEW.to_state<>OLD.to_state OR NEW.other<>OLD.other"
                       " BEGIN SELECT RAISE(ABORT,'incidents: seen to once, and nothing else');"
                       " END"),
        QStringLiteral("CREATE TRIGGER incidents_delete BEFORE DELETE ON incidents"
                       " BEGIN SELECT RAISE(ABORT,'incidents: never deleted'); END"),
    };
}

QStringList incidentIndexes()
{
    return {
        QStringLiteral("CREATE INDEX incidents_open ON incidents(seq) WHERE seen_at IS NULL"),
        // A provider's number that two orders have; most attempts of a day have none yet when they
        // are written, so the index stays out of what a customer waits for.
        QStringLiteral("CREATE INDEX attempts_txid ON attempts(provider_txid)"
                       " WHERE provider_txid<>''"),
    };
}

QString incidentsOfOlderJournals()
{
    return QStringLiteral(
        "INSERT INTO incidents(seq,at,order_id,kind,from_state,to_state,other,seen_at,seen_by,note)"
        " SELECT seq,at,subject,json_extract(body,'$.incident'),json_extract(body,'$.from'),"
        "json_extract(body,'$.to'),'',NULL,'','' FROM journal WHERE kind='incident' ORDER BY seq");
}

} // namespace ct
