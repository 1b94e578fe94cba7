// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"

#include <bookarchive.h>
#include <daybookquery.h>
#include <historyquery.h>
#include <migrations.h>
#include <property.h>
#include <schema.h>

#include <algorithm>
#include <set>

using namespace ct;
using namespace std::chrono_literals;

namespace {

//! Sales of several services, operators, cashiers and fates over two weeks, and whose numbers some
//! of them are.
void sellTwoWeeks(SqliteBook &book, BookFolder &folder, int count)
{
    static const Service services[] = {Service::Mobile, Service::Dth, Service::Electricity};
    static const char *const rows[] = {"airtel", "tataplay", "bescom", "jio"};
    for (int i = 0; i < count; ++i) {
        folder.clock.pass(std::chrono::minutes(7 + (i * 37) % 120));
        SaleRequest request = saleOf(QStringLiteral("k%1").arg(i),
                                     QString::number(9000000000 + (i * 7919) % 100003), 10 + i);
        request.intent.service = services[i % 3];
        request.intent.row = RowKey(QLatin1String(rows[i % 4]));
        request.intent.counter = 1 + i % 2;
        request.intent.cashier = i % 5 ? QStringLiteral("Asha") : QStringLiteral("Ravi");
        request.intent.charge = Money::fromPaise(i % 3 * 100);
        if (i % 11 == 0)
            request.intent.number = QStringLiteral("9000000001");
        const Attempt attempt = begunAttempt(book, request);
        if (i % 9 == 0)
            continue;
        static constexpr Verdict verdicts[] = {Verdict::Success, Verdict::Success, Verdict::Pending,
                                               Verdict::NoAnswer, Verdict::NeverSent};
        folder.clock.pass(std::chrono::seconds(1 + i % 7));
        (void)book.record(attempt.orderId,
                          evidenceOf(Channel::Recharge, verdicts[i % 5], folder.clock));
    }
}

Customer known(const QString &number, const QString &name, const QString &further = {})
{
    Customer customer{number, name, {}, {}, {}, {}};
    if (!further.isEmpty())
        customer.numbers << CustomerNumber{Service::Dth, further, {}};
    return customer;
}

bool finds(const SqliteBook &book, const HistoryFilter &filter, const Attempt &attempt)
{
    const QStringList named = *book.numbersNamed(filter.search);
    const auto has = [&](const QString &text) {
        return text.contains(filter.search, Qt::CaseInsensitive);
    };
    const Intent &intent = attempt.intent;
    return (!filter.from.isValid() || attempt.createdAt >= filter.from) &&
           (!filter.to.isValid() || attempt.createdAt < filter.to) &&
           (!filter.service || intent.service == *filter.service) &&
           (filter.row.isEmpty() || intent.row == filter.row) &&
           (filter.states.isEmpty() || filter.states.contains(attempt.state())) &&
           (!filter.counter || intent.counter == *filter.counter) &&
           (filter.cashier.isEmpty() || intent.cashier == filter.cashier) &&
           (filter.search.isEmpty() || has(intent.number) || has(attempt.orderId.text()) ||
            has(attempt.operatorRef) || has(attempt.providerTxid) || named.contains(intent.number));
}

QList<qint64> idsOf(const QList<Attempt> &rows)
{
    QList<qint64> ids;
    for (const Attempt &row : rows)
        ids << row.id;
    return ids;
}

//! All rows of a filter, a page at a time, from the newest to the oldest.
QList<qint64> downwards(const SqliteBook &book, const HistoryFilter &filter, int limit)
{
    QList<qint64> ids;
    std::optional<HistoryCursor> after;
    do {
        const Result<HistoryPage> page = book.page(filter, after, limit);
        ids << idsOf(page->rows);
        after = page->next;
    } while (after);
    return ids;
}

//! The same from the oldest to the newest, in the order of downwards().
QList<qint64> upwards(const SqliteBook &book, const HistoryFilter &filter, int limit)
{
    QList<qint64> ids;
    std::optional<HistoryCursor> before = HistoryCursor{0, 0};
    do {
        const Result<HistoryPage> page = book.newerPage(filter, *before, limit);
        ids = idsOf(page->rows) + ids;
        before = page->next;
    } while (before);
    return ids;
}

HistoryFilter anyFilter(const QList<Attempt> &all)
{
    HistoryFilter filter;
    const auto oneIn = [](int n) { return *rc::gen::inRange(0, n) == 0; };
    const auto some = [&] { return all.at(*rc::gen::inRange(0, int(all.size()))); };
    if (oneIn(3))
        filter.service = some().intent.service;
    if (oneIn(3))
        filter.row = some().intent.row;
    if (oneIn(4))
        filter.counter = some().intent.counter;
    if (oneIn(4))
        filter.cashier = some().intent.cashier;
    if (oneIn(3))
        filter.states = {some().state(), some().state()};
    if (filter.states.size() == 2 && filter.states[0] == filter.states[1])
        filter.states.removeLast();
    if (oneIn(3))
        filter.from = some().createdAt;
    if (oneIn(3))
        filter.to = some().createdAt;
    switch (*rc::gen::inRange(0, 6)) {
        case 0: {
            const QString number = some().intent.number;
            const int from = *rc::gen::inRange(0, 8);
            filter.search = number.mid(from, *rc::gen::inRange(1, 6));
            break;
        }
        case 1:
            filter.search = some().orderId.text().mid(3, *rc::gen::inRange(2, 9));
            break;
        case 2:
            filter.search = *rc::gen::element(QStringLiteral("sit"), QStringLiteral("a"),
                                              QStringLiteral("RAM"), QStringLiteral("nobody"));
            break;
        default:
            break;
    }
    return filter;
}

} // namespace

