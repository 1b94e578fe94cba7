// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historycsv.h"

#include <clock.h>
#include <mutant.h>

#include <algorithm>

namespace ct {

namespace {

constexpr int pageSize = 200;

const Error unwritten{Fault::Storage, QStringLiteral("the CSV file could not be written")};

} // namespace

// The names are those of the command line's JSON, and never translated: other programs read them.
QStringList HistoryCsv::names()
{
    return {QStringLiteral("local_time"),    QStringLiteral("service"),
            QStringLiteral("operator"),      QStringLiteral("operator_name"),
            QStringLiteral("circle"),        QStringLiteral("number"),
            QStringLiteral("value1"),        QStringLiteral("value2"),
            QStringLiteral("amount"),        QStringLiteral("charge"),
            QStringLiteral("state"),         QStringLiteral("operator_ref"),
            QStringLiteral("provider_txid"), QStringLiteral("order_id"),
            QStringLiteral("receipt_no"),    QStringLiteral("reason"),
            QStringLiteral("counter"),       QStringLiteral("cashier"),
            QStringLiteral("created_at"),    QStringLiteral("settled_at")};
}

QStringList HistoryCsv::fields(const Attempt &attempt)
{
    const Intent &intent = attempt.intent;
    return {attempt.createdAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
            serviceName(intent.service),
            intent.operatorCode,
            intent.operatorName,
            intent.circle,
            intent.number,
            intent.value1,
            intent.value2,
            intent.amount.toPlain(),
            intent.charge.toPlain(),
            stateName(attempt.state()),
            attempt.operatorRef,
            attempt.providerTxid,
            attempt.orderId.text(),
            attempt.receiptNo,
            attempt.reason,
            QString::number(intent.counter),
            intent.cashier,
            isoUtc(attempt.createdAt),
            attempt.settledAt ? isoUtc(*attempt.settledAt) : QString()};
}

HistoryCsv::HistoryCsv(const Book &book, HistoryFilter filter, QIODevice &device, qint64 limit)
    : m_book(book), m_filter(std::move(filter)), m_device(device), m_limit(limit)
{
}

QString HistoryCsv::field(const QString &text)
{
    static constexpr QStringView dangerous = u"=+-@\t\r";
    QString safe = text;
    if (!safe.isEmpty() && dangerous.contains(safe.front()) && !mutant("formulas-in-the-export"))
        safe.prepend(u'\'');
    safe.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return u'"' + safe + u'"';
}

bool HistoryCsv::put(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted << field(text);
    const QByteArray line = quoted.join(u',').toUtf8() + "\r\n";
    return m_device.write(line) == line.size();
}

Result<bool> HistoryCsv::step()
{
    if (!m_hasHead) {
        const QByteArray mark("\xEF\xBB\xBF");
        if (m_device.write(mark) != mark.size() || !put(names()))
            return unwritten;
        m_hasHead = true;
    }
    const qint64 left = m_limit > 0 ? m_limit - m_rows : pageSize;
    if (left <= 0)
        return true;
    const Result<HistoryPage> page =
        m_book.page(m_filter, m_after, int(std::min<qint64>(left, pageSize)));
    if (!page.ok())
        return page.error();
    for (const Attempt &attempt : page->rows) {
        if (!put(fields(attempt)))
            return unwritten;
        ++m_rows;
    }
    m_after = page->next;
    return !m_after || (m_limit > 0 && m_rows >= m_limit);
}

Result<Done> HistoryCsv::write(const Book &book, const HistoryFilter &filter, QIODevice &device,
                               qint64 limit)
{
    HistoryCsv csv(book, filter, device, limit);
    for (;;) {
        const Result<bool> isDone = csv.step();
        if (!isDone.ok())
            return isDone.error();
        if (*isDone)
            return Done{};
    }
}

} // namespace ct
