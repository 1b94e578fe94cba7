// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every errand of the counter, as everybody who may stand at it: what the table of roles forbids
// writes nothing and sends nothing.
#include "../store/bookfixture.h"

#include <bulkdesk.h>
#include <disputedesk.h>
#include <fakeprovider.h>
#include <plainpins.h>
#include <sell.h>

#include <functional>

using namespace ct;
using namespace std::chrono_literals;

namespace {

const QString Owner = QStringLiteral("Meena");
const QString Cashier = QStringLiteral("Ravi");
const QString Ramesh = QStringLiteral("9000000001");

Evidence said(Channel channel, Verdict verdict, const Clock &clock)
{
    Evidence evidence;
    evidence.at = clock.now();
    evidence.channel = channel;
    evidence.verdict = verdict;
    evidence.raw = QStringLiteral("raw words");
    return evidence;
}

//! A shop with an owner, a cashier, a sale of every fate, an open shift and all that can be done.
struct Shop
{
    Shop()
    {
        book = folder.open();
        guard = std::make_unique<Guard>(*book, folder.clock);
        book->setGuard(guard.get());
        sell = std::make_unique<Sell>(*book, provider, folder.clock, nullptr);
        bulk = std::make_unique<BulkDesk>(*book, *sell, folder.clock, shelf());
        disputes = std::make_unique<DisputeDesk>(*book, folder.clock);
        fill();
    }

    QString shelf() const { return folder.dir() + QStringLiteral("/bulk-list.csv"); }

    void fill()
    {
        (void)book->openShift(CashCount(), 1, {});
        pending = begunAttempt(*book, saleOf(QStringLiteral("p"), QStringLiteral("9876500001")));
        (void)book->record(pending.orderId,
                           said(Channel::Recharge, Verdict::Pending, folder.clock));
        failed = begunAttempt(*book, saleOf(QStringLiteral("f"), QStringLiteral("9876500002")));
        (void)book->record(failed.orderId, said(Channel::Recharge, Verdict::Failure, folder.clock));
        folder.clock.pass(121s); // the customer has left
        (void)book->record(failed.orderId, said(Channel::Status, Verdict::Failure, folder.clock));
        done = begunAttempt(*book, saleOf(QStringLiteral("s"), QStringLiteral("9876500003")));
        (void)book->record(done.orderId, said(Channel::Recharge, Verdict::Success, folder.clock));
        (void)book->setLimit(Ramesh, Money::fromRupees(1000), {});
        Person owner;
        owner.name = Owner;
        owner.role = Role::Owner;
        (void)book->addPerson(owner, PlainPins::verifierOf("135790"));
        guard->signIn(Owner);
        Person cashier;
        cashier.name = Cashier;
        (void)book->addPerson(cashier, PlainPins::verifierOf("246801"));
        guard->signOut();
    }

    void standAs(const QString &who)
    {
        if (who.isEmpty())
            guard->signOut();
        else
            guard->signIn(who);
    }