class TestHistoryQuery : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyFilter_findsWhatReadingAllRowsFinds();
    void namesOfCustomers_areFoundUntilTheyAreErased();
    void manyNamedCustomers_areFoundToo();
    void aPlaceBeforeADay_leadsToItsRows();
    void everyQuestion_usesItsIndex();
    void totalsByDay_areTheSumsOfTheJournal();
    void dayBook_isTheSumOfItsRows();
    void dayBook_comparesWithTheSameWeekday();
    void aBookOfEarlierSchema_getsItsHours();
    void archive_answersBesideTheBook();
    void archive_thatGoesAnswersNobody();
};

void TestHistoryQuery::initTestCase()
{
    // Books are made for each case: fewer of them than where nothing is written.
    ::setenv("RC_PARAMS", "max_success=60", 0);
}

void TestHistoryQuery::everyFilter_findsWhatReadingAllRowsFinds()
{
    BookFolder folder;
    auto book = folder.open();
    sellTwoWeeks(*book, folder, 260);
    QVERIFY(book->keep(known(QStringLiteral("9000000001"), QStringLiteral("Ramesh Rao"))).ok());
    QVERIFY(book
                ->keep(known(
                    QStringLiteral("9876500000"), QStringLiteral("Sita"),
                    book->attempt(book->page({}, std::nullopt, 5)->rows[3].orderId)->intent.number))
                .ok());
    const QList<Attempt> all = book->page({}, std::nullopt, 1000)->rows;
    QCOMPARE(all.size(), 260);
    // Half of the rows are in the search index, half are behind it, as after any busy minute.
    QVERIFY(book->connection()
                .run(QStringLiteral("INSERT INTO search(rowid,number,order_id,operator_ref,"
                                    "provider_txid) SELECT id,number,order_id,operator_ref,"
                                    "provider_txid FROM attempts WHERE id<=130"))
                .ok());
    QVERIFY(book->connection().run(QStringLiteral("UPDATE search_upto SET id=130")).ok());
    QVERIFY(holds("pages both ways hold what the filter finds, in order", [&] {
        const HistoryFilter filter = anyFilter(all);
        QList<qint64> expected;
        qint64 count = 0;
        for (const Attempt &attempt : all) {
            if (finds(*book, filter, attempt)) {
                expected << attempt.id;
                ++count;
            }
        }
        const int limit = *rc::gen::inRange(1, 60);
        RC_ASSERT(downwards(*book, filter, limit) == expected);
        RC_ASSERT(upwards(*book, filter, limit) == expected);
        qint64 counted = 0;
        std::optional<HistoryCursor> after;
        do {
            const Result<HistoryTally> tally = book->tally(filter, after, limit);
            counted += tally->count;
            after = tally->next;
        } while (after);
        RC_ASSERT(counted == count);
    }));
}

