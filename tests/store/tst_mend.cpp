// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"

#include <autobackup.h>

#include <QProcess>

using namespace ct;

namespace {

QList<HoldKind> kindsOf(const SqliteBook &book)
{
    QList<HoldKind> kinds;
    const Result<QList<Hold>> holds = book.holds();
    for (const Hold &hold : *holds)
        kinds << hold.kind;
    return kinds;
}

QString epochsOf(SqliteBook &book)
{
    return book.connection()
        .ask(QStringLiteral("SELECT group_concat(cause,',') FROM epochs"))
        .valueOr(QStringLiteral("error"));
}

Result<std::unique_ptr<SqliteBook>> opening(BookFolder &folder, BookHooks hooks = {})
{
    BookPlace place;
    place.dir = folder.dir();
    hooks.jitter = [] { return 0.0; };
    return SqliteBook::open(place, folder.clock, std::move(hooks));
}

int asideFolders(const BookFolder &folder)
{
    return int(QDir(folder.dir()).entryList({QStringLiteral("aside-*")}, QDir::Dirs).size());
}

} // namespace

//! What opening a book does about a mirror, a copy or a folder that is not as it was left.
class TestMend : public QObject
{
    Q_OBJECT

private slots:
    void bothGone_isNeverANewBook();
    void bothEmptyOrBackupsOnly_isNeverANewBook();
    void restoreAfterBothGone_works();
    void lostMirror_isMadeAnewFromAWholeChain();
    void lostMirror_isNotMadeFromABrokenChain();
    void damagedMirror_isKeptAsideAndMadeAnew();
    void shortMirror_isHealedQuietly();
    void mirrorCutBeforeAHead_isKeptAside();
    void mirrorOfAnotherBook_stopsSelling();
    void olderBookInPlace_mergesTheMirrorBeforeItSells();
    void olderBookInPlace_neverIssuesAnOrderAgain();
    void clonedFolder_mergesWhatTheMirrorKnows();
    void hugeGap_isLeftToARebuild();
    void fullDisk_keepsRoomForAnswers();
    void reserve_isOnlyMadeWhereThereIsRoom();
    void autoBackup_isListedAndPruned();
    void autoBackup_doesNothingTwice();
    void autoVerify_findsDamageAndStopsSelling();
};

void TestMend::bothGone_isNeverANewBook()
{
    BookFolder folder;
    QVERIFY(sellADay(*folder.open(), folder, 3));
    QVERIFY(QFile::remove(folder.file()) && QFile::remove(folder.mirror()));
    for (int i = 0; i < 2; ++i) {
        const auto refused = opening(folder);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().fault, Fault::Refused);
        QVERIFY(refused.error().detail.contains(u"restore"));
        QVERIFY(!QFile::exists(folder.file()));
        QVERIFY(!QFile::exists(folder.mirror()));
    }
}

void TestMend::bothEmptyOrBackupsOnly_isNeverANewBook()
{
    BookFolder folder;
    {
        const auto book = folder.open();
        QVERIFY(QDir().mkpath(backupFolder(folder.dir())));
        QVERIFY(!backedUp(*book, backupFolder(folder.dir()) + u'/' + backupName(folder.clock.now()))
                     .isEmpty());
    }
    putBytes(folder.file(), {});
    putBytes(folder.mirror(), {});
    QCOMPARE(opening(folder).error().fault, Fault::Refused);
    QCOMPARE(bytesOf(folder.file()), QByteArray());
    QVERIFY(QFile::remove(folder.file()) && QFile::remove(folder.mirror()));
    QVERIFY(QFile::remove(folder.dir() + QStringLiteral("/book.id")));
    QCOMPARE(opening(folder).error().fault, Fault::Refused);
}

