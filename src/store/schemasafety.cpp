// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

namespace ct {

namespace {

//! Rows that are written once and never change.
QStringList keptForever(const QString &table)
{
    return {
        QStringLiteral("CREATE TRIGGER %1_insert BEFORE INSERT ON %1"
                       " WHEN EXISTS(SELECT 1 FROM %1 WHERE id=NEW.id)"
                       " BEGIN SELECT RAISE(ABORT,'%1: never replaced'); END")
            .arg(table),
        QStringLiteral("CREATE TRIGGER %1_update BEFORE UPDATE ON %1"
                       " BEGIN SELECT RAISE(ABORT,'%1: never changes'); END")
            .arg(table),
        QStringLiteral("CREATE TRIGGER %1_delete BEFORE DELETE ON %1"
                       " BEGIN SELECT RAISE(ABORT,'%1: never deleted'); END")
            .arg(table),
    };
}

QStringList holdsTable()
{
    return {
        QStringLiteral("CREATE TABLE holds(id INTEGER PRIMARY KEY NOT NULL CHECK(id>0),"
                       "kind TEXT NOT NULL CHECK(kind<>''),"
                       "at INTEGER NOT NULL,"
                       "detail TEXT NOT NULL,"
                       "released_at INTEGER,"
                       "reason TEXT NOT NULL,"
                       "released_by TEXT NOT NULL,"
                       "CHECK((released_at IS NULL)=(reason=''))) STRICT"),
        QStringLiteral("CREATE UNIQUE INDEX holds_standing ON holds(kind)"
                       " WHERE released_at IS NULL"),
        QStringLiteral("CREATE TRIGGER holds_insert BEFORE INSERT ON holds"
                       " WHEN NEW.released_at IS NOT NULL"
                       " OR EXISTS(SELECT 1 FROM holds WHERE id=NEW.id)"
                       " BEGIN SELECT RAISE(ABORT,'holds: begins as standing, once'); END"),
        QStringLiteral("CREATE TRIGGER holds_update BEFORE UPDATE ON holds"
                       " WHEN OLD.released_at IS NOT NULL OR NEW.released_at IS NULL"
                       " OR NEW.id<>OLD.id OR NEW.kind<>OLD.kind OR NEW.at<>OLD.at"
                       " OR NEW.detail<>OLD.detail"
                       " BEGIN SELECT RAISE(ABORT,'holds: released once, and nothing else'); END"),
        QStringLiteral("CREATE TRIGGER holds_delete BEFORE DELETE ON holds"
                       " BEGIN SELECT RAISE(ABORT,'holds: never deleted'); END"),
    };
}

} // namespace

QStringList safetySchema()
{
    // The id of each row is the number of the journal entry that made it.
    return holdsTable() +
           QStringList{
               // The computers that this book was at home on; the last one is its home.
               QStringLiteral("CREATE TABLE machines(id INTEGER PRIMARY KEY NOT NULL,"
                              "at INTEGER NOT NULL,mark TEXT NOT NULL CHECK(mark<>'')) STRICT"),
               // Where a book began to go its own way: restored, rebuilt, merged.
               QStringLiteral("CREATE TABLE epochs(id INTEGER PRIMARY KEY NOT NULL,"
                              "at INTEGER NOT NULL,epoch TEXT NOT NULL CHECK(epoch<>''),"
                              "cause TEXT NOT NULL CHECK(cause<>''),"
                              "from_seq INTEGER NOT NULL CHECK(from_seq>=0),"
                              "from_hash TEXT NOT NULL CHECK(length(from_hash)=64)) STRICT"),
               // Heads of the chain that somebody keeps outside of it: backups and Z slips.
               QStringLiteral("CREATE TABLE heads(id INTEGER PRIMARY KEY NOT NULL,"
                              "at INTEGER NOT NULL,source TEXT NOT NULL CHECK(source<>''),"
                              "name TEXT NOT NULL,"
                              "seq INTEGER NOT NULL CHECK(seq>0 AND seq<id),"
                              "hash TEXT NOT NULL CHECK(length(hash)=64)) STRICT"),
           } +
           keptForever(QStringLiteral("machines")) + keptForever(QStringLiteral("epochs")) +
           keptForever(QStringLiteral("heads"));
}

} // namespace ct
