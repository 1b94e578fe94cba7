// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attemptjson.h"
#include "ctl.h"

#include <shiftwords.h>
#include <sqlitebook.h>
#include <words.h>

#include <QJsonArray>

namespace ct {

namespace {

const QString Owner = QStringLiteral("owner");

QJsonObject countedJson(const CountedMoney &figure)
{
    return {{QStringLiteral("count"), figure.count},
            {QStringLiteral("sum"), figure.money.toPlain()}};
}

//! What is expected stands in it only once the drawer was counted.
QJsonObject shiftJson(const Shift &shift, const ShiftFigures &figures)
{
    QJsonObject object{
        {QStringLiteral("shift"), shift.number},
        {QStringLiteral("state"), shiftStateName(shift.state)},
        {QStringLiteral("opened_at"), isoUtc(shift.openedAt)},
        {QStringLiteral("counter"), shift.counter},
        {QStringLiteral("opening_count"), cashCountText(shift.opening)},
        {QStringLiteral("opening"), shift.opening.total().toPlain()},
        {QStringLiteral("cash"), countedJson(figures.cash)},
        {QStringLiteral("upi"), countedJson(figures.upi)},
        {QStringLiteral("on_account"), countedJson(figures.onAccount)},
        {QStringLiteral("in"), countedJson(figures.in)},
        {QStringLiteral("out"), countedJson(figures.out)},
        {QStringLiteral("refunds"), countedJson(figures.refunds)},
        {QStringLiteral("refunds_upi"), countedJson(figures.refundsUpi)},
        {QStringLiteral("refunds_due"), countedJson(figures.refundsDue)},
    };
    if (shift.state == ShiftState::Open)
        return object;
    object.insert(QStringLiteral("count"), cashCountText(shift.counted));
    object.insert(QStringLiteral("counted"), shift.counted.total().toPlain());
    object.insert(QStringLiteral("counts"), shift.counts);
    object.insert(QStringLiteral("expected"), shift.expected.toPlain());
    object.insert(QStringLiteral("difference"), shift.difference().value_or(Money()).toPlain());
    return object;
}

QJsonObject reportJson(const ZReport &report)
{
    QJsonObject object = shiftJson(report.shift, report.figures);
    object.insert(QStringLiteral("z"), report.shift.number);
    object.insert(QStringLiteral("closed_at"), isoUtc(report.shift.closedAt));
    object.insert(QStringLiteral("reason"), report.shift.reason);
    object.insert(QStringLiteral("head_seq"), report.headSeq);
    object.insert(QStringLiteral("head"), report.head);
    return object;
}

} // namespace

void Ctl::shift()
{
    using Deed = void (Ctl::*)();
    static const QHash<QString, Deed> deeds{
        {QStringLiteral("open"), &Ctl::openShift},     {QStringLiteral("in"), &Ctl::moveCash},
        {QStringLiteral("out"), &Ctl::moveCash},       {QStringLiteral("refund"), &Ctl::payRefund},
        {QStringLiteral("x"), &Ctl::printX},           {QStringLiteral("close"), &Ctl::closeShift},
        {QStringLiteral("z"), &Ctl::printZ},           {QStringLiteral("list"), &Ctl::listShifts},
        {QStringLiteral("on"), &Ctl::switchShifts},    {QStringLiteral("off"), &Ctl::switchShifts},
        {QStringLiteral("refunds"), &Ctl::listRefunds}};
    const Deed deed = deeds.value(m_line.argument(0));
    if (!deed) {
        fail(Exit::WrongUse, tr("A shift is opened, counted and closed by: open, in, out, refund, "
                                "refunds, x, close, z, list, on, off. Nothing was written."));
        return;
    }
    if (needFolder(Use::Write) && needBook(Use::Write))
        (this->*deed)();
}

//! Ends the run by what became of a deed at the drawer.
void Ctl::endDeed(const Error &error, const QString &malformed, const QString &refused)
{
    switch (error.fault) {
        case Fault::Malformed:
            fail(Exit::WrongUse, malformed);
            return;
        case Fault::Refused:
            fail(Exit::RuleRefused, refused);
            return;
        default:
            fail(Exit::BookUnwell, tr("The entry could not be written into the book."));
    }
}

std::optional<CashCount> Ctl::countOption()
{
    const Result<CashCount> count = cashCountFrom(m_line.value("count"));
    if (count)
        return *count;
    fail(Exit::WrongUse, tr("Count the drawer by note, as --count 500x3,100x12,1x7 (or 0 where it "
                            "is empty). Nothing was written."));
    return std::nullopt;
}

void Ctl::openShift()
{
    const auto opening = countOption();
    if (!opening)
        return;
    const auto shift = m_book->openShift(*opening, qMax(1, m_settings.counter), Owner);
    if (!shift) {
        endDeed(shift.error(), tr("This count cannot be. Nothing was written."),
                tr("A shift is open already; close it first."));
        return;
    }
    tellShift(*shift);
}

void Ctl::tellShift(const Shift &shift)
{
    const auto figures = m_book->shiftFigures(shift.number);
    if (!figures) {
        fail(Exit::BookUnwell, tr("The shifts of this book cannot be read."));
        return;
    }
    if (m_line.has("json"))
        printJson(QJsonDocument(shiftJson(shift, *figures)));
    else
        print(ShiftWords::report(shift, *figures).join(u'\n'));
    end(Exit::Success);
}

void Ctl::moveCash()
{
    ShiftMove move;
    move.kind = *shiftMoveFromName(m_line.argument(0));
    move.amount = Money::parse(m_line.value("amount")).valueOr(Money());
    move.reason = m_line.value("reason");
    move.by = Owner;
    const auto moved = m_book->moveCash(move);
    if (!moved) {
        endDeed(moved.error(),
                tr("Cash in or out has an --amount and a --reason. Nothing was "
                   "written."),
                tr("No shift is open; open one first."));
        return;
    }
    if (m_line.has("json")) {
        printJson(QJsonDocument(QJsonObject{{QStringLiteral("shift"), moved->shift},
                                            {QStringLiteral("move"), shiftMoveName(moved->kind)},
                                            {QStringLiteral("amount"), moved->amount.toPlain()},
                                            {QStringLiteral("reason"), moved->reason}}));
    } else {
        print(ShiftWords::line(*moved));
    }
    end(Exit::Success);
}

void Ctl::payRefund()
{
    const OrderId orderId(m_line.value("order"));
    const auto paid = m_book->payRefund(orderId, m_line.has("upi"), Owner);
    if (!paid) {
        endDeed(paid.error(), tr("Name the --order whose money goes back. Nothing was written."),
                tr("Nothing is to be given back for this order, or no shift is open."));
        return;
    }
    if (m_line.has("json")) {
        printJson(QJsonDocument(QJsonObject{{QStringLiteral("shift"), paid->shift},
                                            {QStringLiteral("move"), shiftMoveName(paid->kind)},
                                            {QStringLiteral("amount"), paid->amount.toPlain()},
                                            {QStringLiteral("order_id"), paid->orderId.text()}}));
    } else {
        print(ShiftWords::line(*paid));
    }
    end(Exit::Success);
}

void Ctl::printX()
{
    const auto current = m_book->currentShift();
    if (!current)
        fail(Exit::BookUnwell, tr("The shifts of this book cannot be read."));
    else if (!*current)
        fail(Exit::RuleRefused, tr("No shift is open; open one first."));
    else
        tellShift(**current);
}

//! Blind: the count is kept before anything says what it should have been.
void Ctl::closeShift()
{
    if (m_line.has("count")) {
        const auto count = countOption();
        if (!count)
            return;
        const auto counted = m_book->countShift(*count, Owner);
        if (!counted) {
            endDeed(counted.error(), tr("This count cannot be. Nothing was written."),
                    tr("No shift is open; open one first."));
            return;
        }
        say(ShiftWords::comparison(*counted));
    }
    const auto report = m_book->closeShift(m_line.value("reason"), Owner);
    if (!report) {
        endDeed(report.error(),
                tr("The count is kept. It is not what was expected: say why with \"shift close "
                   "--reason TEXT\", or count once more."),
                tr("Count the drawer first: shift close --count 500x3,100x12."));
        return;
    }
    tellReport(*report);
}

void Ctl::tellReport(const ZReport &report)
{
    if (m_line.has("json"))
        printJson(QJsonDocument(reportJson(report)));
    else
        print(ShiftWords::report(report).join(u'\n'));
    end(Exit::Success);
}

void Ctl::printZ()
{
    const auto report = m_book->zReport(m_line.value("number").toLongLong());
    if (report)
        tellReport(*report);
    else
        endDeed(report.error(), tr("No shift of that --number was closed."), QString());
}

void Ctl::listShifts()
{
    constexpr int AtMost = 1000;
    const auto shifts = m_book->shifts(0, AtMost);
    if (!shifts) {
        fail(Exit::BookUnwell, tr("The shifts of this book cannot be read."));
        return;
    }
    QJsonArray array;
    for (const Shift &shift : *shifts) {
        if (!m_line.has("json")) {
            print(ShiftWords::summary(shift));
            continue;
        }
        const auto figures = m_book->shiftFigures(shift.number);
        array << shiftJson(shift, figures.valueOr(ShiftFigures()));
    }
    if (m_line.has("json"))
        printJson(QJsonDocument(array));
    end(Exit::Success);
}

void Ctl::listRefunds()
{
    constexpr int AtMost = 1000;
    const auto dues = m_book->refundsDue(AtMost);
    if (!dues) {
        fail(Exit::BookUnwell, tr("The shifts of this book cannot be read."));
        return;
    }
    QJsonArray array;
    for (const RefundDue &due : *dues) {
        if (m_line.has("json")) {
            array << QJsonObject{{QStringLiteral("order_id"), due.attempt.orderId.text()},
                                 {QStringLiteral("number"), due.attempt.intent.number},
                                 {QStringLiteral("paid_by"), payKindName(due.paidBy)},
                                 {QStringLiteral("due"), due.amount.toPlain()}};
        } else {
            print(ShiftWords::line(due));
        }
    }
    if (m_line.has("json"))
        printJson(QJsonDocument(array));
    end(Exit::Success);
}

void Ctl::switchShifts()
{
    const bool needed = m_line.argument(0) == QLatin1String("on");
    if (!m_book->setNeedsShift(needed, Owner)) {
        fail(Exit::BookUnwell, tr("The entry could not be written into the book."));
        return;
    }
    if (m_line.has("json"))
        printJson(QJsonDocument(QJsonObject{{QStringLiteral("needed"), needed}}));
    else
        print(needed ? tr("From now on a sale needs an open shift.")
                     : tr("A sale needs no shift any more."));
    end(Exit::Success);
}

//! "account NUMBER": what a customer owes, and what the owner does about it.
void Ctl::account()
{
    const QString customer = m_line.argument(0);
    if (!needFolder(Use::Write) || !needBook(Use::Write))
        return;
    const auto money = [this](const char *option) {
        return Money::parse(m_line.value(option)).valueOr(Money::fromPaise(-1));
    };
    Result<Done> done = Done{};
    if (m_line.has("limit"))
        done = m_book->setLimit(customer, money("limit"), Owner);
    for (const AccountMoveKind kind :
         {AccountMoveKind::Payment, AccountMoveKind::Charge, AccountMoveKind::Credit}) {
        const QByteArray option = accountMoveName(kind).toLatin1();
        if (!done.ok() || !m_line.has(option.constData()))
            continue;
        AccountMove move;
        move.customer = customer;
        move.kind = kind;
        move.amount = money(option.constData());
        move.note = m_line.value("note");
        move.by = Owner;
        const auto entered = m_book->enter(move);
        done = entered ? Result<Done>(Done{}) : Result<Done>(entered.error());
    }
    const auto account = m_book->account(customer);
    if (!done.ok() || !account) {
        endDeed(done.ok() ? account.error() : done.error(),
                tr("A customer is a mobile number of ten digits; amounts are rupees, and a charge "
                   "or credit needs a --note. Nothing was written."),
                QString());
        return;
    }
    if (m_line.has("json")) {
        printJson(QJsonDocument(QJsonObject{{QStringLiteral("customer"), customer},
                                            {QStringLiteral("limit"), account->limit.toPlain()},
                                            {QStringLiteral("owed"), account->owed.toPlain()}}));
    } else {
        print(tr("%1 owes %2 and may owe %3.")
                  .arg(customer, formatMoney(account->owed), formatMoney(account->limit)));
    }
    end(Exit::Success);
}

} // namespace ct
