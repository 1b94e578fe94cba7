// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"

#include <journalentry.h>
#include <projection.h>

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <functional>
#include <map>

using namespace ct;

namespace {

//! A book as files, so that every case starts from the same bytes.
struct Files
{
    QByteArray book;
    QByteArray mirror;
};

//! Whoever has the file has all rights in it: triggers are no obstacle.
bool runRaw(BookFolder &folder, const QStringList &statements, int *affected = nullptr)
{
    const Result<std::unique_ptr<Connection>> opened =
        Connection::open(folder.file(), Access::ReadWrite);
    QStringList triggers;
    QSqlQuery query(QSqlDatabase::database((*opened)->name()));
    // To look like nothing had happened, the triggers come back afterwards word for word.
    query.exec(QStringLiteral("SELECT name,sql FROM sqlite_schema WHERE type='trigger'"));
    QStringList names;
    while (query.next()) {
        names << query.value(0).toString();
        triggers << query.value(1).toString();
    }
    bool fine = true;
    for (const QString &name : std::as_const(names))
        fine = fine && query.exec(QStringLiteral("DROP TRIGGER ") + name);
    int changed = 0;
    for (const QString &statement : statements) {
        const bool ran = query.exec(statement);
        if (!ran)
            qWarning("%s", qUtf8Printable(query.lastQuery()));
        fine = fine && ran;
        changed += std::max(0, query.numRowsAffected());
    }
    for (const QString &trigger : std::as_const(triggers))
        fine = fine && query.exec(trigger);
    if (affected)
        *affected = changed;
    return fine;
}

//! Makes all hashes right again from entry `from` on, as a skilled forger would.
bool rechain(BookFolder &folder, qint64 from)
{
    QStringList statements;
    {
        const Result<std::unique_ptr<Connection>> opened =
            Connection::open(folder.file(), Access::ReadWrite);
        const Result<QList<JournalEntry>> entries = journalAfter(**opened, 0, 100'000);
        JournalEntry last;
        last.hash = genesisHash();
        for (JournalEntry entry : *entries) {
            if (entry.seq >= from) {
                entry.prevHash = last.hash;
                entry.hash = chainHash(entry);
                statements << QStringLiteral(
                                  "UPDATE journal SET prev_hash='%1',hash='%2' "
                                  "WHERE seq=%3")
                                  .arg(QString::fromLatin1(entry.prevHash),
                                       QString::fromLatin1(entry.hash))
                                  .arg(entry.seq);
            }
            last = entry;
        }
    }
    return runRaw(folder, statements);
}

//! Writes the mirror anew from the table, so that both records tell the same story.
bool remirror(BookFolder &folder)
{
    const Result<std::unique_ptr<Connection>> opened =
        Connection::open(folder.file(), Access::ReadOnly);
    const Result<QList<JournalEntry>> entries = journalAfter(**opened, 0, 100'000);
    QByteArray lines;
    for (const JournalEntry &entry : *entries)
        lines += mirrorLine(entry);
    putBytes(folder.mirror(), lines);
    return true;
}

} // namespace

//! Whatever is changed in book or mirror behind the program's back, verify finds it.
class TestTamper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void untouched_isFine();
    void mirrorBytes_areFound();
    void mirrorLines_areFound();
    void journalRows_areFound();
    void everyColumn_isFound();
    void rowsAddedOrRemoved_areFound();
    void rebuiltChain_isFoundByTheMirror();
    void rebuiltChainAndMirror_areFoundByABackup();
    void cutChainAndMirror_areFoundByABackup();
    void rebuiltChainAndMirror_areFoundByAnAnchoredHead();
    void bookBytes_areFound();
    void cleanupTestCase();

private:
    void reset();
    bool isFound(const char *kind);

    BookFolder m_folder;
    Files m_files;
    Head m_backupHead;
    qint64 m_last = 0;
    QRandomGenerator m_random{20261122};
    std::map<QByteArray, int> m_found;
};

void TestTamper::initTestCase()
{
    {
        const auto book = m_folder.open();
        QVERIFY(sellADay(*book, m_folder, 25));
        QVERIFY(QDir().mkpath(backupFolder(m_folder.dir())));
        m_backupHead = *book->head();
        QVERIFY(
            !backedUp(*book, backupFolder(m_folder.dir()) + u'/' + backupName(m_folder.clock.now()))
                 .isEmpty());
        QVERIFY(sellADay(*book, m_folder, 5, 25));
        m_last = book->head()->seq;
    }
    m_files = {bytesOf(m_folder.file()), bytesOf(m_folder.mirror())};
    QVERIFY(m_last > 80);
}

void TestTamper::reset()
{
    putBytes(m_folder.file(), m_files.book);
    putBytes(m_folder.mirror(), m_files.mirror);
}

bool TestTamper::isFound(const char *kind)
{
    const QStringList problems = verifyBook(m_folder.dir());
    if (problems.isEmpty())
        return false;
    ++m_found[kind];
    return true;
}

void TestTamper::untouched_isFine()
{
    reset();
    QCOMPARE(verifyBook(m_folder.dir()), QStringList());
    // The forger's tools themselves leave no trace.
    QVERIFY(runRaw(m_folder, {}));
    QVERIFY(rechain(m_folder, 1));
    QVERIFY(remirror(m_folder));
    QCOMPARE(verifyBook(m_folder.dir()), QStringList());
}

void TestTamper::mirrorBytes_areFound()
{
    reset();
    for (int i = 0; i < 60; ++i) {
        QByteArray hurt = m_files.mirror;
        const qsizetype at = m_random.bounded(hurt.size());
        hurt[at] = char(hurt.at(at) ^ (1 << m_random.bounded(8)));
        putBytes(m_folder.mirror(), hurt);
        QVERIFY2(isFound("mirror byte"), qPrintable(QString::number(at)));
    }
}

void TestTamper::mirrorLines_areFound()
{
    reset();
    const QList<QByteArray> lines = m_files.mirror.chopped(1).split('\n');
    for (int i = 0; i < 25; ++i) {
        const qsizetype at = m_random.bounded(lines.size() - 1);
        QList<QByteArray> removed = lines;
        removed.removeAt(at);
        putBytes(m_folder.mirror(), removed.join('\n') + '\n');
        QVERIFY(isFound("mirror line deleted"));
        QList<QByteArray> swapped = lines;
        swapped.swapItemsAt(at, at + 1);
        putBytes(m_folder.mirror(), swapped.join('\n') + '\n');
        QVERIFY(isFound("mirror lines swapped"));
        QList<QByteArray> doubled = lines;
        doubled.insert(at, lines.at(at));
        putBytes(m_folder.mirror(), doubled.join('\n') + '\n');
        QVERIFY(isFound("mirror line doubled"));
        putBytes(m_folder.mirror(), m_files.mirror.first(m_random.bounded(m_files.mirror.size())));
        QVERIFY(isFound("mirror cut"));
        QByteArray longer = m_files.mirror;
        putBytes(m_folder.mirror(), longer + lines.at(at) + '\n');
        QVERIFY(isFound("mirror line added"));
    }
    QVERIFY(QFile::remove(m_folder.mirror()));
    QVERIFY(isFound("mirror gone"));
}

void TestTamper::journalRows_areFound()
{
    for (int i = 0; i < 12; ++i) {
        const qint64 seq = 1 + m_random.bounded(m_last - 1);
        const QString at = QString::number(seq);
        reset();
        QVERIFY(runRaw(m_folder, {QStringLiteral("UPDATE journal SET at=at+1 WHERE seq=") + at}));
        QVERIFY(isFound("journal edited"));
        reset();
        QVERIFY(runRaw(m_folder, {QStringLiteral("DELETE FROM journal WHERE seq=") + at}));
        QVERIFY(isFound("journal deleted"));
        reset();
        QVERIFY(runRaw(m_folder, {QStringLiteral("DELETE FROM journal WHERE seq>=") + at}));
        QVERIFY(isFound("journal cut"));
        reset();
        QVERIFY(
            runRaw(m_folder,
                   {QStringLiteral("UPDATE journal SET seq=999999 WHERE seq=") + at,
                    QStringLiteral("UPDATE journal SET seq=%1 WHERE seq=%2").arg(seq).arg(seq + 1),
                    QStringLiteral("UPDATE journal SET seq=%1 WHERE seq=999999").arg(seq + 1)}));
        QVERIFY(isFound("journal reordered"));
    }
}

void TestTamper::everyColumn_isFound()
{
    // Every column of every table that a replay can tell, in some row of it.
    reset();
    QMap<QString, QStringList> columns;
    {
        const Result<std::unique_ptr<Connection>> opened =
            Connection::open(m_folder.file(), Access::ReadOnly);
        QSqlQuery query(QSqlDatabase::database((*opened)->name()));
        for (const char *table :
             {"journal", "attempts", "intent_claim", "balances", "receipts", "day_totals",
              "day_hours", "meta", "holds", "machines", "heads"}) {
            query.exec(QStringLiteral("PRAGMA table_info(%1)").arg(QLatin1String(table)));
            while (query.next())
                columns[QString::fromLatin1(table)] << query.value(1).toString();
        }
    }
    int looked = 0;
    for (auto table = columns.cbegin(); table != columns.cend(); ++table) {
        for (const QString &column : table.value()) {
            reset();
            // Another value of the same type, whatever the type is; checks are off like triggers.
            const QString change =
                QStringLiteral(
                    "UPDATE %1 SET %2=CASE typeof(%2) WHEN 'text' THEN %2||'7' "
                    "WHEN 'null' THEN 7 ELSE %2+7 END WHERE rowid=(SELECT max(rowid) "
                    "FROM %1)")
                    .arg(table.key(), column);
            int affected = 0;
            QVERIFY(runRaw(m_folder,
                           {QStringLiteral("PRAGMA ignore_check_constraints=ON"),
                            QStringLiteral("PRAGMA foreign_keys=OFF"), change},
                           &affected));
            QVERIFY2(affected > 0, qUtf8Printable(change));
            QVERIFY2(isFound("column"), qUtf8Printable(change));
            ++looked;
        }
    }
    QVERIFY(looked >= 60);
}

void TestTamper::rowsAddedOrRemoved_areFound()
{
    const QStringList changes{
        QStringLiteral("DELETE FROM attempts WHERE id=3"),
        QStringLiteral(
            "DELETE FROM intent_claim WHERE rowid=(SELECT max(rowid) FROM intent_claim)"),
        QStringLiteral("DELETE FROM balances WHERE id=1"),
        QStringLiteral("DELETE FROM receipts"),
        QStringLiteral("DELETE FROM day_totals WHERE state='success'"),
        QStringLiteral("DELETE FROM day_hours WHERE state='success'"),
        QStringLiteral("INSERT INTO day_hours VALUES('2026-01-01',9,'mobile','success',1,100,0)"),
        QStringLiteral("DELETE FROM meta WHERE key='practice'"),
        QStringLiteral("DELETE FROM holds"),
        QStringLiteral("DELETE FROM heads"),
        QStringLiteral("INSERT INTO balances VALUES(999,1,100,'1',1)"),
        QStringLiteral("INSERT INTO meta VALUES('x','y')"),
        QStringLiteral("INSERT INTO holds VALUES(9999,'wallet',1,'',2,'r','o')"),
        QStringLiteral("INSERT INTO intent_claim SELECT 'other',order_id FROM attempts LIMIT 1"),
        QStringLiteral("INSERT INTO receipts VALUES(7,1)"),
        QStringLiteral("INSERT INTO day_totals VALUES('2026-01-01','airtel','success',1,100)"),
    };
    for (const QString &change : changes) {
        reset();
        int affected = 0;
        QVERIFY(runRaw(m_folder, {QStringLiteral("PRAGMA foreign_keys=OFF"), change}, &affected));
        QVERIFY2(affected > 0, qUtf8Printable(change));
        QVERIFY2(isFound("row"), qUtf8Printable(change));
    }
}

void TestTamper::rebuiltChain_isFoundByTheMirror()
{
    reset();
    QVERIFY(runRaw(m_folder, {QStringLiteral("UPDATE journal SET at=at+1 WHERE seq=5")}));
    QVERIFY(rechain(m_folder, 5));
    QVERIFY(isFound("chain rebuilt"));
}

void TestTamper::rebuiltChainAndMirror_areFoundByABackup()
{
    // Balances stand for themselves: a forger who changes one has all rows in order again.
    for (const bool hasAnchors : {true, false}) {
        reset();
        QStringList forgery{
            QStringLiteral(
                "UPDATE journal SET body=replace(body,'\"exact\":\"x\"','\"exact\":\"y\"') "
                "WHERE kind='balance' AND seq<%1")
                .arg(m_backupHead.seq),
            QStringLiteral("UPDATE balances SET exact='y' WHERE id<=3")};
        int affected = 0;
        QVERIFY(runRaw(m_folder, forgery, &affected));
        QVERIFY(affected >= 6);
        if (!hasAnchors) {
            // The entry that anchors the backup becomes something else, too.
            QVERIFY(
                runRaw(m_folder,
                       {QStringLiteral("DELETE FROM heads"),
                        QStringLiteral("UPDATE journal SET kind='machine',body='{\"mark\":\"m\"}' "
                                       "WHERE kind='head'"),
                        QStringLiteral("INSERT INTO machines SELECT seq,at,'m' FROM journal "
                                       "WHERE body='{\"mark\":\"m\"}'")}));
        }
        QVERIFY(rechain(m_folder, 1));
        QVERIFY(remirror(m_folder));
        const QStringList problems = verifyBook(m_folder.dir());
        QVERIFY(!problems.filter(QStringLiteral("backup book-")).isEmpty());
        QVERIFY(isFound("chain and mirror rebuilt"));
    }
}

void TestTamper::cutChainAndMirror_areFoundByABackup()
{
    // Back to a state before the backup, in both records: only the backup still knows.
    BookFolder young;
    Files early;
    {
        const auto book = young.open();
        QVERIFY(sellADay(*book, young, 5));
    }
    early = {bytesOf(young.file()), bytesOf(young.mirror())};
    {
        const auto book = young.open();
        QVERIFY(sellADay(*book, young, 5, 5));
        QVERIFY(QDir().mkpath(backupFolder(young.dir())));
        QVERIFY(!backedUp(*book, backupFolder(young.dir()) + u'/' + backupName(young.clock.now()))
                     .isEmpty());
    }
    QCOMPARE(verifyBook(young.dir()), QStringList());
    putBytes(young.file(), early.book);
    putBytes(young.mirror(), early.mirror);
    const QStringList problems = verifyBook(young.dir());
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().contains(u"backup book-"));
    ++m_found["both cut"];
}

