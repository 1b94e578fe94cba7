// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift.h"

#include <QStringList>
#include <algorithm>

namespace ct {

Money CashCount::total() const
{
    qint64 rupees = 0;
    for (std::size_t note = 0; note < DrawerNotes.size(); ++note)
        rupees += qint64(DrawerNotes[note]) * pieces[note];
    return Money::fromRupees(rupees);
}

bool CashCount::isPossible() const
{
    return std::all_of(pieces.begin(), pieces.end(),
                       [](int number) { return number >= 0 && number <= MostPieces; });
}

QString cashCountText(const CashCount &count)
{
    QStringList parts;
    for (std::size_t note = 0; note < DrawerNotes.size(); ++note) {
        if (count.pieces[note] != 0)
            parts << QStringLiteral("%1x%2").arg(DrawerNotes[note]).arg(count.pieces[note]);
    }
    return parts.isEmpty() ? QStringLiteral("0") : parts.join(u',');
}

Result<CashCount> cashCountFrom(const QString &text)
{
    CashCount count;
    std::array<bool, DrawerNotes.size()> named{};
    if (text.trimmed() == QLatin1String("0"))
        return count;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const QStringList sides = part.trimmed().split(u'x');
        bool isNote = false;
        bool isNumber = false;
        const int rupees = sides.first().toInt(&isNote);
        const int number = sides.size() == 2 ? sides.last().toInt(&isNumber) : 0;
        const auto *const at = std::find(DrawerNotes.begin(), DrawerNotes.end(), rupees);
        if (!isNote || !isNumber || at == DrawerNotes.end() || number < 0 || number > MostPieces)
            return Error{Fault::Malformed, QStringLiteral("not a count: %1").arg(part)};
        const auto index = std::size_t(at - DrawerNotes.begin());
        if (named[index])
            return Error{Fault::Malformed, QStringLiteral("counted twice: %1").arg(rupees)};
        named[index] = true;
        count.pieces[index] = number;
    }
    return count;
}

QString shiftMoveName(ShiftMoveKind kind)
{
    switch (kind) {
        case ShiftMoveKind::In:
            return QStringLiteral("in");
        case ShiftMoveKind::Out:
            return QStringLiteral("out");
        case ShiftMoveKind::Refund:
            return QStringLiteral("refund");
        case ShiftMoveKind::RefundUpi:
            return QStringLiteral("refund_upi");
    }
    Q_UNREACHABLE();
}

std::optional<ShiftMoveKind> shiftMoveFromName(const QString &name)
{
    for (const ShiftMoveKind kind :
         {ShiftMoveKind::In, ShiftMoveKind::Out, ShiftMoveKind::Refund, ShiftMoveKind::RefundUpi}) {
        if (shiftMoveName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::optional<Money> ShiftFigures::expected() const
{
    std::optional<Money> sum = opening.plus(cash.money);
    if (sum)
        sum = sum->plus(in.money);
    if (sum)
        sum = sum->minus(out.money);
    return sum ? sum->minus(refunds.money) : sum;
}

QString shiftStateName(ShiftState state)
{
    switch (state) {
        case ShiftState::Open:
            return QStringLiteral("open");
        case ShiftState::Counted:
            return QStringLiteral("counted");
        case ShiftState::Closed:
            return QStringLiteral("closed");
    }
    Q_UNREACHABLE();
}

std::optional<ShiftState> shiftStateFromName(const QString &name)
{
    for (const ShiftState state : {ShiftState::Open, ShiftState::Counted, ShiftState::Closed}) {
        if (shiftStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

} // namespace ct
