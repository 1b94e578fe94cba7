// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptfacts.h"

namespace ct {

ReceiptContext receiptContext(const Attempt &attempt, const Catalogue &catalogue)
{
    ReceiptContext context;
    context.cashierName = attempt.intent.cashier;
    if (const Circle *circle = catalogue.circleByCode(attempt.intent.circle))
        context.circleName = circle->name;
    const Operator *row = catalogue.find(attempt.intent.row);
    if (!row)
        return context; // the row may have left the catalogue since
    context.numberLabel = row->numberLabel;
    for (const ExtraField &field : row->extras)
        (field.slot == 1 ? context.value1Label : context.value2Label) = field.label;
    return context;
}

} // namespace ct
