// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include <daybookmodel.h>
#include <marginwords.h>
#include <sqlitebook.h>
#include <walletproof.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ct {

namespace {

QJsonObject lineJson(const MarginLine &line)
{
    QJsonObject object{{QStringLiteral("recharges"), line.count},
                       {QStringLiteral("amount"), line.amount.toPlain()},
                       {QStringLiteral("by_rate"), line.byRate.toPlain()},
                       {QStringLiteral("without_rate"), line.withoutRate.toPlain()},
                       {QStringLiteral("gst"), line.gst.toPlain()},
                       {QStringLiteral("tds"), line.tds.toPlain()}};
    if (line.learnt)
        object.insert(QStringLiteral("learnt"), line.learnt->toPlain());
    return object;
}

} // namespace

//! Keeps the rate that --rate names; false: it ended with what is wrong.
bool Ctl::keepRateOption()
{
    CommissionRate rate;
    const Operator *row = m_catalogue.findByCode(m_line.value("rate"));
    rate.row = row ? row->key : RowKey();
    rate.from = m_line.has("from") ? QDate::fromString(m_line.value("from"), Qt::ISODate)
                                   : m_clock.now().toLocalTime().date();
    rate.isEnded = m_line.has("none");
    rate.isFlat = m_line.has("flat");
    const int ways = int(m_line.has("percent")) + int(m_line.has("flat")) + int(m_line.has("none"));
    if (m_line.has("percent"))
        rate.value = millionthsFromPercent(m_line.value("percent")).value_or(-1);
    if (m_line.has("flat")) {
        const auto money = Money::parse(m_line.value("flat"));
        rate.value = money ? money->paise() : -1;
    }
    const QString malformed =
        tr("A rate is an operator's code with --percent from 0 to 10, --flat from 0 to 100 rupees, "
           "or --none, --from a day as 2026-11-22. Nothing was changed.");
    if (ways != 1) {
        fail(Exit::WrongUse, malformed);
        return false;
    }
    const Result<Done> kept = m_book->keepRate(rate);
    if (kept.ok())
        return true;
    endDeed(kept.error(), malformed, QString());
    return false;
}

bool Ctl::keepTaxOptions()
{
    const auto now = m_book->taxRates();
    if (!now) {
        fail(Exit::BookUnwell, tr("The history could not be read."));
        return false;
    }
    TaxRates taxes = *now;
    if (m_line.has("gst"))
        taxes.gst = millionthsFromPercent(m_line.value("gst")).value_or(-1);
    if (m_line.has("tds"))
        taxes.tds = millionthsFromPercent(m_line.value("tds")).value_or(-1);
    const Result<Done> kept = m_book->keepTaxRates(taxes);
    if (kept.ok())
        return true;
    endDeed(kept.error(), tr("A rate of tax is a percentage from 0 to 50. Nothing was changed."),
            QString());
    return false;
}

void Ctl::margin()
{
    const QDate today = m_clock.now().toLocalTime().date();
    const QDate first =
        m_line.has("month")
            ? QDate::fromString(m_line.value("month") + QStringLiteral("-01"), Qt::ISODate)
            : QDate(today.year(), today.month(), 1);
    if (!first.isValid()) {
        fail(Exit::WrongUse, tr("--month is a month as 2026-11."));
        return;
    }
    const bool keeps = m_line.has("rate") || m_line.has("gst") || m_line.has("tds");
    if (!needFolder(keeps ? Use::Write : Use::Read) || !needBook(keeps ? Use::Write : Use::Read))
        return;
    if (m_line.has("rate") && !keepRateOption())
        return;
    if ((m_line.has("gst") || m_line.has("tds")) && !keepTaxOptions())
        return;
    const QDate last = first.addMonths(1).addDays(-1);
    const auto sold = m_book->soldByDay(first, last);
    const auto rates = m_book->commissionRates();
    const auto taxes = m_book->taxRates();
    const auto proof = m_book->walletProof();
    if (!sold || !rates || !taxes || !proof) {
        fail(Exit::BookUnwell, tr("The history could not be read."));
        return;
    }
    LearntMargins learnt;
    if (*proof) {
        for (auto it = (*proof)->margins.cbegin(); it != (*proof)->margins.cend(); ++it) {
            if (it->millionths)
                learnt.insert(it.key(), *it->millionths);
        }
    }
    const MarginReport report =
        marginReport(first, last, *sold, CommissionTable(*rates), learnt, *taxes);
    const ReportSheet sheet = MarginWords::sheet(report, *taxes, m_catalogue, m_settings.shop.name);
    if (m_line.has("json")) {
        QJsonArray lines;
        for (const MarginLine &line : report.lines) {
            QJsonObject object = lineJson(line);
            object.insert(QStringLiteral("operator"),
                          MarginWords::operatorName(line.row, m_catalogue));
            lines.append(object);
        }
        printJson(
            QJsonDocument(QJsonObject{{QStringLiteral("from"), first.toString(Qt::ISODate)},
                                      {QStringLiteral("to"), last.toString(Qt::ISODate)},
                                      {QStringLiteral("gst"), percentOfMillionths(taxes->gst)},
                                      {QStringLiteral("tds"), percentOfMillionths(taxes->tds)},
                                      {QStringLiteral("lines"), lines},
                                      {QStringLiteral("total"), lineJson(report.total)}}));
    } else {
        print(m_line.has("csv") ? QString::fromUtf8(csvOf(sheet)).trimmed() : textOf(sheet));
    }
    end(Exit::Success);
}

} // namespace ct
