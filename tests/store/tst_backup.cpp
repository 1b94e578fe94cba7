// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"

#include <fcntl.h>
#include <sys/file.h>

using namespace ct;

namespace {

constexpr std::chrono::milliseconds OneStep{0};

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void backup_holdsTheSameHistory();
    void backup_anchorsItsHead();
    void saleBetweenSteps_isInTheCopy();
    void otherWriter_makesItStartOver();
    void droppedBackup_leavesNothing();
    void halfACopy_isNeverListed();
    void killedBackup_isClearedAway();
    void runningBackup_isNotClearedAway();
    void damagedBook_makesNoBackup();
    void bookAndMirror_areNoTargets();
    void backup_replacesOnlyABackup();
    void noRoom_isRefused();
    void surplus_keepsHoursAndDays();
    void wildClock_removesNothing();
};

void TestBackup::backup_holdsTheSameHistory()
{
    BookFolder folder;
    const auto book = folder.open();
    QVERIFY(sellADay(*book, folder, 40));
    const Head head = *book->head();
    const QString file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
    QVERIFY(!file.isEmpty());
    QCOMPARE(historyOf(file, head.seq), historyOf(folder.file(), head.seq));
    QCOMPARE(copyProblems(file), QStringList());
    QCOMPARE(factsOfFile(file)->head, head);
    QCOMPARE(factsOfFile(file)->bookId, book->bookId());
    QCOMPARE(QFile::permissions(file) & 0x0077, QFile::Permissions());
}

