// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "journalentry.h"
#include "sqlitebook.h"

namespace ct {

namespace {

QString kindOf(const CommissionRate &rate)
{
    if (rate.isEnded)
        return QStringLiteral("none");
    return rate.isFlat ? QStringLiteral("flat") : QStringLiteral("part");
}

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Result<QList<CommissionRate>> SqliteBook::commissionRates() const
{
    Statement rows(*m_connection,
                   "SELECT row_key,valid_from,kind,value FROM commission_rates "
                   "ORDER BY row_key,valid_from");
    if (!rows.exec())
        return noted(rows.error());
    QList<CommissionRate> rates;
    while (rows.next()) {
        const QString kind = rows.text(2);
        rates << CommissionRate{RowKey(rows.text(0)), QDate::fromString(rows.text(1), Qt::ISODate),
                                kind == QLatin1String("flat"), rows.integer(3),
                                kind == QLatin1String("none")};
    }
    if (rows.failed())
        return noted(rows.error());
    return rates;
}

Result<Done> SqliteBook::keepRate(const CommissionRate &rate)
{
    if (const auto may = allowed(Act::Configure); !may.ok())
        return may.error();
    if (const QString problem = commissionProblem(rate); !problem.isEmpty())
        return Error{Fault::Malformed, problem};
    return bookAccountEntry([&](QList<JournalEntry> *) {
        Statement put(*m_connection,
                      "INSERT INTO commission_rates(row_key,valid_from,kind,value) "
                      "VALUES(?,?,?,?) ON CONFLICT(row_key,valid_from) DO UPDATE SET "
                      "kind=excluded.kind,value=excluded.value");
        put.bind(rate.row.text()).bind(dayText(rate.from)).bind(kindOf(rate)).bind(rate.value);
        return put.change(1);
    });
}

Result<Done> SqliteBook::dropRate(const RowKey &row, const QDate &from)
{
    if (const auto may = allowed(Act::Configure); !may.ok())
        return may.error();
    bool isThere = true;
    const Result<Done> done = bookAccountEntry([&](QList<JournalEntry> *) {
        Statement drop(*m_connection,
                       "DELETE FROM commission_rates WHERE row_key=? AND valid_from=?");
        drop.bind(row.text()).bind(dayText(from));
        const Result<Done> dropped = drop.change();
        isThere = !dropped.ok() || drop.affected() == 1;
        return dropped;
    });
    if (done.ok() && !isThere)
        return Error{Fault::Malformed, QStringLiteral("there is no such rate")};
    return done;
}

Result<TaxRates> SqliteBook::taxRates() const
{
    Statement rows(*m_connection, "SELECT name,millionths FROM tax_rates");
    if (!rows.exec())
        return noted(rows.error());
    TaxRates taxes;
    while (rows.next())
        (rows.text(0) == QLatin1String("gst") ? taxes.gst : taxes.tds) = rows.integer(1);
    if (rows.failed())
        return noted(rows.error());
    return taxes;
}

Result<Done> SqliteBook::keepTaxRates(const TaxRates &taxes)
{
    if (const auto may = allowed(Act::Configure); !may.ok())
        return may.error();
    for (const qint64 rate : {taxes.gst, taxes.tds}) {
        if (rate < 0 || rate > MostTaxMillionths)
            return Error{Fault::Malformed, QStringLiteral("a tax is from 0 to 50 %")};
    }
    return bookAccountEntry([&](QList<JournalEntry> *) {
        Result<Done> done = Done{};
        for (const auto &[name, rate] :
             {std::pair(QStringLiteral("gst"), taxes.gst), {QStringLiteral("tds"), taxes.tds}}) {
            Statement put(*m_connection,
                          "INSERT INTO tax_rates(name,millionths) VALUES(?,?) "
                          "ON CONFLICT(name) DO UPDATE SET millionths=excluded.millionths");
            put.bind(name).bind(rate);
            done = put.change(1);
            if (!done.ok())
                break;
        }
        return done;
    });
}

Result<QList<SoldOnDay>> SqliteBook::soldByDay(const QDate &first, const QDate &last) const
{
    if (const auto may = allowed(Act::SeeFigures); !may.ok())
        return may.error();
    Statement rows(*m_connection,
                   "SELECT day,row_key,count,sum_paise FROM day_totals "
                   "WHERE day>=? AND day<=? AND state='success' AND count<>0 "
                   "ORDER BY day,row_key");
    rows.bind(dayText(first)).bind(dayText(last));
    if (!rows.exec())
        return noted(rows.error());
    QList<SoldOnDay> sold;
    while (rows.next()) {
        sold << SoldOnDay{QDate::fromString(rows.text(0), Qt::ISODate), RowKey(rows.text(1)),
                          rows.integer(2), Money::fromPaise(rows.integer(3))};
    }
    if (rows.failed())
        return noted(rows.error());
    return sold;
}

} // namespace ct