void TestMend::restoreAfterBothGone_works()
{
    BookFolder folder;
    QString file;
    {
        const auto book = folder.open();
        QVERIFY(sellADay(*book, folder, 5));
        file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
    }
    QVERIFY(QFile::remove(folder.file()) && QFile::remove(folder.mirror()));
    QVERIFY(!problemOf(restoreBook(mendRequest(folder, file, false), folder.clock)));
    const auto book = folder.open();
    QVERIFY(kindsOf(*book).contains(HoldKind::Epoch));
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestMend::lostMirror_isMadeAnewFromAWholeChain()
{
    BookFolder folder;
    QVERIFY(sellADay(*folder.open(), folder, 10));
    const QByteArray mirror = bytesOf(folder.mirror());
    for (const bool isEmpty : {false, true}) {
        QVERIFY(QFile::remove(folder.mirror()));
        if (isEmpty)
            putBytes(folder.mirror(), {});
        const auto book = folder.open();
        QCOMPARE(book->health(), BookHealth::Well);
        QVERIFY(epochsOf(*book).endsWith(u"mirror lost"));
        QVERIFY(bytesOf(folder.mirror()).startsWith(mirror));
        // Nothing was lost of the book: it sells.
        QVERIFY(kindsOf(*book).isEmpty());
        QCOMPARE(verifyBook(folder.dir()), QStringList());
    }
}

void TestMend::lostMirror_isNotMadeFromABrokenChain()
{
    BookFolder folder;
    {
        const auto book = folder.open();
        QVERIFY(sellADay(*book, folder, 10));
        QVERIFY(book->connection().run(QStringLiteral("DROP TRIGGER journal_update")).ok());
        QVERIFY(
            book->connection().run(QStringLiteral("UPDATE journal SET at=at+1 WHERE seq=4")).ok());
    }
    QVERIFY(QFile::remove(folder.mirror()));
    const auto book = folder.open();
    QCOMPARE(book->health(), BookHealth::Damaged);
    QVERIFY(bytesOf(folder.mirror()).isEmpty());
    const Result<Beginning> refused = book->begin(saleOf(QStringLiteral("k")));
    QCOMPARE(std::get<Refused>(*refused).why, SaleRefusal::StoreUnwell);
}

void TestMend::damagedMirror_isKeptAsideAndMadeAnew()
{
    BookFolder folder;
    QVERIFY(sellADay(*folder.open(), folder, 10));
    QByteArray hurt = bytesOf(folder.mirror());
    hurt.replace(hurt.size() - 30, 5, "?????");
    putBytes(folder.mirror(), hurt);
    const auto book = folder.open();
    QCOMPARE(book->health(), BookHealth::Well);
    QCOMPARE(epochsOf(*book), QStringLiteral("mirror damaged"));
    QCOMPARE(asideFolders(folder), 1);
    const QString aside =
        QDir(folder.dir()).entryList({QStringLiteral("aside-*")}, QDir::Dirs).first();
    QCOMPARE(bytesOf(folder.dir() + u'/' + aside + QStringLiteral("/journal.jsonl")), hurt);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    QVERIFY(!begunAttempt(*book, saleOf(QStringLiteral("k"))).orderId.isEmpty());
}

void TestMend::shortMirror_isHealedQuietly()
{
    BookFolder folder;
    QVERIFY(sellADay(*folder.open(), folder, 10));
    const QByteArray whole = bytesOf(folder.mirror());
    for (const qsizetype cut : {whole.size() - 10, whole.size() / 2, whole.size() / 3}) {
        putBytes(folder.mirror(), whole.first(cut));
        const auto book = folder.open();
        QCOMPARE(book->health(), BookHealth::Well);
        QCOMPARE(epochsOf(*book), QString());
        QCOMPARE(bytesOf(folder.mirror()), whole);
    }
    QCOMPARE(asideFolders(folder), 0);
}

void TestMend::mirrorCutBeforeAHead_isKeptAside()
{
    BookFolder folder;
    {
        const auto book = folder.open();
        QVERIFY(sellADay(*book, folder, 10));
        QVERIFY(!backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite")).isEmpty());
        QVERIFY(sellADay(*book, folder, 5, 10));
    }
    const QByteArray whole = bytesOf(folder.mirror());
    QByteArray cut = whole.first(whole.size() / 4);
    cut.truncate(cut.lastIndexOf('\n') + 1);
    putBytes(folder.mirror(), cut);
    const auto book = folder.open();
    QCOMPARE(epochsOf(*book), QStringLiteral("mirror cut"));
    QCOMPARE(asideFolders(folder), 1);
    QCOMPARE(book->health(), BookHealth::Well);
    QVERIFY(bytesOf(folder.mirror()).startsWith(whole));
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestMend::mirrorOfAnotherBook_stopsSelling()
{
    BookFolder folder;
    BookFolder other;
    QVERIFY(sellADay(*folder.open(), folder, 5));
    QVERIFY(sellADay(*other.open(), other, 10));
    for (const bool isShort : {false, true}) {
        QByteArray foreign = bytesOf(other.mirror());
        if (isShort)
            foreign = foreign.first(foreign.indexOf('\n') + 1);
        putBytes(folder.mirror(), foreign);
        const auto book = folder.open();
        QVERIFY(book);
        QCOMPARE(book->health(), BookHealth::Damaged);
        const Result<Beginning> refused = book->begin(saleOf(QStringLiteral("k")));
        QCOMPARE(std::get<Refused>(*refused).why, SaleRefusal::StoreUnwell);
        QCOMPARE(bytesOf(folder.mirror()), foreign);
    }
}

void TestMend::olderBookInPlace_mergesTheMirrorBeforeItSells()
{
    BookFolder folder;
    QVERIFY(sellADay(*folder.open(), folder, 5));
    const QByteArray old = bytesOf(folder.file());
    Head newest;
    Attempt live;
    {
        const auto book = folder.open();
        QVERIFY(sellADay(*book, folder, 10, 5));
        live = begunAttempt(*book, saleOf(QStringLiteral("live"), QStringLiteral("9333333333")));
        newest = *book->head();
    }
    const QStringList history = historyOf(folder.file(), newest.seq);
    putBytes(folder.file(), old);
    const auto book = folder.open();
    QCOMPARE(book->health(), BookHealth::Well);
    QVERIFY(*book->knows(newest));
    QCOMPARE(historyOf(folder.file(), newest.seq), history);
    QCOMPARE(epochsOf(*book), QStringLiteral("merge"));
    QCOMPARE(kindsOf(*book), QList<HoldKind>{HoldKind::Reconcile});
    QCOMPARE(book->recover().valueOr(0), 1);
    QCOMPARE(book->attempt(live.orderId)->state(), State::Unknown);
    const Result<Beginning> held =
        book->begin(saleOf(QStringLiteral("k"), QStringLiteral("9444444444")));
    QCOMPARE(std::get<Refused>(*held).why, SaleRefusal::Held);
    const Result<QList<Attempt>> open = book->open(100);
    for (const Attempt &attempt : *open)
        QVERIFY(noted(*book, attempt, Channel::Status, Verdict::Success, folder));
    QVERIFY(!begunAttempt(*book, saleOf(QStringLiteral("k"), QStringLiteral("9444444444")))
                 .orderId.isEmpty());
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestMend::olderBookInPlace_neverIssuesAnOrderAgain()
{
    BookFolder folder;
    QVERIFY(folder.open());
    const QByteArray old = bytesOf(folder.file());
    Attempt gap;
    {
        const auto book = folder.open();
        gap = begunAttempt(*book, saleOf(QStringLiteral("gap")));
        QVERIFY(noted(*book, gap, Channel::Recharge, Verdict::Success, folder));
    }
    putBytes(folder.file(), old);
    int asked = 0;
    BookHooks hooks;
    hooks.newOrderId = [&] {
        return asked++ == 0 ? gap.orderId : OrderId(QStringLiteral("700000000000007"));
    };
    const auto book = folder.open(hooks);
    QVERIFY(std::holds_alternative<Existing>(*book->begin(saleOf(QStringLiteral("gap")))));
    QCOMPARE(begunAttempt(*book, saleOf(QStringLiteral("k"), QStringLiteral("9444444444")))
                 .orderId.text(),
             QStringLiteral("700000000000007"));
    QCOMPARE(asked, 2);
}

void TestMend::clonedFolder_mergesWhatTheMirrorKnows()
{
    // Another computer starts from a copy of the book, and the mirror on a disk that both see.
    BookFolder folder;
    BookFolder clone;
    BookHooks first;
    first.machineId = [] { return QStringLiteral("first"); };
    BookHooks second;
    second.machineId = [] { return QStringLiteral("second"); };
    QVERIFY(sellADay(*folder.open(first), folder, 3));
    QVERIFY(QDir().mkpath(clone.dir()));
    putBytes(clone.file(), bytesOf(folder.file()));
    QVERIFY(sellADay(*folder.open(first), folder, 3, 3));
    putBytes(clone.mirror(), bytesOf(folder.mirror()));
    const auto book = clone.open(second);
    QCOMPARE(book->health(), BookHealth::Well);
    QCOMPARE(kindsOf(*book), (QList<HoldKind>{HoldKind::Reconcile, HoldKind::Machine}));
    QCOMPARE(verifyBook(clone.dir()), QStringList());
}

void TestMend::hugeGap_isLeftToARebuild()
{
    BookFolder folder;
    QVERIFY(folder.open({}, true));
    const QByteArray old = bytesOf(folder.file());
    {
        const auto book = folder.open();
        PracticePlan plan;
        plan.count = 20'500;
        plan.rows = {{RowKey(QStringLiteral("airtel")),
                      QStringLiteral("A"),
                      QStringLiteral("Airtel"),
                      Service::Mobile,
                      QStringLiteral("9876543210"),
                      {},
                      {},
                      {}}};
        QVERIFY(book->fillPractice(plan).ok());
    }
    putBytes(folder.file(), old);
    {
        const auto book = folder.open();
        QCOMPARE(book->health(), BookHealth::Damaged);
        QVERIFY(book->problems().join(u';').contains(u"rebuild"));
    }
    QVERIFY(!problemOf(rebuildBook(mendRequest(folder, folder.mirror()), folder.clock)));
    const auto book = folder.open();
    QCOMPARE(book->health(), BookHealth::Well);
    QVERIFY(book->head()->seq > 20'500);
}

void TestMend::fullDisk_keepsRoomForAnswers()
{
    // A disk of 24 MB in a name space of our own, filled to the last byte after the permit.
    QProcess world;
    world.start(QStringLiteral("unshare"),
                {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"),
                 QStringLiteral("mount -t tmpfs -o size=24m none /mnt && exec \"$0\" "
                                "insideFullDisk"),
                 QCoreApplication::applicationFilePath()});
    if (!world.waitForStarted() || !world.waitForFinished(60'000))
        QSKIP("this system gives nobody a name space of their own");
    const QByteArray said = world.readAllStandardOutput();
    if (world.exitCode() != 0 && world.readAllStandardError().contains("unshare"))
        QSKIP("this system gives nobody a name space of their own");
    QVERIFY2(said.contains("answer kept"), said.constData());
    QCOMPARE(world.exitCode(), 0);
}

void TestMend::reserve_isOnlyMadeWhereThereIsRoom()
{
    BookFolder folder;
    const QString reserve = folder.dir() + QStringLiteral("/reserve.bin");
    BookHooks hooks;
    hooks.freeBytes = [](const QString &) { return LeastFreeBytes + 1000; };
    QVERIFY(folder.open(hooks));
    QVERIFY(!QFile::exists(reserve));
    QVERIFY(folder.open());
    QCOMPARE(QFileInfo(reserve).size(), 16LL * 1024 * 1024);
    QCOMPARE(QFile::permissions(reserve) & 0x0077, QFile::Permissions());
}

void TestMend::autoBackup_isListedAndPruned()
{
    BookFolder folder;
    const auto book = folder.open();
    AutoBackup upkeep(*book, folder.clock);
    QVERIFY(!upkeep.lastAt(Upkeep::Job::Backup));
    for (int hour = 0; hour < 30; ++hour) {
        folder.clock.pass(std::chrono::hours(1));
        QVERIFY(sellADay(*book, folder, 1, hour));
        QVERIFY(upkeep.begin(Upkeep::Job::Backup).ok());
        QCOMPARE(upkeep.begin(Upkeep::Job::Backup).error().fault, Fault::Refused);
        Result<bool> done = false;
        while (done.ok() && !*done)
            done = upkeep.goOn();
        QVERIFY(done.ok());
    }
    const QList<BackupFile> backups = listBackups(folder.dir());
    // The newest 24, and of the older ones the last of each day.
    QVERIFY(backups.size() >= 24 && backups.size() <= 26);
    QCOMPARE(upkeep.lastAt(Upkeep::Job::Backup), backups.first().at);
    for (const BackupFile &backup : backups)
        QCOMPARE(copyProblems(backup.path), QStringList());
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestMend::autoBackup_doesNothingTwice()
{
    BookFolder folder;
    const auto book = folder.open();
    AutoBackup upkeep(*book, folder.clock);
    QVERIFY(upkeep.begin(Upkeep::Job::Backup).ok());
    while (!*upkeep.goOn()) {
    }
    folder.clock.pass(std::chrono::hours(1));
    QCOMPARE(upkeep.begin(Upkeep::Job::Backup).error().fault, Fault::Refused);
    QCOMPARE(listBackups(folder.dir()).size(), 1);
    {
        // One that is dropped half-way leaves nothing.
        QVERIFY(sellADay(*book, folder, 1));
        AutoBackup dropped(*book, folder.clock);
        QVERIFY(dropped.begin(Upkeep::Job::Backup).ok());
    }
    QCOMPARE(listBackups(folder.dir()).size(), 1);
    QCOMPARE(QDir(backupFolder(folder.dir())).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestMend::autoVerify_findsDamageAndStopsSelling()
{
    BookFolder folder;
    const auto book = folder.open();
    QVERIFY(sellADay(*book, folder, 10));
    AutoBackup upkeep(*book, folder.clock);
    QVERIFY(!upkeep.lastAt(Upkeep::Job::Verify));
    QVERIFY(upkeep.begin(Upkeep::Job::Verify).ok());
    Result<bool> done = false;
    while (done.ok() && !*done)
        done = upkeep.goOn();
    QVERIFY(done.ok());
    QCOMPARE(upkeep.lastAt(Upkeep::Job::Verify), folder.clock.now());
    Connection &connection = book->connection();
    QVERIFY(connection.run(QStringLiteral("DROP TRIGGER journal_update")).ok());
    QVERIFY(connection.run(QStringLiteral("UPDATE journal SET at=at+1 WHERE seq=3")).ok());
    QVERIFY(upkeep.begin(Upkeep::Job::Verify).ok());
    done = false;
    while (done.ok() && !*done)
        done = upkeep.goOn();
    QCOMPARE(done.error().fault, Fault::Malformed);
    QCOMPARE(book->health(), BookHealth::Damaged);
    const Result<Beginning> refused = book->begin(saleOf(QStringLiteral("k")));
    QCOMPARE(std::get<Refused>(*refused).why, SaleRefusal::StoreUnwell);
}

namespace {

//! Runs inside the small disk; prints what came of it.
int insideFullDisk()
{
    const StillClock clock;
    BookPlace place;
    place.dir = QStringLiteral("/mnt/data");
    BookHooks hooks;
    hooks.jitter = [] { return 0.0; };
    bool isRoomy = true;
    hooks.freeBytes = [&](const QString &) { return isRoomy ? qint64(-1) : qint64(0); };
    const auto book = SqliteBook::open(place, clock, hooks);
    if (!book.ok() || !QFile::exists(QStringLiteral("/mnt/data/reserve.bin"))) {
        puts("no book, or no reserve");
        return 1;
    }
    QList<Attempt> sent;
    for (int i = 0; i < 5; ++i)
        sent << begunAttempt(**book, saleOf(QString::number(i), QString::number(9000000000 + i)));
    QFile filler(QStringLiteral("/mnt/filler"));
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    while (filler.write(QByteArray(512, 'x')) == 512) {
    }
    isRoomy = false;
    const Result<Beginning> refused =
        (*book)->begin(saleOf(QStringLiteral("k"), QStringLiteral("9111111111")));
    const auto *why = refused.ok() ? std::get_if<Refused>(&*refused) : nullptr;
    if (!why || why->why != SaleRefusal::DiskFull) {
        puts("a new sale was not refused");
        return 1;
    }
    for (const Attempt &attempt : std::as_const(sent)) {
        Evidence answer = evidenceOf(Channel::Recharge, Verdict::Success, clock);
        answer.raw = QString(4000, QLatin1Char('r'));
        const Result<Recorded> recorded = (*book)->record(attempt.orderId, answer);
        if (!recorded.ok() || recorded->attempt.state() != State::Success) {
            puts("an answer was lost");
            return 1;
        }
    }
    const QStringList problems = verifyBook(place.dir);
    puts(problems.isEmpty() ? "answer kept" : qPrintable(problems.join(u';')));
    return problems.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && QByteArrayView(argv[1]) == "insideFullDisk")
        return insideFullDisk();
    TestMend test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mend.moc"
