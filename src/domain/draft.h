// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"

namespace ct {

//! What a person typed for one sale, before it is checked. Text as typed.
struct Draft
{
    RowKey row;
    QString number;
    QString circle; //!< circle code; empty: the shop's own
    QString value1;
    QString value2;
    QString amount;
    QString charge; //!< the shop's own service charge; empty: none

    bool operator==(const Draft &) const = default;
};

//! Which field of a draft a problem is about.
enum class DraftField { Operator, Number, Circle, Value1, Value2, Amount, Charge };

//! What is wrong with a field. Words are made of it at the edge.
enum class DraftProblem {
    Missing,
    UnknownOperator,
    NotOffered, //!< the row is switched off; the owner can switch it on
    UnknownCircle,
    BadCharacters, //!< characters that the field never has (control characters, "&" in a number…)
    PatternMismatch, //!< does not have the form that the row wants
    UnusualForm,     //!< has the form, but not the usual one
    BadDate,         //!< no such day, or in the future
    NotAnAmount,
    ZeroAmount,
    BelowLeast,
    AboveMost,
    PaiseNotTaken, //!< the provider takes whole rupees only
};

//! A finding about one field. `blocks` says whether the sale may go on in spite of it.
struct DraftFinding
{
    DraftField field = DraftField::Operator;
    DraftProblem problem = DraftProblem::Missing;
    bool blocks = true;

    bool operator==(const DraftFinding &) const = default;
};

//! The result of checking a draft. The intent is complete where nothing blocks; its key, counter,
//! cashier and account are left for the caller to fill in.
struct CheckedDraft
{
    QList<DraftFinding> findings;
    std::optional<Intent> intent;
};

//! The most that one sale may ever be, whatever a row says: one lakh rupees.
inline constexpr Money MostPerSale = Money::fromRupees(100'000);

//! Takes away what people and clipboards add: spaces, dashes, dots and brackets, "+91" or a leading
//! 0 before a ten-digit mobile number; upper-cases where the row wants it. Leading zeros of other
//! numbers are real and stay; so does every character that the row could want ("/").
QString normaliseNumber(const Operator &row, const QString &typed);
//! The same for an extra field. A date of birth typed as 5/11/1980, 05.11.1980 or 1980-11-05
//! becomes 05-11-1980.
QString normaliseExtra(const ExtraField &field, const QString &typed);

//! Checks every field and says everything that is wrong, in the order of the form. `today` judges
//! dates of birth; `shopCircle` is sent where the draft names none. A value that the row has no
//! field for is left out. Decimal digits of every script are taken as the ASCII ones.
CheckedDraft checkDraft(const Catalogue &catalogue, const Draft &draft, const QString &shopCircle,
                        const QDate &today);

} // namespace ct
