// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"

#include <swap.h>

using namespace ct;

namespace {

std::optional<SaleRefusal> refusalOf(SqliteBook &book, const QString &key)
{
    const Result<Beginning> beginning = book.begin(saleOf(key, QStringLiteral("9999999990"), 77));
    const auto *refused = beginning.ok() ? std::get_if<Refused>(&*beginning) : nullptr;
    return refused ? std::optional(refused->why) : std::nullopt;
}

QList<HoldKind> kindsOf(const QList<Hold> &holds)
{
    QList<HoldKind> kinds;
    for (const Hold &hold : holds)
        kinds << hold.kind;
    return kinds;
}

//! Answers every open attempt once.
bool answerAll(SqliteBook &book, BookFolder &folder)
{
    bool fine = true;
    const Result<QList<Attempt>> open = book.open(1000);
    for (const Attempt &attempt : *open)
        fine = noted(book, attempt, Channel::Status, Verdict::Success, folder) && fine;
    return fine;
}

//! Leaves the book as a power cut in the middle of a commit does: half of it is in the file, and
//! the pages from before it in the rollback journal. False: it came to nothing.
bool cutACommitOff(const BookFolder &folder)
{
    const QString journal = folder.file() + QStringLiteral("-journal");
    QByteArray half;
    QByteArray before;
    {
        const auto book = Connection::open(folder.file(), Access::ReadWrite);
        const QString insert = QStringLiteral(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<4000) "
            "INSERT INTO cut SELECT i,hex(randomblob(200)) FROM n");
        for (const QString &sql :
             {QStringLiteral("PRAGMA journal_mode=TRUNCATE"), QStringLiteral("PRAGMA cache_size=5"),
              QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("CREATE TABLE cut(i,t)"), insert}) {
            if (!(*book)->run(sql).ok())
                return false;
        }
        half = bytesOf(folder.file());
        before = bytesOf(journal);
        (void)(*book)->run(QStringLiteral("ROLLBACK"));
    }
    if (before.isEmpty() || half == bytesOf(folder.file()))
        return false;
    putBytes(folder.file(), half);
    putBytes(journal, before);
    return true;
}

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

private slots:
    void emptyFolder_getsTheSameHistory();
    void emptyFolder_doesNotSellBeforeTheOwnerConfirms();
    void bookInPlace_isNotOverwrittenUnasked();
    void gap_isMergedFromTheMirror();
    void gap_isMergedFromTheOldBook();
    void gap_isMergedFromAnOldBookWhoseCommitWasCutOff();
    void gap_isMergedFromALaterBackup();
    void liveAttemptsOfTheGap_becomeUnknown();
    void ordersOfTheGap_areNeverIssuedAgain();
    void intentsOfTheGap_sendNothing();
    void damagedMirror_holdsSelling_data();
    void damagedMirror_holdsSelling();
    void mirrorOfAnotherHistory_holdsSelling();
    void oldBookAndMirror_areKeptAside();
    void abandonedBackups_areKeptAside();
    void heldLease_isRefused();
    void openBook_isRefused();
    void damagedBackup_changesNothing();
    void noBackup_changesNothing();
    void newerBackup_changesNothing();
    void brokenOffBeforeTheList_isTheOldBook();
    void brokenOffAfterTheList_isTheNewBook_data();
    void brokenOffAfterTheList_isTheNewBook();
    void mirrorElsewhere_isReplacedThere();
    void otherMachine_asksForBoth();
};

