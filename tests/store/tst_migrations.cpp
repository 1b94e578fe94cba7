// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <connection.h>
#include <migrations.h>
#include <schema.h>

#include <barrier>
#include <mutex>
#include <thread>
#include <vector>

using namespace ct;

namespace {

MigrationStep sql(const QStringList &statements)
{
    return [statements](Connection &connection) -> Result<Done> {
        for (const QString &statement : statements) {
            if (const Result<Done> ran = connection.run(statement); !ran.ok())
                return ran;
        }
        return Done{};
    };
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr qint64 TestId = 0x7465;

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void freshFile_runsEveryStep();
    void upgrade_leavesADatedCopy();
    void upgrade_clearsAwayAnUnfinishedCopy();
    void programsAtOnce_makeOneFile();
    void programsAtOnce_leaveOneCopy();
    void failingStep_changesNothing();
    void newerFile_isRefusedUnchanged();
    void foreignFile_isRefusedUnchanged();
    void newerBook_isRefusedUnchanged();
    void freshBook_hasTheSchema();
    void changedSchema_isFound();
    void firstBook_opensWhole();
    void firstBook_sellsOn();

private:
    static bool layFirstBook(const BookFolder &folder);

    std::unique_ptr<Connection> connect() const
    {
        auto connection = Connection::open(m_file, Access::ReadWrite);
        return connection.ok() && (*connection)->settle().ok() ? std::move(*connection) : nullptr;
    }
    Result<Done> run(const QList<MigrationStep> &steps) const
    {
        const auto connection = connect();
        return Migrations(*connection, TestId, m_backups)
            .run(steps, QDateTime(QDate(2026, 11, 22), QTime(9, 31, 7, 114), Qt::UTC));
    }
    //! As many programs would, at one moment: the errors, nothing else.
    QStringList runAtOnce(const QList<MigrationStep> &steps) const;
    QString ask(const QString &question) const
    {
        return connect()->ask(question).valueOr(QStringLiteral("error"));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    QString m_backups;
    const MigrationStep m_first = sql({QStringLiteral("CREATE TABLE a(x INTEGER) STRICT"),
                                       QStringLiteral("INSERT INTO a VALUES(1)")});
    const MigrationStep m_second = sql({QStringLiteral("ALTER TABLE a ADD COLUMN y TEXT")});
    const MigrationStep m_failing = sql({QStringLiteral("INSERT INTO a VALUES(2,'z')"),
                                         QStringLiteral("INSERT INTO nowhere VALUES(1)")});
};

void TestMigrations::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = m_dir->filePath(QStringLiteral("test.sqlite"));
    m_backups = m_dir->filePath(QStringLiteral("backups"));
}

void TestMigrations::freshFile_runsEveryStep()
{
    QVERIFY(run({m_first, m_second}).ok());
    QCOMPARE(ask(QStringLiteral("PRAGMA user_version")), QStringLiteral("2"));
    QCOMPARE(ask(QStringLiteral("PRAGMA application_id")), QString::number(TestId));
    QVERIFY(!QFile::exists(m_backups));
    QVERIFY(run({m_first, m_second}).ok());
    QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM a")), QStringLiteral("1"));
}

void TestMigrations::upgrade_leavesADatedCopy()
{
    QVERIFY(run({m_first}).ok());
    QVERIFY(run({m_first, m_second}).ok());
    const QString copy = m_backups + QStringLiteral("/before-schema-2-20261122T093107114.sqlite");
    QVERIFY(QFile::exists(copy));
    QCOMPARE(QFile::permissions(copy) & 0x0077, QFile::Permissions());
    const auto old = Connection::open(copy, Access::ReadOnly);
    QCOMPARE(*(*old)->ask(QStringLiteral("PRAGMA user_version")), QStringLiteral("1"));
    QCOMPARE(*(*old)->ask(QStringLiteral("SELECT x FROM a")), QStringLiteral("1"));
}

//! A copy that a kill cut short is never taken for one, and the next upgrade clears it away.
void TestMigrations::upgrade_clearsAwayAnUnfinishedCopy()
{
    QVERIFY(run({m_first}).ok());
    QVERIFY(QDir().mkpath(m_backups));
    QFile torn(m_backups + QStringLiteral("/before-schema-2-20251122T093107114.sqlite.unfinished"));
    QVERIFY(torn.open(QIODevice::WriteOnly));
    torn.write("SQLite format 3");
    torn.close();
    QVERIFY(run({m_first, m_second}).ok());
    QCOMPARE(QDir(m_backups).entryList(QDir::Files),
             QStringList{QStringLiteral("before-schema-2-20261122T093107114.sqlite")});
}

QStringList TestMigrations::runAtOnce(const QList<MigrationStep> &steps) const
{
    constexpr int Programs = 8;
    std::barrier start(Programs);
    std::mutex mutex;
    QStringList errors;
    std::vector<std::jthread> programs;
    for (int i = 0; i < Programs; ++i) {
        programs.emplace_back([&] {
            start.arrive_and_wait();
            const Result<Done> done = run(steps);
            const std::scoped_lock lock(mutex);
            if (!done.ok())
                errors << done.error().detail;
        });
    }
    programs.clear();
    return errors;
}

//! One of them makes it, the others never take a half made file for an old one.
void TestMigrations::programsAtOnce_makeOneFile()
{
    QCOMPARE(runAtOnce({m_first, m_second}), QStringList());
    QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM a")), QStringLiteral("1"));
    QVERIFY(!QFile::exists(m_backups));
}

void TestMigrations::programsAtOnce_leaveOneCopy()
{
    QVERIFY(run({m_first}).ok());
    QCOMPARE(runAtOnce({m_first, m_second}), QStringList());
    QCOMPARE(QDir(m_backups).entryList(QDir::Files),
             QStringList{QStringLiteral("before-schema-2-20261122T093107114.sqlite")});
}

void TestMigrations::failingStep_changesNothing()
{
    QVERIFY(run({m_first}).ok());
    QVERIFY(!run({m_first, m_second, m_failing}).ok());
    // The step before the failing one stands; the failing one left no trace.
    QCOMPARE(ask(QStringLiteral("PRAGMA user_version")), QStringLiteral("2"));
    QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM a")), QStringLiteral("1"));
    QVERIFY(run({m_first, m_second}).ok());
}

void TestMigrations::newerFile_isRefusedUnchanged()
{
    QVERIFY(run({m_first, m_second}).ok());
    const QByteArray before = bytesOf(m_file);
    const Result<Done> refused = run({m_first});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().fault, Fault::Refused);
    QCOMPARE(bytesOf(m_file), before);
}

