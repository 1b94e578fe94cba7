// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection.h"

namespace ct {

namespace {

//! What the attempts of an intent brought in, and how they stand.
struct IntentMoney
{
    QList<AccountAttempt> attempts;
    Money kept;
};

Result<IntentMoney> moneyOf(Connection &connection, const IntentKey &intent)
{
    Statement rows(connection,
                   "WITH RECURSIVE tried(order_id) AS ("
                   "SELECT order_id FROM intent_claim WHERE intent=? UNION "
                   "SELECT a.retry_of FROM attempts a JOIN tried t ON a.order_id=t.order_id "
                   "WHERE a.retry_of<>'') "
                   "SELECT a.state,s.kind,ifnull(s.kept_paise,0) FROM tried t JOIN attempts a "
                   "ON a.order_id=t.order_id LEFT JOIN tenders s ON s.order_id=a.order_id");
    rows.bind(intent.text());
    if (!rows.exec())
        return rows.error();
    IntentMoney money;
    while (rows.next()) {
        money.attempts << AccountAttempt{stateFromName(rows.text(0)).value_or(State::Conflict),
                                         rows.text(1) == payKindName(PayKind::Account)};
        const auto kept = money.kept.plus(Money::fromPaise(rows.integer(2)));
        money.kept = kept.value_or(money.kept);
    }
    if (rows.failed())
        return rows.error();
    return money;
}

Result<Money> givenBack(Connection &connection, const IntentKey &intent)
{
    Statement rows(connection,
                   "SELECT (SELECT ifnull(sum(paise),0) FROM shift_moves "
                   "WHERE intent=? AND intent<>'')"
                   "+(SELECT ifnull(sum(paise),0) FROM owed_ends WHERE intent=?)");
    rows.bind(intent.text()).bind(intent.text());
    if (!rows.exec() || !rows.next())
        return rows.error();
    return Money::fromPaise(rows.integer(0));
}

Result<Money> lessGivenBack(Connection &connection, const IntentKey &intent, Money kept)
{
    const Result<Money> back = givenBack(connection, intent);
    if (!back.ok())
        return back;
    const std::optional<Money> held = kept.minus(*back);
    return held && *held > Money() ? *held : Money();
}

} // namespace

Result<Money> heldOf(Connection &connection, const IntentKey &intent)
{
    const Result<IntentMoney> money = moneyOf(connection, intent);
    if (!money.ok())
        return money.error();
    return lessGivenBack(connection, intent, money->kept);
}

//! Nothing is due while an attempt stands that the money was taken for. One that stands in the
//! customer's account was not paid with it.
Result<Done> Projection::settleRefund(const IntentKey &intent)
{
    const Result<IntentMoney> money = moneyOf(m_connection, intent);
    if (!money.ok())
        return money.error();
    const bool stands =
        std::any_of(money->attempts.begin(), money->attempts.end(),
                    [](const AccountAttempt &attempt) { return isPaidFor(attempt.state); });
    Money due;
    if (!stands || isOnAccount(money->attempts)) {
        const Result<Money> held = lessGivenBack(m_connection, intent, money->kept);
        if (!held.ok())
            return held.error();
        due = *held;
    }
    Statement update(m_connection,
                     "UPDATE refunds_due SET paise=?,order_id="
                     "(SELECT order_id FROM intent_claim c WHERE c.intent=refunds_due.intent) "
                     "WHERE intent=?");
    update.bind(due.paise()).bind(intent.text());
    const Result<Done> updated = update.change();
    if (!updated.ok() || update.affected() == 1 || due.isZero())
        return updated;
    Statement insert(m_connection,
                     "INSERT INTO refunds_due(intent,order_id,paise) "
                     "SELECT intent,order_id,? FROM intent_claim WHERE intent=?");
    insert.bind(due.paise()).bind(intent.text());
    return insert.change(1);
}

Result<Done> Projection::keepTender(const AttemptBegun &begun)
{
    const KeptTender &tender = *begun.tender;
    Statement insert(m_connection,
                     "INSERT INTO tenders(order_id,kind,kept_paise,given_paise,shift) "
                     "VALUES(?,?,?,?,?)");
    insert.bind(begun.attempt.orderId.text())
        .bind(payKindName(tender.kind))
        .bind(tender.kept.paise())
        .bind(tender.given.paise())
        .bind(tender.shift);
    const Result<Done> done = insert.change(1);
    return done.ok() && !begun.retryOf.isEmpty() ? settleRefund(begun.attempt.intent.key) : done;
}

Result<Done> Projection::apply(const ShiftOpened &opened, const JournalEntry &entry)
{
    Statement insert(m_connection,
                     "INSERT INTO shifts(number,state,opened_at,opened_by,counter,opening,"
                     "opening_paise,counted,counted_paise,counts,expected_paise,closed_at,"
                     "closed_by,reason) VALUES(?,'open',?,?,?,?,?,'0',0,0,0,NULL,'','')");
    insert.bind(opened.shift)
        .bind(entry.atMs)
        .bind(opened.by)
        .bind(opened.counter)
        .bind(cashCountText(opened.opening))
        .bind(opened.opening.total().paise());
    return insert.change(1);
}

Result<Done> Projection::apply(const ShiftCounted &counted)
{
    Statement update(m_connection,
                     "UPDATE shifts SET state='counted',counted=?,counted_paise=?,"
                     "expected_paise=?,counts=counts+1 WHERE number=?");
    update.bind(cashCountText(counted.counted))
        .bind(counted.counted.total().paise())
        .bind(counted.expected.paise())
        .bind(counted.shift);
    return update.change(1);
}

Result<Done> Projection::apply(const ShiftClosed &closed, const JournalEntry &entry)
{
    Statement update(m_connection,
                     "UPDATE shifts SET state='closed',closed_at=?,closed_by=?,reason=? "
                     "WHERE number=?");
    update.bind(entry.atMs).bind(closed.by).bind(closed.reason).bind(closed.shift);
    const Result<Done> done = update.change(1);
    if (!done.ok())
        return done;
    Statement insert(m_connection,
                     "INSERT INTO z_reports(number,at,head_seq,head,figures) VALUES(?,?,?,?,?)");
    insert.bind(closed.shift)
        .bind(entry.atMs)
        .bind(closed.headSeq)
        .bind(closed.head)
        .bind(QString::fromUtf8(figuresJson(closed.figures)));
    return insert.change(1);
}

Result<Done> Projection::apply(const ShiftMove &move, const JournalEntry &entry)
{
    Statement insert(m_connection,
                     "INSERT INTO shift_moves(seq,at,shift,kind,paise,reason,intent,order_id,"
                     "entered_by) VALUES(?,?,?,?,?,?,?,?,?)");
    insert.bind(entry.seq)
        .bind(entry.atMs)
        .bind(move.shift)
        .bind(shiftMoveName(move.kind))
        .bind(move.amount.paise())
        .bind(move.reason)
        .bind(move.intent.text())
        .bind(move.orderId.text())
        .bind(move.by);
    const Result<Done> done = insert.change(1);
    return done.ok() && !move.intent.isEmpty() ? settleRefund(move.intent) : done;
}

Result<Done> Projection::apply(const ShiftRule &rule, const JournalEntry &entry)
{
    Statement insert(m_connection,
                     "INSERT INTO shift_rules(seq,at,needed,entered_by) VALUES(?,?,?,?)");
    insert.bind(entry.seq).bind(entry.atMs).bind(rule.needed ? 1 : 0).bind(rule.by);
    return insert.change(1);
}

Result<Done> Projection::apply(const ReportPrinted &printed, const JournalEntry &entry)
{
    Statement insert(m_connection,
                     "INSERT INTO report_prints(seq,at,report,paper,entered_by) "
                     "VALUES(?,?,?,?,?)");
    insert.bind(entry.seq)
        .bind(entry.atMs)
        .bind(printed.shift)
        .bind(printed.paper)
        .bind(printed.by);
    return insert.change(1);
}

Result<Done> Projection::apply(const OrderId &orderId, const OwedEnded &ended,
                               const JournalEntry &entry)
{
    Statement insert(m_connection,
                     "INSERT INTO owed_ends(order_id,seq,at,how,intent,paise,entered_by) "
                     "VALUES(?,?,?,?,?,?,?)");
    insert.bind(orderId.text())
        .bind(entry.seq)
        .bind(entry.atMs)
        .bind(owedEndName(ended.end))
        .bind(ended.intent.text())
        .bind(ended.amount.paise())
        .bind(ended.by);
    const Result<Done> done = insert.change(1);
    return done.ok() && !ended.amount.isZero() ? settleRefund(ended.intent) : done;
}

std::optional<Result<Done>> Projection::replayShifts(const JournalEntry &entry)
{
    const QJsonObject body = bodyOf(entry);
    const Error malformed{
        Fault::Malformed,
        QStringLiteral("journal entry %1 (%2) cannot be read").arg(entry.seq).arg(entry.kind)};
    if (entry.kind == QLatin1String("shift_open")) {
        const auto opened = shiftOpenedFrom(body);
        return opened ? apply(*opened, entry) : Result<Done>(malformed);
    }
    if (entry.kind == QLatin1String("shift_move")) {
        const auto move = shiftMoveFrom(body, OrderId(entry.subject));
        return move ? apply(*move, entry) : Result<Done>(malformed);
    }
    if (entry.kind == QLatin1String("shift_count")) {
        const auto counted = shiftCountedFrom(body);
        return counted ? apply(*counted) : Result<Done>(malformed);
    }
    if (entry.kind == QLatin1String("shift_close")) {
        const auto closed = shiftClosedFrom(body);
        return closed ? apply(*closed, entry) : Result<Done>(malformed);
    }
    if (entry.kind == QLatin1String("shift_rule")) {
        const auto rule = shiftRuleFrom(body);
        return rule ? apply(*rule, entry) : Result<Done>(malformed);
    }
    if (entry.kind == QLatin1String("owed_end")) {
        const auto ended = owedEndedFrom(body);
        return ended ? apply(OrderId(entry.subject), *ended, entry) : Result<Done>(malformed);
    }
    if (entry.kind == QLatin1String("report_print")) {
        const auto printed = reportPrintedFrom(body);
        return printed ? apply(*printed, entry) : Result<Done>(malformed);
    }
    return std::nullopt;
}

} // namespace ct
