// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <callbackhint.h>

#include <QHash>
#include <chrono>

namespace ct {

//! How many call-backs are taken: so many a second, and as many at once. Half of them are kept for
//! orders that somebody waits for and that were not called back about just now, so that a storm of
//! duplicates or of made-up order ids does not shut out the one that matters.
class CallbackAdmission
{
public:
    using Milliseconds = std::chrono::milliseconds;

    explicit CallbackAdmission(int perSecond);

    //! `now` never goes back.
    bool admit(const OrderId &orderId, bool isExpected, Milliseconds now);

private:
    void forgetOld(Milliseconds now);

    const double m_perSecond;
    double m_room;
    Milliseconds m_at{0};
    QHash<OrderId, Milliseconds> m_admitted; //!< when each order had its turn
};

} // namespace ct
