// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"

using namespace ct;

class TestRebuild : public QObject
{
    Q_OBJECT

private slots:
    void mirrorAlone_givesTheSameHistory();
    void ownMirror_givesTheSameHistory();
    void corruptBook_isKeptAside_data();
    void corruptBook_isKeptAside();
    void liveAttempts_becomeUnknownAndHoldSelling();
    void tornLastLine_isLeftOut();
    void brokenChain_isRefusedWithItsPlace_data();
    void brokenChain_isRefusedWithItsPlace();
    void emptyMirror_isRefused();
    void newerEntriesOfTheBook_areMerged();
    void oldMirror_holdsSelling();
    void madeUpHistory_isRebuiltToo();
};

void TestRebuild::mirrorAlone_givesTheSameHistory()
{
    BookFolder old;
    const auto book = old.open();
    QVERIFY(sellADay(*book, old, 60));
    const Head head = *book->head();
    const QStringList history = historyOf(old.file(), head.seq);
    BookFolder folder;
    const Mending mending = rebuildBook(mendRequest(folder, old.mirror()), folder.clock);
    QVERIFY(!problemOf(mending));
    QCOMPARE(std::get<Mended>(mending).entries, head.seq);
    QCOMPARE(historyOf(folder.file(), head.seq), history);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    const auto rebuilt = folder.open();
    QCOMPARE(rebuilt->bookId(), book->bookId());
    QCOMPARE(rebuilt->page({}, std::nullopt, 500)->rows, book->page({}, std::nullopt, 500)->rows);
    QCOMPARE(rebuilt->today()->successAmount, book->today()->successAmount);
    QCOMPARE(rebuilt->lastBalance()->value().money, book->lastBalance()->value().money);
    for (const char *text : {"90000000", "5804", "9000000033"}) {
        HistoryFilter filter;
        filter.search = QString::fromLatin1(text);
        QVERIFY(!book->page(filter, std::nullopt, 500)->rows.isEmpty());
        QCOMPARE(rebuilt->page(filter, std::nullopt, 500)->rows,
                 book->page(filter, std::nullopt, 500)->rows);
    }
    const Attempt any = rebuilt->page({}, std::nullopt, 500)->rows.at(30);
    QCOMPARE(rebuilt->story(any.orderId)->size(), book->story(any.orderId)->size());
}

void TestRebuild::ownMirror_givesTheSameHistory()
{
    BookFolder folder;
    qint64 entries = 0;
    {
        const auto book = folder.open();
        QVERIFY(sellADay(*book, folder, 20));
        entries = book->head()->seq;
    }
    const QStringList history = historyOf(folder.file(), entries);
    const QByteArray mirror = bytesOf(folder.mirror());
    QVERIFY(QFile::remove(folder.file()));
    QVERIFY(!problemOf(rebuildBook(mendRequest(folder, folder.mirror()), folder.clock)));
    QCOMPARE(historyOf(folder.file(), entries), history);
    QVERIFY(bytesOf(folder.mirror()).startsWith(mirror));
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    // Nothing can be missing, so nothing but the open sales holds selling.
    const auto book = folder.open();
    QCOMPARE(book->holds()->size(), 1);
    QCOMPARE(book->holds()->first().kind, HoldKind::Reconcile);
}

void TestRebuild::corruptBook_isKeptAside_data()
{
    QTest::addColumn<int>("kind");
    QTest::addRow("zero pages") << 0;
    QTest::addRow("flipped bits") << 1;
    QTest::addRow("no database") << 2;
    QTest::addRow("cut short") << 3;
    QTest::addRow("empty") << 4;
}

void TestRebuild::corruptBook_isKeptAside()
{
    QFETCH(int, kind);
    BookFolder folder;
    qint64 entries = 0;
    {
        const auto book = folder.open();
        QVERIFY(sellADay(*book, folder, 30));
        entries = book->head()->seq;
    }
    const QStringList history = historyOf(folder.file(), entries);
    QByteArray hurt = bytesOf(folder.file());
    switch (kind) {
        case 0:
            hurt.replace(4096, 40'960, QByteArray(40'960, '\0'));
            break;
        case 1:
            for (qsizetype at = 5000; at < hurt.size(); at += 997)
                hurt[at] = char(hurt.at(at) ^ 0x10);
            break;
        case 2:
            hurt = QByteArray(hurt.size(), 'x');
            break;
        case 3:
            hurt.truncate(hurt.size() / 2);
            break;
        default:
            hurt.clear();
    }
    putBytes(folder.file(), hurt);
    const Mending mending = rebuildBook(mendRequest(folder, folder.mirror()), folder.clock);
    QVERIFY(!problemOf(mending));
    QCOMPARE(bytesOf(std::get<Mended>(mending).aside + QStringLiteral("/book.sqlite")), hurt);
    QCOMPARE(historyOf(folder.file(), entries), history);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    QCOMPARE(folder.open()->health(), BookHealth::Well);
}

void TestRebuild::liveAttempts_becomeUnknownAndHoldSelling()
{
    BookFolder folder;
    Attempt live;
    {
        const auto book = folder.open();
        live = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    }
    QVERIFY(QFile::remove(folder.file()));
    const Mending mending = rebuildBook(mendRequest(folder, folder.mirror()), folder.clock);
    QCOMPARE(std::get<Mended>(mending).recovered, 1);
    const auto book = folder.open();
    QCOMPARE(book->attempt(live.orderId)->state(), State::Unknown);
    const SaleRequest other = saleOf(QStringLiteral("k2"), QStringLiteral("9000000002"));
    const Result<Beginning> held = book->begin(other);
    QCOMPARE(std::get<Refused>(*held).why, SaleRefusal::Held);
    QVERIFY(noted(*book, live, Channel::Status, Verdict::Pending, folder));
    QVERIFY(!begunAttempt(*book, other).orderId.isEmpty());
}

