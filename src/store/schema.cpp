// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "projection.h"
#include "schemaaccounts.h"
#include "schemacommission.h"
#include "schemadays.h"
#include "schemahints.h"
#include "schemaowed.h"
#include "schemapeople.h"
#include "schemashifts.h"

#include <statemachine.h>

#include <QMap>
#include <array>

namespace ct {

namespace {

constexpr std::array AllStates{State::Sending, State::NotSent,  State::Unknown,
                               State::Pending, State::Failing,  State::Failed,
                               State::Success, State::Reversed, State::Conflict};

//! "(state='a' OR state='b')". Not IN (…): for a longer list SQLite builds a table of its own each
//! time, which was a third of what an insert cost.
QString oneOf(const QString &column, const QStringList &values)
{
    QStringList terms;
    for (const QString &value : values)
        terms << column + QStringLiteral("='") + value + u'\'';
    return u'(' + terms.join(QStringLiteral(" OR ")) + u')';
}

template <typename Wanted>
QString stateIs(const QString &column, Wanted wanted)
{
    QStringList names;
    for (const State state : AllStates) {
        if (wanted(state))
            names << stateName(state);
    }
    return oneOf(column, names);
}

QString anyState()
{
    return stateIs(QStringLiteral("state"), [](State) { return true; });
}

QString anyService()
{
    QStringList names;
    const QList<Service> services = allServices();
    for (const Service service : services)
        names << serviceName(service);
    return oneOf(QStringLiteral("service"), names);
}

//! "(OLD.state='sending' AND (NEW.state='not_sent' OR …)) OR …", straight from the money rules.
QString legalMoves()
{
    QStringList moves;
    for (const State from : AllStates) {
        moves << QStringLiteral("(OLD.state='%1' AND %2)")
                     .arg(stateName(from), stateIs(QStringLiteral("NEW.state"), [from](State to) {
                              return isLegalTransition(from, to);
                          }));
    }
    return moves.join(QStringLiteral(" OR "));
}

QStringList journalTables()
{
    return {
        QStringLiteral("CREATE TABLE journal("
                       "seq INTEGER PRIMARY KEY NOT NULL CHECK(seq>0),"
                       "at INTEGER NOT NULL,"
                       "kind TEXT NOT NULL CHECK(kind<>''),"
                       "subject TEXT NOT NULL,"
                       "body TEXT NOT NULL CHECK(body<>''),"
                       "prev_hash TEXT NOT NULL CHECK(length(prev_hash)=64),"
                       "hash TEXT NOT NULL CHECK(length(hash)=64)"
                       ") STRICT"),
        QStringLiteral("CREATE INDEX journal_subject ON journal(subject,seq)"),
        QStringLiteral("CREATE TRIGGER journal_chain BEFORE INSERT ON journal"
                       " WHEN NEW.seq IS NOT (SELECT ifnull(max(seq),0)+1 FROM journal)"
                       " OR NEW.prev_hash IS NOT ifnull("
                       "(SELECT hash FROM journal ORDER BY seq DESC LIMIT 1),"
                       "'0000000000000000000000000000000000000000000000000000000000000000')"
                       " BEGIN SELECT RAISE(ABORT,'journal: not the next entry'); END"),
        QStringLiteral("CREATE TRIGGER journal_update BEFORE UPDATE ON journal"
                       " BEGIN SELECT RAISE(ABORT,'journal: entries never change'); END"),
        QStringLiteral("CREATE TRIGGER journal_delete BEFORE DELETE ON journal"
                       " BEGIN SELECT RAISE(ABORT,'journal: entries never go'); END"),
    };
}

//! In the words of a book: which services, states and settled states its rows may have.
QString attemptsTable(const QString &service, const QString &state, const QString &settled)
{
    return QStringLiteral(
               "CREATE TABLE attempts("
               "id INTEGER PRIMARY KEY NOT NULL CHECK(id>0),"
               "order_id TEXT NOT NULL UNIQUE CHECK(length(order_id)=15"
               " AND order_id GLOB '[1-9]*' AND order_id NOT GLOB '*[^0-9]*'),"
               "intent TEXT NOT NULL CHECK(intent<>''),"
               "retry_of TEXT NOT NULL,"
               "row_key TEXT NOT NULL CHECK(row_key<>''),"
               "operator TEXT NOT NULL CHECK(operator<>''),"
               "operator_name TEXT NOT NULL,"
               "service TEXT NOT NULL CHECK(%1),"
               "number TEXT NOT NULL CHECK(number<>''),"
               "circle TEXT NOT NULL,"
               "value1 TEXT NOT NULL,"
               "value2 TEXT NOT NULL,"
               "amount_paise INTEGER NOT NULL"
               " CHECK(amount_paise>0 AND amount_paise<=9000000000000000),"
               "charge_paise INTEGER NOT NULL"
               " CHECK(charge_paise>=0 AND charge_paise<=9000000000000000),"
               "counter INTEGER NOT NULL CHECK(counter>0),"
               "cashier TEXT NOT NULL,"
               "account TEXT NOT NULL,"
               "created_at INTEGER NOT NULL,"
               "receipt_no TEXT NOT NULL CHECK(receipt_no<>''),"
               "state TEXT NOT NULL CHECK(%2),"
               "version INTEGER NOT NULL CHECK(version>0),"
               "negative_at INTEGER,"
               "negative_was_refusal INTEGER NOT NULL"
               " CHECK(negative_was_refusal IN (0,1)),"
               "reversal_at INTEGER,"
               "settled_at INTEGER,"
               "provider_txid TEXT NOT NULL,"
               "operator_ref TEXT NOT NULL,"
               "reason TEXT NOT NULL,"
               "trouble TEXT NOT NULL,"
               "last_verdict TEXT NOT NULL,"
               "ask_at INTEGER,"
               "asks INTEGER NOT NULL CHECK(asks>=0),"
               "prints INTEGER NOT NULL CHECK(prints>=0),"
               "CHECK((settled_at IS NOT NULL)=%3),"
               "CHECK(ask_at IS NULL OR state NOT IN ('sending','not_sent'))"
               ") STRICT")
        .arg(service, state, settled);
}

QString attemptsTable()
{
    return attemptsTable(anyService(), anyState(), stateIs(QStringLiteral("state"), isFinal));
}

QString dayTotalsTable(const QString &state)
{
    return QStringLiteral(
               "CREATE TABLE day_totals(day TEXT NOT NULL,row_key TEXT NOT NULL,"
               "state TEXT NOT NULL CHECK(%1),"
               "count INTEGER NOT NULL CHECK(count>=0),"
               "sum_paise INTEGER NOT NULL CHECK(sum_paise>=0),"
               "PRIMARY KEY(day,row_key,state)) STRICT")
        .arg(state);
}

QStringList attemptsTriggers()
{
    return {
        QStringLiteral("CREATE TRIGGER attempts_insert BEFORE INSERT ON attempts"
                       " WHEN NEW.version<>1 OR NOT (NEW.state='sending' OR (%1"
                       " AND (SELECT value FROM meta WHERE key='practice')='1'))"
                       " OR EXISTS(SELECT 1 FROM attempts WHERE order_id=NEW.order_id)"
                       " OR EXISTS(SELECT 1 FROM attempts WHERE id=NEW.id)"
                       " BEGIN SELECT RAISE(ABORT,'attempts: begins as sending, once'); END")
            .arg(stateIs(QStringLiteral("NEW.state"), isFinal)),
        QStringLiteral("CREATE TRIGGER attempts_claimed BEFORE INSERT ON attempts"
                       " WHEN NEW.state='sending' AND EXISTS(SELECT 1 FROM intent_claim c"
                       " JOIN attempts a ON a.order_id=c.order_id WHERE c.intent=NEW.intent"
                       " AND a.state NOT IN ('not_sent','failed'))"
                       " BEGIN SELECT RAISE(ABORT,'attempts: the intent is claimed'); END"),
        QStringLiteral("CREATE TRIGGER attempts_move BEFORE UPDATE OF state ON attempts"
                       " WHEN OLD.state<>NEW.state AND NOT (%1)"
                       " BEGIN SELECT RAISE(ABORT,'attempts: illegal transition'); END")
            .arg(legalMoves()),
        QStringLiteral("CREATE TRIGGER attempts_version BEFORE UPDATE ON attempts"
                       " WHEN NEW.version<>OLD.version+1"
                       " BEGIN SELECT RAISE(ABORT,'attempts: the version rises by one'); END"),
        QStringLiteral("CREATE TRIGGER attempts_identity BEFORE UPDATE OF id,order_id,intent,"
                       "retry_of,row_key,operator,operator_name,service,number,circle,value1,"
                       "value2,amount_paise,charge_paise,counter,cashier,account,created_at,"
                       "receipt_no ON attempts"
                       " BEGIN SELECT RAISE(ABORT,'attempts: what was sold never changes'); END"),
        QStringLiteral("CREATE TRIGGER attempts_delete BEFORE DELETE ON attempts"
                       " BEGIN SELECT RAISE(ABORT,'attempts: never deleted'); END"),
    };
}

QStringList attemptsIndexes()
{
    // Each serves a query of the book: paging by time, by service and state, by row and state, the
    // last sale of a number, what is open, what is to be asked.
    return {
        QStringLiteral("CREATE INDEX attempts_time ON attempts(created_at)"),
        QStringLiteral("CREATE INDEX attempts_service ON attempts(service,state,created_at)"),
        QStringLiteral("CREATE INDEX attempts_row ON attempts(row_key,state,created_at)"),
        QStringLiteral("CREATE INDEX attempts_number ON attempts(number,created_at)"),
        QStringLiteral("CREATE INDEX attempts_open ON attempts(number,amount_paise)"
                       " WHERE " CT_OPEN_STATES),
        QStringLiteral("CREATE INDEX attempts_ask ON attempts(ask_at) WHERE ask_at IS NOT NULL"),
    };
}

QStringList sideTables()
{
    return {
        QStringLiteral("CREATE TABLE meta(key TEXT PRIMARY KEY NOT NULL,value TEXT NOT NULL)"
                       " STRICT"),
        QStringLiteral("CREATE TABLE intent_claim(intent TEXT PRIMARY KEY NOT NULL,"
                       "order_id TEXT NOT NULL REFERENCES attempts(order_id)) STRICT"),
        QStringLiteral("CREATE TABLE receipts(counter INTEGER PRIMARY KEY NOT NULL,"
                       "last INTEGER NOT NULL CHECK(last>0)) STRICT"),
        dayTotalsTable(anyState()),
        QStringLiteral("CREATE TABLE balances(id INTEGER PRIMARY KEY NOT NULL,at INTEGER NOT NULL,"
                       "paise INTEGER NOT NULL,exact TEXT NOT NULL,took_ms INTEGER NOT NULL)"
                       " STRICT"),
    };
}

QStringList sideTriggers()
{
    QStringList triggers{
        QStringLiteral("CREATE TRIGGER claim_move BEFORE UPDATE ON intent_claim"
                       " WHEN NEW.intent IS NOT OLD.intent"
                       " OR NOT EXISTS(SELECT 1 FROM attempts WHERE order_id=OLD.order_id"
                       " AND state IN ('not_sent','failed'))"
                       " OR NOT EXISTS(SELECT 1 FROM attempts WHERE order_id=NEW.order_id"
                       " AND intent=OLD.intent AND retry_of=OLD.order_id AND state='sending')"
                       " BEGIN SELECT RAISE(ABORT,'claim: only from a dead attempt to its retry');"
                       " END"),
        QStringLiteral("CREATE TRIGGER claim_insert BEFORE INSERT ON intent_claim"
                       " WHEN EXISTS(SELECT 1 FROM intent_claim WHERE intent=NEW.intent)"
                       " BEGIN SELECT RAISE(ABORT,'claim: taken'); END"),
        QStringLiteral("CREATE TRIGGER meta_insert BEFORE INSERT ON meta"
                       " WHEN EXISTS(SELECT 1 FROM meta WHERE key=NEW.key)"
                       " BEGIN SELECT RAISE(ABORT,'meta: never changes'); END"),
        QStringLiteral("CREATE TRIGGER balances_insert BEFORE INSERT ON balances"
                       " WHEN EXISTS(SELECT 1 FROM balances WHERE id=NEW.id)"
                       " BEGIN SELECT RAISE(ABORT,'balances: never replaced'); END"),
        QStringLiteral("CREATE TRIGGER meta_update BEFORE UPDATE ON meta"
                       " BEGIN SELECT RAISE(ABORT,'meta: never changes'); END"),
    };
    for (const char *table : {"intent_claim", "receipts", "day_totals", "balances", "meta"}) {
        triggers << QStringLiteral(
                        "CREATE TRIGGER %1_delete BEFORE DELETE ON %1"
                        " BEGIN SELECT RAISE(ABORT,'%1: never deleted'); END")
                        .arg(QLatin1String(table));
    }
    return triggers;
}

QStringList searchTables()
{
    // The rows behind search_upto are not in the search index yet: they are few and read as they
    // are, which keeps the index out of the transaction that a customer waits for.
    return {
        QStringLiteral("CREATE VIRTUAL TABLE search USING fts5(number,order_id,operator_ref,"
                       "provider_txid,content='attempts',content_rowid='id',columnsize=0,"
                       "tokenize='trigram')"),
        QStringLiteral("CREATE TABLE search_upto(one INTEGER PRIMARY KEY NOT NULL CHECK(one=1),"
                       "id INTEGER NOT NULL) STRICT"),
        QStringLiteral("INSERT INTO search_upto VALUES(1,0)"),
    };
}

QStringList firstSchema()
{
    return sideTables() + QStringList{attemptsTable()} + journalTables() + attemptsIndexes() +
           attemptsTriggers() + sideTriggers() + searchTables();
}

QString settledState()
{
    return stateIs(QStringLiteral("state"), [](State state) { return !isOpen(state); });
}

QStringList dayStatements()
{
    return dayTables(anyService(), settledState());
}

QString nameIn(const QString &createStatement)
{
    const bool isLonger = createStatement.startsWith(u"CREATE VIRTUAL") ||
                          createStatement.startsWith(u"CREATE UNIQUE");
    const QString from = createStatement.section(u' ', isLonger ? 3 : 2);
    qsizetype end = 0;
    while (end < from.size() && from.at(end) != u'(' && from.at(end) != u' ')
        ++end;
    return from.first(end);
}

//! The tables of the very first books say the same as today's with IN (…). They stay as they are:
//! to word them anew would mean to copy every row.
bool isEarlierWording(const QString &name, const QString &sql)
{
    QStringList services;
    for (const Service service : allServices())
        services << serviceName(service);
    QStringList states;
    QStringList settled;
    for (const State state : AllStates) {
        states << stateName(state);
        if (isFinal(state))
            settled << stateName(state);
    }
    const auto in = [](const QString &column, const QStringList &values) {
        return QStringLiteral("%1 IN ('%2')").arg(column, values.join(QStringLiteral("','")));
    };
    const QString column = QStringLiteral("state");
    if (name == QLatin1String("day_totals"))
        return sql == dayTotalsTable(in(column, states));
    return name == QLatin1String("attempts") &&
           sql == attemptsTable(in(QStringLiteral("service"), services), in(column, states),
                                u'(' + in(column, settled) + u')');
}

Result<Done> runAll(Connection &connection, const QStringList &statements)
{
    for (const QString &sql : statements) {
        const Result<Done> ran = connection.run(sql);
        if (!ran.ok())
            return ran;
    }
    return Done{};
}

//! The first step was worded otherwise for some hours, and lacked two triggers: whatever of its
//! triggers and indexes is not today's is made anew.
Result<Done> renewFirstGuards(Connection &connection)
{
    const QStringList statements = attemptsIndexes() + attemptsTriggers() + sideTriggers();
    for (const QString &sql : statements) {
        const QString name = nameIn(sql);
        const Result<QString> stands = connection.ask(
            QStringLiteral("SELECT ifnull((SELECT sql FROM sqlite_schema WHERE name='%1'),'')")
                .arg(name));
        if (!stands.ok())
            return stands.error();
        if (*stands == sql)
            continue;
        const Result<Done> renewed = runAll(
            connection,
            {QStringLiteral("DROP %1 IF EXISTS %2").arg(sql.section(u' ', 1, 1), name), sql});
        if (!renewed.ok())
            return renewed;
    }
    return Done{};
}

} // namespace

QStringList bookSchema()
{
    return firstSchema() + safetySchema() + incidentTables() + incidentIndexes() + hintsSchema() +
           disputeTables() + disputeIndexes() + walletTables() + accountTables() +
           accountIndexes() + customerTables() + dayStatements() + dayIndexes() + tenderTables() +
           shiftTables() + shiftIndexes() + peopleTables() + peopleIndexes() + commissionTables() +
           reportPrintTables() + reportPrintIndexes() + owedTables() + owedIndexes();
}

QStringList replaySchema()
{
    return sideTables() + QStringList{attemptsTable()} + attemptsTriggers() + sideTriggers() +
           safetySchema() + incidentTables() + disputeTables() + walletTables() + accountTables() +
           customerTables() + dayStatements() + tenderTables() + shiftTables() + peopleTables() +
           commissionTables() + reportPrintTables() + owedTables();
}

QList<MigrationStep> bookSteps()
{
    return {
        [](Connection &connection) { return runAll(connection, firstSchema()); },
        [](Connection &connection) { return runAll(connection, safetySchema()); },
        [](Connection &connection) {
            return runAll(connection, incidentTables() + incidentIndexes() +
                                          QStringList{incidentsOfOlderJournals()});
        },
        [](Connection &connection) { return runAll(connection, hintsSchema()); },
        [](Connection &connection) {
            return runAll(connection, disputeTables() + disputeIndexes());
        },
        [](Connection &connection) { return runAll(connection, walletTables()); },
        [](Connection &connection) {
            return runAll(connection, accountTables() + accountIndexes() + customerTables());
        },
        [](Connection &connection) {
            return runAll(connection, dayStatements() + dayIndexes() +
                                          QStringList{hoursOfOlderBooks(settledState())});
        },
        [](Connection &connection) { return runAll(connection, tenderTables()); },
        [](Connection &connection) { return runAll(connection, shiftTables() + shiftIndexes()); },
        renewFirstGuards,
        [](Connection &connection) { return runAll(connection, peopleTables() + peopleIndexes()); },
        [](Connection &connection) { return runAll(connection, commissionTables()); },
        [](Connection &connection) {
            return runAll(connection, reportPrintTables() + reportPrintIndexes());
        },
        [](Connection &connection) { return runAll(connection, owedTables() + owedIndexes()); },
    };
}

Result<QStringList> schemaProblems(Connection &connection)
{
    QMap<QString, QString> wanted;
    const QStringList statements = bookSchema();
    for (const QString &sql : statements) {
        if (sql.startsWith(QLatin1String("CREATE")))
            wanted.insert(nameIn(sql), sql);
    }
    QStringList problems;
    Statement rows(connection, "SELECT name,sql FROM sqlite_schema WHERE sql IS NOT NULL");
    if (!rows.exec())
        return rows.error();
    while (rows.next()) {
        const QString name = rows.text(0);
        if (name.startsWith(QLatin1String("search_")) && !wanted.contains(name))
            continue; // the search index's own tables
        const QString sql = rows.text(1);
        if (wanted.take(name) != sql && !isEarlierWording(name, sql))
            problems << QStringLiteral("schema: %1 is not as it was made").arg(name);
    }
    if (rows.failed())
        return rows.error();
    for (auto left = wanted.cbegin(); left != wanted.cend(); ++left)
        problems << QStringLiteral("schema: %1 is missing").arg(left.key());
    return problems;
}

} // namespace ct
