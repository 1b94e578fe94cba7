// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daybookquery.h"

#include "projection.h"

#include <algorithm>

namespace ct {

namespace {

constexpr int DaysAsDays = 62; // of a longer time the bars are months
constexpr int TimesAtOnce = 2000;

void add(Money &sum, Money more)
{
    sum = sum.plus(more).value_or(sum);
}

void add(DayFigure &figure, const Statement &row, int column)
{
    figure.count += row.integer(column);
    add(figure.amount, Money::fromPaise(row.integer(column + 1)));
}

QString textOf(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

template <typename Line>
void sortBySales(QList<Line> &lines)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line &a, const Line &b) { return a.sold.amount > b.sold.amount; });
}

} // namespace

Result<DayBook> DayBookQuery::read(const QDate &first, const QDate &last)
{
    if (!first.isValid() || !last.isValid() || last < first)
        return Error{Fault::Malformed, QStringLiteral("no such days")};
    const Result<ShopDays> shop = ShopDays::of(m_connection);
    if (!shop.ok())
        return shop.error();
    m_book = {};
    m_book.first = first;
    m_book.last = last;
    m_book.weeksBack = int((first.daysTo(last) + 7) / 7);
    layBars();
    Result<Done> done = readHours(*shop);
    if (done.ok())
        done = readBefore();
    if (done.ok())
        done = readOperators();
    if (done.ok())
        done = readTimes(*shop);
    if (done.ok())
        done = readWallet(*shop);
    if (!done.ok())
        return done.error();
    m_book.services.removeIf([](const DayBookService &s) { return s.sold.count == 0; });
    sortBySales(m_book.services);
    sortBySales(m_book.operators);
    return m_book;
}

void DayBookQuery::layBars()
{
    const qint64 days = m_book.first.daysTo(m_book.last) + 1;
    if (days == 1) {
        for (int hour = 0; hour < 24; ++hour)
            m_book.bars << DayBookBar{m_book.first, hour, 0, {}, {}};
        return;
    }
    for (QDate day = m_book.first; day <= m_book.last;) {
        const QDate next =
            days <= DaysAsDays ? day.addDays(1) : QDate(day.year(), day.month(), 1).addMonths(1);
        const QDate end = std::min(next, m_book.last.addDays(1));
        m_book.bars << DayBookBar{day, -1, int(day.daysTo(end)), {}, {}};
        day = end;
    }
}

DayBookBar *DayBookQuery::barOf(const QDate &day, int hour)
{
    if (day < m_book.first || day > m_book.last)
        return nullptr;
    if (m_book.first == m_book.last)
        return &m_book.bars[hour];
    const auto after = std::upper_bound(
        m_book.bars.begin(), m_book.bars.end(), day,
        [](const QDate &wanted, const DayBookBar &bar) { return wanted < bar.day; });
    return &*std::prev(after);
}

//! Successes with their charges, by hour and by service; a month at a time.
Result<Done> DayBookQuery::readHours(const ShopDays &)
{
    for (QDate day = m_book.first; day <= m_book.last; day = day.addDays(31)) {
        if (m_stop && *m_stop)
            return Error{Fault::Storage, QStringLiteral("stopped")};
        Statement rows(m_connection,
                       "SELECT day,hour,service,count,sum_paise,charge_paise FROM day_hours "
                       "WHERE day>=? AND day<=? AND state='success'");
        rows.bind(textOf(day)).bind(textOf(std::min(day.addDays(30), m_book.last)));
        if (!rows.exec())
            return rows.error();
        while (rows.next()) {
            const Service service = serviceFromName(rows.text(2)).value_or(Service::Other);
            auto line =
                std::find_if(m_book.services.begin(), m_book.services.end(),
                             [&](const DayBookService &known) { return known.service == service; });
            if (line == m_book.services.end())
                line = m_book.services.insert(m_book.services.end(), {service, {}});
            const Money charge = Money::fromPaise(rows.integer(5));
            add(line->sold, rows, 3);
            add(line->sold.charge, charge);
            add(m_book.sold, rows, 3);
            add(m_book.sold.charge, charge);
            const QDate date = QDate::fromString(rows.text(0), Qt::ISODate);
            if (DayBookBar *bar = barOf(date, int(rows.integer(1))))
                add(bar->amount, Money::fromPaise(rows.integer(4)));
        }
        if (rows.failed())
            return rows.error();
    }
    return Done{};
}

Result<Done> DayBookQuery::readBefore()
{
    const int back = 7 * m_book.weeksBack;
    for (QDate day = m_book.first; day <= m_book.last; day = day.addDays(31)) {
        if (m_stop && *m_stop)
            return Error{Fault::Storage, QStringLiteral("stopped")};
        Statement rows(m_connection,
                       "SELECT day,hour,count,sum_paise,charge_paise FROM day_hours "
                       "WHERE day>=? AND day<=? AND state='success'");
        rows.bind(textOf(day.addDays(-back)))
            .bind(textOf(std::min(day.addDays(30), m_book.last).addDays(-back)));
        if (!rows.exec())
            return rows.error();
        while (rows.next()) {
            add(m_book.before, rows, 2);
            add(m_book.before.charge, Money::fromPaise(rows.integer(4)));
            const QDate date = QDate::fromString(rows.text(0), Qt::ISODate).addDays(back);
            if (DayBookBar *bar = barOf(date, int(rows.integer(1))))
                add(bar->before, Money::fromPaise(rows.integer(3)));
        }
        if (rows.failed())
            return rows.error();
    }
    return Done{};
}

