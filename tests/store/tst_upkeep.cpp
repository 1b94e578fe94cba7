// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"

#include <autobackup.h>

#include <fcntl.h>
#include <sys/file.h>

using namespace ct;

namespace {

Result<bool> ended(AutoBackup &upkeep, Upkeep::Job job)
{
    const Result<Done> begun = upkeep.begin(job);
    if (!begun.ok())
        return begun.error();
    Result<bool> done = false;
    while (done.ok() && !*done) {
        done = upkeep.goOn();
        QTest::qSleep(1);
    }
    return done;
}

} // namespace

//! A check that cannot be made says nothing about the book: selling goes on, and it is made later.
class TestUpkeep : public QObject
{
    Q_OBJECT

private slots:
    void lockedBook_isNoDamage();
    void lockedMirror_isNoDamage();
    void othersWriting_isNoDamage();
    void lostCopy_isNoDamageOfTheBook();
    void missingBook_isDamage();
};

void TestUpkeep::lockedBook_isNoDamage()
{
    BookFolder folder;
    const auto book = folder.open();
    QVERIFY(sellADay(*book, folder, 10));
    AutoBackup upkeep(*book, folder.clock);
    {
        const Result<std::unique_ptr<Connection>> other =
            Connection::open(folder.file(), Access::ReadWrite);
        QVERIFY((*other)->run(QStringLiteral("BEGIN EXCLUSIVE")).ok());
        const Result<bool> done = ended(upkeep, Upkeep::Job::Verify);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().fault, Fault::Storage);
    }
    QCOMPARE(book->health(), BookHealth::Well);
    QVERIFY(!upkeep.lastAt(Upkeep::Job::Verify));
    QVERIFY(!begunAttempt(*book, saleOf(QStringLiteral("k"))).orderId.isEmpty());
    QVERIFY(ended(upkeep, Upkeep::Job::Verify).ok());
    QVERIFY(upkeep.lastAt(Upkeep::Job::Verify));
}

void TestUpkeep::lockedMirror_isNoDamage()
{
    BookFolder folder;
    const auto book = folder.open();
    QVERIFY(sellADay(*book, folder, 10));
    AutoBackup upkeep(*book, folder.clock);
    {
        const FileHandle other = openFile(folder.mirror(), O_RDWR);
        QCOMPARE(::flock(other.get(), LOCK_EX | LOCK_NB), 0);
        const Result<bool> done = ended(upkeep, Upkeep::Job::Verify);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().fault, Fault::Storage);
    }
    QCOMPARE(book->health(), BookHealth::Well);
    QVERIFY(ended(upkeep, Upkeep::Job::Verify).ok());
}

void TestUpkeep::othersWriting_isNoDamage()
{
    BookFolder folder;
    const auto book = folder.open({}, true);
    PracticePlan plan;
    plan.count = 10'000; // more than one slice copies
    plan.rows = {{RowKey(QStringLiteral("airtel")),
                  QStringLiteral("A"),
                  QStringLiteral("Airtel"),
                  Service::Mobile,
                  QStringLiteral("9876543210"),
                  {},
                  {},
                  {}}};
    QVERIFY(book->fillPractice(plan).ok());
    AutoBackup upkeep(*book, folder.clock);
    {
        const auto other = folder.open();
        QVERIFY(upkeep.begin(Upkeep::Job::Backup).ok());
        Result<bool> done = false;
        while (done.ok() && !*done) {
            done = upkeep.goOn();
            QVERIFY(other->noteBalance({folder.clock.now(), Money::fromRupees(50), {}, 1}).ok());
        }
        QVERIFY(!done.ok());
        QCOMPARE(done.error().fault, Fault::Storage);
    }
    QCOMPARE(book->health(), BookHealth::Well);
    QVERIFY(listBackups(folder.dir()).isEmpty());
    QVERIFY(ended(upkeep, Upkeep::Job::Backup).ok());
}

void TestUpkeep::lostCopy_isNoDamageOfTheBook()
{
    BookFolder folder;
    const auto book = folder.open();
    QVERIFY(sellADay(*book, folder, 10));
    const auto backup = Backup::begin(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
    QVERIFY(backup.ok());
    Result<bool> done = false;
    while (done.ok() && !*done)
        done = (*backup)->copySome();
    QVERIFY(QFile::remove(folder.dir() + QStringLiteral("/.copy.sqlite.partial")));
    const Result<FileFacts> facts = (*backup)->check();
    QVERIFY(!facts.ok());
    QCOMPARE(facts.error().fault, Fault::Storage);
}

void TestUpkeep::missingBook_isDamage()
{
    BookFolder folder;
    {
        const auto book = folder.open();
        QVERIFY(sellADay(*book, folder, 5));
    }
    QVERIFY(QFile::remove(folder.file()));
    const CheckedBook checked = checkBook(folder.dir());
    QCOMPARE(checked.problems.size(), 1);
    QCOMPARE(checked.unseen, QStringList());
    QCOMPARE(verifyBook(folder.dir()), checked.problems);
}

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