void TestHistoryQuery::namesOfCustomers_areFoundUntilTheyAreErased()
{
    BookFolder folder;
    auto book = folder.open();
    sellTwoWeeks(*book, folder, 30);
    HistoryFilter filter;
    filter.search = QStringLiteral("meena");
    QVERIFY(downwards(*book, filter, 10).isEmpty());
    QVERIFY(
        book->keep(known(QStringLiteral("9000000001"), QStringLiteral("Smt. Meena Devi"))).ok());
    QCOMPARE(downwards(*book, filter, 10).size(), 3);
    filter.search = QStringLiteral("ee"); // shorter than the index knows
    QCOMPARE(downwards(*book, filter, 10).size(), 3);
    QVERIFY(book->erase(QStringLiteral("9000000001"), QStringLiteral("owner")).ok());
    QVERIFY(downwards(*book, filter, 10).isEmpty());
}

void TestHistoryQuery::manyNamedCustomers_areFoundToo()
{
    BookFolder folder;
    auto book = folder.open();
    sellTwoWeeks(*book, folder, 120);
    const QList<Attempt> all = book->page({}, std::nullopt, 1000)->rows;
    std::set<QString> numbers;
    for (const Attempt &attempt : all)
        numbers.insert(attempt.intent.number);
    QVERIFY(numbers.size() > 60);
    for (const QString &number : numbers)
        QVERIFY(book->keep(known(number, QStringLiteral("Kumar"))).ok());
    HistoryFilter filter;
    filter.search = QStringLiteral("kumar");
    QCOMPARE(downwards(*book, filter, 50), idsOf(all));
    QCOMPARE(upwards(*book, filter, 50), idsOf(all));
}

void TestHistoryQuery::aPlaceBeforeADay_leadsToItsRows()
{
    BookFolder folder;
    auto book = folder.open();
    sellTwoWeeks(*book, folder, 200);
    const QList<Attempt> all = book->page({}, std::nullopt, 1000)->rows;
    const QDateTime day = all.at(90).createdAt;
    for (const QString &search : {QString(), QStringLiteral("90")}) {
        HistoryFilter filter;
        filter.search = search;
        const Result<HistoryCursor> place = book->placeBefore(day);
        QVERIFY(place.ok());
        const Result<HistoryPage> older = book->page(filter, *place, 5);
        QVERIFY(older.ok());
        QCOMPARE(idsOf(older->rows), idsOf(all.mid(91, 5)));
        const Result<HistoryPage> newer =
            book->newerPage(filter, {place->createdAtMs - 1, place->id - 1}, 5);
        QCOMPARE(idsOf(newer->rows), idsOf(all.mid(86, 5)));
    }
}