    BookFolder folder;
    FakeProvider provider;
    std::unique_ptr<SqliteBook> book;
    std::unique_ptr<Guard> guard;
    std::unique_ptr<Sell> sell;
    std::unique_ptr<BulkDesk> bulk;
    std::unique_ptr<DisputeDesk> disputes;
    Attempt pending;
    Attempt failed;
    Attempt done;
};

template <typename T>
Result<Done> plain(const Result<T> &result)
{
    return result.ok() ? Result<Done>(Done{}) : Result<Done>(result.error());
}

Result<Done> sold(const Result<Sell::Start> &start)
{
    if (!start)
        return start.error();
    if (std::holds_alternative<Sell::Begun>(*start))
        return Done{};
    const auto *refused = std::get_if<Refused>(&*start);
    if (refused && refused->why == SaleRefusal::NotAllowed)
        return Error{Fault::Unauthorised, {}};
    return Error{Fault::Unknown, QString::number(refused ? int(refused->why) : -1)};
}

AccountMove moveOf(AccountMoveKind kind)
{
    AccountMove move;
    move.customer = Ramesh;
    move.kind = kind;
    move.amount = Money::fromRupees(10);
    move.note = QStringLiteral("note");
    return move;
}

struct Errand
{
    const char *name;
    bool cashier; //!< may do it; an owner may do all of these, nobody at all none
    std::function<Result<Done>(Shop &)> run;
};

//! Written from the table of roles, not from the program's.
QList<Errand> errands()
{
    const QString by = QStringLiteral("page");
    return {
        {"sell", true, [](Shop &s) { return sold(s.sell->start(saleOf(QStringLiteral("new")))); }},
        {"sell a failed one again", true,
         [](Shop &s) {
             SaleRequest request = saleOf(QStringLiteral("f"), QStringLiteral("9876500002"));
             request.retry = true;
             return sold(s.sell->start(request));
         }},
        {"sell a list", true,
         [](Shop &s) {
             return s.bulk->start("number\n", {saleOf(QStringLiteral("new")).intent}, {});
         }},
        {"decide", false,
         [by](Shop &s) {
             return plain(s.disputes->decide(s.pending.orderId, Verdict::SaidFailed,
                                             QStringLiteral("portal"), QStringLiteral("1"), by));
         }},
        {"take a success back", false,
         [by](Shop &s) {
             return plain(s.disputes->decide(s.done.orderId, Verdict::SaidReversed,
                                             QStringLiteral("portal"), QStringLiteral("1"), by));
         }},
        {"raise a dispute", false,
         [by](Shop &s) {
             return s.disputes->raise(s.done.orderId, QStringLiteral("not there"), by);
         }},
        {"note in a dispute", false,
         [by](Shop &s) {
             return s.disputes->note(s.pending.orderId, QStringLiteral("called"), by);
         }},
        {"copy a letter", false,
         [by](Shop &s) {
             return s.disputes->letterCopied(s.pending.orderId, QStringLiteral("why"), by);
         }},
        {"release", false,
         [by](Shop &s) { return s.book->release(HoldKind::Wallet, QStringLiteral("seen"), by); }},
        {"top up", false,
         [](Shop &s) {
             TopUp topUp;
             topUp.amount = Money::fromRupees(500);
             topUp.reference = QStringLiteral("bank 1");
             return s.book->noteTopUp(topUp);
         }},
        {"give money back", true,
         [by](Shop &s) { return plain(s.book->payRefund(s.failed.orderId, false, by)); }},
        {"settle with somebody who left", true,
         [by](Shop &s) { return s.book->settleOwed(s.failed.orderId, OwedEnd::Cash, by); }},
        {"put cash in", true,
         [](Shop &s) {
             ShiftMove move;
             move.kind = ShiftMoveKind::In;
             move.amount = Money::fromRupees(10);
             move.reason = QStringLiteral("change");
             return plain(s.book->moveCash(move));
         }},
        {"count the drawer", true,
         [by](Shop &s) { return plain(s.book->countShift(CashCount(), by)); }},
        {"close the shift", false,
         [by](Shop &s) { return plain(s.book->closeShift(QStringLiteral("why"), by)); }},
        {"switch shifts on", false, [by](Shop &s) { return s.book->setNeedsShift(true, by); }},
        {"take a payment", true,
         [](Shop &s) { return plain(s.book->enter(moveOf(AccountMoveKind::Payment))); }},
        {"charge an account by hand", false,
         [](Shop &s) { return plain(s.book->enter(moveOf(AccountMoveKind::Charge))); }},
        {"set a customer's limit", false,
         [by](Shop &s) { return s.book->setLimit(Ramesh, Money::fromRupees(5), by); }},
        {"keep a customer", true,
         [](Shop &s) {
             ct::Customer customer;
             customer.number = Ramesh;
             customer.name = QStringLiteral("Somebody");
             return s.book->keep(customer);
         }},
        {"erase a customer", false, [by](Shop &s) { return s.book->erase(Ramesh, by); }},
        {"add a person", false,
         [](Shop &s) {
             Person person;
             person.name = QStringLiteral("New");
             return s.book->addPerson(person, "verifier");
         }},
        {"make a cashier an owner", false,
         [](Shop &s) {
             Person person;
             person.name = Cashier;
             person.role = Role::Owner;
             return s.book->changePerson(person);
         }},
        {"set a PIN", false, [](Shop &s) { return s.book->setVerifier(Cashier, "other"); }},
        {"set the rules", false,
         [](Shop &s) {
             return s.book->setPeopleRules({Money::fromRupees(1000), true, 5});
         }},
    };
}

} // namespace

