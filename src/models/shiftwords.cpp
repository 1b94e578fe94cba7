// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shiftwords.h"

#include "words.h"

namespace ct {

namespace {

constexpr int LabelWidth = 30;
constexpr int ValueWidth = 16;
constexpr int HeadShown = 16;

QString counted(const CountedMoney &figure)
{
    return QStringLiteral("%1 × %2").arg(figure.count).arg(formatMoney(figure.money));
}

QString moment(const QDateTime &at)
{
    return at.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm"));
}

QStringList plain(const QString &title, const QList<ReportLine> &lines)
{
    QStringList text{title};
    for (const ReportLine &line : lines)
        text << line.label.leftJustified(LabelWidth) + line.value.rightJustified(ValueWidth);
    return text;
}

} // namespace

QString ShiftWords::pay(PayKind kind)
{
    switch (kind) {
        case PayKind::Cash:
            return tr("Cash");
        case PayKind::Upi:
            return tr("UPI");
        case PayKind::Account:
            return tr("On account");
    }
    Q_UNREACHABLE();
}

QString ShiftWords::paid(const KeptTender &tender)
{
    if (tender.kind == PayKind::Account)
        return pay(tender.kind);
    if (tender.kept.isZero())
        return tr("%1: paid with an earlier try").arg(pay(tender.kind));
    const QString kept = QStringLiteral("%1 %2").arg(pay(tender.kind), formatMoney(tender.kept));
    const std::optional<Money> change = changeOf(tender.given, tender.kept);
    if (!change)
        return kept;
    return tr("%1; given %2, change %3").arg(kept, formatMoney(tender.given), formatMoney(*change));
}

QString ShiftWords::move(ShiftMoveKind kind)
{
    switch (kind) {
        case ShiftMoveKind::In:
            return tr("Cash in");
        case ShiftMoveKind::Out:
            return tr("Cash out");
        case ShiftMoveKind::Refund:
            return tr("Given back in cash");
        case ShiftMoveKind::RefundUpi:
            return tr("Sent back by UPI");
    }
    Q_UNREACHABLE();
}

QString ShiftWords::line(const ShiftMove &moved)
{
    const QString about = moved.reason.isEmpty() ? moved.orderId.text() : moved.reason;
    return QStringLiteral("%1  %2  %3").arg(move(moved.kind), formatMoney(moved.amount), about);
}

QString ShiftWords::line(const RefundDue &due)
{
    return QStringLiteral("%1  %2 %3  %4  %5 %6")
        .arg(due.attempt.orderId.text(), due.attempt.intent.operatorName, due.attempt.intent.number,
             formatMoney(due.amount), pay(due.paidBy), Words::stateWord(due.attempt.state()));
}

QString ShiftWords::summary(const Shift &shift)
{
    if (shift.state == ShiftState::Closed) {
        return QStringLiteral("%1  %2 – %3  %4")
            .arg(title(shift), moment(shift.openedAt), moment(shift.closedAt), comparison(shift));
    }
    return shift.state == ShiftState::Open
               ? tr("Shift %1, open since %2").arg(shift.number).arg(moment(shift.openedAt))
               : tr("Shift %1, counted and not closed").arg(shift.number);
}

QString ShiftWords::comparison(const Shift &shift)
{
    const Money difference = shift.difference().value_or(Money());
    const QString both = tr("Counted %1, expected %2")
                             .arg(formatMoney(shift.counted.total()), formatMoney(shift.expected));
    if (difference.isZero())
        return tr("%1: it agrees").arg(both);
    const Money size =
        difference < Money() ? Money().minus(difference).value_or(difference) : difference;
    return difference < Money() ? tr("%1: %2 too little").arg(both, formatMoney(size))
                                : tr("%1: %2 too much").arg(both, formatMoney(size));
}

QString ShiftWords::title(const Shift &shift)
{
    return shift.state == ShiftState::Closed ? tr("Z report %1").arg(shift.number)
                                             : tr("X report of shift %1").arg(shift.number);
}

QString ShiftWords::seal(const ZReport &report)
{
    return QStringLiteral("#%1 %2").arg(report.headSeq).arg(report.head.left(HeadShown));
}

QList<ReportLine> ShiftWords::lines(const Shift &shift, const ShiftFigures &figures)
{
    QList<ReportLine> lines{
        {tr("Opened"), moment(shift.openedAt)},
        {tr("Opening count"), formatMoney(figures.opening)},
        {tr("Sales in cash"), counted(figures.cash)},
        {tr("Sales by UPI"), counted(figures.upi)},
        {tr("Sales on account"), counted(figures.onAccount)},
        {move(ShiftMoveKind::In), counted(figures.in)},
        {move(ShiftMoveKind::Out), counted(figures.out)},
        {move(ShiftMoveKind::Refund), counted(figures.refunds)},
        {move(ShiftMoveKind::RefundUpi), counted(figures.refundsUpi)},
        {tr("Still to be given back"), counted(figures.refundsDue)},
    };
    if (shift.state == ShiftState::Open)
        return lines;
    lines << ReportLine{tr("Expected in the drawer"), formatMoney(shift.expected)}
          << ReportLine{tr("Counted"), formatMoney(shift.counted.total())}
          << ReportLine{tr("Difference"), formatMoney(shift.difference().value_or(Money()))};
    if (shift.counts > 1)
        lines << ReportLine{tr("Times counted"), QString::number(shift.counts)};
    if (!shift.reason.isEmpty())
        lines << ReportLine{tr("Reason"), shift.reason};
    if (shift.state == ShiftState::Closed)
        lines << ReportLine{tr("Closed"), moment(shift.closedAt)};
    return lines;
}

QStringList ShiftWords::report(const Shift &shift, const ShiftFigures &figures)
{
    return plain(title(shift), lines(shift, figures));
}

QStringList ShiftWords::report(const ZReport &report)
{
    QList<ReportLine> all = lines(report.shift, report.figures);
    all << ReportLine{tr("Seal"), seal(report)};
    return plain(title(report.shift), all);
}

} // namespace ct