void TestHistoryQuery::everyQuestion_usesItsIndex()
{
    BookFolder folder;
    auto book = folder.open();
    sellTwoWeeks(*book, folder, 40);
    QVERIFY(book->keep(known(QStringLiteral("9000000001"), QStringLiteral("Ramesh"))).ok());
    QVERIFY(book->connection().run(QStringLiteral("UPDATE search_upto SET id=40")).ok());
    const Result<std::unique_ptr<Connection>> opened =
        Connection::open(folder.file(), Access::ReadOnly);
    Connection &connection = **opened;
    SearchIndex search(connection);
    const HistoryQuery query(connection, search);
    const QDateTime now = folder.clock.now();
    const QString words[] = {
        {}, QStringLiteral("98"), QStringLiteral("987"), QStringLiteral("ram")};
    for (int i = 0; i < 32; ++i) {
        for (const QString &word : words) {
            HistoryFilter filter;
            if (i & 1)
                filter.states = {State::Success, State::Failed};
            if (i & 2)
                filter.service = Service::Mobile;
            if (i & 4)
                filter.row = RowKey(QStringLiteral("airtel"));
            if (i & 8)
                filter.from = filter.to = now;
            if (i & 16)
                filter.cashier = QStringLiteral("Asha");
            filter.search = word;
            QVERIFY(query.page(filter, HistoryCursor{now.toMSecsSinceEpoch(), 200}, 50).ok());
            QVERIFY(query.newerPage(filter, HistoryCursor{0, 1}, 50).ok());
            QVERIFY(query.tally(filter, std::nullopt, 50).ok());
            QVERIFY(query.fromTotals(filter).ok());
        }
    }
    QVERIFY(query.placeBefore(now).ok());
    const QDate day(2026, 11, 22);
    QVERIFY(DayBookQuery(connection, nullptr).read(day, day).ok());
    QVERIFY(DayBookQuery(connection, nullptr).read(day.addDays(-400), day).ok());

    int looked = 0;
    for (const QString &sql : connection.preparedStatements()) {
        if (!sql.startsWith(u"SELECT") || sql.contains(u"sqlite_schema"))
            continue;
        QString explained = QStringLiteral("EXPLAIN QUERY PLAN ") + sql;
        QSqlQuery plan(explained.replace(u'?', u'1'), QSqlDatabase::database(connection.name()));
        QStringList steps;
        while (plan.next())
            steps << plan.value(3).toString();
        ++looked;
        const QString said = sql + u'\n' + steps.join(u'\n');
        QVERIFY2(!steps.isEmpty(), qUtf8Printable(said));
        const QString index = sql.section(QStringLiteral("INDEXED BY "), 1).section(u' ', 0, 0);
        bool isNamed = index.isEmpty();
        for (const QString &step : std::as_const(steps)) {
            for (const char *table : {"attempts", "day_totals", "day_hours", "balances", "topups",
                                      "customer_numbers"}) {
                const QString scan = QStringLiteral("SCAN ") + QLatin1String(table);
                const bool isOpenOnly = step.contains(u"attempts_open");
                QVERIFY2(!step.startsWith(scan) || isOpenOnly, qUtf8Printable(said));
            }
            isNamed = isNamed || step.contains(index);
            // Totals of a state are few; everything else comes in order.
            QVERIFY2(!step.contains(u"TEMP B-TREE") || sql.contains(u"GROUP BY state"),
                     qUtf8Printable(said));
        }
        QVERIFY2(isNamed, qUtf8Printable(said));
    }
    QVERIFY2(looked >= 24, qPrintable(QString::number(looked)));
}

