// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <connection.h>
#include <fileio.h>

#include <sys/stat.h>
#include <unistd.h>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace ct;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

Result<std::unique_ptr<SqliteBook>> opened(const BookFolder &folder, BookPlace place = {})
{
    place.dir = folder.dir();
    return SqliteBook::open(place, folder.clock);
}

//! Acts as a user without rights of root, for whom modes of files do count.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
        if (::geteuid() == 0)
            m_changed = ::seteuid(65534) == 0;
    }
    ~OrdinaryUser()
    {
        if (m_changed)
            (void)!::seteuid(0);
    }

private:
    bool m_changed = false;
};

} // namespace

class TestUnwell : public QObject
{
    Q_OBJECT

private slots:
    void missingBookBesideItsMirror_isRefused();
    void symbolicLink_isRefused();
    void missingBook_isNotMadeUnasked();
    void networkFileSystems_areKnown();
    void wideUmask_doesNotMatter();
    void readOnlyFolder_servesLookups();
    void readOnlyOpening_changesNothing();
    void fullDatabase_refusesAndRecovers();
    void fullMirror_sendsNothing();
    void flippedBits_neverPassUnseen();
    void noDatabaseAtAll_isAnError();
    void plans_useIndexes();
    void madeUpHistory_isRefusedInALiveBook();
    void madeUpHistory_isTheSameForTheSameSeed();
};

void TestUnwell::missingBookBesideItsMirror_isRefused()
{
    BookFolder folder;
    begunAttempt(*folder.open(), saleOf(QStringLiteral("k1")));
    const QByteArray mirror = bytesOf(folder.mirror());
    QVERIFY(QFile::remove(folder.file()));
    for (const bool isEmpty : {false, true}) {
        if (isEmpty)
            put(folder.file(), {});
        const auto refused = opened(folder);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().fault, Fault::Refused);
        QVERIFY(refused.error().detail.contains(u"rebuild"));
        QCOMPARE(bytesOf(folder.mirror()), mirror);
        QCOMPARE(bytesOf(folder.file()), QByteArray());
    }
    QVERIFY(!verifyBook(folder.dir()).isEmpty());
}

void TestUnwell::symbolicLink_isRefused()
{
    BookFolder elsewhere;
    QVERIFY(elsewhere.open());
    BookFolder folder;
    QVERIFY(QDir().mkpath(folder.dir()));
    QVERIFY(QFile::link(elsewhere.file(), folder.file()));
    const auto refused = opened(folder);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().fault, Fault::Refused);
}

void TestUnwell::missingBook_isNotMadeUnasked()
{
    BookFolder folder;
    BookPlace place;
    place.createIfMissing = false;
    QVERIFY(!opened(folder, place).ok());
    QVERIFY(!QFile::exists(folder.dir()));
}

void TestUnwell::networkFileSystems_areKnown()
{
    QVERIFY(isNetworkFileSystem(0x6969));
    QVERIFY(isNetworkFileSystem(long(0xff534d42)));
    QVERIFY(isNetworkFileSystem(long(qint32(0xff534d42))));
    QVERIFY(isNetworkFileSystem(long(0xfe534d42)));
    QVERIFY(!isNetworkFileSystem(0xef53));     // ext4
    QVERIFY(!isNetworkFileSystem(0x01021994)); // memory
}

void TestUnwell::wideUmask_doesNotMatter()
{
    BookFolder folder;
    const mode_t before = ::umask(0);
    const auto book = folder.open();
    Result<Beginning> beginning = book->begin(saleOf(QStringLiteral("k1")));
    ::umask(before);
    for (const QString &path :
         {folder.dir(), folder.file(), folder.mirror(), folder.dir() + QStringLiteral("/locks"),
          folder.dir() + QStringLiteral("/locks/") +
              std::get<Permit>(*beginning).attempt.orderId.text()}) {
        QVERIFY2(QFile::exists(path), qUtf8Printable(path));
        QCOMPARE(QFile::permissions(path) & 0x0077, QFile::Permissions());
    }
}