void TestMigrations::foreignFile_isRefusedUnchanged()
{
    QVERIFY(connect()->run(QStringLiteral("CREATE TABLE theirs(x)")).ok());
    const QByteArray before = bytesOf(m_file);
    const Result<Done> refused = run({m_first});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().fault, Fault::Refused);
    QCOMPARE(bytesOf(m_file), before);
}

void TestMigrations::newerBook_isRefusedUnchanged()
{
    BookFolder folder;
    QVERIFY(folder.open());
    {
        const auto connection = Connection::open(folder.file(), Access::ReadWrite);
        QVERIFY((*connection)->run(QStringLiteral("PRAGMA user_version=99")).ok());
    }
    const QByteArray book = bytesOf(folder.file());
    const QByteArray mirror = bytesOf(folder.mirror());
    BookPlace place;
    place.dir = folder.dir();
    const auto refused = SqliteBook::open(place, folder.clock);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().fault, Fault::Refused);
    QCOMPARE(bytesOf(folder.file()), book);
    QCOMPARE(bytesOf(folder.mirror()), mirror);
    QVERIFY(!verifyBook(folder.dir()).isEmpty());
}

void TestMigrations::freshBook_hasTheSchema()
{
    BookFolder folder;
    const auto book = folder.open();
    QCOMPARE(*schemaProblems(book->connection()), QStringList());
    QVERIFY(book->problems().isEmpty());
    QCOMPARE(*book->connection().ask(QStringLiteral("PRAGMA user_version")),
             QString::number(bookSteps().size()));
    QCOMPARE(*book->connection().ask(QStringLiteral("PRAGMA application_id")),
             QString::number(BookApplicationId));
    QCOMPARE(*book->connection().ask(QStringLiteral("PRAGMA journal_mode")),
             QStringLiteral("truncate"));
    QCOMPARE(*book->connection().ask(QStringLiteral("PRAGMA synchronous")), QStringLiteral("3"));
}

void TestMigrations::changedSchema_isFound()
{
    BookFolder folder;
    {
        const auto book = folder.open();
        QVERIFY(book->connection().run(QStringLiteral("DROP TRIGGER attempts_move")).ok());
    }
    QCOMPARE(verifyBook(folder.dir()),
             QStringList{QStringLiteral("schema: attempts_move is missing")});
    QCOMPARE(folder.open()->health(), BookHealth::Damaged);
}