DayBookOperator &DayBookQuery::operatorOf(const RowKey &row)
{
    auto line = std::find_if(m_book.operators.begin(), m_book.operators.end(),
                             [&](const DayBookOperator &known) { return known.row == row; });
    if (line == m_book.operators.end()) {
        DayBookOperator added;
        added.row = row;
        added.name = row.text();
        line = m_book.operators.insert(m_book.operators.end(), added);
    }
    return *line;
}

Result<Done> DayBookQuery::readOperators()
{
    for (QDate day = m_book.first; day <= m_book.last; day = day.addDays(31)) {
        if (m_stop && *m_stop)
            return Error{Fault::Storage, QStringLiteral("stopped")};
        Statement rows(m_connection,
                       "SELECT row_key,state,count,sum_paise FROM day_totals "
                       "WHERE day>=? AND day<=? AND count<>0");
        rows.bind(textOf(day)).bind(textOf(std::min(day.addDays(30), m_book.last)));
        if (!rows.exec())
            return rows.error();
        while (rows.next()) {
            DayBookOperator &line = operatorOf(RowKey(rows.text(0)));
            const State state = stateFromName(rows.text(1)).value_or(State::Conflict);
            const qint64 count = rows.integer(2);
            if (state == State::Reversed) {
                line.reversed += count;
                add(m_book.reversed, rows, 2);
                continue;
            }
            switch (walletEffect(state)) {
                case WalletEffect::Taken:
                    add(line.sold, rows, 2);
                    break;
                case WalletEffect::Held:
                case WalletEffect::Apart:
                    line.waiting += count;
                    add(m_book.waiting, rows, 2);
                    break;
                case WalletEffect::None:
                    line.failed += count;
                    m_book.failed += count;
                    break;
            }
        }
        if (rows.failed())
            return rows.error();
    }
    return Done{};
}

//! How long each recharge took, and what its operator was called.
Result<Done> DayBookQuery::readTimes(const ShopDays &shop)
{
    QHash<QString, std::vector<qint64>> times;
    qint64 at = shop.startOf(m_book.first).toMSecsSinceEpoch();
    const qint64 end = shop.startOf(m_book.last.addDays(1)).toMSecsSinceEpoch();
    qint64 id = 0;
    for (int read = TimesAtOnce; read == TimesAtOnce;) {
        if (m_stop && *m_stop)
            return Error{Fault::Storage, QStringLiteral("stopped")};
        Statement rows(m_connection,
                       "SELECT created_at,id,row_key,operator_name,settled_at,state FROM attempts "
                       "INDEXED BY attempts_time WHERE created_at>=? AND created_at<? AND "
                       "(created_at,id)>(?,?) ORDER BY created_at,id LIMIT ?");
        rows.bind(at).bind(end).bind(at).bind(id).bind(TimesAtOnce);
        if (!rows.exec())
            return rows.error();
        read = 0;
        while (rows.next()) {
            ++read;
            at = rows.integer(0);
            id = rows.integer(1);
            const QString row = rows.text(2);
            std::vector<qint64> &taken = times[row];
            const std::optional<State> state = stateFromName(rows.text(5));
            if (state == State::Success || state == State::Failed)
                taken.push_back(std::max<qint64>(0, rows.integer(4) - at));
            operatorOf(RowKey(row)).name = rows.text(3);
        }
        if (rows.failed())
            return rows.error();
    }
    for (DayBookOperator &line : m_book.operators) {
        std::vector<qint64> &taken = times[line.row.text()];
        if (taken.empty())
            continue;
        const auto middle = taken.begin() + qsizetype((taken.size() - 1) / 2);
        std::nth_element(taken.begin(), middle, taken.end());
        line.median = std::chrono::milliseconds(*middle);
    }
    return Done{};
}

Result<Done> DayBookQuery::readWallet(const ShopDays &shop)
{
    const qint64 start = shop.startOf(m_book.first).toMSecsSinceEpoch();
    const qint64 end = shop.startOf(m_book.last.addDays(1)).toMSecsSinceEpoch();
    const auto lastBefore = [this](qint64 from, qint64 to) -> Result<std::optional<Money>> {
        Statement row(m_connection,
                      "SELECT paise FROM balances INDEXED BY balances_at WHERE at>=? AND at<? "
                      "ORDER BY at DESC,id DESC LIMIT 1");
        row.bind(from).bind(to);
        if (!row.exec())
            return row.error();
        if (row.next())
            return std::optional(Money::fromPaise(row.integer(0)));
        return row.failed() ? Result<std::optional<Money>>(row.error())
                            : Result<std::optional<Money>>(std::optional<Money>());
    };
    const auto opening = lastBefore(0, start);
    const auto closing = lastBefore(start, end);
    if (!opening.ok() || !closing.ok())
        return opening.ok() ? closing.error() : opening.error();
    m_book.opening = *opening;
    m_book.closing = *closing;
    Statement topUps(m_connection,
                     "SELECT count(*),ifnull(sum(paise),0) FROM topups INDEXED BY topups_at "
                     "WHERE at>=? AND at<?");
    topUps.bind(start).bind(end);
    if (!topUps.exec() || !topUps.next())
        return topUps.error();
    add(m_book.topUps, topUps, 0);
    return Done{};
}

} // namespace ct
