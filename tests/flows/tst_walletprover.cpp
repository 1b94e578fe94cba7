// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fakebook.h>
#include <fakeclock.h>
#include <fakeprovider.h>
#include <walletwatch.h>

#include <QSignalSpy>
#include <QTest>

using namespace ct;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Rupee = 10'000;

struct Shop
{
    FakeClock clock;
    FakeBook book{clock};
    FakeProvider provider;
    WalletWatch wallet{book, provider, clock};
    qint64 units = 50'000 * Rupee;

    Shop()
    {
        wallet.start();
        state();
    }
    Balance balance() const
    {
        Balance balance;
        balance.at = clock.now();
        balance.money = Money::fromPaise(units / 100);
        balance.exact =
            balance.money.toPlain() + QStringLiteral("%1").arg(units % 100, 2, 10, QChar(u'0'));
        return balance;
    }
    //! Answers the question that is under way.
    void state() { provider.answerBalance(balance()); }
    //! Asks and answers, as after a settled attempt.
    void look()
    {
        clock.pass(5s);
        wallet.askSoon();
        state();
    }
    OrderId begin(qint64 rupees)
    {
        SaleRequest request;
        request.intent.key = IntentKey(QString::number(++m_keys));
        request.intent.row = RowKey(QStringLiteral("A"));
        request.intent.number = QString::number(9'800'000'000 + m_keys);
        request.intent.amount = Money::fromRupees(rupees);
        request.intent.account = provider.accountName;
        auto beginning = book.begin(request);
        return std::get<Permit>(*beginning).attempt.orderId;
    }
    void record(const OrderId &id, Channel channel, Verdict verdict)
    {
        (void)book.record(id, evidenceOf(channel, verdict, clock.now()));
    }
    void take(qint64 rupees) { units -= rupees * (Rupee - 250); } // two and a half percent
    OrderId sold(qint64 rupees)
    {
        const OrderId id = begin(rupees);
        take(rupees);
        record(id, Channel::Recharge, Verdict::Success);
        return id;
    }
    void teach()
    {
        for (const qint64 rupees : {100, 150, 239}) {
            sold(rupees);
            look();
        }
    }

private:
    qint64 m_keys = 0;
};

} // namespace