void TestBackup::backup_anchorsItsHead()
{
    BookFolder folder;
    const auto book = folder.open();
    QVERIFY(sellADay(*book, folder, 5));
    const Head head = *book->head();
    QVERIFY(!backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite")).isEmpty());
    QCOMPARE(book->connection()
                 .ask(QStringLiteral("SELECT source||' '||name||' '||seq||' '||hash FROM heads"))
                 .valueOr({}),
             QStringLiteral("backup copy.sqlite %1 %2")
                 .arg(head.seq)
                 .arg(QString::fromLatin1(head.hash)));
    QCOMPARE(book->head()->seq, head.seq + 1);
    QVERIFY(*book->knows(head));
    QVERIFY(!*book->knows(Head{head.seq, QByteArray(64, '0')}));
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestBackup::saleBetweenSteps_isInTheCopy()
{
    BookFolder folder;
    const auto book = folder.open({}, true);
    PracticePlan plan;
    plan.count = 3000;
    plan.rows = {{RowKey(QStringLiteral("airtel")),
                  QStringLiteral("A"),
                  QStringLiteral("Airtel"),
                  Service::Mobile,
                  QStringLiteral("9876543210"),
                  {},
                  {},
                  {}}};
    QVERIFY(book->fillPractice(plan).ok());
    const auto backup = Backup::begin(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
    QVERIFY(backup.ok());
    int steps = 0;
    Attempt last;
    for (Result<bool> done = false; !*done; ++steps) {
        done = (*backup)->copySome(OneStep);
        QVERIFY(done.ok());
        if (!*done && steps < 5) {
            last = begunAttempt(
                *book, saleOf(QString::number(steps), QString::number(9100000000 + steps)));
        }
    }
    QVERIFY(steps > 5);
    const Result<FileFacts> facts = (*backup)->check();
    QVERIFY(facts.ok());
    QCOMPARE(facts->head, *book->head());
    const Result<BackupMade> made = (*backup)->finish(*facts);
    QVERIFY(made.ok());
    QVERIFY(historyOf(made->file, facts->head.seq).at(1).contains(last.orderId.text()));
}

void TestBackup::otherWriter_makesItStartOver()
{
    BookFolder folder;
    const auto book = folder.open({}, true);
    PracticePlan plan;
    plan.count = 1000;
    plan.rows = {{RowKey(QStringLiteral("airtel")),
                  QStringLiteral("A"),
                  QStringLiteral("Airtel"),
                  Service::Mobile,
                  QStringLiteral("9876543210"),
                  {},
                  {},
                  {}}};
    QVERIFY(book->fillPractice(plan).ok());
    const auto other = folder.open();
    const auto backup = Backup::begin(*other, folder.dir() + QStringLiteral("/copy.sqlite"));
    QVERIFY(backup.ok());
    QVERIFY(!*(*backup)->copySome(OneStep));
    const Attempt sold = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    Result<bool> done = false;
    while (done.ok() && !*done)
        done = (*backup)->copySome();
    QVERIFY(done.ok());
    QCOMPARE((*backup)->check()->head, *book->head());
}

void TestBackup::droppedBackup_leavesNothing()
{
    BookFolder folder;
    const auto book = folder.open();
    QVERIFY(sellADay(*book, folder, 5));
    const QStringList before = QDir(folder.dir()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    {
        const auto backup = Backup::begin(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
        QVERIFY(backup.ok());
        QVERIFY((*backup)->copySome().ok());
    }
    QCOMPARE(QDir(folder.dir()).entryList(QDir::Files | QDir::Hidden, QDir::Name), before);
}

void TestBackup::halfACopy_isNeverListed()
{
    BookFolder folder;
    const auto book = folder.open();
    QVERIFY(QDir().mkpath(backupFolder(folder.dir())));
    const QString name = backupName(folder.clock.now());
    QCOMPARE(name, QStringLiteral("book-20261122T063000Z.sqlite"));
    const QString file = backupFolder(folder.dir()) + u'/' + name;
    for (const char *other : {"before-schema-2-20261122T093107114.sqlite", "book-x.sqlite",
                              "book-20261322T063000Z.sqlite", "notes.txt"})
        putBytes(backupFolder(folder.dir()) + u'/' + QString::fromLatin1(other), "x");
    const auto backup = Backup::begin(*book, file);
    QVERIFY(backup.ok());
    Result<bool> done = false;
    while (!*done) {
        QVERIFY(listBackups(folder.dir()).isEmpty());
        done = (*backup)->copySome();
        QVERIFY(done.ok());
    }
    const Result<FileFacts> facts = (*backup)->check();
    QVERIFY(listBackups(folder.dir()).isEmpty());
    QVERIFY((*backup)->finish(*facts).ok());
    QCOMPARE(listBackups(folder.dir()), (QList<BackupFile>{{file, folder.clock.now()}}));
}

void TestBackup::killedBackup_isClearedAway()
{
    BookFolder folder;
    const auto book = folder.open();
    const QString partial = folder.dir() + QStringLiteral("/.copy.sqlite.partial");
    putBytes(partial, QByteArray(70'000, 'x'));
    QVERIFY(!backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite")).isEmpty());
    QVERIFY(!QFile::exists(partial));
}

void TestBackup::runningBackup_isNotClearedAway()
{
    BookFolder folder;
    const auto book = folder.open();
    const QString file = folder.dir() + QStringLiteral("/copy.sqlite");
    const auto first = Backup::begin(*book, file);
    QVERIFY(first.ok());
    const auto second = Backup::begin(*book, file);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().fault, Fault::Refused);
    QVERIFY((*first)->copySome().ok());
}

void TestBackup::damagedBook_makesNoBackup()
{
    BookFolder folder;
    const auto book = folder.open();
    QVERIFY(sellADay(*book, folder, 5));
    Connection &connection = book->connection();
    QVERIFY(connection.run(QStringLiteral("DROP TRIGGER journal_update")).ok());
    QVERIFY(connection.run(QStringLiteral("UPDATE journal SET at=at+1 WHERE seq=3")).ok());
    const auto backup = Backup::begin(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
    QVERIFY(backup.ok());
    while (!*(*backup)->copySome()) {
    }
    const Result<FileFacts> facts = (*backup)->check();
    QVERIFY(!facts.ok());
    QCOMPARE(facts.error().fault, Fault::Malformed);
    QVERIFY(facts.error().detail.contains(u"entry 3"));
}

void TestBackup::bookAndMirror_areNoTargets()
{
    BookFolder folder;
    const auto book = folder.open();
    QVERIFY(QFile::link(folder.file(), folder.dir() + QStringLiteral("/link")));
    for (const QString &target :
         {folder.file(), folder.mirror(), folder.dir(), folder.dir() + QStringLiteral("/link"),
          folder.dir() + QStringLiteral("/locks/../book.sqlite")}) {
        const auto backup = Backup::begin(*book, target);
        QVERIFY2(!backup.ok(), qUtf8Printable(target));
    }
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestBackup::backup_replacesOnlyABackup()
{
    BookFolder folder;
    const auto book = folder.open();
    const QString file = folder.dir() + QStringLiteral("/copy.sqlite");
    putBytes(file, "a letter to the bank");
    const auto refused = Backup::begin(*book, file);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().fault, Fault::Refused);
    QCOMPARE(bytesOf(file), QByteArray("a letter to the bank"));
    QVERIFY(QFile::remove(file));
    QVERIFY(!backedUp(*book, file).isEmpty());
    QVERIFY(sellADay(*book, folder, 5));
    const Head head = *book->head();
    QVERIFY(!backedUp(*book, file).isEmpty());
    QCOMPARE(factsOfFile(file)->head, head);
}

void TestBackup::noRoom_isRefused()
{
    BookFolder folder;
    BookHooks hooks;
    hooks.freeBytes = [](const QString &) { return 201LL * 1024 * 1024; };
    const auto book = folder.open(hooks);
    QVERIFY(sellADay(*book, folder, 5));
    hooks.freeBytes = [](const QString &) { return 200LL * 1024 * 1024; };
    const auto tight = folder.open(hooks);
    const auto refused = Backup::begin(*tight, folder.dir() + QStringLiteral("/copy.sqlite"));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().fault, Fault::Storage);
}

void TestBackup::surplus_keepsHoursAndDays()
{
    QList<BackupFile> all;
    const QDateTime now(QDate(2026, 11, 22), QTime(6, 30), Qt::UTC);
    for (int hour = 0; hour < 24 * 60; ++hour)
        all << BackupFile{QString::number(hour), now.addSecs(-3600LL * hour)};
    const QList<BackupFile> surplus = surplusBackups(all);
    QCOMPARE(all.size() - surplus.size(), 24 + 30);
    QSet<QDate> days;
    for (int i = 0; i < all.size(); ++i) {
        if (i < 24)
            QVERIFY(!surplus.contains(all.at(i)));
        if (!surplus.contains(all.at(i)))
            days << all.at(i).at.date();
    }
    QVERIFY(days.size() >= 30);
    QVERIFY(surplusBackups(all.first(24)).isEmpty());
}

void TestBackup::wildClock_removesNothing()
{
    QList<BackupFile> all;
    for (int i = 0; i < 20; ++i)
        all << BackupFile{QString::number(i),
                          QDateTime(QDate(2036 - i, 1, 1), QTime(0, 0), Qt::UTC)};
    QVERIFY(surplusBackups(all).isEmpty());
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