void TestHistoryQuery::totalsByDay_areTheSumsOfTheJournal()
{
    QVERIFY(holds("the totals by day and hour are what the rows add up to", [] {
        BookFolder folder;
        auto book = folder.open();
        QList<OrderId> sold;
        const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 10), rc::gen::inRange(0, 1 << 16)));
        for (const auto &[deed, chance] : steps) {
            folder.clock.pass(std::chrono::minutes(1 + chance % 300));
            if (deed <= 3 || sold.isEmpty()) {
                SaleRequest request =
                    saleOf(QStringLiteral("k%1").arg(sold.size()),
                           QString::number(9000000000 + chance % 5), 10 + chance % 90);
                request.intent.service = chance % 2 ? Service::Mobile : Service::Dth;
                request.intent.charge = Money::fromPaise(chance % 7 * 50);
                request.allowDuplicate = true;
                const Result<Beginning> beginning = book->begin(request);
                if (const auto *permit = std::get_if<Permit>(&*beginning))
                    sold << permit->attempt.orderId;
                continue;
            }
            static constexpr Verdict verdicts[] = {Verdict::Success,  Verdict::Failure,
                                                   Verdict::Failure,  Verdict::Pending,
                                                   Verdict::NoAnswer, Verdict::NeverSent};
            (void)book->record(
                sold.at(chance % sold.size()),
                evidenceOf(deed % 2 ? Channel::Recharge : Channel::Status,
                           verdicts[std::size_t(chance / 64) % std::size(verdicts)], folder.clock));
        }
        // The same sums by another way: SQL over the rows that the journal led to.
        const QString settled = QStringLiteral(
            "state NOT IN ('sending','unknown','pending',"
            "'failing')");
        const QString rows = *book->connection().ask(
            QStringLiteral("SELECT ifnull(group_concat(l,';'),'') FROM (SELECT "
                           "strftime('%Y-%m-%d %H',(created_at/1000)+19800,'unixepoch')||service||"
                           "state||count(*)||'|'||sum(amount_paise)||'|'||sum(charge_paise) AS l "
                           "FROM attempts WHERE ") +
            settled +
            QStringLiteral(" GROUP BY strftime('%Y-%m-%d %H',(created_at/1000)+19800,'unixepoch'),"
                           "service,state ORDER BY 1)"));
        const QString hours = *book->connection().ask(
            QStringLiteral("SELECT ifnull(group_concat(l,';'),'') FROM (SELECT day||' '||"
                           "substr('0'||hour,-2)||service||state||count||'|'||sum_paise||'|'||"
                           "charge_paise AS l FROM day_hours WHERE count<>0 ORDER BY 1)"));
        RC_ASSERT(rows == hours);
        book.reset();
        RC_ASSERT(verifyBook(folder.dir()).isEmpty());
    }));
}

void TestHistoryQuery::dayBook_isTheSumOfItsRows()
{
    BookFolder folder;
    auto book = folder.open();
    sellTwoWeeks(*book, folder, 200);
    QVERIFY(
        book->noteTopUp(
                {0, {}, Money::fromRupees(700), QStringLiteral("UTR1"), QStringLiteral("owner")})
            .ok());
    const QList<Attempt> all = book->page({}, std::nullopt, 1000)->rows;
    const ShopDays shop(19800);
    QVERIFY(holds("a day book is the sum of the rows of its days", [&] {
        const QDate first = shop.dateOf(all.last().createdAt).addDays(*rc::gen::inRange(-2, 16));
        const QDate last = first.addDays(*rc::gen::inRange(0, 90));
        const Result<DayBook> read = DayBookQuery(book->connection(), nullptr).read(first, last);
        RC_ASSERT(read.ok());
        qint64 count = 0;
        qint64 paise = 0;
        qint64 charge = 0;
        qint64 others = 0;
        QHash<QString, QList<qint64>> times;
        for (const Attempt &attempt : all) {
            const QDate day = shop.dateOf(attempt.createdAt);
            if (day < first || day > last)
                continue;
            if (attempt.state() == State::Success) {
                ++count;
                paise += attempt.intent.amount.paise();
                charge += attempt.intent.charge.paise();
                times[attempt.intent.row.text()] << attempt.createdAt.msecsTo(*attempt.settledAt);
            } else {
                ++others;
            }
        }
        RC_ASSERT(read->sold.count == count && read->sold.amount.paise() == paise);
        RC_ASSERT(read->sold.charge.paise() == charge);
        qint64 bars = 0;
        for (const DayBookBar &bar : read->bars)
            bars += bar.amount.paise();
        qint64 services = 0;
        for (const DayBookService &service : read->services)
            services += service.sold.amount.paise();
        qint64 operators = 0;
        qint64 rest = 0;
        for (const DayBookOperator &line : read->operators) {
            operators += line.sold.amount.paise();
            rest += line.failed + line.waiting + line.reversed;
            QList<qint64> taken = times.value(line.row.text());
            std::sort(taken.begin(), taken.end());
            RC_ASSERT(line.median.has_value() == !taken.isEmpty());
            if (line.median)
                RC_ASSERT(line.median->count() == taken.at((taken.size() - 1) / 2));
        }
        RC_ASSERT(bars == paise && services == paise && operators == paise && rest == others);
        const QDate today = shop.dateOf(folder.clock.now());
        RC_ASSERT(read->topUps.count == (first <= today && today <= last ? 1 : 0));
    }));
}

