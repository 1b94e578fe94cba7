// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QDateTime>

namespace ct {

//! The shop's days as the book keeps them: one offset from UTC for ever, whatever time zone the
//! computer is in.
class ShopDays
{
public:
    explicit ShopDays(int offsetSeconds) : m_offset(offsetSeconds) {}
    //! Those of a book. Storage: it does not say.
    static Result<ShopDays> of(Connection &connection);

    QString dayOf(const QDateTime &at) const;
    QDateTime startOf(const QDate &day) const; //!< UTC
    bool isStart(const QDateTime &at) const;   //!< the first moment of a day
    QDate dateOf(const QDateTime &at) const;
    int offsetSeconds() const { return m_offset; }

private:
    int m_offset;
};

} // namespace ct