//! The book that a program of the first commit with a book wrote: tests/store/data/first.
bool TestMigrations::layFirstBook(const BookFolder &folder)
{
    const QDir first(QStringLiteral(CT_TEST_DATA "/first"));
    if (!QDir().mkpath(folder.dir()))
        return false;
    for (const QString &file : {folder.file(), folder.mirror()}) {
        QFile copy(file);
        const QByteArray bytes = bytesOf(first.filePath(QFileInfo(file).fileName()));
        if (bytes.isEmpty() || !copy.open(QIODevice::WriteOnly) ||
            copy.write(bytes) != bytes.size() ||
            !copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return false;
    }
    return true;
}

void TestMigrations::firstBook_opensWhole()
{
    BookFolder folder;
    QVERIFY(layFirstBook(folder));
    const QByteArray mirror = bytesOf(folder.mirror());
    const auto rowsOf = [&folder](const QString &table, const QString &columns) {
        const auto connection = Connection::open(folder.file(), Access::ReadOnly);
        return (*connection)
            ->ask(QStringLiteral("SELECT count(*)||':'||group_concat(r,char(10)) FROM (SELECT %1 "
                                 "AS r FROM %2 ORDER BY rowid)")
                      .arg(columns, table))
            .valueOr(QStringLiteral("unreadable"));
    };
    const QMap<QString, QString> tables{
        {QStringLiteral("attempts"),
         QStringLiteral("id||order_id||intent||retry_of||operator||number||amount_paise||"
                        "created_at||receipt_no||state||version||ifnull(settled_at,'-')||"
                        "provider_txid||reason||last_verdict||ifnull(ask_at,'-')||prints")},
        {QStringLiteral("(SELECT rowid,* FROM journal WHERE seq<=15)"),
         QStringLiteral("seq||at||kind||subject||body||hash")},
        {QStringLiteral("intent_claim"), QStringLiteral("intent||order_id")},
        {QStringLiteral("balances"), QStringLiteral("at||paise||exact")},
        {QStringLiteral("receipts"), QStringLiteral("counter||last")},
    };
    QMap<QString, QString> before;
    for (auto table = tables.cbegin(); table != tables.cend(); ++table)
        before.insert(table.key(), rowsOf(table.key(), table.value()));
    QVERIFY(before.value(QStringLiteral("attempts")).startsWith(QStringLiteral("5:")));
    QVERIFY(before.value(QStringLiteral("(SELECT rowid,* FROM journal WHERE seq<=15)"))
                .startsWith(QStringLiteral("15:")));

    const auto book = folder.open();
    QVERIFY(book);
    QCOMPARE(book->problems(), QStringList());
    QCOMPARE(book->health(), BookHealth::Well);
    QCOMPARE(*schemaProblems(book->connection()), QStringList());
    for (auto table = tables.cbegin(); table != tables.cend(); ++table)
        QCOMPARE(rowsOf(table.key(), table.value()), before.value(table.key()));
    QVERIFY(bytesOf(folder.mirror()).startsWith(mirror));
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    // What the book was before is kept.
    const QStringList copies = QDir(folder.dir() + QStringLiteral("/backups"))
                                   .entryList({QStringLiteral("before-schema-2-*.sqlite")});
    QCOMPARE(copies.size(), 1);
}

//! Today's rules hold in it: what is open stays open, what is taken stays taken, and it sells.
void TestMigrations::firstBook_sellsOn()
{
    BookFolder folder;
    QVERIFY(layFirstBook(folder));
    folder.clock.pass(std::chrono::hours(24));
    const auto book = folder.open();
    QVERIFY(book);
    QCOMPARE(*book->openCount(), 2);
    const auto again = book->begin(saleOf(QStringLiteral("first-1"), QStringLiteral("9000000001")));
    QVERIFY(again.ok() && std::holds_alternative<Existing>(*again));
    const Attempt fresh =
        begunAttempt(*book, saleOf(QStringLiteral("today-1"), QStringLiteral("9000000006")));
    QVERIFY(!fresh.orderId.isEmpty());
    QVERIFY(
        book->record(fresh.orderId, evidenceOf(Channel::Recharge, Verdict::Success, folder.clock))
            .ok());
    const OrderId pending(QStringLiteral("100000000000005"));
    QVERIFY(
        book->record(pending, evidenceOf(Channel::Status, Verdict::Success, folder.clock)).ok());
    QCOMPARE(book->attempt(pending)->state(), State::Success);
    for (const char *attack : {"INSERT OR REPLACE INTO meta VALUES('book_id','another')",
                               "INSERT OR REPLACE INTO balances VALUES(1,0,0,'0',0)",
                               "UPDATE attempts SET state='sending',version=version+1 WHERE id=1"})
        QVERIFY2(!book->connection().run(QLatin1String(attack)).ok(), attack);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

QTEST_APPLESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
