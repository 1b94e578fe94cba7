// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfixture.h"

#include <connection.h>

#include <QSignalSpy>

using namespace ct;

class TestWalletBook : public QObject
{
    Q_OBJECT

private:
    static WalletProof proofAt(const SqliteBook &book, qint64 units)
    {
        WalletProof proof;
        proof.upTo = *book.journalSeq();
        proof.at = QDateTime(QDate(2026, 11, 22), QTime(6, 30), Qt::UTC);
        proof.units = units;
        return proof;
    }

private slots:
    void proof_isKeptAndReplayed()
    {
        BookFolder folder;
        auto book = folder.open();
        QVERIFY(!*book->walletProof());
        QSignalSpy changed(book.get(), &Book::walletChanged);
        QVERIFY(book->noteWalletProof(proofAt(*book, 100), 0).ok());
        const qint64 first = (*book->walletProof())->seq;
        WalletProof second = proofAt(*book, 50);
        second.gaps << WalletGap{second.at, -50, {}, true, false};
        QVERIFY(book->noteWalletProof(second, first).ok());
        QCOMPARE(changed.size(), 2);
        second.seq = (*book->walletProof())->seq;
        QVERIFY(second.seq > first);
        QCOMPARE(**book->walletProof(), second);
        book.reset();
        QCOMPARE(verifyBook(folder.dir()), QStringList());
        book = folder.open();
        QCOMPARE(book->problems(), QStringList());
        QCOMPARE(**book->walletProof(), second);
    }

    void anotherProcess_mayHaveBeenFaster()
    {
        BookFolder folder;
        auto here = folder.open();
        auto there = folder.open();
        QVERIFY(there->noteWalletProof(proofAt(*there, 100), 0).ok());
        QCOMPARE(here->noteWalletProof(proofAt(*here, 200), 0).error().fault, Fault::Refused);
        QCOMPARE((*here->walletProof())->units, qint64(100));
        QSignalSpy changed(here.get(), &Book::walletChanged);
        here->lookForChanges();
        QCOMPARE(changed.size(), 1);
    }

    void facts_tellWhatChangedSince()
    {
        BookFolder folder;
        auto book = folder.open();
        const Attempt old = begunAttempt(*book, saleOf(QStringLiteral("old")));
        WalletFacts facts = *book->walletFacts(std::nullopt, *book->journalSeq());
        QCOMPARE(facts.changes.size(), 1); // open when the wallet was looked at first
        WalletProof proof = proofAt(*book, 100);
        proof.parts.insert(old.orderId, {RowKey(QStringLiteral("airtel")), 100, TakenState::No});
        QVERIFY(book->noteWalletProof(proof, 0).ok());
        proof = **book->walletProof();

        const Attempt sold =
            begunAttempt(*book, saleOf(QStringLiteral("new"), QStringLiteral("9876543211")));
        QVERIFY(book->record(sold.orderId,
                             evidenceOf(Channel::Recharge, Verdict::Success, folder.clock))
                    .ok());
        // An answer that says what was known is no change.
        facts = *book->walletFacts(proof, 0);
        QCOMPARE(facts.changes.size(), 2);
        QCOMPARE(facts.changes.first().attempt.orderId, sold.orderId);
        QCOMPARE(facts.changes.first().before, std::optional<State>());
        QCOMPARE(facts.changes.first().attempt.state(), State::Success);
        QVERIFY(facts.changes.first().lastSeq > proof.upTo);
        QCOMPARE(facts.changes.last().attempt.orderId, old.orderId);
        QCOMPARE(facts.changes.last().lastSeq, qint64(0));
        QCOMPARE(facts.head, *book->journalSeq());
        QCOMPARE(facts.recent.size(), 2);

        proof = proofAt(*book, 100);
        QVERIFY(book->noteWalletProof(proof, (*book->walletProof())->seq).ok());
        proof = **book->walletProof();
        QVERIFY(
            book->record(sold.orderId, evidenceOf(Channel::Status, Verdict::Success, folder.clock))
                .ok());
        QVERIFY(book->walletFacts(proof, 0)->changes.isEmpty());
        folder.clock.pass(std::chrono::minutes(2));
        for (int i = 0; i < 2; ++i) {
            QVERIFY(book->record(sold.orderId,
                                 evidenceOf(Channel::Status, Verdict::Failure, folder.clock))
                        .ok());
            folder.clock.pass(std::chrono::minutes(2));
        }
        facts = *book->walletFacts(proof, 0);
        QCOMPARE(facts.changes.size(), 1);
        QCOMPARE(facts.changes.first().before, std::optional(State::Success));
        QCOMPARE(facts.changes.first().attempt.state(), State::Reversed);
    }

    void topUps_areEntriesWithAReference()
    {
        BookFolder folder;
        auto book = folder.open();
        TopUp topUp;
        topUp.amount = Money::fromRupees(500);
        QCOMPARE(book->noteTopUp(topUp).error().fault, Fault::Malformed);
        topUp.reference = QStringLiteral(" UTR 77 ");
        topUp.by = QStringLiteral("owner");
        const WalletProof before = proofAt(*book, 1);
        QVERIFY(book->noteTopUp(topUp).ok());
        const auto entered = book->topUps(5);
        QCOMPARE(entered->size(), 1);
        QCOMPARE(entered->first().reference, QStringLiteral("UTR 77"));
        QCOMPARE(entered->first().amount, Money::fromRupees(500));
        QCOMPARE(book->walletFacts(before, 0)->topUps, *entered);
        QVERIFY(book->walletFacts(proofAt(*book, 1), 0)->topUps.isEmpty());
        Connection &connection = book->connection();
        for (const char *sql : {"DELETE FROM topups", "UPDATE topups SET paise=1",
                                "INSERT OR REPLACE INTO topups SELECT * FROM topups"})
            QVERIFY2(!connection.run(QLatin1String(sql)).ok(), sql);
        book.reset();
        QCOMPARE(verifyBook(folder.dir()), QStringList());
    }

    void changedRows_areFound()
    {
        BookFolder folder;
        auto book = folder.open();
        QVERIFY(book->noteWalletProof(proofAt(*book, 100), 0).ok());
        QVERIFY(book->connection()
                    .run(QStringLiteral("UPDATE wallet SET seq=seq+1,body='{\"units\":1}'"))
                    .ok());
        book.reset();
        QVERIFY(!verifyBook(folder.dir()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWalletBook)
#include "tst_walletbook.moc"
