// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shiftslip.h"

#include <shiftwords.h>

#include <QCoreApplication>

namespace ct {

namespace {

class Slip
{
    Q_DECLARE_TR_FUNCTIONS(ct::ShiftSlip)
public:
    static Receipt of(const Shift &shift, const ShiftFigures &figures, const Shop &shop,
                      bool practice)
    {
        Receipt slip;
        if (practice)
            slip.practiceNotice = tr("PRACTICE – play money");
        slip.shopName = shop.name;
        for (const QString &line : {shop.address, shop.phone}) {
            if (!line.isEmpty())
                slip.shopLines << line;
        }
        slip.title = ShiftWords::title(shift);
        slip.documentName = slip.title;
        for (const ReportLine &line : ShiftWords::lines(shift, figures))
            slip.lines << ReceiptLine{line.label, line.value};
        const bool isOpen = shift.state == ShiftState::Open;
        const bool agrees = shift.difference().value_or(Money()).isZero();
        slip.amount = isOpen ? ReceiptLine{tr("Sales in cash"), formatMoney(figures.cash.money)}
                             : ReceiptLine{tr("Counted"), formatMoney(shift.counted.total())};
        slip.stateLabel = tr("Drawer");
        slip.stateMark = isOpen ? Mark::Clock : agrees ? Mark::Tick : Mark::Alert;
        slip.tone = isOpen ? Tone::Waiting : agrees ? Tone::Done : Tone::Bad;
        slip.stateWord = isOpen   ? tr("not counted yet")
                         : agrees ? tr("agrees")
                                  : tr("does not agree");
        return slip;
    }
    static QString duplicate(int copy) { return tr("DUPLICATE %1").arg(copy); }
    static QString sealed(const QString &seal) { return tr("Sealed with %1").arg(seal); }
};

} // namespace

Receipt shiftSlip(const Shift &shift, const ShiftFigures &figures, const Shop &shop, bool practice)
{
    return Slip::of(shift, figures, shop, practice);
}

Receipt shiftSlip(const ZReport &report, const Shop &shop, bool practice, int copy)
{
    Receipt slip = Slip::of(report.shift, report.figures, shop, practice);
    if (copy > 0)
        slip.copyNotice = Slip::duplicate(copy);
    slip.footer << Slip::sealed(ShiftWords::seal(report));
    return slip;
}

} // namespace ct