void TestUnwell::readOnlyFolder_servesLookups()
{
    BookFolder folder;
    const Attempt attempt = begunAttempt(*folder.open(), saleOf(QStringLiteral("k1")));
    const QByteArray dir = QFile::encodeName(folder.dir());
    QVERIFY(::chmod(QFile::encodeName(QFileInfo(folder.dir()).path()).constData(), 0755) == 0);
    QVERIFY(::chmod(dir.constData(), 0555) == 0);
    QVERIFY(::chmod(QFile::encodeName(folder.file()).constData(), 0444) == 0);
    QVERIFY(::chmod(QFile::encodeName(folder.mirror()).constData(), 0444) == 0);
    {
        const OrdinaryUser user;
        const auto book = opened(folder);
        QVERIFY2(book.ok(), book.ok() ? "" : qUtf8Printable(book.error().detail));
        QCOMPARE((*book)->health(), BookHealth::ReadOnly);
        QCOMPARE((*book)->attempt(attempt.orderId)->orderId, attempt.orderId);
        QCOMPARE((*book)->page({}, std::nullopt, 10)->rows.size(), 1);
        const Result<Beginning> refused = (*book)->begin(saleOf(QStringLiteral("k2")));
        QCOMPARE(std::get<Refused>(*refused).why, SaleRefusal::StoreUnwell);
        QVERIFY(!(*book)
                     ->record(attempt.orderId,
                              evidenceOf(Channel::Recharge, Verdict::Success, folder.clock))
                     .ok());
        QVERIFY(!(*book)->recover().ok());
        QVERIFY(!(*book)->noteBalance({folder.clock.now(), Money(), QStringLiteral("0"), 1}).ok());
    }
    QVERIFY(::chmod(dir.constData(), 0700) == 0);
}

void TestUnwell::readOnlyOpening_changesNothing()
{
    BookFolder folder;
    begunAttempt(*folder.open(), saleOf(QStringLiteral("k1")));
    put(folder.mirror(), bytesOf(folder.mirror()).chopped(9));
    const QByteArray book = bytesOf(folder.file());
    const QByteArray mirror = bytesOf(folder.mirror());
    BookPlace place;
    place.readOnly = true;
    {
        const auto reader = opened(folder, place);
        QVERIFY(reader.ok());
        QCOMPARE((*reader)->health(), BookHealth::ReadOnly);
    }
    QVERIFY(!verifyBook(folder.dir()).isEmpty());
    QCOMPARE(bytesOf(folder.file()), book);
    QCOMPARE(bytesOf(folder.mirror()), mirror);
}