void TestRestore::emptyFolder_getsTheSameHistory()
{
    BookFolder old;
    const auto book = old.open();
    QVERIFY(sellADay(*book, old, 40));
    const Head head = *book->head();
    const QString file = backedUp(*book, old.dir() + QStringLiteral("/copy.sqlite"));
    BookFolder folder;
    const Mending mending = restoreBook(mendRequest(folder, file, false), folder.clock);
    QVERIFY(!problemOf(mending));
    QCOMPARE(std::get<Mended>(mending).entries, head.seq);
    QCOMPARE(std::get<Mended>(mending).aside, QString());
    QCOMPARE(historyOf(folder.file(), head.seq), historyOf(file, head.seq));
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    QVERIFY(bytesOf(folder.mirror()).startsWith(bytesOf(old.mirror()).left(5000)));
    QCOMPARE(QFile::permissions(folder.file()) & 0x0077, QFile::Permissions());
    const auto restored = folder.open();
    HistoryFilter filter;
    filter.search = QStringLiteral("90000000");
    QCOMPARE(restored->page(filter, std::nullopt, 100)->rows, book->page(filter, {}, 100)->rows);
    QCOMPARE(restored->today()->successAmount, book->today()->successAmount);
}

void TestRestore::emptyFolder_doesNotSellBeforeTheOwnerConfirms()
{
    BookFolder old;
    const auto book = old.open();
    const QString file = backedUp(*book, old.dir() + QStringLiteral("/copy.sqlite"));
    BookFolder folder;
    QVERIFY(!problemOf(restoreBook(mendRequest(folder, file), folder.clock)));
    const auto restored = folder.open();
    QCOMPARE(kindsOf(*restored->holds()), QList<HoldKind>{HoldKind::Epoch});
    QCOMPARE(refusalOf(*restored, QStringLiteral("k1")), SaleRefusal::Held);
    QVERIFY(restored->release(HoldKind::Epoch, QStringLiteral("nothing was sold since"), {}).ok());
    QVERIFY(!refusalOf(*restored, QStringLiteral("k1")));
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestRestore::bookInPlace_isNotOverwrittenUnasked()
{
    BookFolder folder;
    QString file;
    {
        const auto book = folder.open();
        file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
        QVERIFY(sellADay(*book, folder, 5));
    }
    const QByteArray before = bytesOf(folder.file());
    QCOMPARE(problemOf(restoreBook(mendRequest(folder, file, false), folder.clock)),
             MendProblem::BookThere);
    QCOMPARE(bytesOf(folder.file()), before);
    QVERIFY(QDir(folder.dir())
                .entryList({QStringLiteral(".mending*")}, QDir::AllEntries | QDir::Hidden)
                .isEmpty());
    // A mirror alone counts as a book as well: it may be all that is left.
    QVERIFY(QFile::remove(folder.file()));
    QCOMPARE(problemOf(restoreBook(mendRequest(folder, file, false), folder.clock)),
             MendProblem::BookThere);
}

void TestRestore::gap_isMergedFromTheMirror()
{
    BookFolder folder;
    QString file;
    Head newest;
    {
        const auto book = folder.open();
        QVERIFY(sellADay(*book, folder, 10));
        file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
        QVERIFY(sellADay(*book, folder, 10, 10));
        newest = *book->head();
    }
    const QStringList history = historyOf(folder.file(), newest.seq);
    QVERIFY(QFile::remove(folder.file()));
    const Mending mending = restoreBook(mendRequest(folder, file), folder.clock);
    QVERIFY(!problemOf(mending));
    const Mended &mended = std::get<Mended>(mending);
    QVERIFY(mended.merged > 20);
    QCOMPARE(mended.entries + mended.merged, newest.seq);
    QCOMPARE(historyOf(folder.file(), newest.seq), history);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    const auto restored = folder.open();
    QVERIFY(*restored->knows(newest));
    // Some sales are open, so the provider is asked about them first; nothing else is doubted.
    QCOMPARE(kindsOf(*restored->holds()), QList<HoldKind>{HoldKind::Reconcile});
    QVERIFY(answerAll(*restored, folder));
    QVERIFY(!refusalOf(*restored, QStringLiteral("k1")));
    HistoryFilter filter;
    filter.search = QStringLiteral("9000000019");
    QCOMPARE(restored->page(filter, std::nullopt, 10)->rows.size(), 1);
}

void TestRestore::gap_isMergedFromTheOldBook()
{
    BookFolder folder;
    QString file;
    Head newest;
    {
        const auto book = folder.open();
        file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
        QVERIFY(sellADay(*book, folder, 10));
        newest = *book->head();
    }
    QVERIFY(QFile::remove(folder.mirror()));
    const Mending mending = restoreBook(mendRequest(folder, file), folder.clock);
    QVERIFY(!problemOf(mending));
    QVERIFY(std::get<Mended>(mending).merged > 10);
    const auto restored = folder.open();
    QVERIFY(*restored->knows(newest));
    QCOMPARE(kindsOf(*restored->holds()), QList<HoldKind>{HoldKind::Reconcile});
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestRestore::gap_isMergedFromAnOldBookWhoseCommitWasCutOff()
{
    BookFolder folder;
    QString file;
    Head newest;
    {
        const auto book = folder.open();
        file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
        QVERIFY(sellADay(*book, folder, 10));
        newest = *book->head();
    }
    QVERIFY(QFile::remove(folder.mirror()));
    QVERIFY(cutACommitOff(folder));
    const QByteArray half = bytesOf(folder.file());
    const Mending mending = restoreBook(mendRequest(folder, file), folder.clock);
    QVERIFY(!problemOf(mending));
    QVERIFY(std::get<Mended>(mending).merged > 10);
    // Only a copy was read: what is kept aside is as it was found.
    const QString aside = std::get<Mended>(mending).aside;
    QCOMPARE(bytesOf(aside + QStringLiteral("/book.sqlite")), half);
    QVERIFY(QFileInfo(aside + QStringLiteral("/book.sqlite-journal")).size() > 0);
    const auto restored = folder.open();
    QVERIFY(*restored->knows(newest));
    QCOMPARE(kindsOf(*restored->holds()), QList<HoldKind>{HoldKind::Reconcile});
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    QCOMPARE(QDir(folder.dir())
                 .entryList({QStringLiteral(".mending*")}, QDir::AllEntries | QDir::Hidden),
             QStringList());
}

void TestRestore::gap_isMergedFromALaterBackup()
{
    BookFolder folder;
    QString file;
    Head later;
    {
        const auto book = folder.open();
        QVERIFY(QDir().mkpath(backupFolder(folder.dir())));
        file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
        QVERIFY(sellADay(*book, folder, 10));
        later = *book->head();
        QVERIFY(!backedUp(*book, backupFolder(folder.dir()) + u'/' + backupName(folder.clock.now()))
                     .isEmpty());
        QVERIFY(sellADay(*book, folder, 5, 10));
    }
    QVERIFY(QFile::remove(folder.mirror()));
    QVERIFY(QFile::remove(folder.file()));
    QVERIFY(!problemOf(restoreBook(mendRequest(folder, file), folder.clock)));
    const auto restored = folder.open();
    QVERIFY(*restored->knows(later));
    // What was sold behind that backup is known nowhere any more.
    QVERIFY(kindsOf(*restored->holds()).contains(HoldKind::Epoch));
    QCOMPARE(listBackups(folder.dir()).size(), 1);
}

void TestRestore::liveAttemptsOfTheGap_becomeUnknown()
{
    BookFolder folder;
    QString file;
    Attempt live;
    {
        const auto book = folder.open();
        file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
        live = begunAttempt(*book, saleOf(QStringLiteral("live")));
        QCOMPARE(live.state(), State::Sending);
    }
    const Mending mending = restoreBook(mendRequest(folder, file), folder.clock);
    QVERIFY(!problemOf(mending));
    QCOMPARE(std::get<Mended>(mending).recovered, 1);
    const auto restored = folder.open();
    QCOMPARE(restored->attempt(live.orderId)->state(), State::Unknown);
    QCOMPARE(refusalOf(*restored, QStringLiteral("k1")), SaleRefusal::Held);
    QVERIFY(answerAll(*restored, folder));
    QCOMPARE(restored->attempt(live.orderId)->state(), State::Success);
    QVERIFY(!refusalOf(*restored, QStringLiteral("k1")));
}

void TestRestore::ordersOfTheGap_areNeverIssuedAgain()
{
    BookFolder folder;
    QString file;
    QList<Attempt> gap;
    {
        const auto book = folder.open();
        file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
        for (int i = 0; i < 20; ++i)
            gap << begunAttempt(*book, saleOf(QString::number(i), QString::number(9000000000 + i)));
    }
    QVERIFY(!problemOf(restoreBook(mendRequest(folder, file), folder.clock)));
    // A generator that gives the very ids of the gap again: each of them is refused.
    int asked = 0;
    BookHooks hooks;
    hooks.newOrderId = [&] {
        const OrderId fresh(QStringLiteral("500000000000001"));
        return asked < gap.size() - 1 ? gap.at(asked++).orderId : fresh;
    };
    const auto restored = folder.open(hooks);
    QVERIFY(answerAll(*restored, folder));
    const Attempt attempt =
        begunAttempt(*restored, saleOf(QStringLiteral("new"), QStringLiteral("9999999991")));
    QCOMPARE(attempt.orderId.text(), QStringLiteral("500000000000001"));
    QCOMPARE(asked, int(gap.size()) - 1);
    QVERIFY(attempt.receiptNo > gap.last().receiptNo);
}

void TestRestore::intentsOfTheGap_sendNothing()
{
    BookFolder folder;
    QString file;
    Attempt sold;
    {
        const auto book = folder.open();
        file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
        sold = begunAttempt(*book, saleOf(QStringLiteral("k1")));
        QVERIFY(noted(*book, sold, Channel::Recharge, Verdict::Success, folder));
    }
    QVERIFY(!problemOf(restoreBook(mendRequest(folder, file), folder.clock)));
    const auto restored = folder.open();
    const Result<Beginning> again = restored->begin(saleOf(QStringLiteral("k1")));
    QCOMPARE(std::get<Existing>(*again).attempt.orderId, sold.orderId);
    QVERIFY(restored->holds()->isEmpty());
}

void TestRestore::damagedMirror_holdsSelling_data()
{
    QTest::addColumn<bool>("isReadable");
    QTest::newRow("no line any more") << false;
    QTest::newRow("a line with another time") << true;
}

void TestRestore::damagedMirror_holdsSelling()
{
    QFETCH(bool, isReadable);
    BookFolder folder;
    QString file;
    {
        const auto book = folder.open();
        file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
        QVERIFY(sellADay(*book, folder, 10));
    }
    QVERIFY(QFile::remove(folder.file()));
    QByteArray lines = bytesOf(folder.mirror());
    qsizetype at = lines.size() / 2;
    if (isReadable)
        at = lines.indexOf("\"at\":", lines.indexOf('\n', at)) + 5;
    lines[at] = isReadable ? '2' : '\x01';
    putBytes(folder.mirror(), lines);
    const Mending mending = restoreBook(mendRequest(folder, file), folder.clock);
    QVERIFY(!problemOf(mending));
    QVERIFY(std::get<Mended>(mending).merged > 3);
    const auto restored = folder.open();
    QVERIFY(kindsOf(*restored->holds()).contains(HoldKind::Epoch));
    QCOMPARE(refusalOf(*restored, QStringLiteral("k1")), SaleRefusal::Held);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestRestore::mirrorOfAnotherHistory_holdsSelling()
{
    BookFolder folder;
    BookFolder other;
    QString file;
    {
        const auto book = folder.open();
        QVERIFY(sellADay(*book, folder, 5));
        file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
        QVERIFY(sellADay(*other.open(), other, 20));
    }
    QVERIFY(QFile::remove(folder.file()));
    putBytes(folder.mirror(), bytesOf(other.mirror()));
    const Mending mending = restoreBook(mendRequest(folder, file), folder.clock);
    QVERIFY(!problemOf(mending));
    QCOMPARE(std::get<Mended>(mending).merged, 0);
    QCOMPARE(bytesOf(std::get<Mended>(mending).aside + QStringLiteral("/journal.jsonl")),
             bytesOf(other.mirror()));
    const auto restored = folder.open();
    QVERIFY(kindsOf(*restored->holds()).contains(HoldKind::Epoch));
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestRestore::oldBookAndMirror_areKeptAside()
{
    BookFolder folder;
    QString file;
    {
        const auto book = folder.open();
        file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
        QVERIFY(sellADay(*book, folder, 5));
    }
    const QByteArray book = bytesOf(folder.file());
    const QByteArray mirror = bytesOf(folder.mirror());
    const Mending mending = restoreBook(mendRequest(folder, file), folder.clock);
    QVERIFY(!problemOf(mending));
    const QString aside = std::get<Mended>(mending).aside;
    QCOMPARE(QFileInfo(aside).path(), folder.dir());
    QCOMPARE(bytesOf(aside + QStringLiteral("/book.sqlite")), book);
    QCOMPARE(bytesOf(aside + QStringLiteral("/journal.jsonl")), mirror);
    QCOMPARE(QFile::permissions(aside) & 0x0077, QFile::Permissions());
    QVERIFY(!isSwapPending(folder.dir()));
}

void TestRestore::abandonedBackups_areKeptAside()
{
    BookFolder folder;
    QString file;
    {
        const auto book = folder.open();
        QVERIFY(QDir().mkpath(backupFolder(folder.dir())));
        file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
        QVERIFY(sellADay(*book, folder, 5));
    }
    // A second book goes on from the same backup; its own backup is of a way that is left now.
    BookFolder twin;
    QVERIFY(!problemOf(restoreBook(mendRequest(twin, file), twin.clock)));
    {
        const auto book = twin.open();
        QVERIFY(book->release(HoldKind::Epoch, QStringLiteral("r"), {}).ok());
        QVERIFY(sellADay(*book, twin, 20, 100));
        QVERIFY(!backedUp(*book, backupFolder(folder.dir()) + u'/' + backupName(folder.clock.now()))
                     .isEmpty());
    }
    const Mending mending = restoreBook(mendRequest(folder, file), folder.clock);
    QVERIFY(!problemOf(mending));
    QVERIFY(listBackups(folder.dir()).isEmpty());
    const QDir aside(std::get<Mended>(mending).aside);
    QCOMPARE(aside.entryList({QStringLiteral("book-*.sqlite")}, QDir::Files).size(), 1);
}

void TestRestore::heldLease_isRefused()
{
    BookFolder folder;
    QString file;
    std::unique_ptr<SendLease> lease;
    {
        const auto book = folder.open();
        file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
        Result<Beginning> beginning = book->begin(saleOf(QStringLiteral("k1")));
        lease = std::move(std::get<Permit>(*beginning).lease);
    }
    const QByteArray before = bytesOf(folder.file());
    QCOMPARE(problemOf(restoreBook(mendRequest(folder, file), folder.clock)),
             MendProblem::LeaseHeld);
    QCOMPARE(problemOf(rebuildBook(mendRequest(folder, folder.mirror()), folder.clock)),
             MendProblem::LeaseHeld);
    QCOMPARE(bytesOf(folder.file()), before);
    lease.reset();
    QVERIFY(!problemOf(restoreBook(mendRequest(folder, file), folder.clock)));
}

void TestRestore::openBook_isRefused()
{
    BookFolder folder;
    const auto book = folder.open();
    const QString file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
    QCOMPARE(problemOf(restoreBook(mendRequest(folder, file), folder.clock)),
             MendProblem::BookOpen);
    QVERIFY(!begunAttempt(*book, saleOf(QStringLiteral("k1"))).orderId.isEmpty());
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestRestore::damagedBackup_changesNothing()
{
    BookFolder folder;
    QString file;
    {
        const auto book = folder.open();
        QVERIFY(sellADay(*book, folder, 40));
        file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
    }
    const QByteArray book = bytesOf(folder.file());
    const QByteArray mirror = bytesOf(folder.mirror());
    const QByteArray whole = bytesOf(file);
    int refused = 0;
    for (qsizetype page = 1; page < whole.size() / 4096; page += 7) {
        QByteArray hurt = whole;
        hurt.replace(page * 4096, 4096, QByteArray(4096, '\0'));
        putBytes(file, hurt);
        const auto problem = problemOf(restoreBook(mendRequest(folder, file), folder.clock));
        QVERIFY2(problem, qPrintable(QString::number(page)));
        ++refused;
        QCOMPARE(bytesOf(folder.file()), book);
        QCOMPARE(bytesOf(folder.mirror()), mirror);
    }
    QVERIFY(refused >= 5);
    putBytes(file, whole.first(whole.size() / 2));
    QVERIFY(problemOf(restoreBook(mendRequest(folder, file), folder.clock)));
    QCOMPARE(bytesOf(folder.file()), book);
    QVERIFY(QDir(folder.dir())
                .entryList({QStringLiteral(".mending*")}, QDir::AllEntries | QDir::Hidden)
                .isEmpty());
}

void TestRestore::noBackup_changesNothing()
{
    BookFolder folder;
    QVERIFY(folder.open());
    const QByteArray book = bytesOf(folder.file());
    const QString file = folder.dir() + QStringLiteral("/letter.txt");
    putBytes(file, "a letter to the bank");
    for (const QString &from : {file, folder.mirror()}) {
        QCOMPARE(problemOf(restoreBook(mendRequest(folder, from), folder.clock)),
                 MendProblem::NotABook);
    }
    QCOMPARE(problemOf(restoreBook(mendRequest(folder, folder.dir() + QStringLiteral("/none")),
                                   folder.clock)),
             MendProblem::Unreadable);
    QCOMPARE(bytesOf(folder.file()), book);
}

void TestRestore::newerBackup_changesNothing()
{
    BookFolder folder;
    QString file;
    {
        const auto book = folder.open();
        file = backedUp(*book, folder.dir() + QStringLiteral("/copy.sqlite"));
    }
    const QByteArray book = bytesOf(folder.file());
    QVERIFY((*Connection::open(file, Access::ReadWrite))
                ->run(QStringLiteral("PRAGMA user_version=999"))
                .ok());
    const QByteArray newer = bytesOf(file);
    QCOMPARE(problemOf(restoreBook(mendRequest(folder, file), folder.clock)), MendProblem::Newer);
    QCOMPARE(bytesOf(folder.file()), book);
    QCOMPARE(bytesOf(file), newer);
}

void TestRestore::brokenOffBeforeTheList_isTheOldBook()
{
    BookFolder folder;
    {
        const auto book = folder.open();
        QVERIFY(sellADay(*book, folder, 5));
    }
    // A staged book without the list of moves: the restore never happened.
    const QString stage = folder.dir() + QStringLiteral("/.mending-x");
    QVERIFY(QDir().mkpath(stage));
    putBytes(stage + QStringLiteral("/book.sqlite"), "half a book");
    putBytes(folder.dir() + QStringLiteral("/swap.pending.partial"), "[{");
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    QCOMPARE(folder.open()->health(), BookHealth::Well);
}

void TestRestore::brokenOffAfterTheList_isTheNewBook_data()
{
    QTest::addColumn<int>("made");
    for (int made = 0; made <= 5; ++made)
        QTest::addRow("%d renames", made) << made;
}

void TestRestore::brokenOffAfterTheList_isTheNewBook()
{
    QFETCH(int, made);
    BookFolder folder;
    BookFolder other;
    QVERIFY(sellADay(*folder.open(), folder, 5));
    QVERIFY(sellADay(*other.open(), other, 10));
    const QByteArray oldBook = bytesOf(folder.file());
    const QByteArray oldMirror = bytesOf(folder.mirror());
    const QString stage = folder.dir() + QStringLiteral("/.mending-x");
    const QString aside = folder.dir() + QStringLiteral("/aside-x");
    QVERIFY(QDir().mkpath(stage));
    putBytes(stage + QStringLiteral("/book.sqlite"), bytesOf(other.file()));
    putBytes(stage + QStringLiteral("/journal.jsonl"), bytesOf(other.mirror()));
    putBytes(folder.file() + QStringLiteral("-journal"), "what a crash left");
    // The list as swapIn() writes it, and so many of its renames done before the power went.
    const QList<QPair<QString, QString>> renames{
        {folder.file() + QStringLiteral("-journal"),
         aside + QStringLiteral("/book.sqlite-journal")},
        {folder.mirror(), aside + QStringLiteral("/journal.jsonl")},
        {stage + QStringLiteral("/journal.jsonl"), folder.mirror()},
        {folder.file(), aside + QStringLiteral("/book.sqlite")},
        {stage + QStringLiteral("/book.sqlite"), folder.file()},
    };
    QByteArray list =
        "[{\"from\":\"\",\"to\":\"%1-journal\",\"aside\":\"%2/book.sqlite-journal\"},"
        "{\"from\":\"%3/journal.jsonl\",\"to\":\"%4\",\"aside\":\"%2/journal.jsonl\"},"
        "{\"from\":\"%3/book.sqlite\",\"to\":\"%1\",\"aside\":\"%2/book.sqlite\"}]";
    list.replace("%1", folder.file().toUtf8()).replace("%2", aside.toUtf8());
    list.replace("%3", stage.toUtf8()).replace("%4", folder.mirror().toUtf8());
    putBytes(folder.dir() + QStringLiteral("/swap.pending"), list);
    QVERIFY(QDir().mkpath(aside));
    for (int i = 0; i < made; ++i)
        QVERIFY(QFile::rename(renames.at(i).first, renames.at(i).second));
    {
        const auto book = folder.open();
        QVERIFY(book);
        QCOMPARE(book->health(), BookHealth::Well);
        QCOMPARE(*book->head(), *other.open()->head());
    }
    QCOMPARE(bytesOf(aside + QStringLiteral("/book.sqlite")), oldBook);
    QCOMPARE(bytesOf(aside + QStringLiteral("/journal.jsonl")), oldMirror);
    QVERIFY(QFile::exists(aside + QStringLiteral("/book.sqlite-journal")));
    QVERIFY(!isSwapPending(folder.dir()));
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestRestore::mirrorElsewhere_isReplacedThere()
{
    BookFolder folder;
    BookFolder disk;
    QVERIFY(QDir().mkpath(disk.dir()));
    BookPlace place;
    place.dir = folder.dir();
    place.mirrorDir = disk.dir();
    QString file;
    {
        const auto book = SqliteBook::open(place, folder.clock);
        QVERIFY(book.ok());
        file = backedUp(**book, folder.dir() + QStringLiteral("/copy.sqlite"));
        QVERIFY(sellADay(**book, folder, 5));
    }
    QVERIFY(!QFile::exists(folder.mirror()));
    QCOMPARE(verifyBook(folder.dir(), disk.dir()), QStringList());
    MendRequest request = mendRequest(folder, file);
    request.place = place;
    const Mending mending = restoreBook(request, folder.clock);
    QVERIFY(!problemOf(mending));
    QVERIFY(std::get<Mended>(mending).merged > 5);
    QVERIFY(!QFile::exists(folder.mirror()));
    QCOMPARE(verifyBook(folder.dir(), disk.dir()), QStringList());
    QCOMPARE(QDir(disk.dir()).entryList({QStringLiteral("aside-*.jsonl")}).size(), 1);
}

void TestRestore::otherMachine_asksForBoth()
{
    BookHooks old;
    old.machineId = [] { return QStringLiteral("old"); };
    BookHooks fresh;
    fresh.machineId = [] { return QStringLiteral("new"); };
    BookFolder from;
    const QString file = backedUp(*from.open(old), from.dir() + QStringLiteral("/copy.sqlite"));
    BookFolder folder;
    QVERIFY(!problemOf(restoreBook(mendRequest(folder, file), folder.clock, fresh)));
    const auto restored = folder.open(fresh);
    QCOMPARE(kindsOf(*restored->holds()), (QList<HoldKind>{HoldKind::Epoch, HoldKind::Machine}));
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