class TestWalletProver : public QObject
{
    Q_OBJECT

private slots:
    void everyBalance_isCompared()
    {
        Shop shop;
        QVERIFY(shop.wallet.proof());
        QSignalSpy changed(&shop.wallet, &WalletWatch::proofChanged);
        shop.teach();
        QVERIFY(changed.size() >= 3);
        QVERIFY(shop.wallet.proof()->agrees());
        QCOMPARE(shop.wallet.proof()->margins.value(RowKey(QStringLiteral("A"))).millionths,
                 std::optional<qint64>(25'000));
    }

    void nothingNew_isNotWrittenAgain()
    {
        Shop shop;
        shop.teach();
        const qint64 seq = (*shop.book.walletProof())->seq;
        for (int i = 0; i < 10; ++i)
            shop.look();
        QCOMPARE((*shop.book.walletProof())->seq, seq);
    }

    void doubleDebit_isNamed()
    {
        Shop shop;
        shop.teach();
        const OrderId id = shop.sold(199);
        shop.take(199);
        shop.look();
        const WalletProof proof = *shop.wallet.proof();
        QCOMPARE(proof.gaps.size(), 1);
        QVERIFY(
            proof.gaps.first().explanations.contains(QList{Suspect{id, SuspectKind::TakenTwice}}));
        QVERIFY(shop.book.holds()->isEmpty()); // the book explains it: nobody is kept from selling
    }

    void saleThatEndsWhileTheBalanceIsAsked_isNoDifference()
    {
        Shop shop;
        shop.teach();
        shop.clock.pass(5s);
        const OrderId id = shop.begin(500);
        shop.wallet.askSoon();
        shop.record(id, Channel::Recharge, Verdict::Success);
        shop.state(); // the provider had looked before it took the money
        QVERIFY(shop.wallet.proof()->agrees());
        shop.take(500);
        shop.look();
        QVERIFY(shop.wallet.proof()->agrees());
        QVERIFY(shop.wallet.proof()->parts.isEmpty());
    }

    void strangersSpending_stopsSellingAtTheSecondBalance()
    {
        Shop shop;
        shop.teach();
        shop.units -= 777 * Rupee;
        shop.look();
        QVERIFY(!shop.wallet.proof()->agrees());
        QVERIFY(shop.book.holds()->isEmpty());
        shop.look();
        QCOMPARE(shop.book.holds()->size(), 1);
        QCOMPARE(shop.book.holds()->first().kind, HoldKind::Wallet);
        // A hold that is released behind the prover's back lets selling go on; the difference
        // stays visible.
        QVERIFY(shop.book.release(HoldKind::Wallet, QStringLiteral("known"), {}).ok());
        shop.look();
        QVERIFY(shop.book.holds()->isEmpty());
        QVERIFY(!shop.wallet.proof()->agrees());
        // What is missing then is one sum that grows.
        for (int i = 0; i < 5; ++i) {
            shop.units -= 10 * Rupee;
            shop.look();
            shop.look();
        }
        QVERIFY(shop.book.holds()->isEmpty());
        QCOMPARE(shop.wallet.proof()->gaps.size(), 1);
        QCOMPARE(shop.wallet.proof()->difference(), -827 * Rupee);
    }

    void secondLook_comesByItself()
    {
        Shop shop;
        shop.teach();
        shop.units -= 777 * Rupee;
        shop.clock.pass(5s);
        shop.wallet.askSoon();
        const int before = shop.provider.balances;
        shop.clock.pass(5s); // the answer took so long that the next question may follow at once
        shop.state();
        QTRY_COMPARE(shop.provider.balances, before + 1);
        shop.state();
        QCOMPARE(shop.book.holds()->size(), 1);
    }

    void acceptedDifference_isGoneForAReason()
    {
        Shop shop;
        shop.teach();
        shop.units -= 777 * Rupee;
        shop.look();
        shop.look();
        WalletProver prover(shop.book);
        QCOMPARE(prover.accept(QStringLiteral("owner"), QStringLiteral(" ")).error().fault,
                 Fault::Malformed);
        QVERIFY(prover.accept(QStringLiteral("owner"), QStringLiteral("our second shop")).ok());
        QVERIFY(shop.book.holds()->isEmpty());
        QVERIFY(shop.wallet.proof()->agrees()); // told by the book
        QCOMPARE((*shop.book.walletProof())->note, QStringLiteral("our second shop"));
        shop.sold(100);
        shop.look();
        QVERIFY(shop.wallet.proof()->agrees());
        QCOMPARE(prover.accept({}, QStringLiteral("x")).error().fault, Fault::Malformed);
    }

    void releasedHold_acceptsWhatIsMissing()
    {
        Shop shop;
        shop.teach();
        shop.units -= 777 * Rupee;
        shop.look();
        WalletProver prover(shop.book);
        const QString owner = QStringLiteral("owner");
        QCOMPARE(prover.release(owner, QStringLiteral("x")).error().fault, Fault::Malformed);
        shop.look();
        QCOMPARE(shop.book.holds()->size(), 1);
        QCOMPARE(prover.release(owner, QStringLiteral(" ")).error().fault, Fault::Malformed);
        QCOMPARE(shop.book.holds()->size(), 1);
        QVERIFY(prover.release(owner, QStringLiteral("our second shop")));
        QVERIFY(shop.book.holds()->isEmpty());
        QVERIFY(shop.wallet.proof()->agrees());
        QCOMPARE((*shop.book.walletProof())->note, QStringLiteral("our second shop"));
        shop.look();
        shop.look();
        QVERIFY(shop.book.holds()->isEmpty());
        // Who goes on taking money out stops selling again.
        shop.units -= 10 * Rupee;
        shop.look();
        shop.look();
        QCOMPARE(shop.book.holds()->size(), 1);
        QCOMPARE(shop.wallet.proof()->difference(), -10 * Rupee);
    }

    void holdWhoseGapIsExplained_isReleasedAlone()
    {
        Shop shop;
        shop.teach();
        QVERIFY(shop.book.hold(HoldKind::Wallet, QStringLiteral("-5.00")));
        WalletProver prover(shop.book);
        QVERIFY(prover.release(QStringLiteral("owner"), QStringLiteral("it came back")));
        QVERIFY(shop.book.holds()->isEmpty());
        QVERIFY((*shop.book.walletProof())->note.isEmpty());
    }

    void anotherAccount_isAnotherWallet()
    {
        Shop shop;
        shop.provider.accountName = QStringLiteral("aaaaaaaaaaaa");
        shop.teach();
        const OrderId late = shop.begin(500);
        shop.take(500);
        shop.record(late, Channel::Recharge, Verdict::NoAnswer);
        shop.look();
        QCOMPARE(shop.wallet.proof()->account, QStringLiteral("aaaaaaaaaaaa"));
        const qint64 before = shop.units;
        shop.provider.accountName = QStringLiteral("bbbbbbbbbbbb");
        QVERIFY(!shop.wallet.freshBalance());
        shop.units = 1'000 * Rupee;
        shop.look();
        shop.look();
        QVERIFY(shop.wallet.proof()->agrees());
        QVERIFY(shop.book.holds()->isEmpty());
        QCOMPARE(shop.wallet.proof()->account, QStringLiteral("bbbbbbbbbbbb"));
        QVERIFY(shop.wallet.proof()->parts.isEmpty());
        QVERIFY(shop.wallet.proof()->margins.isEmpty()); // each account has its own
        QCOMPARE(shop.wallet.freshBalance(), std::optional(Money::fromRupees(1000)));
        const auto kept = walletProofFrom(toJson(*shop.wallet.proof()));
        QVERIFY(kept);
        QCOMPARE(kept->account, QStringLiteral("bbbbbbbbbbbb"));
        // What becomes of the sales of the account before moves nothing in this wallet.
        shop.record(late, Channel::Status, Verdict::Success);
        shop.look();
        QVERIFY(shop.wallet.proof()->agrees());
        QVERIFY(!shop.wallet.proof()->margins.contains(RowKey(QStringLiteral("A"))));
        // And it is watched like the first one.
        shop.teach();
        shop.units -= 300 * Rupee;
        shop.look();
        shop.look();
        QCOMPARE(shop.wallet.proof()->difference(), -300 * Rupee);
        QCOMPARE(shop.book.holds()->size(), 1);
        QVERIFY(WalletProver(shop.book).release({}, QStringLiteral("known")));
        shop.provider.accountName = QStringLiteral("aaaaaaaaaaaa");
        shop.units = before;
        shop.look();
        shop.look();
        QVERIFY(shop.book.holds()->isEmpty());
    }

    void proofOfAnUnknownAccount_goesOnWithTheFirstThatIsKnown()
    {
        Shop shop;
        shop.teach();
        QVERIFY(shop.wallet.proof()->account.isEmpty());
        shop.provider.accountName = QStringLiteral("aaaaaaaaaaaa");
        shop.units -= 777 * Rupee;
        shop.look();
        QCOMPARE(shop.wallet.proof()->difference(), -777 * Rupee);
        QCOMPARE((*shop.book.walletProof())->account, QStringLiteral("aaaaaaaaaaaa"));
    }

    void answerOfTheAccountBefore_isLeftAlone()
    {
        Shop shop;
        shop.provider.accountName = QStringLiteral("aaaaaaaaaaaa");
        shop.look();
        const qint64 seq = (*shop.book.walletProof())->seq;
        const Money shown = shop.wallet.balance()->money;
        shop.clock.pass(5s);
        shop.wallet.askSoon();
        shop.provider.accountName = QStringLiteral("bbbbbbbbbbbb");
        shop.units -= 777 * Rupee;
        const int asked = shop.provider.balances;
        shop.clock.pass(5s);
        shop.state();
        QCOMPARE(shop.wallet.balance()->money, shown);
        QCOMPARE((*shop.book.walletProof())->seq, seq);
        QTRY_COMPARE(shop.provider.balances, asked + 1);
        shop.state();
        QCOMPARE(shop.wallet.proof()->account, QStringLiteral("bbbbbbbbbbbb"));
        QVERIFY(shop.wallet.proof()->agrees());
    }

    void rise_isExplainedByAnEntry()
    {
        Shop shop;
        shop.teach();
        shop.units += 1000 * Rupee;
        shop.look();
        QCOMPARE(shop.wallet.proof()->difference(), 1000 * Rupee);
        TopUp topUp;
        topUp.amount = Money::fromRupees(1000);
        topUp.reference = QStringLiteral("UTR 5");
        QVERIFY(shop.book.noteTopUp(topUp).ok());
        shop.look();
        QVERIFY(shop.wallet.proof()->agrees());
        QVERIFY(shop.wallet.proof()->awaited.isEmpty());
    }

    void bookThatCannotBeWritten_provesNothingAndLosesNothing()
    {
        Shop shop;
        shop.teach();
        const OrderId id = shop.sold(300);
        shop.book.failWrites(true);
        shop.look();
        QCOMPARE(shop.wallet.balance()->money, shop.balance().money);
        shop.book.failWrites(false);
        shop.look();
        QVERIFY(shop.wallet.proof()->agrees());
        QCOMPARE(shop.wallet.proof()->units, shop.units);
        QCOMPARE(shop.book.attempt(id)->state(), State::Success);
    }
};

QTEST_GUILESS_MAIN(TestWalletProver)
#include "tst_walletprover.moc"