void TestRebuild::tornLastLine_isLeftOut()
{
    BookFolder old;
    {
        const auto book = old.open();
        QVERIFY(sellADay(*book, old, 5));
    }
    const QByteArray whole = bytesOf(old.mirror());
    const qint64 lines = whole.count('\n');
    const qsizetype lastStart = whole.lastIndexOf('\n', -2) + 1;
    for (const qsizetype cut : {lastStart + 1, lastStart + 40, whole.size() - 1}) {
        BookFolder folder;
        putBytes(old.mirror(), whole.first(cut));
        const Mending mending = rebuildBook(mendRequest(folder, old.mirror()), folder.clock);
        QVERIFY(!problemOf(mending));
        QCOMPARE(std::get<Mended>(mending).entries, lines - 1);
        QCOMPARE(verifyBook(folder.dir()), QStringList());
    }
}

void TestRebuild::brokenChain_isRefusedWithItsPlace_data()
{
    QTest::addColumn<int>("kind");
    for (const char *kind : {"byte", "deleted", "swapped", "doubled", "empty line", "first gone"})
        QTest::addRow("%s", kind) << int(kind[0] == 'b'   ? 0
                                         : kind[1] == 'e' ? 1
                                         : kind[0] == 's' ? 2
                                         : kind[1] == 'o' ? 3
                                         : kind[0] == 'e' ? 4
                                                          : 5);
}

void TestRebuild::brokenChain_isRefusedWithItsPlace()
{
    QFETCH(int, kind);
    BookFolder old;
    {
        const auto book = old.open();
        QVERIFY(sellADay(*book, old, 10));
    }
    QList<QByteArray> lines = bytesOf(old.mirror()).split('\n');
    constexpr qsizetype at = 10;
    switch (kind) {
        case 0:
            lines[at].replace("\"at\":", "\"At\":");
            break;
        case 1:
            lines.removeAt(at);
            break;
        case 2:
            lines.swapItemsAt(at, at + 1);
            break;
        case 3:
            lines.insert(at, lines.at(at - 1));
            break;
        case 4:
            lines.insert(at, QByteArray());
            break;
        default:
            lines.removeFirst();
    }
    putBytes(old.mirror(), lines.join('\n'));
    BookFolder folder;
    const Mending mending = rebuildBook(mendRequest(folder, old.mirror()), folder.clock);
    QCOMPARE(problemOf(mending), MendProblem::Broken);
    const QString detail = std::get<MendRefused>(mending).detail;
    const QString place = kind == 5 ? QStringLiteral("line 1") : QStringLiteral("line 11");
    QVERIFY2(detail.contains(place), qUtf8Printable(detail));
    QVERIFY(!QFile::exists(folder.file()));
}

void TestRebuild::emptyMirror_isRefused()
{
    BookFolder folder;
    QVERIFY(QDir().mkpath(folder.dir()));
    const QString file = folder.dir() + QStringLiteral("/other.jsonl");
    putBytes(file, {});
    QCOMPARE(problemOf(rebuildBook(mendRequest(folder, file), folder.clock)),
             MendProblem::NotABook);
    QCOMPARE(problemOf(rebuildBook(mendRequest(folder, file + u'x'), folder.clock)),
             MendProblem::Unreadable);
    QVERIFY(!QFile::exists(folder.file()));
}

void TestRebuild::newerEntriesOfTheBook_areMerged()
{
    BookFolder folder;
    Head newest;
    const QString file = folder.dir() + QStringLiteral("/older.jsonl");
    {
        const auto book = folder.open();
        QVERIFY(sellADay(*book, folder, 5));
        putBytes(file, bytesOf(folder.mirror()));
        QVERIFY(sellADay(*book, folder, 5, 5));
        newest = *book->head();
    }
    const Mending mending = rebuildBook(mendRequest(folder, file), folder.clock);
    QVERIFY(!problemOf(mending));
    QVERIFY(std::get<Mended>(mending).merged > 5);
    const auto book = folder.open();
    QVERIFY(*book->knows(newest));
    QCOMPARE(book->holds()->size(), 1);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestRebuild::oldMirror_holdsSelling()
{
    BookFolder old;
    QVERIFY(old.open());
    BookFolder folder;
    QVERIFY(!problemOf(rebuildBook(mendRequest(folder, old.mirror()), folder.clock)));
    const auto book = folder.open();
    QCOMPARE(book->holds()->size(), 1);
    QCOMPARE(book->holds()->first().kind, HoldKind::Epoch);
}

void TestRebuild::madeUpHistory_isRebuiltToo()
{
    BookFolder old;
    const auto book = old.open({}, true);
    PracticePlan plan;
    plan.count = 1500;
    plan.rows = {{RowKey(QStringLiteral("airtel")),
                  QStringLiteral("A"),
                  QStringLiteral("Airtel"),
                  Service::Mobile,
                  QStringLiteral("9876543210"),
                  {},
                  {},
                  {}}};
    QVERIFY(book->fillPractice(plan).ok());
    QVERIFY(sellADay(*book, old, 5));
    const qint64 entries = book->head()->seq;
    BookFolder folder;
    QVERIFY(!problemOf(rebuildBook(mendRequest(folder, old.mirror()), folder.clock)));
    QCOMPARE(historyOf(folder.file(), entries), historyOf(old.file(), entries));
    QVERIFY(folder.open()->isPractice());
}

QTEST_GUILESS_MAIN(TestRebuild)
#include "tst_rebuild.moc"
