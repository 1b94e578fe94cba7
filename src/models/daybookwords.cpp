// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daybookmodel.h"
#include "historycsv.h"

#include <QLocale>

namespace ct {

namespace {

constexpr qint64 Million = 1'000'000;

const QString Dash = QStringLiteral("—");
const QString Point = QStringLiteral(" · ");

} // namespace

QString DayBookWords::duration(std::chrono::milliseconds time)
{
    if (time < std::chrono::minutes(1)) {
        //: A number of seconds
        return tr("%1 s").arg(QLocale().toString(double(time.count()) / 1000, 'f', 1));
    }
    const qint64 seconds = time.count() / 1000;
    //: Minutes and seconds
    return tr("%1 min %2 s")
        .arg(QLocale().toString(seconds / 60))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

std::optional<Money> DayBookWords::marginOf(const DayBookOperator &line,
                                            const LearntMargins &margins)
{
    const auto known = margins.constFind(line.row);
    if (known == margins.cend())
        return {};
    const qint64 paise = line.sold.amount.paise();
    return Money::fromPaise(paise / Million * *known + paise % Million * *known / Million);
}

QString DayBookWords::days() const
{
    const QLocale locale;
    const QString whole = QStringLiteral("d MMM yyyy");
    if (m_book.first == m_book.last)
        return locale.toString(m_book.first, whole);
    //: Two days, as in "1 Oct – 31 Oct 2026"
    return tr("%1 – %2").arg(locale.toString(m_book.first, QStringLiteral("d MMM")),
                             locale.toString(m_book.last, whole));
}

QString DayBookWords::collected() const
{
    return formatMoney(m_book.sold.amount.plus(m_book.sold.charge).value_or(m_book.sold.amount));
}

//! "▲ 12 %" against the days that it is compared with.
QString DayBookWords::change() const
{
    const qint64 before = m_book.before.amount.paise();
    if (before <= 0)
        return {};
    const qint64 now = m_book.sold.amount.paise();
    const double part = 100.0 * (double(now) - double(before)) / double(before);
    const QString mark = now >= before ? QStringLiteral("▲") : QStringLiteral("▼");
    //: A triangle and by how much per cent there is more or less
    return tr("%1 %2 %").arg(mark, QLocale().toString(qRound64(std::abs(part))));
}

QString DayBookWords::collectedAside() const
{
    QStringList parts{tr("%Ln recharge(s)", nullptr, int(m_book.sold.count))};
    if (!m_book.sold.charge.isZero())
        //: %1 is a sum of money: what the shop took on top of the amounts
        parts << tr("service charges %1").arg(formatMoney(m_book.sold.charge));
    if (const QString more = change(); !more.isEmpty())
        parts << more;
    return parts.join(Point);
}

QString DayBookWords::wallet() const
{
    if (!m_book.opening || !m_book.closing)
        return Dash;
    const qint64 taken =
        m_book.opening->paise() + m_book.topUps.amount.paise() - m_book.closing->paise();
    return formatMoney(Money::fromPaise(taken));
}

QString DayBookWords::walletAside() const
{
    QStringList parts;
    if (m_book.opening && m_book.closing)
        //: Two balances of the wallet: at the beginning and at the end
        parts << tr("%1 → %2").arg(formatMoney(*m_book.opening), formatMoney(*m_book.closing));
    else if (m_book.closing)
        parts << tr("no balance is known from before");
    else
        parts << tr("no balance was asked in these days");
    if (m_book.topUps.count > 0)
        //: %1 is a sum of money: put into the wallet
        parts << tr("top-ups %1").arg(formatMoney(m_book.topUps.amount));
    return parts.join(Point);
}

QString DayBookWords::margin() const
{
    qint64 sum = 0;
    bool isAny = false;
    for (const DayBookOperator &line : m_book.operators) {
        if (const std::optional<Money> margin = marginOf(line, m_margins)) {
            sum += margin->paise();
            isAny = true;
        }
    }
    return isAny ? formatMoney(Money::fromPaise(sum)) : Dash;
}

QString DayBookWords::marginAside() const
{
    int known = 0;
    int sold = 0;
    for (const DayBookOperator &line : m_book.operators) {
        if (line.sold.count == 0)
            continue;
        ++sold;
        known += m_margins.contains(line.row) ? 1 : 0;
    }
    if (known == 0)
        return tr("learnt once the wallet has shown it");
    if (known < sold)
        //: Of how many operators the margin is known
        return tr("known of %1 of %2 operators").arg(known).arg(sold);
    return tr("of all operators");
}

QString DayBookWords::open() const
{
    QStringList parts;
    //: %1 a count, %2 a sum of money
    parts << tr("%1 waiting, %2")
                 .arg(QLocale().toString(m_book.waiting.count), formatMoney(m_book.waiting.amount));
    parts << tr("%1 failed").arg(QLocale().toString(m_book.failed));
    //: %1 a count, %2 a sum of money
    parts << tr("%1 reversed, %2")
                 .arg(QLocale().toString(m_book.reversed.count),
                      formatMoney(m_book.reversed.amount));
    return parts.join(Point);
}

ReportSheet DayBookWords::sheet(const QString &shop, const DayBookModel &table) const
{
    ReportSheet sheet;
    sheet.title = tr("Day book");
    sheet.subtitle = shop.isEmpty() ? days() : shop + Point + days();
    sheet.figures = {
        {tr("Collected from customers"), collected()},
        {tr("Recharges"), QLocale().toString(m_book.sold.count)},
        {tr("Service charges"), formatMoney(m_book.sold.charge)},
        {tr("Taken from the wallet"), wallet()},
        {tr("Wallet at the beginning"), m_book.opening ? formatMoney(*m_book.opening) : Dash},
        {tr("Wallet at the end"), m_book.closing ? formatMoney(*m_book.closing) : Dash},
        {tr("Put into the wallet"), formatMoney(m_book.topUps.amount)},
        {tr("Margin, learnt"), margin()},
        {tr("Not sold"), open()},
    };
    for (int column = 0; column < table.columnCount(); ++column)
        sheet.head << table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells << table.index(row, column).data().toString();
        sheet.rows << cells;
    }
    return sheet;
}

QString textOf(const ReportSheet &sheet)
{
    QStringList lines{sheet.title, sheet.subtitle, {}};
    for (const auto &[name, value] : sheet.figures)
        lines << QStringLiteral("%1: %2").arg(name, value);
    for (const QStringList &row : sheet.rows) {
        lines << QString() << row.first(sheet.textColumns).join(Point);
        QStringList cells;
        for (qsizetype column = sheet.textColumns; column < row.size(); ++column) {
            if (row[column] != Dash)
                cells << QStringLiteral("%1 %2").arg(sheet.head.value(column), row[column]);
        }
        lines << cells.join(Point);
    }
    return lines.join(u'\n');
}

QByteArray csvOf(const ReportSheet &sheet)
{
    QStringList lines;
    const auto put = [&lines](const QStringList &cells) {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted << HistoryCsv::field(cell);
        lines << quoted.join(u',');
    };
    put({sheet.title, sheet.subtitle});
    for (const auto &[name, value] : sheet.figures)
        put({name, value});
    if (!sheet.head.isEmpty())
        put(sheet.head);
    for (const QStringList &row : sheet.rows)
        put(row);
    return "\xEF\xBB\xBF" + lines.join(QStringLiteral("\r\n")).toUtf8() + "\r\n";
}

} // namespace ct
