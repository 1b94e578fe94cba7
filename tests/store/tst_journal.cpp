// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <connection.h>
#include <jsontext.h>
#include <projection.h>

#include <QJsonDocument>

using namespace ct;

namespace {

//! A settled sale, an open one and a balance: seven entries with the book's own.
bool writeSome(SqliteBook &book, const StillClock &clock)
{
    const Attempt first = begunAttempt(book, saleOf(QStringLiteral("k1")));
    const bool settled =
        book.record(first.orderId, evidenceOf(Channel::Recharge, Verdict::Success, clock)).ok();
    const Attempt second =
        begunAttempt(book, saleOf(QStringLiteral("k2"), QStringLiteral("9876543211")));
    const bool open =
        book.record(second.orderId, evidenceOf(Channel::Recharge, Verdict::WrongEcho, clock)).ok();
    const bool noted =
        book.noteBalance({clock.now(), Money::fromRupees(9), QStringLiteral("9.0001"), 3}).ok();
    return settled && open && noted;
}

std::unique_ptr<Connection> direct(const BookFolder &folder)
{
    auto connection = Connection::open(folder.file(), Access::ReadWrite);
    return connection.ok() ? std::move(*connection) : nullptr;
}

bool begunPermit(SqliteBook &book)
{
    const Result<Beginning> beginning = book.begin(saleOf(QStringLiteral("k9")));
    return beginning.ok() && std::holds_alternative<Permit>(*beginning);
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void canonicalBytes_cannotBeShifted();
    void chain_isTheDocumentedOne();
    void mirrorLine_isReadBackExactly();
    void jsonText_escapesWhatJsonWants();
    void changes_areReadBackExactly();
    void entries_neverChange_data();
    void entries_neverChange();
    void tamperedJournal_isFound_data();
    void tamperedJournal_isFound();
    void changedTimeInBookAndMirror_isFoundByItsHash();
    void changedLastLineOfTheMirror_isKeptAside();
    void settings_areThoseThatKeepACommit();
    void tamperedMirror_isFound_data();
    void tamperedMirror_isFound();
};

void TestJournal::canonicalBytes_cannotBeShifted()
{
    JournalEntry a{1, 2, QStringLiteral("ki"), QStringLiteral("nd"), "{}", genesisHash(), {}};
    JournalEntry b = a;
    b.kind = QStringLiteral("kin");
    b.subject = QStringLiteral("d");
    QVERIFY(canonicalBytes(a) != canonicalBytes(b));
    QVERIFY(chainHash(a) != chainHash(b));
}

void TestJournal::chain_isTheDocumentedOne()
{
    // Worked out by hand with sha256sum from the header's description.
    const JournalEntry entry{
        7, 1732267867114, QStringLiteral("begin"), QStringLiteral("1"), "{\"a\":1}", genesisHash(),
        {}};
    QCOMPARE(canonicalBytes(entry), QByteArray("ct11:7,13:1732267867114,5:begin,1:1,64:") +
                                        QByteArray(64, '0') + QByteArray(",7:{\"a\":1},"));
    QCOMPARE(chainHash(entry),
             QByteArray("526809dc6454ed5d018fd840f5084278d50f9676cdad5271d6fd0e8da64cf214"));
}

void TestJournal::mirrorLine_isReadBackExactly()
{
    JournalEntry entry{3,
                       -5,
                       QStringLiteral("evidence"),
                       QStringLiteral("481220073315907"),
                       QStringLiteral("{\"raw\":\"a\\nb\\u0001 \\\"₹\\\" राशि\"}").toUtf8(),
                       QByteArray(64, 'a'),
                       QByteArray(64, 'b')};
    const QByteArray line = mirrorLine(entry);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    const auto read = fromMirrorLine(line.chopped(1));
    QVERIFY(read);
    QCOMPARE(*read, entry);
    QVERIFY(!fromMirrorLine(line));
    QVERIFY(!fromMirrorLine(line.chopped(2)));
    QVERIFY(!fromMirrorLine(" " + line.chopped(1)));
}

void TestJournal::jsonText_escapesWhatJsonWants()
{
    QString every;
    for (char16_t c = 1; c < 0x180; ++c)
        every += QChar(c);
    JsonText json;
    json.text("every", every);
    json.number("least", std::numeric_limits<qint64>::min());
    json.truth("yes", true);
    json.textIfAny("none", QString());
    const QJsonObject read = QJsonDocument::fromJson(json.take()).object();
    QCOMPARE(read.value(QLatin1String("every")).toString(), every);
    QCOMPARE(read.value(QLatin1String("least")).toInteger(), std::numeric_limits<qint64>::min());
    QCOMPARE(read.size(), 3);
}

void TestJournal::changes_areReadBackExactly()
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1732267867114, Qt::UTC);
    Attempt attempt;
    attempt.id = 12;
    attempt.orderId = OrderId(QStringLiteral("481220073315907"));
    attempt.intent = saleOf(QStringLiteral("key \"1\"")).intent;
    attempt.intent.service = Service::Insurance;
    attempt.intent.value1 = QStringLiteral("01-02-1990");
    attempt.intent.charge = Money::fromPaise(150);
    attempt.intent.cashier = QStringLiteral("asha");
    attempt.intent.account = QStringLiteral("0123456789ab");
    attempt.createdAt = at;
    attempt.receiptNo = QStringLiteral("1-000012");
    attempt.version = 9;
    attempt.standing = {State::Failing, at.addSecs(1), true, at.addSecs(2)};
    attempt.settledAt = at.addSecs(3);
    attempt.providerTxid = QStringLiteral("5804");
    attempt.operatorRef = QStringLiteral("OP 1");
    attempt.reason = QStringLiteral("wörds\n");
    attempt.trouble = Trouble::TlsFailed;
    attempt.lastVerdict = Verdict::OtherOrder;
    attempt.askAt = at.addSecs(4);
    attempt.asks = 3;
    attempt.prints = 2;
    Evidence evidence = evidenceOf(Channel::Person, Verdict::SaidFailed, StillClock());
    evidence.trouble = Trouble::HttpStatus;
    evidence.httpStatus = 503;
    evidence.bodyReads = 1;
    evidence.tookMs = 90'000;
    evidence.by = QStringLiteral("owner");
    evidence.reference = QStringLiteral("P-9");
    evidence.opid = QStringLiteral("why");
    const auto read = [](const QByteArray &body) {
        JournalEntry entry;
        entry.body = body;
        return bodyOf(entry);
    };
    const AttemptBegun begun{attempt, OrderId(QStringLiteral("111111111111111"))};
    QCOMPARE(attemptBegunFrom(read(toBody(begun))), std::optional(begun));
    const AttemptMadeUp madeUp{attempt, evidence};
    QCOMPARE(attemptMadeUpFrom(read(toBody(madeUp))), std::optional(madeUp));
    Attempt standing = attempt;
    standing.id = 0;
    standing.orderId = OrderId();
    standing.intent = Intent();
    standing.intent.counter = 1;
    standing.createdAt = QDateTime();
    standing.receiptNo.clear();
    const AttemptMoved moved{State::Unknown, standing, evidence, Incident::Contradiction};
    QCOMPARE(attemptMovedFrom(read(toBody(moved))), std::optional(moved));
    const Balance balance{at, Money::fromPaise(-3), QStringLiteral("-0.0301"), 7};
    QCOMPARE(balanceFrom(read(toBody(balance))), std::optional(balance));
    QVERIFY(!attemptBegunFrom(QJsonObject()));
    QVERIFY(!attemptMovedFrom(QJsonObject()));
    QVERIFY(!attemptMadeUpFrom(QJsonObject()));
    QVERIFY(!receiptPrintedFrom(QJsonObject()));
    QVERIFY(!balanceFrom(QJsonObject()));
    QVERIFY(!bookMadeFrom(QJsonObject()));
}