class TestRoles : public QObject
{
    Q_OBJECT
private slots:
    void errand_asksWhoItIs_data();
    void errand_asksWhoItIs();
    void table_saysWhatTheSpecificationSays_data();
    void table_saysWhatTheSpecificationSays();
    void withoutPeople_everythingIsAllowed();
    void bookWithPeopleAndNoGuard_letsNobodyDoAnything();
    void switchedOffPerson_isRefusedAtOnce();
    void proof_isWantedAgainAfterAWhile();
    void word_countsForOneActAlone();
    void secondSale_isRefusedWithoutAnOwner();
    void sale_carriesWhoIsSignedIn();
};

void TestRoles::errand_asksWhoItIs_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("may");
    const QList<Errand> all = errands();
    for (int at = 0; at < all.size(); ++at) {
        for (const QString &who : {Owner, Cashier, QString()}) {
            const bool may = who == Owner || (who == Cashier && all.at(at).cashier);
            QTest::addRow("%s, %s", all.at(at).name, who.isEmpty() ? "nobody" : qPrintable(who))
                << at << who << may;
        }
    }
}

void TestRoles::errand_asksWhoItIs()
{
    QFETCH(int, at);
    QFETCH(QString, who);
    QFETCH(bool, may);
    Shop shop;
    if (qstrcmp(errands().at(at).name, "release") == 0)
        QVERIFY(shop.book->hold(HoldKind::Wallet, {}).ok());
    if (qstrcmp(errands().at(at).name, "close the shift") == 0) {
        shop.standAs(Owner);
        QVERIFY(shop.book->countShift(CashCount(), {}).ok());
    }
    shop.standAs(who);
    const qint64 before = *shop.book->journalSeq();
    const Result<Done> done = errands().at(at).run(shop);
    if (may) {
        QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().detail));
        return;
    }
    QVERIFY(!done.ok());
    QCOMPARE(done.error().fault, Fault::Unauthorised);
    QCOMPARE(*shop.book->journalSeq(), before);
    QCOMPARE(shop.provider.recharges.size(), 0);
    QCOMPARE(shop.provider.statuses.size(), 0);
    QVERIFY(!QFile::exists(shop.shelf()));
    QCOMPARE(shop.book->customerOf(Ramesh)->has_value(), false);
}

void TestRoles::table_saysWhatTheSpecificationSays_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<bool>("cashier");
    QTest::addColumn<bool>("wantsProof");
    using enum Act;
    const QList<Act> cashiers{Sell,     Print,        LookUp,      AskStatus,
                              GiveBack, KeepCustomer, TakePayment, WorkDrawer};
    const QList<Act> proven{Decide, LetSellingGoOn, Mend, Configure, ManagePeople};
    for (const Act act : allActs()) {
        QTest::addRow("%s", qPrintable(actName(act)))
            << act << cashiers.contains(act) << proven.contains(act);
    }
}

void TestRoles::table_saysWhatTheSpecificationSays()
{
    QFETCH(Act, act);
    QFETCH(bool, cashier);
    QFETCH(bool, wantsProof);
    QCOMPARE(mayDo(Role::Cashier, act), cashier);
    QVERIFY(mayDo(Role::Owner, act));
    QCOMPARE(permissionFor(act)->wantsProof, wantsProof);
    QCOMPARE(actFromName(actName(act)), act);
    QVERIFY(!mayDo(Role::Owner, Act(1000)));
}