void TestHistoryQuery::dayBook_comparesWithTheSameWeekday()
{
    BookFolder folder;
    auto book = folder.open();
    const auto sell = [&](const QString &key, int rupees) {
        const Attempt attempt = begunAttempt(*book, saleOf(key, key, rupees));
        folder.clock.pass(4s);
        QVERIFY(book->record(attempt.orderId,
                             evidenceOf(Channel::Recharge, Verdict::Success, folder.clock))
                    .ok());
    };
    QVERIFY(
        book->noteBalance({folder.clock.now(), Money::fromRupees(900), QStringLiteral("900"), 5})
            .ok());
    sell(QStringLiteral("9000000001"), 100); // 12:00 in the shop
    folder.clock.pass(24h * 7);
    sell(QStringLiteral("9000000002"), 30);
    QVERIFY(
        book->noteBalance({folder.clock.now(), Money::fromRupees(770), QStringLiteral("770"), 5})
            .ok());
    const QDate day(2026, 11, 29);
    const Result<DayBook> read = DayBookQuery(book->connection(), nullptr).read(day, day);
    QVERIFY(read.ok());
    QCOMPARE(read->bars.size(), 24);
    QCOMPARE(read->bars[12].amount, Money::fromRupees(30));
    QCOMPARE(read->bars[12].before, Money::fromRupees(100));
    QCOMPARE(read->before.amount, Money::fromRupees(100));
    QCOMPARE(read->opening, std::optional(Money::fromRupees(900)));
    QCOMPARE(read->closing, std::optional(Money::fromRupees(770)));
    QCOMPARE(read->operators.size(), 1);
    QCOMPARE(read->operators[0].name, QStringLiteral("Airtel"));
    QCOMPARE(*read->operators[0].median, 4s);
    QVERIFY(!DayBookQuery(book->connection(), nullptr).read(day, day.addDays(-1)).ok());
}

