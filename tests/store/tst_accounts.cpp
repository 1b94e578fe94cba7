// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"

#include <migrations.h>
#include <property.h>
#include <schema.h>

#include <QSignalSpy>

using namespace ct;
using namespace std::chrono_literals;

namespace {

const QString Ramesh = QStringLiteral("9000000001");
const QString Sita = QStringLiteral("9000000002");

SaleRequest onAccount(const QString &key, const QString &customer = Ramesh, int rupees = 239,
                      const QString &number = QStringLiteral("9876543210"))
{
    SaleRequest request = saleOf(key, number, rupees);
    request.intent.charge = Money::fromRupees(1);
    request.onAccount = customer;
    return request;
}

AccountMove byHand(AccountMoveKind kind, qint64 paise, const QString &note = QStringLiteral("note"),
                   const QString &customer = Ramesh)
{
    AccountMove move;
    move.customer = customer;
    move.kind = kind;
    move.amount = Money::fromPaise(paise);
    move.note = note;
    move.by = QStringLiteral("owner");
    return move;
}

qint64 owed(const SqliteBook &book, const QString &customer = Ramesh)
{
    const Result<CustomerAccount> account = book.account(customer);
    return account.ok() ? account->owed.paise() : -1;
}

//! What the lines of an account add up to, counted without the book's own sums.
qint64 sumOfMoves(const SqliteBook &book, const QString &customer = Ramesh)
{
    qint64 sum = 0;
    const Result<QList<AccountMove>> moves = book.moves(customer, 0, 10'000);
    for (const AccountMove &move : *moves)
        sum += move.kind == AccountMoveKind::Charge ? move.amount.paise() : -move.amount.paise();
    return sum;
}

void say(SqliteBook &book, BookFolder &folder, const Attempt &attempt, Channel channel,
         Verdict verdict, std::chrono::seconds later = 3s)
{
    folder.clock.pass(later);
    (void)book.record(attempt.orderId, evidenceOf(channel, verdict, folder.clock));
}

void bringTo(State state, SqliteBook &book, BookFolder &folder, const Attempt &attempt)
{
    using enum Verdict;
    const auto recharge = [&](Verdict v) { say(book, folder, attempt, Channel::Recharge, v); };
    const auto status = [&](Verdict v) { say(book, folder, attempt, Channel::Status, v, 61s); };
    switch (state) {
        case State::Sending:
            break;
        case State::NotSent:
            recharge(NeverSent);
            break;
        case State::Unknown:
            recharge(NoAnswer);
            break;
        case State::Pending:
            recharge(Pending);
            break;
        case State::Failing:
            recharge(Failure);
            break;
        case State::Failed:
            recharge(Failure);
            status(Failure);
            break;
        case State::Success:
            recharge(Success);
            break;
        case State::Reversed:
            recharge(Success);
            status(Failure);
            status(Failure);
            break;
        case State::Conflict:
            recharge(Success);
            status(Failure);
            status(Failure);
            status(Success);
            break;
    }
}

//! A book in which Ramesh may owe a thousand rupees.
std::unique_ptr<SqliteBook> shopIn(BookFolder &folder)
{
    auto book = folder.open();
    if (!book->setLimit(Ramesh, Money::fromRupees(1000), QStringLiteral("owner")).ok())
        qFatal("no limit");
    return book;
}

} // namespace

//! Udhaar in the book: charged with the permit, credited with the failure, once each.
class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ::setenv("RC_PARAMS", "max_success=40 max_size=40", 1); }
    void saleOnAccount_isOwedFromThePermitOn();
    void saleForCash_movesNoAccount();
    void withoutALimit_nothingIsSold();
    void limit_isKeptToThePaisa();
    void secondPress_chargesNothing();
    void eachState_isOwedOrNot_data();
    void eachState_isOwedOrNot();
    void failedSale_isCreditedOnce();
    void lateSuccess_isOwedAgain();
    void retry_isOwedOnce();
    void retryForCash_isNotOwed();
    void lateSuccessBesideARetry_isOwedOnce();
    void intentOfAnotherCustomer_isRefused();
    void unwrittenMirror_leavesNothingOwed();
    void payments_areTakenOff();
    void linesByHand_needAReason();
    void statement_comesInPages();
    void randomHistories_addUp();
    void accounts_surviveAReopenAndVerify();
    void changedSum_isFoundByVerify();
    void triggers_keepTheLines();
    void rebuild_bringsAccountsAndNames();
    void restore_bringsTheGapAndItsNames();
    void restore_doesNotBringErasedNames();
    void names_standOutsideTheJournal();
    void erasedCustomer_leavesTheAccount();
    void customers_areFoundByAnyPart();
    void connection_leadsToItsCustomer();
    void movesOfAnotherProcess_areAnnounced();
    void aBookOfEarlierSchema_isUpgraded();
};