void TestUnwell::fullDatabase_refusesAndRecovers()
{
    BookFolder folder;
    const auto book = folder.open();
    const Attempt open = begunAttempt(*book, saleOf(QStringLiteral("k0")));
    QSignalSpy health(book.get(), &Book::healthChanged);
    QVERIFY(book->connection().run(QStringLiteral("PRAGMA max_page_count=1")).ok());
    QString failed;
    for (int i = 1; i < 200 && failed.isEmpty(); ++i) {
        const QString key = QString::number(i);
        const Result<Beginning> beginning =
            book->begin(saleOf(key, QString::number(9000000000 + i)));
        if (!beginning.ok()) {
            QCOMPARE(beginning.error().fault, Fault::Storage);
            failed = key;
        }
    }
    QVERIFY(!failed.isEmpty());
    QCOMPARE(book->health(), BookHealth::ReadOnly);
    QCOMPARE(health.count(), 1);
    QVERIFY(book->attempt(open.orderId).ok());
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    QVERIFY(book->connection().run(QStringLiteral("PRAGMA max_page_count=1000000")).ok());
    const Result<Beginning> again =
        book->begin(saleOf(failed, QString::number(9000000000 + failed.toInt())));
    QVERIFY(again.ok());
    QVERIFY(std::holds_alternative<Permit>(*again));
    QCOMPARE(book->health(), BookHealth::Well);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestUnwell::fullMirror_sendsNothing()
{
    BookFolder folder;
    const auto book = folder.open();
    // A mirror that cannot be written any more: a folder stands where the file was.
    QVERIFY(QFile::rename(folder.mirror(), folder.mirror() + QStringLiteral(".aside")));
    QVERIFY(QFile::remove(folder.mirror() + QStringLiteral(".aside")));
    QVERIFY(QDir().mkdir(folder.mirror()));
    const Result<Beginning> beginning = book->begin(saleOf(QStringLiteral("k1")));
    QVERIFY(!beginning.ok());
    QCOMPARE(beginning.error().fault, Fault::Storage);
    QCOMPARE(book->health(), BookHealth::ReadOnly);
    const Result<HistoryPage> page = book->page({}, std::nullopt, 10);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.first().state(), State::NotSent);
    QVERIFY(QDir().rmdir(folder.mirror()));
    SaleRequest retry = saleOf(QStringLiteral("k1"));
    retry.retry = true;
    QVERIFY(std::holds_alternative<Permit>(*book->begin(retry)));
    QCOMPARE(book->health(), BookHealth::Well);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestUnwell::flippedBits_neverPassUnseen()
{
    BookFolder folder;
    {
        const auto book = folder.open();
        for (int i = 0; i < 20; ++i) {
            const Attempt attempt =
                begunAttempt(*book, saleOf(QString::number(i), QString::number(9000000000 + i)));
            QVERIFY(book->record(attempt.orderId,
                                 evidenceOf(Channel::Recharge, Verdict::Success, folder.clock))
                        .ok());
        }
    }
    const QByteArray whole = bytesOf(folder.file());
    const QByteArray mirror = bytesOf(folder.mirror());
    // In the text of entries and rows, where SQLite itself has no checksum to see it by.
    QRandomGenerator random(11);
    const QByteArray needle("\"order_id\":\"");
    int flips = 0;
    for (qsizetype at = whole.indexOf(needle); at >= 0 && flips < 20;
         at = whole.indexOf(needle, at + 1), ++flips) {
        QByteArray hurt = whole;
        const qsizetype place = at + needle.size() + random.bounded(15);
        hurt[place] = char(hurt.at(place) ^ 1);
        put(folder.file(), hurt);
        QVERIFY(!verifyBook(folder.dir()).isEmpty());
        const auto book = opened(folder);
        if (book.ok()) {
            QCOMPARE((*book)->health(), BookHealth::Damaged);
            const Result<Beginning> refused = (*book)->begin(saleOf(QStringLiteral("k")));
            QCOMPARE(std::get<Refused>(*refused).why, SaleRefusal::StoreUnwell);
        }
        put(folder.mirror(), mirror);
    }
    QVERIFY(flips >= 10);
    // Whole pages of zeros.
    for (qsizetype page = 1; page < whole.size() / 4096; ++page) {
        QByteArray hurt = whole;
        hurt.replace(page * 4096, 4096, QByteArray(4096, '\0'));
        put(folder.file(), hurt);
        QVERIFY2(!verifyBook(folder.dir()).isEmpty(), qPrintable(QString::number(page)));
    }
    put(folder.file(), whole);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestUnwell::noDatabaseAtAll_isAnError()
{
    BookFolder folder;
    QVERIFY(QDir().mkpath(folder.dir()));
    put(folder.file(), QByteArray(8192, 'x'));
    const auto refused = opened(folder);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().fault, Fault::Storage);
    QVERIFY(!verifyBook(folder.dir()).isEmpty());
}

namespace {

PracticePlan smallPlan()
{
    PracticePlan plan;
    plan.count = 300;
    plan.rows = {{RowKey(QStringLiteral("airtel")),
                  QStringLiteral("A"),
                  QStringLiteral("Airtel"),
                  Service::Mobile,
                  QStringLiteral("9876543210"),
                  {},
                  {},
                  {}}};
    return plan;
}

} // namespace

void TestUnwell::plans_useIndexes()
{
    BookFolder folder;
    const auto book = folder.open({}, true);
    QVERIFY(book->fillPractice(smallPlan()).ok());
    const Attempt attempt = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    QVERIFY(book->record(attempt.orderId,
                         evidenceOf(Channel::Recharge, Verdict::NoAnswer, folder.clock))
                .ok());
    HistoryFilter filter;
    for (int i = 0; i < 32; ++i) {
        filter = {};
        if (i & 1)
            filter.states = {State::Success, State::Failed};
        if (i & 2)
            filter.service = Service::Mobile;
        if (i & 4)
            filter.row = RowKey(QStringLiteral("airtel"));
        if (i & 8)
            filter.from = filter.to = folder.clock.now();
        if (i & 16)
            filter.search = QStringLiteral("987");
        QVERIFY(book->page(filter, HistoryCursor{folder.clock.now().toMSecsSinceEpoch(), 200}, 50)
                    .ok());
        QVERIFY(book->tally(filter, std::nullopt, 50).ok());
    }
    QVERIFY(book->due(5).ok() && book->open(5).ok() && book->openCount().ok());
    QVERIFY(book->nextAskAt().ok() && book->today().ok() && book->lastBalance().ok());
    QVERIFY(book->latestFor(QStringLiteral("9876543210")).ok());
    QVERIFY(book->story(attempt.orderId).ok() && book->recover().ok());
    int looked = 0;
    const QStringList statements = book->connection().preparedStatements();
    for (const QString &sql : statements) {
        if (!sql.startsWith(u"SELECT") || sql.contains(u"sqlite_schema") || sql.contains(u" meta"))
            continue;
        QString explained = QStringLiteral("EXPLAIN QUERY PLAN ") + sql;
        QSqlQuery plan(explained.replace(u'?', u'1'),
                       QSqlDatabase::database(book->connection().name()));
        QStringList steps;
        while (plan.next())
            steps << plan.value(3).toString();
        QVERIFY2(!steps.isEmpty(), qUtf8Printable(sql));
        ++looked;
        for (const QString &step : std::as_const(steps)) {
            const bool isWhole = step.startsWith(u"SCAN attempts") &&
                                 !step.contains(u"attempts_open") &&
                                 !step.contains(u"attempts_ask");
            // From its end a row is found at once, unless it has to be looked for.
            const bool isLongWay = step.startsWith(u"SCAN journal USING INDEX") ||
                                   (step == u"SCAN journal" && sql.contains(u"WHERE"));
            QVERIFY2(!isWhole && !isLongWay,
                     qUtf8Printable(sql + QStringLiteral("\n") + steps.join(u'\n')));
            // The open ones are few: they alone may be sorted afterwards.
            const bool sorts = step.contains(u"TEMP B-TREE") && !sql.contains(u"attempts_open") &&
                               !sql.contains(u"day_totals");
            QVERIFY2(!sorts, qUtf8Printable(sql + QStringLiteral("\n") + steps.join(u'\n')));
        }
    }
    QVERIFY(looked >= 15);
}

void TestUnwell::madeUpHistory_isRefusedInALiveBook()
{
    BookFolder folder;
    const auto book = folder.open();
    const Result<Done> refused = book->fillPractice(smallPlan());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().fault, Fault::Refused);
    QVERIFY(book->page({}, std::nullopt, 10)->rows.isEmpty());
}

void TestUnwell::madeUpHistory_isTheSameForTheSameSeed()
{
    const auto rowsFor = [](quint32 seed) {
        BookFolder folder;
        const auto book = folder.open({}, true);
        PracticePlan plan = smallPlan();
        plan.seed = seed;
        const bool filled = book->fillPractice(plan).ok();
        const bool holds = verifyBook(folder.dir()).isEmpty();
        const Result<HistoryPage> page = book->page({}, std::nullopt, 1000);
        for (const Attempt &attempt : page->rows) {
            if (!isFinal(attempt.state()) || attempt.createdAt >= folder.clock.now() ||
                attempt.createdAt < folder.clock.now().addDays(-30) ||
                book->story(attempt.orderId)->size() != 1)
                return QList<Attempt>();
        }
        return filled && holds && book->isPractice() ? page->rows : QList<Attempt>();
    };
    const QList<Attempt> rows = rowsFor(3);
    QCOMPARE(rows.size(), 300);
    QCOMPARE(rowsFor(3), rows);
    QVERIFY(rowsFor(4) != rows);
}

QTEST_GUILESS_MAIN(TestUnwell)
#include "tst_unwell.moc"