void TestTamper::rebuiltChainAndMirror_areFoundByAnAnchoredHead()
{
    reset();
    const QList<BackupFile> backups = listBackups(m_folder.dir());
    QCOMPARE(backups.size(), 1);
    const QByteArray backup = bytesOf(backups.first().path);
    QVERIFY(QFile::remove(backups.first().path));
    QVERIFY(
        runRaw(m_folder, {QStringLiteral("UPDATE journal SET body=replace(body,'\"exact\":\"x\"',"
                                         "'\"exact\":\"y\"') WHERE kind='balance' AND seq<%1")
                              .arg(m_backupHead.seq),
                          QStringLiteral("UPDATE balances SET exact='y' WHERE id<=3")}));
    QVERIFY(rechain(m_folder, 1));
    QVERIFY(remirror(m_folder));
    const bool found = isFound("anchored head");
    putBytes(backups.first().path, backup);
    QVERIFY(found);
}

void TestTamper::bookBytes_areFound()
{
    // Any byte of the file that is used for anything; what is unused belongs to nobody.
    reset();
    int missed = 0;
    for (int i = 0; i < 150; ++i) {
        QByteArray hurt = m_files.book;
        const qsizetype at = 100 + m_random.bounded(hurt.size() - 100);
        if (hurt.at(at) == '\0')
            continue; // mostly unused room of a page
        hurt[at] = char(hurt.at(at) ^ (1 << m_random.bounded(7)));
        putBytes(m_folder.file(), hurt);
        if (!isFound("book byte") && historyOf(m_folder.file(), m_last) != [&] {
                reset();
                return historyOf(m_folder.file(), m_last);
            }())
            ++missed;
    }
    QCOMPARE(missed, 0);
}

void TestTamper::cleanupTestCase()
{
    int all = 0;
    for (const auto &[kind, count] : m_found) {
        qInfo("%s: %d found", kind.constData(), count);
        all += count;
    }
    QVERIFY(m_found.size() >= 15);
    QVERIFY(all >= 350);
}

QTEST_GUILESS_MAIN(TestTamper)
#include "tst_tamper.moc"