void TestHistoryQuery::aBookOfEarlierSchema_getsItsHours()
{
    constexpr int StepsBeforeHours = 7;
    BookFolder folder;
    auto book = folder.open();
    sellTwoWeeks(*book, folder, 60);
    const QString hours = QStringLiteral(
        "SELECT group_concat(day||hour||service||state||count||'|'||sum_paise||'|'||charge_paise)"
        " FROM (SELECT * FROM day_hours WHERE count<>0 ORDER BY day,hour,service,state)");
    const QString before = *book->connection().ask(hours);
    QVERIFY(!before.isEmpty());
    QVERIFY(!book->connection().run(QStringLiteral("DELETE FROM day_hours")).ok());
    for (const QString &sql :
         {QStringLiteral("DROP TABLE day_hours"), QStringLiteral("DROP INDEX balances_at"),
          QStringLiteral("DROP INDEX topups_at"),
          QStringLiteral("PRAGMA user_version=%1").arg(StepsBeforeHours)})
        QVERIFY2(book->connection().run(sql).ok(), qPrintable(sql));
    book.reset();
    {
        // Only the step that makes them: what later ones made is still there.
        auto connection = Connection::open(folder.file(), Access::ReadWrite);
        QVERIFY(connection.ok() && (*connection)->settle().ok());
        QVERIFY(Migrations(**connection, BookApplicationId, folder.dir())
                    .run(bookSteps().first(StepsBeforeHours + 1), folder.clock.now())
                    .ok());
        QVERIFY((*connection)
                    ->run(QStringLiteral("PRAGMA user_version=%1").arg(bookSteps().size()))
                    .ok());
    }
    book = folder.open();
    QVERIFY(book);
    QCOMPARE(book->problems(), QStringList());
    QCOMPARE(*book->connection().ask(hours), before);
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestHistoryQuery::archive_answersBesideTheBook()
{
    BookFolder folder;
    auto book = folder.open();
    sellTwoWeeks(*book, folder, 120);
    BookArchive archive(folder.dir());
    const ShopDays shop(19800);
    HistoryFilter filters[4];
    filters[1].service = Service::Dth;
    filters[1].from = shop.startOf(QDate(2026, 11, 23));
    filters[1].to = shop.startOf(QDate(2026, 11, 25));
    filters[2].row = RowKey(QStringLiteral("jio"));
    filters[2].states = {State::Success, State::Pending};
    filters[3].cashier = QStringLiteral("Ravi");
    for (const HistoryFilter &filter : filters) {
        std::optional<HistoryTally> got;
        archive.tally(filter, std::nullopt, 5000,
                      Reply<HistoryTally>{book.get(), [&](Result<HistoryTally> tally) {
                                              if (tally.ok())
                                                  got = *tally;
                                          }});
        QVERIFY(!got); // later, never inside the call
        QTRY_VERIFY(got);
        const Result<HistoryTally> own = book->tally(filter, std::nullopt, 5000);
        QVERIFY(own->count > 0);
        QCOMPARE(got->count, own->count);
        QCOMPARE(got->success, own->success);
        QCOMPARE(got->waiting, own->waiting);
        QCOMPARE(got->failed, own->failed);
        QVERIFY(!got->next);
    }
    std::optional<DayBook> days;
    archive.dayBook(QDate(2026, 11, 22), QDate(2026, 11, 24),
                    Reply<DayBook>{book.get(), [&](Result<DayBook> read) {
                                       if (read.ok())
                                           days = *read;
                                   }});
    QTRY_VERIFY(days);
    QCOMPARE(
        *days,
        *DayBookQuery(book->connection(), nullptr).read(QDate(2026, 11, 22), QDate(2026, 11, 24)));
}

void TestHistoryQuery::archive_thatGoesAnswersNobody()
{
    BookFolder folder;
    auto book = folder.open();
    sellTwoWeeks(*book, folder, 20);
    bool isAnswered = false;
    auto owner = std::make_unique<QObject>();
    {
        BookArchive archive(folder.dir());
        for (int i = 0; i < 20; ++i)
            archive.tally({}, std::nullopt, 10,
                          Reply<HistoryTally>{owner.get(), [&](const Result<HistoryTally> &) {
                                                  isAnswered = true;
                                              }});
    }
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
    // An owner that goes while the question is asked hears nothing either.
    BookArchive archive(folder.dir());
    bool isLast = false;
    archive.tally(
        {}, std::nullopt, 10,
        Reply<HistoryTally>{owner.get(), [&](const Result<HistoryTally> &) { isAnswered = true; }});
    owner.reset();
    archive.tally({}, std::nullopt, 10,
                  Reply<HistoryTally>{
                      book.get(), [&](const Result<HistoryTally> &tally) { isLast = tally.ok(); }});
    QTRY_VERIFY(isLast);
    QVERIFY(!isAnswered);
}

QTEST_GUILESS_MAIN(TestHistoryQuery)
#include "tst_historyquery.moc"