void TestJournal::entries_neverChange_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << QStringLiteral("UPDATE journal SET body='{}' WHERE seq=2");
    QTest::newRow("delete") << QStringLiteral("DELETE FROM journal WHERE seq=6");
    QTest::newRow("replace") << QStringLiteral(
        "INSERT OR REPLACE INTO journal SELECT * FROM "
        "journal WHERE seq=6");
    QTest::newRow("gap") << QStringLiteral(
        "INSERT INTO journal SELECT seq+10,at,kind,subject,body,"
        "hash,hash FROM journal ORDER BY seq DESC LIMIT 1");
    QTest::newRow("other chain") << QStringLiteral(
        "INSERT INTO journal SELECT seq+1,at,kind,subject,body,prev_hash,hash "
        "FROM journal ORDER BY seq DESC LIMIT 1");
}

void TestJournal::entries_neverChange()
{
    QFETCH(QString, sql);
    BookFolder folder;
    const auto book = folder.open();
    QVERIFY(writeSome(*book, folder.clock));
    const auto attacker = direct(folder);
    QVERIFY(!attacker->run(sql).ok());
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestJournal::tamperedJournal_isFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("edit") << QStringLiteral(
        "UPDATE journal SET body=replace(body,'239','238')"
        " WHERE seq=2");
    QTest::newRow("edit of the time") << QStringLiteral("UPDATE journal SET at=at+1 WHERE seq=3");
    QTest::newRow("delete in the middle") << QStringLiteral("DELETE FROM journal WHERE seq=3");
    QTest::newRow("truncate") << QStringLiteral("DELETE FROM journal WHERE seq=7");
    QTest::newRow("truncate all") << QStringLiteral("DELETE FROM journal");
    QTest::newRow("reorder") << QStringLiteral(
        "UPDATE journal SET seq=CASE seq WHEN 3 THEN -4 ELSE"
        " -3 END WHERE seq IN (3,4)");
    QTest::newRow("row against the journal")
        << QStringLiteral("UPDATE attempts SET reason='x',version=version+1 WHERE id=1");
    // What a copy of the file in the middle of a write may be.
    QTest::newRow("claim that points nowhere")
        << QStringLiteral("UPDATE intent_claim SET order_id='999999999999999' WHERE rowid=1");
    QTest::newRow("claim without a sale")
        << QStringLiteral("INSERT INTO intent_claim VALUES('k77','999999999999999')");
    QTest::newRow("sale without a claim") << QStringLiteral("DELETE FROM intent_claim");
    QTest::newRow("claim of another sale")
        << QStringLiteral("INSERT INTO intent_claim SELECT 'k77',order_id FROM attempts LIMIT 1");
    QTest::newRow("totals") << QStringLiteral("UPDATE day_totals SET count=count+1");
    QTest::newRow("hours") << QStringLiteral("UPDATE day_hours SET charge_paise=charge_paise+1");
    QTest::newRow("balance") << QStringLiteral("UPDATE balances SET paise=paise+1");
}