void TestAccounts::saleOnAccount_isOwedFromThePermitOn()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QSignalSpy moved(book.get(), &Book::accountsChanged);
    const Attempt attempt = begunAttempt(*book, onAccount(QStringLiteral("k1")));
    QCOMPARE(attempt.state(), State::Sending);
    QCOMPARE(owed(*book), 24'000);
    QCOMPARE(moved.size(), 1);
    const Result<QList<AccountMove>> moves = book->moves(Ramesh, 0, 10);
    QCOMPARE(moves->size(), 1);
    QCOMPARE(moves->first().kind, AccountMoveKind::Charge);
    QCOMPARE(moves->first().orderId, attempt.orderId);
    QCOMPARE(moves->first().intent, attempt.intent.key);
    QCOMPARE(moves->first().owedAfter, Money::fromPaise(24'000));
    QCOMPARE(moves->first().at, folder.clock.now());
    QCOMPARE(*book->onAccountOf(attempt.orderId), Ramesh);
    QCOMPARE(book->account(Ramesh)->room(), Money::fromRupees(760));
    QCOMPARE(book->totals()->owing, 1);
    QCOMPARE(book->totals()->owed, Money::fromPaise(24'000));
}

void TestAccounts::saleForCash_movesNoAccount()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QSignalSpy moved(book.get(), &Book::accountsChanged);
    const Attempt attempt = begunAttempt(*book, saleOf(QStringLiteral("k1")));
    bringTo(State::Failed, *book, folder, attempt);
    QCOMPARE(owed(*book), 0);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(*book->onAccountOf(attempt.orderId), QString());
}

void TestAccounts::withoutALimit_nothingIsSold()
{
    BookFolder folder;
    auto book = folder.open();
    const qint64 before = *book->journalSeq();
    const Result<Beginning> beginning = book->begin(onAccount(QStringLiteral("k1"), Sita));
    const auto *refused = std::get_if<Refused>(&*beginning);
    QVERIFY(refused);
    QCOMPARE(refused->why, SaleRefusal::OverLimit);
    QVERIFY(refused->account);
    QCOMPARE(refused->account->customer, Sita);
    QCOMPARE(*book->journalSeq(), before);
    QVERIFY(!book->begin(onAccount(QStringLiteral("k2"), QStringLiteral("Ramesh"))).ok());
    QCOMPARE(*book->journalSeq(), before);
}

void TestAccounts::limit_isKeptToThePaisa()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(book->enter(byHand(AccountMoveKind::Charge, 76'001)).ok());
    const Result<Beginning> tooMuch = book->begin(onAccount(QStringLiteral("k1")));
    QCOMPARE(std::get<Refused>(*tooMuch).why, SaleRefusal::OverLimit);
    QCOMPARE(std::get<Refused>(*tooMuch).account->room(), Money::fromPaise(23'999));
    QCOMPARE(owed(*book), 76'001);
    QVERIFY(book->enter(byHand(AccountMoveKind::Payment, 1, {})).ok());
    QVERIFY(!begunAttempt(*book, onAccount(QStringLiteral("k1"))).orderId.isEmpty());
    QCOMPARE(owed(*book), 100'000);
}

void TestAccounts::secondPress_chargesNothing()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const Attempt attempt = begunAttempt(*book, onAccount(QStringLiteral("k1")));
    const Result<Beginning> again = book->begin(onAccount(QStringLiteral("k1")));
    QCOMPARE(std::get<Existing>(*again).attempt.orderId, attempt.orderId);
    QCOMPARE(owed(*book), 24'000);
}

void TestAccounts::eachState_isOwedOrNot_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<qint64>("paise");
    QTest::newRow("sending") << State::Sending << qint64(24'000);
    QTest::newRow("not sent") << State::NotSent << qint64(0);
    QTest::newRow("unknown") << State::Unknown << qint64(24'000);
    QTest::newRow("pending") << State::Pending << qint64(24'000);
    QTest::newRow("failing") << State::Failing << qint64(24'000);
    QTest::newRow("failed") << State::Failed << qint64(0);
    QTest::newRow("success") << State::Success << qint64(24'000);
    QTest::newRow("reversed") << State::Reversed << qint64(0);
    QTest::newRow("conflict") << State::Conflict << qint64(24'000);
}

void TestAccounts::eachState_isOwedOrNot()
{
    QFETCH(State, state);
    QFETCH(qint64, paise);
    BookFolder folder;
    auto book = shopIn(folder);
    const Attempt attempt = begunAttempt(*book, onAccount(QStringLiteral("k1")));
    bringTo(state, *book, folder, attempt);
    QCOMPARE(book->attempt(attempt.orderId)->state(), state);
    QCOMPARE(owed(*book), paise);
    QCOMPARE(sumOfMoves(*book), paise);
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestAccounts::failedSale_isCreditedOnce()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const Attempt attempt = begunAttempt(*book, onAccount(QStringLiteral("k1")));
    bringTo(State::Failed, *book, folder, attempt);
    for (int i = 0; i < 5; ++i)
        say(*book, folder, attempt, Channel::Status, Verdict::Failure, 61s);
    const Result<QList<AccountMove>> moves = book->moves(Ramesh, 0, 10);
    QCOMPARE(moves->size(), 2);
    QCOMPARE(moves->first().kind, AccountMoveKind::Credit);
    QCOMPARE(moves->first().amount, Money::fromPaise(24'000));
    QCOMPARE(moves->first().orderId, attempt.orderId);
    QCOMPARE(owed(*book), 0);
}

void TestAccounts::lateSuccess_isOwedAgain()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const Attempt attempt = begunAttempt(*book, onAccount(QStringLiteral("k1")));
    bringTo(State::Failed, *book, folder, attempt);
    QCOMPARE(owed(*book), 0);
    say(*book, folder, attempt, Channel::Status, Verdict::Success);
    QCOMPARE(book->attempt(attempt.orderId)->state(), State::Success);
    QCOMPARE(owed(*book), 24'000);
    QCOMPARE(book->moves(Ramesh, 0, 10)->size(), 3);
}

void TestAccounts::retry_isOwedOnce()
{
    BookFolder folder;
    auto book = shopIn(folder);
    bringTo(State::Failed, *book, folder, begunAttempt(*book, onAccount(QStringLiteral("k1"))));
    SaleRequest again = onAccount(QStringLiteral("k1"));
    again.retry = true;
    const Attempt second = begunAttempt(*book, again);
    QCOMPARE(owed(*book), 24'000);
    bringTo(State::Success, *book, folder, second);
    QCOMPARE(owed(*book), 24'000);
}

void TestAccounts::retryForCash_isNotOwed()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const Attempt first = begunAttempt(*book, onAccount(QStringLiteral("k1")));
    bringTo(State::Failed, *book, folder, first);
    SaleRequest again = onAccount(QStringLiteral("k1"), QString());
    again.retry = true;
    bringTo(State::Success, *book, folder, begunAttempt(*book, again));
    QCOMPARE(owed(*book), 0);
    say(*book, folder, first, Channel::Status, Verdict::Success);
    QCOMPARE(book->attempt(first.orderId)->state(), State::Success);
    QCOMPARE(owed(*book), 0); // paid for once, at the counter; the second debit is the owner's
}

void TestAccounts::lateSuccessBesideARetry_isOwedOnce()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const Attempt first = begunAttempt(*book, onAccount(QStringLiteral("k1")));
    bringTo(State::Failed, *book, folder, first);
    SaleRequest again = onAccount(QStringLiteral("k1"));
    again.retry = true;
    const Attempt second = begunAttempt(*book, again);
    bringTo(State::Success, *book, folder, second);
    say(*book, folder, first, Channel::Status, Verdict::Success);
    QCOMPARE(book->attempt(first.orderId)->state(), State::Success);
    QCOMPARE(owed(*book), 24'000);
    // One of the two is taken back: the customer has had the other.
    say(*book, folder, first, Channel::Status, Verdict::Failure, 61s);
    say(*book, folder, first, Channel::Status, Verdict::Failure, 61s);
    QVERIFY(book->attempt(first.orderId)->state() != State::Success);
    QCOMPARE(owed(*book), 24'000);
}

void TestAccounts::intentOfAnotherCustomer_isRefused()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(book->setLimit(Sita, Money::fromRupees(1000), {}).ok());
    bringTo(State::Failed, *book, folder, begunAttempt(*book, onAccount(QStringLiteral("k1"))));
    SaleRequest again = onAccount(QStringLiteral("k1"), Sita);
    again.retry = true;
    const Result<Beginning> beginning = book->begin(again);
    QCOMPARE(std::get<Refused>(*beginning).why, SaleRefusal::IntentMismatch);
    QCOMPARE(owed(*book, Sita), 0);
}

void TestAccounts::unwrittenMirror_leavesNothingOwed()
{
    BookFolder folder;
    auto book = shopIn(folder);
    putBytes(folder.mirror(), QByteArrayLiteral("{\"not\":\"ours\"}\n"));
    QVERIFY(!book->begin(onAccount(QStringLiteral("k1"))).ok());
    QCOMPARE(owed(*book), 0);
    QCOMPARE(sumOfMoves(*book), 0);
}

void TestAccounts::payments_areTakenOff()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(book->enter(byHand(AccountMoveKind::Charge, 50'000, QStringLiteral("old book"))).ok());
    const Result<AccountMove> part = book->enter(byHand(AccountMoveKind::Payment, 20'050, {}));
    QVERIFY(part.ok());
    QCOMPARE(part->owedAfter, Money::fromPaise(29'950));
    QCOMPARE(part->by, QStringLiteral("owner"));
    QVERIFY(part->seq > 0);
    QVERIFY(book->enter(byHand(AccountMoveKind::Payment, 30'000, {})).ok());
    QCOMPARE(owed(*book), -50); // in advance
    QCOMPARE(book->totals()->owing, 0);
}

void TestAccounts::linesByHand_needAReason()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const qint64 before = *book->journalSeq();
    QVERIFY(!book->enter(byHand(AccountMoveKind::Charge, 100, QStringLiteral("  "))).ok());
    QVERIFY(!book->enter(byHand(AccountMoveKind::Credit, 100, {})).ok());
    QVERIFY(!book->enter(byHand(AccountMoveKind::Payment, 0)).ok());
    QVERIFY(!book->enter(byHand(AccountMoveKind::Payment, -5)).ok());
    QVERIFY(!book->enter(byHand(AccountMoveKind::Payment, 5, {}, QStringLiteral("12"))).ok());
    QVERIFY(!book->setLimit(Ramesh, Money::fromPaise(-1), {}).ok());
    QCOMPARE(*book->journalSeq(), before);
}

void TestAccounts::statement_comesInPages()
{
    BookFolder folder;
    auto book = shopIn(folder);
    for (int i = 1; i <= 7; ++i)
        QVERIFY(book->enter(byHand(AccountMoveKind::Charge, i)).ok());
    const Result<QList<AccountMove>> first = book->moves(Ramesh, 0, 4);
    QCOMPARE(first->size(), 4);
    QCOMPARE(first->first().amount.paise(), 7);
    const Result<QList<AccountMove>> rest = book->moves(Ramesh, first->last().seq, 4);
    QCOMPARE(rest->size(), 3);
    QCOMPARE(rest->last().amount.paise(), 1);
}

void TestAccounts::randomHistories_addUp()
{
    // What is owed = charges - payments - credits = what the sales stand at and people wrote down.
    QVERIFY(holds("an account is what its lines add up to", [] {
        BookFolder folder;
        auto book = shopIn(folder);
        qint64 written = 0;
        struct Sold
        {
            OrderId orderId;
            int intent;
            bool onAccount;
        };
        QList<Sold> sold;
        const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 12), rc::gen::inRange(0, 1 << 16)));
        for (const auto &[deed, chance] : steps) {
            folder.clock.pass(std::chrono::seconds(1 + chance % 70));
            if (deed <= 3) {
                const int intent = chance % 6;
                SaleRequest request =
                    onAccount(QStringLiteral("k%1").arg(intent), deed == 3 ? QString() : Ramesh,
                              100 + intent, QStringLiteral("987654321%1").arg(intent));
                request.retry = deed > 0;
                request.allowDuplicate = true;
                const Result<Beginning> beginning = book->begin(request);
                RC_ASSERT(beginning.ok());
                if (const auto *permit = std::get_if<Permit>(&*beginning))
                    sold << Sold{permit->attempt.orderId, intent, deed != 3};
            } else if (deed == 4) {
                RC_ASSERT(book->enter(byHand(AccountMoveKind::Payment, 1 + chance)).ok());
                written -= 1 + chance;
            } else if (deed == 5 && chance % 4 == 0) {
                RC_ASSERT(book->enter(byHand(AccountMoveKind::Charge, 1 + chance)).ok());
                written += 1 + chance;
            } else if (deed == 6 && chance % 4 == 0) {
                RC_ASSERT(book->enter(byHand(AccountMoveKind::Credit, 1 + chance)).ok());
                written -= 1 + chance;
            } else if (!sold.isEmpty()) {
                static constexpr Verdict verdicts[] = {
                    Verdict::Success,  Verdict::Failure,   Verdict::Failure, Verdict::Pending,
                    Verdict::NoAnswer, Verdict::NeverSent, Verdict::Refusal, Verdict::OwnerGone};
                const Sold &one = sold.at(chance % sold.size());
                Evidence evidence = evidenceOf(
                    deed % 2 ? Channel::Recharge : Channel::Status,
                    verdicts[std::size_t(chance / 64) % std::size(verdicts)], folder.clock);
                (void)book->record(one.orderId, evidence);
            }
            qint64 expected = written;
            for (int intent = 0; intent < 6; ++intent) {
                bool isOwed = false;
                bool isPaid = false;
                for (const Sold &one : std::as_const(sold)) {
                    const State state = book->attempt(one.orderId)->state();
                    const bool isDead = state == State::NotSent || state == State::Failed ||
                                        state == State::Reversed;
                    if (one.intent == intent && !isDead)
                        (one.onAccount ? isOwed : isPaid) = true;
                }
                if (isOwed && !isPaid)
                    expected += (101 + intent) * 100;
            }
            RC_ASSERT(owed(*book) == expected);
            RC_ASSERT(sumOfMoves(*book) == expected);
        }
        book.reset();
        RC_ASSERT(verifyBook(folder.dir()).isEmpty());
    }));
}

void TestAccounts::accounts_surviveAReopenAndVerify()
{
    BookFolder folder;
    auto book = shopIn(folder);
    bringTo(State::Failed, *book, folder, begunAttempt(*book, onAccount(QStringLiteral("k1"))));
    QVERIFY(book->enter(byHand(AccountMoveKind::Charge, 500)).ok());
    (void)begunAttempt(*book, onAccount(QStringLiteral("k2"), Ramesh, 50));
    book.reset();
    book = folder.open();
    QCOMPARE(book->problems(), QStringList());
    QCOMPARE(book->health(), BookHealth::Well);
    QCOMPARE(owed(*book), 5'600);
    QCOMPARE(book->account(Ramesh)->limit, Money::fromRupees(1000));
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestAccounts::changedSum_isFoundByVerify()
{
    BookFolder folder;
    {
        auto book = shopIn(folder);
        (void)begunAttempt(*book, onAccount(QStringLiteral("k1")));
        QVERIFY(book->connection()
                    .run(QStringLiteral("UPDATE accounts SET owed_paise=1 WHERE owed_paise=24000"))
                    .ok());
    }
    const QStringList problems = verifyBook(folder.dir());
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().startsWith(u"accounts:"), qPrintable(problems.first()));
}

void TestAccounts::triggers_keepTheLines()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const Attempt attempt = begunAttempt(*book, onAccount(QStringLiteral("k1")));
    const QStringList attacks{
        QStringLiteral("UPDATE account_moves SET paise=1"),
        QStringLiteral("DELETE FROM account_moves"),
        QStringLiteral("DELETE FROM accounts"),
        QStringLiteral("DELETE FROM account_intents"),
        QStringLiteral("DELETE FROM account_sales"),
        QStringLiteral("UPDATE account_sales SET customer='9000000002'"),
        QStringLiteral("INSERT INTO accounts VALUES('9000000007',0,5,NULL)"),
        QStringLiteral("INSERT INTO account_moves VALUES(999,0,'9000000001','credit',24000,1,"
                       "'k1','%1','','')")
            .arg(attempt.orderId.text()), // a wrong sum
        QStringLiteral("INSERT INTO account_moves VALUES(999,0,'9000000001','charge',24000,48000,"
                       "'k1','%1','','')")
            .arg(attempt.orderId.text()), // twice
        QStringLiteral("INSERT INTO account_moves VALUES(999,0,'9000000001','credit',100,23900,"
                       "'k1','%1','','')")
            .arg(attempt.orderId.text()), // another amount back
        QStringLiteral("INSERT INTO account_moves VALUES(999,0,'9000000001','credit',100,23900,"
                       "'','','','')"), // for no reason
    };
    for (const QString &attack : attacks)
        QVERIFY2(!book->connection().run(attack).ok(), qPrintable(attack));
    QCOMPARE(owed(*book), 24'000);
}

void TestAccounts::rebuild_bringsAccountsAndNames()
{
    BookFolder folder;
    {
        auto book = shopIn(folder);
        QVERIFY(book->keep({Ramesh, QStringLiteral("Ramesh"), {}, {}, {}, {}}).ok());
        const Attempt attempt = begunAttempt(*book, onAccount(QStringLiteral("k1")));
        bringTo(State::Success, *book, folder, attempt);
        QVERIFY(book->enter(byHand(AccountMoveKind::Payment, 4'000, {})).ok());
    }
    const Mending mending = rebuildBook(mendRequest(folder, folder.mirror()), folder.clock);
    QVERIFY(!problemOf(mending));
    auto book = folder.open();
    QCOMPARE(owed(*book), 20'000);
    QCOMPARE(book->account(Ramesh)->limit, Money::fromRupees(1000));
    QCOMPARE(book->moves(Ramesh, 0, 10)->size(), 2);
    QVERIFY(*book->customerOf(Ramesh));
    QCOMPARE((*book->customerOf(Ramesh))->name, QStringLiteral("Ramesh"));
    book.reset();
    QVERIFY(QFile::remove(folder.file()));
    folder.clock.pass(1s);
    // Without the old book the accounts stand under their numbers.
    QVERIFY(!problemOf(rebuildBook(mendRequest(folder, folder.mirror()), folder.clock)));
    book = folder.open();
    QCOMPARE(owed(*book), 20'000);
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestAccounts::restore_bringsTheGapAndItsNames()
{
    BookFolder folder;
    QTemporaryDir outside;
    QString backup;
    {
        auto book = shopIn(folder);
        (void)begunAttempt(*book, onAccount(QStringLiteral("k1")));
        backup = backedUp(*book, outside.filePath(QStringLiteral("one.ctbackup")));
        QVERIFY(!backup.isEmpty());
        QVERIFY(book->keep({Sita, QStringLiteral("Sita"), {}, {}, {}, {}}).ok());
        QVERIFY(book->enter(byHand(AccountMoveKind::Payment, 4'000, {})).ok());
        QVERIFY(book->setLimit(Sita, Money::fromRupees(70), {}).ok());
    }
    QVERIFY(!problemOf(restoreBook(mendRequest(folder, backup), folder.clock)));
    auto book = folder.open();
    QCOMPARE(owed(*book), 20'000);
    QCOMPARE(book->account(Sita)->limit, Money::fromRupees(70));
    QVERIFY(*book->customerOf(Sita));
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

void TestAccounts::restore_doesNotBringErasedNames()
{
    BookFolder folder;
    QTemporaryDir outside;
    QString backup;
    {
        auto book = shopIn(folder);
        QVERIFY(book->keep({Sita, QStringLiteral("Sita"), {}, {}, {}, {}}).ok());
        backup = backedUp(*book, outside.filePath(QStringLiteral("one.ctbackup")));
        QVERIFY(!backup.isEmpty());
        QVERIFY(book->erase(Sita, QStringLiteral("owner")).ok());
    }
    QVERIFY(!problemOf(restoreBook(mendRequest(folder, backup), folder.clock)));
    auto book = folder.open();
    QVERIFY(!*book->customerOf(Sita));
}

void TestAccounts::names_standOutsideTheJournal()
{
    BookFolder folder;
    const QString name = QStringLiteral("Zebediah Quux");
    auto book = shopIn(folder);
    QVERIFY(book->keep({Ramesh,
                        name,
                        QStringLiteral("Xanadupur"),
                        QStringLiteral("hi"),
                        QStringLiteral("pays on Fridays"),
                        {}})
                .ok());
    (void)begunAttempt(*book, onAccount(QStringLiteral("k1")));
    QVERIFY(bytesOf(folder.file()).contains(name.toUtf8()));
    for (const char *word : {"Zebediah", "Xanadupur", "Fridays"}) {
        QVERIFY(!bytesOf(folder.mirror()).contains(word));
        QCOMPARE(book->connection()
                     .ask(QStringLiteral("SELECT count(*) FROM journal WHERE body LIKE '%%1%'")
                              .arg(QLatin1String(word)))
                     .valueOr(QString()),
                 QStringLiteral("0"));
    }
    QVERIFY(book->erase(Ramesh, QStringLiteral("owner")).ok());
    QVERIFY(!*book->customerOf(Ramesh));
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList()); // the chain still holds
    for (const char *word : {"Zebediah", "Xanadupur", "Fridays"})
        QVERIFY2(!bytesOf(folder.file()).contains(word), word);
}

void TestAccounts::erasedCustomer_leavesTheAccount()
{
    BookFolder folder;
    auto book = shopIn(folder);
    QVERIFY(book->keep({Ramesh, QStringLiteral("Ramesh"), {}, {}, {}, {}}).ok());
    (void)begunAttempt(*book, onAccount(QStringLiteral("k1")));
    QVERIFY(book->erase(Ramesh, {}).ok());
    QCOMPARE(owed(*book), 24'000);
    const Result<QList<CustomerEntry>> left = book->customers({}, true, 10);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().customer, (Customer{Ramesh, {}, {}, {}, {}, {}}));
    QCOMPARE(left->first().account.owed, Money::fromPaise(24'000));
}

void TestAccounts::customers_areFoundByAnyPart()
{
    BookFolder folder;
    auto book = shopIn(folder);
    const Customer ramesh{Ramesh,
                          QStringLiteral("Ramesh 100%"),
                          QStringLiteral("Rampur"),
                          {},
                          {},
                          {{Service::Dth, QStringLiteral("3012345678"), QStringLiteral("roof")}}};
    QVERIFY(book->keep(ramesh).ok());
    QVERIFY(book->keep({Sita, QStringLiteral("सीता"), QStringLiteral("Belapur"), {}, {}, {}}).ok());
    QVERIFY(book->enter(byHand(AccountMoveKind::Charge, 700, QStringLiteral("x"), Sita)).ok());
    QVERIFY(book->enter(byHand(AccountMoveKind::Charge, 900)).ok());
    const auto found = [&](const QString &search, bool owing = false) {
        QStringList numbers;
        const Result<QList<CustomerEntry>> entries = book->customers(search, owing, 10);
        for (const CustomerEntry &entry : *entries)
            numbers << entry.customer.number;
        return numbers;
    };
    QCOMPARE(found({}), (QStringList{Ramesh, Sita}));
    QCOMPARE(found(QStringLiteral("mesh")), QStringList{Ramesh});
    QCOMPARE(found(QStringLiteral("सी")), QStringList{Sita});
    QCOMPARE(found(QStringLiteral("belap")), QStringList{Sita});
    QCOMPARE(found(QStringLiteral("000002")), QStringList{Sita});
    QCOMPARE(found(QStringLiteral("30123")), QStringList{Ramesh});
    QCOMPARE(found(QStringLiteral("100%")), QStringList{Ramesh});
    QCOMPARE(found(QStringLiteral("%")), QStringList{Ramesh});
    QCOMPARE(found(QStringLiteral("nobody")), QStringList());
    QCOMPARE(found({}, true), (QStringList{Ramesh, Sita}));
    QVERIFY(book->enter(byHand(AccountMoveKind::Payment, 900, {})).ok());
    QCOMPARE(found({}, true), QStringList{Sita});
    QCOMPARE(book->customers(QStringLiteral("mesh"), false, 10)->first().customer, ramesh);
}

void TestAccounts::connection_leadsToItsCustomer()
{
    BookFolder folder;
    auto book = shopIn(folder);
    Customer ramesh{Ramesh,
                    QStringLiteral("Ramesh"),
                    {},
                    {},
                    {},
                    {{Service::Mobile, QStringLiteral("9876500000"), QStringLiteral("wife")},
                     {Service::Electricity, QStringLiteral("001234567890"), {}}}};
    QVERIFY(book->keep(ramesh).ok());
    QCOMPARE(*book->customerOf(QStringLiteral("9876500000")), std::optional(ramesh));
    QCOMPARE(*book->customerOf(QStringLiteral("001234567890")), std::optional(ramesh));
    QCOMPARE(*book->customerOf(QStringLiteral("9876500001")), std::optional<Customer>());
    ramesh.numbers.removeFirst();
    QVERIFY(book->keep(ramesh).ok());
    QCOMPARE(*book->customerOf(QStringLiteral("9876500000")), std::optional<Customer>());
    QCOMPARE(*book->customerOf(Ramesh), std::optional(ramesh));
}

void TestAccounts::movesOfAnotherProcess_areAnnounced()
{
    BookFolder folder;
    auto here = shopIn(folder);
    auto there = folder.open();
    QSignalSpy moved(here.get(), &Book::accountsChanged);
    QVERIFY(there->enter(byHand(AccountMoveKind::Charge, 900)).ok());
    here->lookForChanges();
    QCOMPARE(moved.size(), 1);
    QCOMPARE(owed(*here), 900);
}

void TestAccounts::aBookOfEarlierSchema_isUpgraded()
{
    constexpr int StepsBeforeAccounts = 6;
    BookFolder folder;
    QVERIFY(QDir().mkpath(folder.dir()));
    {
        auto connection = Connection::open(folder.file(), Access::ReadWrite);
        QVERIFY(connection.ok() && (*connection)->settle().ok());
        QVERIFY(Migrations(**connection, BookApplicationId, folder.dir())
                    .run(bookSteps().first(StepsBeforeAccounts), folder.clock.now())
                    .ok());
        QVERIFY(!(*connection)->run(QStringLiteral("SELECT 1 FROM accounts")).ok());
    }
    auto book = shopIn(folder);
    QCOMPARE(book->problems(), QStringList());
    (void)begunAttempt(*book, onAccount(QStringLiteral("k1")));
    QCOMPARE(owed(*book), 24'000);
    book.reset();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
