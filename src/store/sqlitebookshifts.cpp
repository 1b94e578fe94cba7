// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "journalentry.h"
#include "projection.h"
#include "sqlitebook.h"

#include <mutant.h>

#include <QJsonDocument>
#include <algorithm>

namespace ct {

namespace {

constexpr qsizetype ReasonLimit = 200;

#define CT_SHIFT_COLUMNS                                                                        \
    "number,state,opened_at,opened_by,counter,opening,counted,counts,expected_paise,closed_at," \
    "closed_by,reason"

QDateTime timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

Shift shiftFrom(const Statement &row)
{
    Shift shift;
    shift.number = row.integer(0);
    shift.state = shiftStateFromName(row.text(1)).value_or(ShiftState::Open);
    shift.openedAt = timeOf(row.integer(2));
    shift.openedBy = row.text(3);
    shift.counter = int(row.integer(4));
    shift.opening = cashCountFrom(row.text(5)).valueOr(CashCount());
    shift.counted = cashCountFrom(row.text(6)).valueOr(CashCount());
    shift.counts = int(row.integer(7));
    shift.expected = Money::fromPaise(row.integer(8));
    if (!row.isNull(9))
        shift.closedAt = timeOf(row.integer(9));
    shift.closedBy = row.text(10);
    shift.reason = row.text(11);
    return shift;
}

Result<std::optional<Shift>> findShift(Connection &connection, qint64 number)
{
    Statement rows(connection, "SELECT " CT_SHIFT_COLUMNS " FROM shifts WHERE number=?");
    rows.bind(number);
    if (!rows.exec())
        return rows.error();
    if (rows.next())
        return std::optional(shiftFrom(rows));
    if (rows.failed())
        return rows.error();
    return std::optional<Shift>();
}

//! The last shift, where it is not closed.
Result<std::optional<Shift>> findCurrent(Connection &connection)
{
    Statement rows(connection, "SELECT " CT_SHIFT_COLUMNS
                               " FROM shifts ORDER BY number DESC "
                               "LIMIT 1");
    if (!rows.exec())
        return rows.error();
    if (rows.next() && rows.text(1) != QLatin1String("closed"))
        return std::optional(shiftFrom(rows));
    if (rows.failed())
        return rows.error();
    return std::optional<Shift>();
}

Result<qint64> lastNumber(Connection &connection)
{
    Statement rows(connection, "SELECT ifnull(max(number),0) FROM shifts");
    if (!rows.exec() || !rows.next())
        return rows.error();
    return rows.integer(0);
}

Error notOpen()
{
    return {Fault::Refused, QStringLiteral("no shift is open")};
}

Result<Shift> needOpen(Connection &connection)
{
    Result<std::optional<Shift>> current = findCurrent(connection);
    if (!current.ok())
        return current.error();
    if (!*current || (*current)->state != ShiftState::Open)
        return notOpen();
    return *std::move(*current);
}

//! What sales of a shift brought, by the way they were paid.
Result<Done> addSales(Connection &connection, qint64 number, ShiftFigures *figures)
{
    Statement rows(connection,
                   "SELECT t.kind,t.kept_paise,a.amount_paise+a.charge_paise,a.state "
                   "FROM tenders t INDEXED BY tenders_of_shift "
                   "JOIN attempts a ON a.order_id=t.order_id WHERE t.shift=? AND t.shift>0");
    rows.bind(number);
    if (!rows.exec())
        return rows.error();
    while (rows.next()) {
        const PayKind kind = payKindFromName(rows.text(0)).value_or(PayKind::Cash);
        const bool stands = isPaidFor(stateFromName(rows.text(3)).value_or(State::Conflict));
        Money money = Money::fromPaise(rows.integer(1));
        CountedMoney *figure = kind == PayKind::Cash ? &figures->cash : &figures->upi;
        if (kind == PayKind::Account) {
            figure = &figures->onAccount;
            money = stands ? Money::fromPaise(rows.integer(2)) : Money();
        }
        if (money.isZero())
            continue;
        ++figure->count;
        figure->money = figure->money.plus(money).value_or(figure->money);
    }
    return rows.failed() ? Result<Done>(rows.error()) : Result<Done>(Done{});
}

Result<Done> addMoves(Connection &connection, qint64 number, ShiftFigures *figures)
{
    Statement rows(connection,
                   "SELECT kind,count(*),sum(paise) FROM shift_moves "
                   "INDEXED BY shift_moves_shift WHERE shift=? GROUP BY kind");
    rows.bind(number);
    if (!rows.exec())
        return rows.error();
    while (rows.next()) {
        const CountedMoney sum{rows.integer(1), Money::fromPaise(rows.integer(2))};
        switch (shiftMoveFromName(rows.text(0)).value_or(ShiftMoveKind::In)) {
            case ShiftMoveKind::In:
                figures->in = sum;
                break;
            case ShiftMoveKind::Out:
                figures->out = sum;
                break;
            case ShiftMoveKind::Refund:
                figures->refunds = sum;
                break;
            case ShiftMoveKind::RefundUpi:
                figures->refundsUpi = sum;
                break;
        }
    }
    return rows.failed() ? Result<Done>(rows.error()) : Result<Done>(Done{});
}

Result<Done> addDue(Connection &connection, ShiftFigures *figures)
{
    Statement rows(connection,
                   "SELECT count(*),ifnull(sum(paise),0) FROM refunds_due "
                   "INDEXED BY refunds_due_open WHERE paise>0");
    if (!rows.exec() || !rows.next())
        return rows.error();
    figures->refundsDue = {rows.integer(0), Money::fromPaise(rows.integer(1))};
    return Done{};
}

Result<ShiftFigures> figuresOf(Connection &connection, const Shift &shift)
{
    ShiftFigures figures;
    figures.opening = shift.opening.total();
    Result<Done> done = addSales(connection, shift.number, &figures);
    if (done.ok())
        done = addMoves(connection, shift.number, &figures);
    if (done.ok())
        done = addDue(connection, &figures);
    if (!done.ok())
        return done.error();
    return figures;
}

} // namespace

Result<KeptTender> SqliteBook::tenderFor(const SaleRequest &request, bool isRetry,
                                         qint64 shift) const
{
    KeptTender tender;
    tender.shift = shift;
    tender.kind = request.onAccount.isEmpty() ? request.tender.kind : PayKind::Account;
    if (!request.onAccount.isEmpty())
        return tender;
    const std::optional<Money> toPay = request.intent.amount.plus(request.intent.charge);
    if (!toPay || tender.kind == PayKind::Account)
        return Error{Fault::Malformed, QStringLiteral("a sale that nobody pays for")};
    tender.kept = *toPay;
    if (isRetry && !mutant("retry-paid-twice")) {
        // The customer has paid for this already, unless the money went back.
        const Result<Money> held = heldOf(*m_connection, request.intent.key);
        if (!held.ok())
            return held.error();
        tender.kept = *held < *toPay ? toPay->minus(*held).value_or(Money()) : Money();
    }
    if (tender.kind != PayKind::Cash || tender.kept.isZero() || request.tender.given.isZero())
        return tender;
    tender.given = request.tender.given;
    if (tender.given < tender.kept)
        return Error{Fault::Malformed, QStringLiteral("less was given than is to be paid")};
    if (mutant("tendered-is-kept"))
        tender.kept = tender.given;
    return tender;
}

Result<std::optional<Refused>> SqliteBook::withoutShift(qint64 *shift) const
{
    *shift = 0;
    const Result<std::optional<Shift>> current = findCurrent(*m_connection);
    if (!current.ok())
        return current.error();
    if (*current && (*current)->state == ShiftState::Counted)
        return std::optional(Refused{SaleRefusal::ShiftCounted, {}});
    if (*current) {
        *shift = (*current)->number;
        return std::optional<Refused>();
    }
    const Result<bool> needed = needsShift();
    if (!needed.ok())
        return needed.error();
    if (*needed && !mutant("sale-without-a-shift"))
        return std::optional(Refused{SaleRefusal::NoShift, {}});
    return std::optional<Refused>();
}

Result<std::optional<KeptTender>> SqliteBook::tenderOf(const OrderId &orderId) const
{
    Statement rows(*m_connection,
                   "SELECT kind,kept_paise,given_paise,shift FROM tenders WHERE order_id=?");
    rows.bind(orderId.text());
    if (!rows.exec())
        return noted(rows.error());
    if (rows.next()) {
        return std::optional(KeptTender{payKindFromName(rows.text(0)).value_or(PayKind::Cash),
                                        Money::fromPaise(rows.integer(1)),
                                        Money::fromPaise(rows.integer(2)), rows.integer(3)});
    }
    if (rows.failed())
        return noted(rows.error());
    return std::optional<KeptTender>();
}

Result<bool> SqliteBook::needsShift() const
{
    Statement rows(*m_connection, "SELECT needed FROM shift_rules ORDER BY seq DESC LIMIT 1");
    if (!rows.exec())
        return noted(rows.error());
    const bool needed = rows.next() && rows.integer(0) != 0;
    if (rows.failed())
        return noted(rows.error());
    return needed;
}

Result<Done> SqliteBook::setNeedsShift(bool needed, const QString &by)
{
    if (const auto may = allowed(Act::RuleShifts); !may.ok())
        return may.error();
    return bookAccountEntry([&](QList<JournalEntry> *entries) {
        const ShiftRule rule{needed, signedBy(by)};
        const Result<Done> done =
            journal(QStringLiteral("shift_rule"), QString(), toBody(rule), entries);
        return done.ok() ? m_projection->apply(rule, entries->last()) : done;
    });
}

Result<std::optional<Shift>> SqliteBook::currentShift() const
{
    Result<std::optional<Shift>> current = findCurrent(*m_connection);
    return current.ok() ? std::move(current) : Result<std::optional<Shift>>(noted(current.error()));
}

Result<Shift> SqliteBook::shiftNow(qint64 number) const
{
    Result<std::optional<Shift>> shift = findShift(*m_connection, number);
    if (!shift.ok())
        return noted(shift.error());
    if (!*shift)
        return Error{Fault::Malformed, QStringLiteral("no shift %1").arg(number)};
    return *std::move(*shift);
}

Result<Shift> SqliteBook::openShift(const CashCount &opening, int counter, const QString &by)
{
    if (const auto may = allowed(Act::WorkDrawer); !may.ok())
        return may.error();
    if (!opening.isPossible() || counter < 1)
        return Error{Fault::Malformed, QStringLiteral("a count that cannot be")};
    ShiftOpened opened{0, counter, opening, signedBy(by)};
    const Result<Done> done = bookAccountEntry([&](QList<JournalEntry> *entries) -> Result<Done> {
        const Result<std::optional<Shift>> current = findCurrent(*m_connection);
        if (!current.ok())
            return current.error();
        if (*current)
            return Error{Fault::Refused, QStringLiteral("a shift is open already")};
        const Result<qint64> last = lastNumber(*m_connection);
        if (!last.ok())
            return last.error();
        opened.shift = *last + 1;
        const Result<Done> written =
            journal(QStringLiteral("shift_open"), QString(), toBody(opened), entries);
        return written.ok() ? m_projection->apply(opened, entries->last()) : written;
    });
    return done.ok() ? shiftNow(opened.shift) : Result<Shift>(done.error());
}

//! Inside the caller's transaction.
Result<Done> SqliteBook::writeShiftMove(ShiftMove *move, QList<JournalEntry> *entries)
{
    const Result<Shift> open = needOpen(*m_connection);
    if (!open.ok())
        return open.error();
    move->shift = open->number;
    const Result<Done> done =
        journal(QStringLiteral("shift_move"), move->orderId.text(), toBody(*move), entries);
    if (!done.ok())
        return done;
    move->seq = entries->last().seq;
    move->at = timeOf(entries->last().atMs);
    return m_projection->apply(*move, entries->last());
}

Result<ShiftMove> SqliteBook::moveCash(const ShiftMove &asked)
{
    if (const auto may = allowed(Act::WorkDrawer); !may.ok())
        return may.error();
    ShiftMove move;
    move.kind = asked.kind;
    move.amount = asked.amount;
    move.reason = asked.reason.trimmed().left(ReasonLimit);
    move.by = signedBy(asked.by);
    const bool isCash = move.kind == ShiftMoveKind::In || move.kind == ShiftMoveKind::Out;
    if (!isCash || move.amount <= Money() || move.reason.isEmpty())
        return Error{Fault::Malformed, QStringLiteral("cash in or out has an amount and a reason")};
    const Result<Done> done = bookAccountEntry(
        [&](QList<JournalEntry> *entries) { return writeShiftMove(&move, entries); });
    return done.ok() ? Result<ShiftMove>(move) : Result<ShiftMove>(done.error());
}

Result<ShiftMove> SqliteBook::payRefund(const OrderId &orderId, bool byUpi, const QString &by)
{
    if (const auto may = allowed(Act::GiveBack); !may.ok())
        return may.error();
    ShiftMove move;
    move.kind = byUpi ? ShiftMoveKind::RefundUpi : ShiftMoveKind::Refund;
    move.orderId = orderId;
    move.by = signedBy(by);
    const Result<Done> done = bookAccountEntry([&](QList<JournalEntry> *entries) -> Result<Done> {
        {
            Statement due(*m_connection,
                          "SELECT d.intent,d.paise FROM refunds_due d "
                          "JOIN attempts a ON a.intent=d.intent "
                          "WHERE a.order_id=? AND d.paise>0");
            due.bind(orderId.text());
            if (!due.exec())
                return due.error();
            if (due.next()) {
                move.intent = IntentKey(due.text(0));
                move.amount = Money::fromPaise(due.integer(1));
            }
            if (due.failed())
                return due.error();
        }
        if (move.intent.isEmpty())
            return Error{Fault::Refused, QStringLiteral("nothing is to be given back")};
        return writeShiftMove(&move, entries);
    });
    return done.ok() ? Result<ShiftMove>(move) : Result<ShiftMove>(done.error());
}

Result<Shift> SqliteBook::countShift(const CashCount &drawer, const QString &by)
{
    if (const auto may = allowed(Act::WorkDrawer); !may.ok())
        return may.error();
    if (!drawer.isPossible())
        return Error{Fault::Malformed, QStringLiteral("a count that cannot be")};
    ShiftCounted counted{0, drawer, Money(), signedBy(by)};
    const Result<Done> done = bookAccountEntry([&](QList<JournalEntry> *entries) -> Result<Done> {
        const Result<std::optional<Shift>> current = findCurrent(*m_connection);
        if (!current.ok())
            return current.error();
        if (!*current)
            return notOpen();
        counted.shift = (*current)->number;
        const Result<ShiftFigures> figures = figuresOf(*m_connection, **current);
        if (!figures.ok())
            return figures.error();
        const std::optional<Money> expected = figures->expected();
        if (!expected)
            return Error{Fault::Malformed, QStringLiteral("an amount that no drawer can hold")};
        counted.expected = *expected;
        const Result<Done> written =
            journal(QStringLiteral("shift_count"), QString(), toBody(counted), entries);
        return written.ok() ? m_projection->apply(counted) : written;
    });
    return done.ok() ? shiftNow(counted.shift) : Result<Shift>(done.error());
}

Result<ZReport> SqliteBook::closeShift(const QString &reason, const QString &by)
{
    if (const auto may = allowed(Act::CloseShift); !may.ok())
        return may.error();
    ShiftClosed closed;
    closed.reason = reason.trimmed().left(ReasonLimit);
    closed.by = signedBy(by);
    const Result<Done> done = bookAccountEntry([&](QList<JournalEntry> *entries) -> Result<Done> {
        const Result<std::optional<Shift>> current = findCurrent(*m_connection);
        if (!current.ok())
            return current.error();
        if (!*current || (*current)->state != ShiftState::Counted)
            return Error{Fault::Refused, QStringLiteral("the drawer was not counted")};
        const bool differs = (*current)->counted.total() != (*current)->expected;
        if (differs && closed.reason.isEmpty())
            return Error{Fault::Malformed, QStringLiteral("a difference needs a reason")};
        closed.shift = (*current)->number;
        const Result<ShiftFigures> figures = figuresOf(*m_connection, **current);
        if (!figures.ok())
            return figures.error();
        closed.figures = *figures;
        const Result<JournalEntry> head = journalHead();
        if (!head.ok())
            return head.error();
        closed.headSeq = head->seq;
        closed.head = QString::fromLatin1(head->hash);
        const Result<Done> written =
            journal(QStringLiteral("shift_close"), QString(), toBody(closed), entries);
        return written.ok() ? m_projection->apply(closed, entries->last()) : written;
    });
    return done.ok() ? zReport(closed.shift) : Result<ZReport>(done.error());
}

Result<ShiftFigures> SqliteBook::shiftFigures(qint64 number) const
{
    const Result<Shift> shift = shiftNow(number);
    if (!shift.ok())
        return shift.error();
    const Result<ShiftFigures> figures = figuresOf(*m_connection, *shift);
    return figures.ok() ? figures : Result<ShiftFigures>(noted(figures.error()));
}

Result<QList<Shift>> SqliteBook::shifts(qint64 beforeNumber, int limit) const
{
    Statement rows(*m_connection, "SELECT " CT_SHIFT_COLUMNS
                                  " FROM shifts WHERE number<? ORDER BY number DESC LIMIT ?");
    rows.bind(beforeNumber > 0 ? beforeNumber : std::numeric_limits<qint64>::max()).bind(limit);
    if (!rows.exec())
        return noted(rows.error());
    QList<Shift> found;
    while (rows.next())
        found << shiftFrom(rows);
    if (rows.failed())
        return noted(rows.error());
    return found;
}

Result<QList<ShiftMove>> SqliteBook::shiftMoves(qint64 number) const
{
    Statement rows(*m_connection,
                   "SELECT seq,at,shift,kind,paise,reason,intent,order_id,entered_by "
                   "FROM shift_moves INDEXED BY shift_moves_shift WHERE shift=? ORDER BY seq");
    rows.bind(number);
    if (!rows.exec())
        return noted(rows.error());
    QList<ShiftMove> found;
    while (rows.next()) {
        found << ShiftMove{rows.integer(0),
                           timeOf(rows.integer(1)),
                           rows.integer(2),
                           shiftMoveFromName(rows.text(3)).value_or(ShiftMoveKind::In),
                           Money::fromPaise(rows.integer(4)),
                           rows.text(5),
                           IntentKey(rows.text(6)),
                           OrderId(rows.text(7)),
                           rows.text(8)};
    }
    if (rows.failed())
        return noted(rows.error());
    return found;
}

Result<ZReport> SqliteBook::zReport(qint64 number) const
{
    Result<Shift> shift = shiftNow(number);
    if (!shift.ok())
        return shift.error();
    Statement rows(*m_connection, "SELECT head_seq,head,figures FROM z_reports WHERE number=?");
    rows.bind(number);
    if (!rows.exec())
        return noted(rows.error());
    if (!rows.next())
        return Error{Fault::Malformed, QStringLiteral("shift %1 is not closed").arg(number)};
    const QJsonObject figures = QJsonDocument::fromJson(rows.text(2).toUtf8()).object();
    return ZReport{*std::move(shift), figuresFrom(figures), rows.integer(0), rows.text(1)};
}

Result<int> SqliteBook::noteReportPrint(qint64 number, const QString &paper, const QString &by)
{
    if (paper.isEmpty())
        return Error{Fault::Malformed, QStringLiteral("a paper without a name")};
    int copy = 0;
    const Result<Done> done = bookAccountEntry([&](QList<JournalEntry> *entries) -> Result<Done> {
        if (const Result<ZReport> report = zReport(number); !report.ok())
            return report.error();
        // Inside the transaction: of two counters only one prints the first.
        const Result<QString> before = m_connection->ask(
            QStringLiteral("SELECT count(*) FROM report_prints WHERE report=%1").arg(number));
        if (!before.ok())
            return before.error();
        copy = before->toInt();
        const ReportPrinted printed{number, paper, signedBy(by)};
        const Result<Done> written =
            journal(QStringLiteral("report_print"), QString(), toBody(printed), entries);
        return written.ok() ? m_projection->apply(printed, entries->last()) : written;
    });
    return done.ok() ? Result<int>(copy) : Result<int>(done.error());
}

Result<QList<RefundDue>> SqliteBook::refundsDue(int limit) const
{
    QList<RefundDue> found;
    {
        Statement rows(*m_connection,
                       "SELECT order_id,paise FROM refunds_due INDEXED BY refunds_due_open "
                       "WHERE paise>0 LIMIT ?");
        rows.bind(limit);
        if (!rows.exec())
            return noted(rows.error());
        while (rows.next()) {
            RefundDue due;
            due.attempt.orderId = OrderId(rows.text(0));
            due.amount = Money::fromPaise(rows.integer(1));
            found << due;
        }
        if (rows.failed())
            return noted(rows.error());
    }
    for (RefundDue &due : found) {
        const Result<Attempt> whole = attempt(due.attempt.orderId);
        if (!whole.ok())
            return whole.error();
        due.attempt = *whole;
        const Result<std::optional<KeptTender>> tender = tenderOf(due.attempt.orderId);
        if (tender.ok() && *tender)
            due.paidBy = (*tender)->kind;
    }
    std::sort(found.begin(), found.end(),
              [](const RefundDue &a, const RefundDue &b) { return a.attempt.id < b.attempt.id; });
    return found;
}

} // namespace ct