void TestJournal::tamperedJournal_isFound()
{
    QFETCH(QString, sql);
    BookFolder folder;
    {
        const auto book = folder.open();
        QVERIFY(writeSome(*book, folder.clock));
    }
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    {
        // Someone who knows SQL takes the triggers away and puts them back afterwards.
        const auto attacker = direct(folder);
        QStringList triggers;
        {
            Statement rows(*attacker, "SELECT name,sql FROM sqlite_schema WHERE type='trigger'");
            QVERIFY(rows.exec());
            QStringList names;
            while (rows.next()) {
                names << rows.text(0);
                triggers << rows.text(1);
            }
            rows.exec();
        }
        for (const QString &trigger : std::as_const(triggers))
            QVERIFY(
                attacker->run(QStringLiteral("DROP TRIGGER ") + trigger.section(u' ', 2, 2)).ok());
        QVERIFY(attacker->run(QStringLiteral("PRAGMA ignore_check_constraints=ON")).ok());
        QVERIFY(attacker->run(QStringLiteral("PRAGMA foreign_keys=OFF")).ok());
        QVERIFY(attacker->run(sql).ok());
        if (sql.contains(u"-4"))
            QVERIFY(attacker->run(QStringLiteral("UPDATE journal SET seq=-seq WHERE seq<0")).ok());
        for (const QString &trigger : std::as_const(triggers))
            QVERIFY(attacker->run(trigger).ok());
    }
    QVERIFY(!verifyBook(folder.dir()).isEmpty());
    if (sql.contains(u"day_") || sql.contains(u"balances"))
        return; // found by verify only
    {
        // Where the opening check was put off, the first sale makes it.
        BookPlace place;
        place.dir = folder.dir();
        place.checkLater = true;
        const auto later = SqliteBook::open(place, folder.clock);
        QVERIFY(later.ok());
        const Result<Beginning> early = (*later)->begin(saleOf(QStringLiteral("k8")));
        QVERIFY(early.ok());
        QCOMPARE(std::get<Refused>(*early).why, SaleRefusal::StoreUnwell);
        QCOMPARE((*later)->health(), BookHealth::Damaged);
    }
    const auto book = folder.open();
    QVERIFY(book);
    QCOMPARE(book->health(), BookHealth::Damaged);
    QVERIFY(!book->problems().isEmpty());
    const Result<Beginning> refused = book->begin(saleOf(QStringLiteral("k9")));
    QVERIFY(refused.ok());
    QCOMPARE(std::get<Refused>(*refused).why, SaleRefusal::StoreUnwell);
    QVERIFY(book->page({}, std::nullopt, 10).ok());
}

