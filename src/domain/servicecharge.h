// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <money.h>
#include <result.h>

#include <QString>

namespace ct {

//! What the shop takes for its trouble on top of the amount: so many rupees a sale, or a part of
//! the amount. It is the shop's own money and is never sent to the provider.
class ServiceCharge
{
public:
    //! The most that makes sense: beyond it a typing error is likelier.
    static constexpr Money MostFlat = Money::fromRupees(1000);
    static constexpr int MostBasisPoints = 2000; // 20 %

    //! No charge.
    ServiceCharge() = default;
    //! "5", "5.50", "2%", "1.25 %"; nothing or 0 for none. Malformed: anything else, or too much.
    static Result<ServiceCharge> parse(const QString &typed);

    bool isNone() const { return m_flat.isZero() && m_basisPoints == 0; }
    //! What one sale of this amount costs: a part of it is rounded to whole rupees, half of one up,
    //! because it is paid in cash.
    Money on(Money amount) const;
    //! As parse() reads it: "5.00", "1.25%"; empty for none.
    QString text() const;

    bool operator==(const ServiceCharge &) const = default;

private:
    Money m_flat;
    int m_basisPoints = 0; //!< hundredths of a percent
};

} // namespace ct
