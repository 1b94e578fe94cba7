// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shopdays.h"

#include <daybook.h>

#include <atomic>

namespace ct {

//! Reads the day book: sums from the totals that are kept with the journal, a page of rows at a
//! time where single recharges count (median, names). Between pages nothing is locked.
class DayBookQuery
{
public:
    //! `stop` may be null; when it becomes true, read() ends with Fault::Storage.
    DayBookQuery(Connection &connection, const std::atomic<bool> *stop)
        : m_connection(connection), m_stop(stop)
    {
    }

    //! Malformed: no such days.
    Result<DayBook> read(const QDate &first, const QDate &last);

private:
    Result<Done> readHours(const ShopDays &shop);
    Result<Done> readBefore();
    Result<Done> readOperators();
    Result<Done> readTimes(const ShopDays &shop);
    Result<Done> readWallet(const ShopDays &shop);
    void layBars();
    DayBookBar *barOf(const QDate &day, int hour);
    DayBookOperator &operatorOf(const RowKey &row);

    Connection &m_connection;
    const std::atomic<bool> *m_stop;
    DayBook m_book;
};

} // namespace ct