void TestJournal::changedTimeInBookAndMirror_isFoundByItsHash()
{
    BookFolder folder;
    {
        const auto book = folder.open();
        QVERIFY(writeSome(*book, folder.clock));
    }
    QString trigger;
    {
        const auto attacker = direct(folder);
        const QString changing = QStringLiteral(
            "SELECT %1 FROM sqlite_schema WHERE type='trigger' AND tbl_name='journal' "
            "AND sql LIKE '%BEFORE UPDATE%'");
        const Result<QString> name = attacker->ask(changing.arg(QStringLiteral("name")));
        const Result<QString> sql = attacker->ask(changing.arg(QStringLiteral("sql")));
        QVERIFY(name.ok() && sql.ok() && !sql->isEmpty());
        QVERIFY(attacker->run(QStringLiteral("DROP TRIGGER ") + *name).ok());
        // No row shows the time of an entry, so that nothing but the chain can tell.
        QVERIFY(attacker->run(QStringLiteral("UPDATE journal SET at=at+1 WHERE seq=3")).ok());
        QVERIFY(attacker->run(*sql).ok());
        const auto entries = journalAfter(*attacker, 2, 1);
        QVERIFY(entries.ok() && entries->size() == 1);
        QFile mirror(folder.mirror());
        QVERIFY(mirror.open(QIODevice::ReadWrite));
        QList<QByteArray> lines = mirror.readAll().split('\n');
        lines[2] = mirrorLine(entries->first()).chopped(1);
        QVERIFY(mirror.seek(0));
        QVERIFY(mirror.write(lines.join('\n')) > 0);
    }
    const QStringList problems = verifyBook(folder.dir());
    QCOMPARE(problems,
             QStringList{QStringLiteral("journal entry 3: its hash is not that of its text")});
}

