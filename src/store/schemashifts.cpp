// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemashifts.h"

namespace ct {

namespace {

QStringList neverChanges(const char *table)
{
    return {
        QStringLiteral("CREATE TRIGGER %1_update BEFORE UPDATE ON %1"
                       " BEGIN SELECT RAISE(ABORT,'%1: never changes'); END")
            .arg(QLatin1String(table)),
        QStringLiteral("CREATE TRIGGER %1_delete BEFORE DELETE ON %1"
                       " BEGIN SELECT RAISE(ABORT,'%1: never deleted'); END")
            .arg(QLatin1String(table)),
    };
}

} // namespace

QStringList tenderTables()
{
    return QStringList{
               QStringLiteral(
                   "CREATE TABLE tenders(order_id TEXT PRIMARY KEY NOT NULL"
                   " REFERENCES attempts(order_id),"
                   "kind TEXT NOT NULL CHECK(kind='cash' OR kind='upi' OR kind='account'),"
                   "kept_paise INTEGER NOT NULL"
                   " CHECK(kept_paise>=0 AND kept_paise<=9000000000000000),"
                   "given_paise INTEGER NOT NULL"
                   " CHECK(given_paise=0 OR (kind='cash' AND given_paise>=kept_paise)),"
                   "shift INTEGER NOT NULL CHECK(shift>=0),"
                   "CHECK(kind<>'account' OR kept_paise=0)"
                   ") STRICT"),
               QStringLiteral("CREATE TRIGGER tenders_insert BEFORE INSERT ON tenders"
                              " WHEN EXISTS(SELECT 1 FROM tenders WHERE order_id=NEW.order_id)"
                              " BEGIN SELECT RAISE(ABORT,'tenders: never replaced'); END"),
               // What the shop still has of a sale that came to nothing; 0: nothing any more.
               QStringLiteral("CREATE TABLE refunds_due(intent TEXT PRIMARY KEY NOT NULL,"
                              "order_id TEXT NOT NULL REFERENCES attempts(order_id),"
                              "paise INTEGER NOT NULL CHECK(paise>=0)) STRICT"),
               QStringLiteral("CREATE INDEX refunds_due_open ON refunds_due(order_id)"
                              " WHERE paise>0"),
               QStringLiteral("CREATE TRIGGER refunds_due_delete BEFORE DELETE ON refunds_due"
                              " BEGIN SELECT RAISE(ABORT,'refunds_due: never deleted'); END"),
           } +
           neverChanges("tenders");
}

QStringList shiftTables()
{
    return QStringList{
               QStringLiteral("CREATE TABLE shifts(number INTEGER PRIMARY KEY NOT NULL"
                              " CHECK(number>0),"
                              "state TEXT NOT NULL"
                              " CHECK(state='open' OR state='counted' OR state='closed'),"
                              "opened_at INTEGER NOT NULL,"
                              "opened_by TEXT NOT NULL,"
                              "counter INTEGER NOT NULL CHECK(counter>0),"
                              "opening TEXT NOT NULL,"
                              "opening_paise INTEGER NOT NULL CHECK(opening_paise>=0),"
                              "counted TEXT NOT NULL,"
                              "counted_paise INTEGER NOT NULL CHECK(counted_paise>=0),"
                              "counts INTEGER NOT NULL CHECK(counts>=0),"
                              "expected_paise INTEGER NOT NULL,"
                              "closed_at INTEGER,"
                              "closed_by TEXT NOT NULL,"
                              "reason TEXT NOT NULL,"
                              "CHECK((closed_at IS NOT NULL)=(state='closed')),"
                              "CHECK((counts>0)=(state<>'open')),"
                              "CHECK(state<>'closed' OR counted_paise=expected_paise"
                              " OR reason<>'')"
                              ") STRICT"),
               // One at a time, numbered without gaps.
               QStringLiteral("CREATE TRIGGER shifts_insert BEFORE INSERT ON shifts"
                              " WHEN NEW.state<>'open'"
                              " OR NEW.number<>(SELECT ifnull(max(number),0)+1 FROM shifts)"
                              " OR EXISTS(SELECT 1 FROM shifts WHERE state<>'closed')"
                              " BEGIN SELECT RAISE(ABORT,'shifts: one at a time, without gaps');"
                              " END"),
               QStringLiteral("CREATE TRIGGER shifts_update BEFORE UPDATE ON shifts"
                              " WHEN OLD.state='closed' OR NEW.state='open'"
                              " OR (OLD.state='open' AND NEW.state='closed')"
                              " OR NEW.number<>OLD.number OR NEW.opened_at<>OLD.opened_at"
                              " OR NEW.opened_by<>OLD.opened_by OR NEW.counter<>OLD.counter"
                              " OR NEW.opening<>OLD.opening"
                              " OR NEW.opening_paise<>OLD.opening_paise"
                              " BEGIN SELECT RAISE(ABORT,'shifts: what was closed never changes');"
                              " END"),
               QStringLiteral("CREATE TRIGGER shifts_delete BEFORE DELETE ON shifts"
                              " BEGIN SELECT RAISE(ABORT,'shifts: never deleted'); END"),
               QStringLiteral("CREATE TABLE shift_moves(seq INTEGER PRIMARY KEY NOT NULL"
                              " CHECK(seq>0),"
                              "at INTEGER NOT NULL,"
                              "shift INTEGER NOT NULL REFERENCES shifts(number),"
                              "kind TEXT NOT NULL CHECK(kind='in' OR kind='out' OR kind='refund'"
                              " OR kind='refund_upi'),"
                              "paise INTEGER NOT NULL CHECK(paise>0 AND paise<=9000000000000000),"
                              "reason TEXT NOT NULL,"
                              "intent TEXT NOT NULL,"
                              "order_id TEXT NOT NULL,"
                              "entered_by TEXT NOT NULL,"
                              "CHECK((intent='')=(order_id='')),"
                              "CHECK((kind='in' OR kind='out')=(intent='')),"
                              "CHECK(intent<>'' OR reason<>'')"
                              ") STRICT"),
               QStringLiteral("CREATE TRIGGER shift_moves_insert BEFORE INSERT ON shift_moves"
                              " WHEN EXISTS(SELECT 1 FROM shift_moves WHERE seq=NEW.seq)"
                              " OR NOT EXISTS(SELECT 1 FROM shifts WHERE number=NEW.shift"
                              " AND state='open')"
                              " BEGIN SELECT RAISE(ABORT,'shift_moves: only in an open shift');"
                              " END"),
               QStringLiteral("CREATE INDEX shift_moves_intent ON shift_moves(intent)"
                              " WHERE intent<>''"),
               QStringLiteral("CREATE TRIGGER tenders_shift BEFORE INSERT ON tenders"
                              " WHEN NEW.shift<>0 AND NOT EXISTS(SELECT 1 FROM shifts"
                              " WHERE number=NEW.shift AND state='open')"
                              " BEGIN SELECT RAISE(ABORT,'tenders: only in an open shift'); END"),
               QStringLiteral("CREATE TABLE z_reports(number INTEGER PRIMARY KEY NOT NULL"
                              " REFERENCES shifts(number),"
                              "at INTEGER NOT NULL,"
                              "head_seq INTEGER NOT NULL CHECK(head_seq>0),"
                              "head TEXT NOT NULL CHECK(length(head)=64),"
                              "figures TEXT NOT NULL CHECK(figures<>'')"
                              ") STRICT"),
               QStringLiteral("CREATE TRIGGER z_reports_insert BEFORE INSERT ON z_reports"
                              " WHEN NEW.number<>(SELECT ifnull(max(number),0)+1 FROM z_reports)"
                              " OR NOT EXISTS(SELECT 1 FROM shifts WHERE number=NEW.number"
                              " AND state='closed')"
                              " BEGIN SELECT RAISE(ABORT,'z_reports: numbered without gaps'); END"),
               QStringLiteral("CREATE TABLE shift_rules(seq INTEGER PRIMARY KEY NOT NULL"
                              " CHECK(seq>0),"
                              "at INTEGER NOT NULL,"
                              "needed INTEGER NOT NULL CHECK(needed IN (0,1)),"
                              "entered_by TEXT NOT NULL) STRICT"),
               QStringLiteral("CREATE TRIGGER shift_rules_insert BEFORE INSERT ON shift_rules"
                              " WHEN NEW.seq<=(SELECT ifnull(max(seq),0) FROM shift_rules)"
                              " BEGIN SELECT RAISE(ABORT,'shift_rules: in order'); END"),
           } +
           neverChanges("shift_moves") + neverChanges("z_reports") + neverChanges("shift_rules");
}

QStringList shiftIndexes()
{
    return {
        QStringLiteral("CREATE INDEX tenders_of_shift ON tenders(shift) WHERE shift>0"),
        QStringLiteral("CREATE INDEX shift_moves_shift ON shift_moves(shift,seq)"),
    };
}

QStringList reportPrintTables()
{
    return QStringList{
               QStringLiteral("CREATE TABLE report_prints(seq INTEGER PRIMARY KEY NOT NULL"
                              " CHECK(seq>0),"
                              "at INTEGER NOT NULL,"
                              "report INTEGER NOT NULL REFERENCES z_reports(number),"
                              "paper TEXT NOT NULL CHECK(paper<>''),"
                              "entered_by TEXT NOT NULL) STRICT"),
               QStringLiteral("CREATE TRIGGER report_prints_insert BEFORE INSERT ON report_prints"
                              " WHEN NEW.seq<=(SELECT ifnull(max(seq),0) FROM report_prints)"
                              " OR NOT EXISTS(SELECT 1 FROM z_reports WHERE number=NEW.report)"
                              " BEGIN SELECT RAISE(ABORT,'report_prints: in order'); END"),
           } +
           neverChanges("report_prints");
}

QStringList reportPrintIndexes()
{
    return {QStringLiteral("CREATE INDEX report_prints_report ON report_prints(report)")};
}

} // namespace ct
