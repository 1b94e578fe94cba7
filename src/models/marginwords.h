// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catalogue.h>
#include <commission.h>
#include <reportsheet.h>

#include <QCoreApplication>

namespace ct {

//! Words for margins and their rates.
class MarginWords
{
    Q_DECLARE_TR_FUNCTIONS(ct::MarginWords)
public:
    //! The report as a table: operator, recharges, amount, margin by rate, learnt, GST, TDS.
    static ReportSheet sheet(const MarginReport &report, const TaxRates &taxes,
                             const Catalogue &catalogue, const QString &shop);
    //! "3.25 %", "₹ 1.50 a recharge", "no rate".
    static QString rate(const CommissionRate &rate);
    //! "3.25 % from 1 Nov 2026".
    static QString rateFrom(const CommissionRate &rate);
    //! "November 2026" in the language of the windows.
    static QString month(const QDate &first);
    static QString operatorName(const RowKey &row, const Catalogue &catalogue);
};

} // namespace ct
