// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tender.h>
#include <QString>

namespace ct {

//! What stands in the bar that says how a sale is paid, as it was typed.
struct TypedTender
{
    PayKind kind = PayKind::Cash;
    QString given = {};
    QString customer = {};
};

inline QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

} // namespace ct