void TestRoles::withoutPeople_everythingIsAllowed()
{
    BookFolder folder;
    const auto book = folder.open();
    const Guard guard(*book, folder.clock);
    book->setGuard(&guard);
    QVERIFY(!guard.isNeeded());
    for (const Act act : allActs())
        QVERIFY(guard.ask(act).ok());
    QVERIFY(!begunAttempt(*book, saleOf(QStringLiteral("k"))).orderId.isEmpty());
}

void TestRoles::bookWithPeopleAndNoGuard_letsNobodyDoAnything()
{
    Shop shop;
    shop.book->setGuard(nullptr);
    const auto begun = shop.book->begin(saleOf(QStringLiteral("new")));
    QVERIFY(begun.ok());
    QCOMPARE(std::get<Refused>(*begun).why, SaleRefusal::NotAllowed);
    QCOMPARE(shop.book->setNeedsShift(true, {}).error().fault, Fault::Unauthorised);
}

void TestRoles::switchedOffPerson_isRefusedAtOnce()
{
    Shop shop;
    shop.standAs(Owner);
    Person cashier = *shop.book->person(Cashier);
    cashier.isEnabled = false;
    QVERIFY(shop.book->changePerson(cashier).ok());
    shop.standAs(Cashier);
    QCOMPARE(shop.guard->denies(Act::Sell)->why, Denial::Why::SwitchedOff);
    const auto start = shop.sell->start(saleOf(QStringLiteral("new")));
    QCOMPARE(std::get<Refused>(*start).why, SaleRefusal::NotAllowed);
    QCOMPARE(shop.provider.recharges.size(), 0);
}

void TestRoles::proof_isWantedAgainAfterAWhile()
{
    Shop shop;
    shop.standAs(Owner);
    shop.folder.clock.pass(Guard::ProofLasts + 1s);
    QVERIFY(!shop.guard->denies(Act::Sell));
    for (const Act act : allActs()) {
        const auto denial = shop.guard->denies(act);
        QCOMPARE(denial.has_value(), permissionFor(act)->wantsProof);
        if (denial)
            QCOMPARE(denial->why, Denial::Why::Proof);
    }
    shop.guard->noteProof();
    QVERIFY(!shop.guard->denies(Act::Decide));
}

void TestRoles::word_countsForOneActAlone()
{
    Shop shop;
    shop.standAs(Cashier);
    {
        const Guard::Word word(*shop.guard, Act::CloseShift);
        QVERIFY(!shop.guard->denies(Act::CloseShift));
        QVERIFY(shop.guard->denies(Act::Decide));
    }
    QCOMPARE(shop.guard->denies(Act::CloseShift)->why, Denial::Why::Role);
}

void TestRoles::secondSale_isRefusedWithoutAnOwner()
{
    Shop shop;
    shop.standAs(Cashier);
    SaleRequest again = saleOf(QStringLiteral("again"), QStringLiteral("9876500003"));
    again.allowDuplicate = true;
    const auto start = shop.sell->start(again);
    QCOMPARE(std::get<Refused>(*start).why, SaleRefusal::DuplicateRecent);
    const Guard::Word word(*shop.guard, Act::SellAgain);
    QVERIFY(std::holds_alternative<Sell::Begun>(*shop.sell->start(again)));
    QCOMPARE(shop.provider.recharges.size(), 1);
}

void TestRoles::sale_carriesWhoIsSignedIn()
{
    Shop shop;
    shop.standAs(Cashier);
    SaleRequest request = saleOf(QStringLiteral("new"));
    request.intent.cashier = Owner; // whatever a page says
    const auto start = shop.sell->start(request);
    QCOMPARE(std::get<Sell::Begun>(*start).attempt.intent.cashier, Cashier);
}

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
