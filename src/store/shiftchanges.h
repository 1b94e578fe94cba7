// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <shift.h>

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace ct {

// What the journal says of shifts. None of these entries but a refund has a subject.

//! kind "shift_open".
struct ShiftOpened
{
    qint64 shift = 0;
    int counter = 1;
    CashCount opening;
    QString by;
};

//! kind "shift_count".
struct ShiftCounted
{
    qint64 shift = 0;
    CashCount counted;
    Money expected;
    QString by;
};

//! kind "shift_close": the report is kept as it was.
struct ShiftClosed
{
    qint64 shift = 0;
    QString reason;
    ShiftFigures figures;
    qint64 headSeq = 0;
    QString head;
    QString by;
};

//! kind "shift_rule": whether a sale needs an open shift from now on.
struct ShiftRule
{
    bool needed = false;
    QString by;
};

//! kind "report_print": a paper of a closing report; its number is how many there were before.
struct ReportPrinted
{
    qint64 shift = 0;
    QString paper;
    QString by;
};

QByteArray toBody(const ShiftOpened &opened);
QByteArray toBody(const ShiftCounted &counted);
QByteArray toBody(const ShiftClosed &closed);
QByteArray toBody(const ShiftRule &rule);
QByteArray toBody(const ReportPrinted &printed);
//! kind "shift_move"; its subject is the order whose money went back, where it is a refund.
QByteArray toBody(const ShiftMove &move);

std::optional<ShiftOpened> shiftOpenedFrom(const QJsonObject &body);
std::optional<ShiftCounted> shiftCountedFrom(const QJsonObject &body);
std::optional<ShiftClosed> shiftClosedFrom(const QJsonObject &body);
std::optional<ShiftRule> shiftRuleFrom(const QJsonObject &body);
std::optional<ReportPrinted> reportPrintedFrom(const QJsonObject &body);
std::optional<ShiftMove> shiftMoveFrom(const QJsonObject &body, const OrderId &orderId);

//! The figures of a report, as an object of JSON.
QByteArray figuresJson(const ShiftFigures &figures);
ShiftFigures figuresFrom(const QJsonObject &figures);

} // namespace ct
