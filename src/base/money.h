// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QStringView>
#include <compare>
#include <optional>

namespace ct {

//! An amount of Indian money in whole paise. There is no way in or out through a double.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromPaise(qint64 paise) { return Money(paise); }
    //! Whole rupees; the caller knows that it fits (used with literals and catalogue limits).
    static constexpr Money fromRupees(qint64 rupees) { return Money(rupees * 100); }

    //! Reads "239", "239.5", "239.00", "1,23,456.00", with an optional "₹" in front and white space
    //! around. Malformed: a sign, more than two decimals, anything else, or beyond 9e15 paise.
    static Result<Money> parse(QStringView text);

    constexpr qint64 paise() const { return m_paise; }
    constexpr bool isZero() const { return m_paise == 0; }
    constexpr bool isWholeRupees() const { return m_paise % 100 == 0; }

    //! Sums that can leave the range are optional; they are empty then.
    std::optional<Money> plus(Money other) const;
    std::optional<Money> minus(Money other) const;

    constexpr auto operator<=>(const Money &) const = default;

    //! "239.00", "-0.50": for JSON and CSV, never grouped.
    QString toPlain() const;

private:
    explicit constexpr Money(qint64 paise) : m_paise(paise) {}

    qint64 m_paise = 0;
};

//! "1,23,456.00": lakh grouping, two decimals, a minus sign in front where it is negative.
QString groupedRupees(Money money);
//! "₹ 1,23,456.00"; with `shortForm` whole rupees lose their decimals: "₹ 1,23,456".
QString formatMoney(Money money, bool shortForm = false);
//! "Two hundred thirty-nine rupees", "One lakh rupees and fifty paise" (Indian scale, English).
QString moneyInWords(Money money);

} // namespace ct