void TestJournal::changedLastLineOfTheMirror_isKeptAside()
{
    BookFolder folder;
    {
        const auto book = folder.open();
        QVERIFY(writeSome(*book, folder.clock));
    }
    QByteArray changed;
    {
        QFile mirror(folder.mirror());
        QVERIFY(mirror.open(QIODevice::ReadWrite));
        changed = mirror.readAll();
        const qsizetype at = changed.lastIndexOf("\"seq\"");
        QVERIFY(at > 0);
        changed[at + 1] = 'S';
        QVERIFY(mirror.seek(0));
        QCOMPARE(mirror.write(changed), changed.size());
    }
    {
        const auto book = folder.open();
        QVERIFY(book);
        QCOMPARE(book->health(), BookHealth::Well); // the book's own chain is whole
        QVERIFY(!begunPermit(*book)); // yet that line may have been newer: the owner looks
    }
    const QStringList asides =
        QDir(folder.dir()).entryList({QStringLiteral("aside-*")}, QDir::Dirs);
    QCOMPARE(asides.size(), 1);
    QFile aside(folder.dir() + u'/' + asides.first() + QStringLiteral("/journal.jsonl"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), changed);
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestJournal::settings_areThoseThatKeepACommit()
{
    BookFolder folder;
    QVERIFY(folder.open());
    const auto connection = direct(folder);
    QVERIFY(connection && connection->settle().ok());
    QCOMPARE(*connection->ask(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("truncate"));
    QCOMPARE(*connection->ask(QStringLiteral("PRAGMA synchronous")), QStringLiteral("3"));
    QCOMPARE(*connection->ask(QStringLiteral("PRAGMA foreign_keys")), QStringLiteral("1"));
}

void TestJournal::tamperedMirror_isFound_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("stopsSelling");
    QTest::newRow("edit") << QStringLiteral("edit") << true;
    QTest::newRow("delete a line") << QStringLiteral("delete") << true;
    QTest::newRow("reorder") << QStringLiteral("reorder") << true;
    // These leave a whole chain in the book: the mirror is kept aside and written anew, or what it
    // knows beyond the book is taken over.
    QTest::newRow("last line damaged") << QStringLiteral("last") << false;
    QTest::newRow("one line too many") << QStringLiteral("more") << false;
    QTest::newRow("torn tail") << QStringLiteral("torn") << false;
    QTest::newRow("truncated") << QStringLiteral("short") << false;
    QTest::newRow("gone") << QStringLiteral("gone") << false;
}

void TestJournal::tamperedMirror_isFound()
{
    QFETCH(QString, what);
    QFETCH(bool, stopsSelling);
    BookFolder folder;
    {
        const auto book = folder.open();
        QVERIFY(writeSome(*book, folder.clock));
    }
    QFile file(folder.mirror());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = file.readAll().split('\n');
    file.close();
    lines.removeLast();
    QByteArray rest;
    if (what == u"edit") {
        lines[2].replace("success", "failure");
    } else if (what == u"delete") {
        lines.removeAt(2);
    } else if (what == u"reorder") {
        lines.swapItemsAt(2, 3);
    } else if (what == u"last") {
        lines.last().replace(":", ";");
    } else if (what == u"more") {
        JournalEntry next = *fromMirrorLine(lines.last());
        next.prevHash = next.hash;
        ++next.seq;
        next.hash = chainHash(next);
        lines << mirrorLine(next).chopped(1);
    } else if (what == u"torn") {
        rest = lines.takeLast().first(30);
    } else if (what == u"short") {
        lines.removeLast();
    }
    if (what == u"gone") {
        QVERIFY(file.remove());
    } else {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(lines.join('\n') + '\n' + rest);
        file.close();
    }
    QVERIFY(!verifyBook(folder.dir()).isEmpty());
    const auto book = folder.open();
    QVERIFY(book);
    QCOMPARE(book->health(), stopsSelling ? BookHealth::Damaged : BookHealth::Well);
    // Opening heals what only fell short; verify had left it as it was.
    QCOMPARE(verifyBook(folder.dir()).isEmpty(), !stopsSelling);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
