// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What verify says of the pages and the rows; the chain and the mirror are in verify.cpp.
#include "projection.h"
#include "verification.h"

#include <mutant.h>

namespace ct {

namespace {

constexpr int Page = 500;

} // namespace

//! How a table is read: what grows with every sale in small portions, for a longer read would hold
//! sales up.
enum class Portion {
    Whole,    //!< it is small
    ByNumber, //!< behind a number, at most so many rows
    ByText,   //!< behind a text, at most so many rows
    ByDay,    //!< the day behind a day, whole
};

//! A table of the book that has to say what the replayed journal says.
struct TableToCompare
{
    const char *sql; //!< ordered
    const char *name;
    int columns;
    int key; //!< its column, by which the table is read in portions
    Portion portion;
};

//! In a copy, or in a book so small that nobody who sells notices: a large table is read for
//! seconds, and the book is locked as long.
Result<Done> Verification::checkPages()
{
    if (!m_isPageCheckApart)
        return Done{};
    QStringList tables;
    {
        Statement rows(*m_book,
                       "SELECT name FROM sqlite_schema WHERE type='table' "
                       "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name");
        if (!rows.exec())
            return rows.error();
        while (rows.next())
            tables << rows.text(0);
        if (rows.failed())
            return rows.error();
    }
    for (const QString &table : std::as_const(tables)) {
        const Result<QString> answer =
            m_book->ask(QStringLiteral("PRAGMA integrity_check('%1')").arg(table));
        if (!answer.ok())
            return answer.error();
        if (*answer != QLatin1String("ok"))
            say(QStringLiteral("pages of %1: %2").arg(table, *answer));
    }
    const Result<QString> foreign = m_book->ask(QStringLiteral("PRAGMA foreign_key_check"));
    if (foreign.ok() && !foreign->isEmpty())
        say(QStringLiteral("rows of %1 point nowhere").arg(*foreign));
    return foreign.ok() ? Result<Done>(Done{}) : Result<Done>(foreign.error());
}

Result<Done> Verification::comparePage(const TableToCompare &table, std::optional<QString> *after)
{
    // Rows and last entries are of one moment; the next page may be of a later one.
    const Snapshot snapshot(*m_book);
    Result<Done> done = catchUp();
    if (done.ok())
        done = m_projection->flushTotals();
    if (!done.ok() || !m_replaying)
        return done;
    Statement live(*m_book, table.sql);
    Statement replayed(*m_replay, table.sql);
    for (Statement *rows : {&live, &replayed}) {
        if (table.portion == Portion::ByNumber)
            rows->bind((*after)->toLongLong()).bind(Page);
        else if (table.portion == Portion::ByText)
            rows->bind(**after).bind(Page);
        else if (table.portion == Portion::ByDay)
            rows->bind(**after);
        if (!rows->exec())
            return rows->error();
    }
    int read = 0;
    for (;; ++read) {
        const bool isLive = live.next();
        const bool isReplayed = replayed.next();
        if (live.failed())
            return live.error();
        if (!isLive && !isReplayed)
            break;
        bool isSame = isLive == isReplayed;
        for (int column = 0; isSame && column < table.columns; ++column) {
            isSame = live.isNull(column) == replayed.isNull(column) &&
                     live.text(column) == replayed.text(column);
        }
        if (!isSame && !mutant("verify-believes-rows")) {
            say(QStringLiteral("%1: the row of %2 is not what the journal says")
                    .arg(QLatin1String(table.name), isLive ? live.text(0) : replayed.text(0)));
            after->reset();
            return Done{};
        }
        if (table.portion != Portion::Whole)
            *after = live.text(table.key);
    }
    if (table.portion == Portion::Whole || read < (table.portion == Portion::ByDay ? 1 : Page))
        after->reset();
    return Done{};
}

Result<Done> Verification::compareRows()
{
    static constexpr TableToCompare tables[] = {
        {"SELECT order_id,retry_of," CT_ATTEMPT_COLUMNS
         " FROM attempts WHERE id>? ORDER BY id LIMIT ?",
         "attempts", 34, 2, Portion::ByNumber},
        {"SELECT intent,order_id FROM intent_claim WHERE intent>? ORDER BY intent LIMIT ?",
         "intent_claim", 2, 0, Portion::ByText},
        {"SELECT id,at,paise,exact,took_ms FROM balances WHERE id>? ORDER BY id LIMIT ?",
         "balances", 5, 0, Portion::ByNumber},
        {"SELECT seq,at,order_id,kind,from_state,to_state,other,seen_at,seen_by,note "
         "FROM incidents WHERE seq>? ORDER BY seq LIMIT ?",
         "incidents", 10, 0, Portion::ByNumber},
        {"SELECT order_id,raised_at,raised_by,reason,letters,letter_at,closed_at,outcome,"
         "paid_back_paise FROM disputes WHERE order_id>? ORDER BY order_id LIMIT ?",
         "disputes", 9, 0, Portion::ByText},
        {"SELECT seq,at,paise,reference,entered_by FROM topups WHERE seq>? ORDER BY seq LIMIT ?",
         "topups", 5, 0, Portion::ByNumber},
        {"SELECT customer,limit_paise,owed_paise,moved_at FROM accounts WHERE customer>? "
         "ORDER BY customer LIMIT ?",
         "accounts", 4, 0, Portion::ByText},
        {"SELECT seq,at,customer,kind,paise,owed_after_paise,intent,order_id,note,entered_by "
         "FROM account_moves WHERE seq>? ORDER BY seq LIMIT ?",
         "account_moves", 10, 0, Portion::ByNumber},
        {"SELECT intent,customer,paise,owed FROM account_intents WHERE intent>? "
         "ORDER BY intent LIMIT ?",
         "account_intents", 4, 0, Portion::ByText},
        {"SELECT order_id,customer FROM account_sales WHERE order_id>? ORDER BY order_id LIMIT ?",
         "account_sales", 2, 0, Portion::ByText},
        {"SELECT order_id,kind,kept_paise,given_paise,shift FROM tenders WHERE order_id>? "
         "ORDER BY order_id LIMIT ?",
         "tenders", 5, 0, Portion::ByText},
        {"SELECT intent,order_id,paise FROM refunds_due WHERE intent>? ORDER BY intent LIMIT ?",
         "refunds_due", 3, 0, Portion::ByText},
        {"SELECT number,state,opened_at,opened_by,counter,opening,opening_paise,counted,"
         "counted_paise,counts,expected_paise,closed_at,closed_by,reason FROM shifts "
         "WHERE number>? ORDER BY number LIMIT ?",
         "shifts", 14, 0, Portion::ByNumber},
        {"SELECT seq,at,shift,kind,paise,reason,intent,order_id,entered_by FROM shift_moves "
         "WHERE seq>? ORDER BY seq LIMIT ?",
         "shift_moves", 9, 0, Portion::ByNumber},
        {"SELECT number,at,head_seq,head,figures FROM z_reports WHERE number>? "
         "ORDER BY number LIMIT ?",
         "z_reports", 5, 0, Portion::ByNumber},
        {"SELECT name,role,enabled,sale_paise,day_paise,verifier,wrong_pins,tried_at FROM people "
         "ORDER BY name",
         "people", 8, 0, Portion::Whole},
        {"SELECT seq,at,large_paise,sees_balance,lock_minutes,entered_by FROM people_rules "
         "ORDER BY seq",
         "people_rules", 6, 0, Portion::Whole},
        {"SELECT seq,at,act,person,owner FROM overrides WHERE seq>? ORDER BY seq LIMIT ?",
         "overrides", 5, 0, Portion::ByNumber},
        {"SELECT seq,at,needed,entered_by FROM shift_rules ORDER BY seq", "shift_rules", 4, 0,
         Portion::Whole},
        {"SELECT seq,at,report,paper,entered_by FROM report_prints WHERE seq>? ORDER BY seq "
         "LIMIT ?",
         "report_prints", 5, 0, Portion::ByNumber},
        {"SELECT order_id,seq,at,how,intent,paise,entered_by FROM owed_ends WHERE order_id>? "
         "ORDER BY order_id LIMIT ?",
         "owed_ends", 7, 0, Portion::ByText},
        {"SELECT one,seq,body FROM wallet", "wallet", 3, 0, Portion::Whole},
        {"SELECT counter,last FROM receipts ORDER BY counter", "receipts", 2, 0, Portion::Whole},
        {"SELECT day,row_key,state,count,sum_paise FROM day_totals WHERE (count<>0 OR "
         "sum_paise<>0) "
         "AND day=(SELECT min(day) FROM day_totals WHERE day>? AND (count<>0 OR sum_paise<>0)) "
         "ORDER BY row_key,state",
         "day_totals", 5, 0, Portion::ByDay},
        {"SELECT day,hour,service,state,count,sum_paise,charge_paise FROM day_hours "
         "WHERE (count<>0 OR sum_paise<>0 OR charge_paise<>0) AND day=(SELECT min(day) "
         "FROM day_hours WHERE day>? AND (count<>0 OR sum_paise<>0 OR charge_paise<>0)) "
         "ORDER BY hour,service,state",
         "day_hours", 7, 0, Portion::ByDay},
        {"SELECT key,value FROM meta ORDER BY key", "meta", 2, 0, Portion::Whole},
        {"SELECT id,kind,at,detail,released_at,reason,released_by FROM holds ORDER BY id", "holds",
         7, 0, Portion::Whole},
        {"SELECT id,at,mark FROM machines ORDER BY id", "machines", 3, 0, Portion::Whole},
        {"SELECT id,at,epoch,cause,from_seq,from_hash FROM epochs ORDER BY id", "epochs", 6, 0,
         Portion::Whole},
        {"SELECT id,at,source,name,seq,hash FROM heads WHERE id>? ORDER BY id LIMIT ?", "heads", 6,
         0, Portion::ByNumber},
    };
    for (const TableToCompare &table : tables) {
        std::optional<QString> after = QStringLiteral("");
        while (after && m_replaying) {
            const Result<Done> done = comparePage(table, &after);
            if (!done.ok())
                return done;
        }
    }
    return Done{};
}

//! The search index cannot be compared as a whole without writing: some two hundred rows are looked
//! up, each by itself.
Result<Done> Verification::checkSearch()
{
    const Result<QString> upto = m_book->ask(QStringLiteral("SELECT id FROM search_upto"));
    if (!upto.ok())
        return upto.error();
    const qint64 last = upto->toLongLong();
    const qint64 every = 1 + last / 200;
    for (qint64 id = every; id <= last; id += every) {
        Statement row(*m_book,
                      "SELECT 1 FROM attempts a WHERE a.id=? AND NOT EXISTS("
                      "SELECT 1 FROM search WHERE search MATCH '\"'||a.order_id||'\"' "
                      "AND rowid=a.id)");
        if (!row.bind(id).exec())
            return row.error();
        if (row.next())
            say(QStringLiteral("search: row %1 is not found by its order id").arg(id));
        if (row.failed())
            return row.error();
    }
    return Done{};
}

} // namespace ct
