// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/historyfixture.h"

#include <bookcheck.h>
#include <plainpins.h>
#include <signin.h>

using namespace ct;
using namespace std::chrono_literals;

namespace {

const QString Owner = QStringLiteral("Meena");
const QString Cashier = QStringLiteral("Ravi");
constexpr auto OwnerPin = "135790";
constexpr auto CashierPin = "246801";

Person personOf(const QString &name, Role role)
{
    Person person;
    person.name = name;
    person.role = role;
    return person;
}

//! A book with its people, which may be opened again as by a new start of the program.
struct Shop
{
    explicit Shop(BookFolder &folder_) : folder(folder_) { open(); }

    void open()
    {
        desk.reset();
        guard.reset();
        book.reset();
        book = folder.open();
        guard = std::make_unique<Guard>(*book, folder.clock);
        book->setGuard(guard.get());
        desk = std::make_unique<SignIn>(*book, pins, *guard);
    }
    void fill()
    {
        QVERIFY(wait([&](auto r) {
                    desk->add(personOf(Owner, Role::Owner), pinOf(OwnerPin), r);
                }).ok());
        QVERIFY(wait([&](auto r) {
                    desk->add(personOf(Cashier, Role::Cashier), pinOf(CashierPin), r);
                }).ok());
    }

    Result<Done> wait(const std::function<void(Reply<Done>)> &call)
    {
        std::optional<Result<Done>> answer;
        call(Reply<Done>{desk.get(), [&answer](Result<Done> came) { answer = came; }});
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            return Error{Fault::TimedOut, {}};
        return *answer;
    }
    Result<Done> signIn(const QString &name, const char *pin)
    {
        return wait([&](auto reply) { desk->signIn(name, pinOf(pin), reply); });
    }
    //! Wrong PINs until one has to wait; tells how long.
    int tryUntilWait(const QString &name)
    {
        for (int i = 0; i < 20; ++i) {
            const Result<Done> tried = signIn(name, "000000");
            if (!tried.ok() && tried.error().fault == Fault::Refused)
                return tried.error().detail.toInt();
        }
        return 0;
    }

    BookFolder &folder;
    PlainPins pins;
    std::unique_ptr<SqliteBook> book;
    std::unique_ptr<Guard> guard;
    std::unique_ptr<SignIn> desk;
};

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT
private slots:
    void firstPerson_isAnOwnerAndSignedIn();
    void rightPin_signsIn();
    void wrongPin_doesNot();
    void wait_survivesARestart();
    void wait_isNotShortenedByTheClock_data();
    void wait_isNotShortenedByTheClock();
    void tenTries_takeHalfAnHour();
    void rightPin_beginsTheCountAnew();
    void try_isCountedBeforeThePinIsLookedAt();
    void lastOwner_cannotGo();
    void ownersWord_isKeptWithBothNames();
    void cashiersWord_allowsNothing();
    void shortPin_isNotTaken();
    void limits_holdInTheTransaction();
    void dayLimit_countsWhatIsHeld();
    void dayLimit_ofTwoWindowsTogether();
    void largeAmount_isLookedAtTwice();
    void people_areRebuiltFromTheJournal();
    void verifierInDatabase_cannotBeSwapped();
    void directSql_isRefused();
};

#define CT_SHOP        \
    BookFolder folder; \
    Shop shop(folder); \
    shop.fill();       \
    shop.guard->signOut()

void TestSignIn::firstPerson_isAnOwnerAndSignedIn()
{
    BookFolder folder;
    Shop shop(folder);
    const Result<Done> cashier = shop.wait([&](auto reply) {
        shop.desk->add(personOf(Cashier, Role::Cashier), pinOf(CashierPin), reply);
    });
    QCOMPARE(cashier.error().fault, Fault::Refused);
    QVERIFY(!shop.guard->isNeeded());
    shop.fill();
    QVERIFY(shop.guard->isNeeded());
    QCOMPARE(shop.guard->person(), Owner);
    QCOMPARE(shop.book->people()->size(), 2);
    const Result<Done> twice = shop.wait([&](auto reply) {
        shop.desk->add(personOf(QStringLiteral("meena"), Role::Cashier), pinOf(CashierPin), reply);
    });
    QCOMPARE(twice.error().fault, Fault::Malformed);
}

void TestSignIn::rightPin_signsIn()
{
    CT_SHOP;
    QVERIFY(shop.signIn(QStringLiteral("ravi"), CashierPin).ok());
    QCOMPARE(shop.guard->person(), Cashier);
}

void TestSignIn::wrongPin_doesNot()
{
    CT_SHOP;
    QCOMPARE(shop.signIn(Cashier, OwnerPin).error().fault, Fault::Unauthorised);
    QCOMPARE(shop.signIn(QStringLiteral("Nobody"), OwnerPin).error().fault, Fault::Malformed);
    QVERIFY(shop.guard->person().isEmpty());
    QCOMPARE(shop.guard->denies(Act::Sell)->why, Denial::Why::NobodySignedIn);
}

void TestSignIn::wait_survivesARestart()
{
    CT_SHOP;
    QVERIFY(shop.tryUntilWait(Cashier) > 0);
    shop.open();
    const int checks = shop.pins.checks;
    QCOMPARE(shop.signIn(Cashier, CashierPin).error().fault, Fault::Refused);
    QCOMPARE(shop.pins.checks, checks); // the PIN was not even looked at
    folder.clock.pass(16s);
    shop.open();
    QVERIFY(shop.signIn(Cashier, CashierPin).ok());
}

void TestSignIn::wait_isNotShortenedByTheClock_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<bool>("restart");
    QTest::newRow("back") << -30 * 24 << false;
    QTest::newRow("back, and a restart") << -30 * 24 << true;
    QTest::newRow("forward") << 30 * 24 << false;
}

void TestSignIn::wait_isNotShortenedByTheClock()
{
    QFETCH(int, hours);
    QFETCH(bool, restart);
    CT_SHOP;
    QVERIFY(shop.tryUntilWait(Cashier) > 0);
    folder.clock.jump(std::chrono::hours(hours));
    if (restart)
        shop.open();
    QCOMPARE(shop.signIn(Cashier, CashierPin).error().fault, Fault::Refused);
    // But nobody is locked out for ever by a clock that was wrong once.
    folder.clock.pass(16s);
    QVERIFY(shop.signIn(Cashier, CashierPin).ok());
}

void TestSignIn::tenTries_takeHalfAnHour()
{
    CT_SHOP;
    const QDateTime begun = folder.clock.now();
    int tries = 0;
    while (tries <= 10) {
        const Result<Done> tried = shop.signIn(Cashier, "000000");
        if (tried.error().fault == Fault::Unauthorised)
            ++tries;
        else
            folder.clock.pass(std::chrono::seconds(tried.error().detail.toInt()));
    }
    QVERIFY(begun.secsTo(folder.clock.now()) >= 30 * 60);
}

void TestSignIn::rightPin_beginsTheCountAnew()
{
    CT_SHOP;
    for (int i = 0; i < 2; ++i)
        QCOMPARE(shop.signIn(Cashier, "000000").error().fault, Fault::Unauthorised);
    QVERIFY(shop.signIn(Cashier, CashierPin).ok());
    QCOMPARE(shop.book->person(Cashier)->wrongPins, 0);
}

void TestSignIn::try_isCountedBeforeThePinIsLookedAt()
{
    CT_SHOP;
    QVERIFY(shop.book->beginTry(Cashier).ok());
    shop.open(); // the program was killed while it looked
    QCOMPARE(shop.book->person(Cashier)->wrongPins, 1);
}

void TestSignIn::lastOwner_cannotGo()
{
    CT_SHOP;
    shop.guard->signIn(Owner);
    Person owner = *shop.book->person(Owner);
    owner.isEnabled = false;
    QCOMPARE(shop.book->changePerson(owner).error().fault, Fault::Refused);
    owner.isEnabled = true;
    owner.role = Role::Cashier;
    QCOMPARE(shop.book->changePerson(owner).error().fault, Fault::Refused);
    QCOMPARE(shop.book->person(Owner)->role, Role::Owner);
}

void TestSignIn::ownersWord_isKeptWithBothNames()
{
    CT_SHOP;
    QVERIFY(shop.signIn(Cashier, CashierPin).ok());
    QVERIFY(shop.wait([&](auto reply) {
                    shop.desk->allowOnce(Act::CloseShift, Owner, pinOf(OwnerPin), reply);
                })
                .ok());
    QCOMPARE(shop.guard->person(), Cashier);
    const auto words = shop.book->overrides(10);
    QCOMPARE(words->size(), 1);
    QCOMPARE(words->first().act, Act::CloseShift);
    QCOMPARE(words->first().person, Cashier);
    QCOMPARE(words->first().owner, Owner);
    QCOMPARE(shop.wait([&](auto reply) {
                     shop.desk->allowOnce(Act::Decide, Owner, pinOf("111111"), reply);
                 })
                 .error()
                 .fault,
             Fault::Unauthorised);
    QCOMPARE(shop.book->overrides(10)->size(), 1);
}

void TestSignIn::cashiersWord_allowsNothing()
{
    CT_SHOP;
    QVERIFY(shop.signIn(Cashier, CashierPin).ok());
    QCOMPARE(shop.wait([&](auto reply) {
                     shop.desk->allowOnce(Act::CloseShift, Cashier, pinOf(CashierPin), reply);
                 })
                 .error()
                 .fault,
             Fault::Unauthorised);
    QVERIFY(shop.book->overrides(10)->isEmpty());
}

void TestSignIn::shortPin_isNotTaken()
{
    CT_SHOP;
    shop.guard->signIn(Owner);
    QCOMPARE(shop.wait([&](auto reply) { shop.desk->setPin(Cashier, pinOf("12345"), reply); })
                 .error()
                 .fault,
             Fault::Malformed);
    QVERIFY(
        shop.wait([&](auto reply) { shop.desk->setPin(Cashier, pinOf("123456"), reply); }).ok());
    QVERIFY(shop.signIn(Cashier, "123456").ok());
}

SaleRefusal refusal(const Result<Beginning> &beginning)
{
    const Refused *refused = beginning.ok() ? std::get_if<Refused>(&*beginning) : nullptr;
    return refused ? refused->why : SaleRefusal::StoreUnwell;
}

QString numberOf(int i)
{
    return QString::number(9876500000 + i);
}

void limitCashier(Shop &shop, int sale, int day)
{
    shop.guard->signIn(Owner);
    Person cashier = *shop.book->person(Cashier);
    cashier.perSale = Money::fromRupees(sale);
    cashier.perDay = Money::fromRupees(day);
    QVERIFY(shop.book->changePerson(cashier).ok());
    shop.guard->signIn(Cashier);
}

void TestSignIn::limits_holdInTheTransaction()
{
    CT_SHOP;
    limitCashier(shop, 200, 0);
    QCOMPARE(refusal(shop.book->begin(saleOf(QStringLiteral("a"), numberOf(1), 201))),
             SaleRefusal::BeyondSale);
    QVERIFY(
        !begunAttempt(*shop.book, saleOf(QStringLiteral("b"), numberOf(1), 200)).orderId.isEmpty());
    const Guard::Word word(*shop.guard, Act::SellBeyondLimit);
    QVERIFY(
        !begunAttempt(*shop.book, saleOf(QStringLiteral("c"), numberOf(2), 201)).orderId.isEmpty());
}

void TestSignIn::dayLimit_countsWhatIsHeld()
{
    CT_SHOP;
    limitCashier(shop, 0, 500);
    const Attempt one = begunAttempt(*shop.book, saleOf(QStringLiteral("a"), numberOf(1), 300));
    QVERIFY(noted(*shop.book, one, Channel::Recharge, Verdict::NoAnswer, folder));
    QVERIFY(
        !begunAttempt(*shop.book, saleOf(QStringLiteral("b"), numberOf(2), 200)).orderId.isEmpty());
    const auto over = shop.book->begin(saleOf(QStringLiteral("c"), numberOf(3), 1));
    QCOMPARE(refusal(over), SaleRefusal::BeyondDay);
    QCOMPARE(std::get<Refused>(*over).sold, Money::fromRupees(500));
    // What came to nothing gives its room back.
    QVERIFY(noted(*shop.book, one, Channel::Status, Verdict::Failure, folder));
    QVERIFY(noted(*shop.book, one, Channel::Status, Verdict::Failure, folder));
    QCOMPARE(shop.book->attempt(one.orderId)->state(), State::Failed);
    QVERIFY(
        !begunAttempt(*shop.book, saleOf(QStringLiteral("c"), numberOf(3), 300)).orderId.isEmpty());
    // Another day, another room; an owner has no limit but the one that is set.
    QCOMPARE(refusal(shop.book->begin(saleOf(QStringLiteral("d"), numberOf(4), 500))),
             SaleRefusal::BeyondDay);
    folder.clock.pass(24h);
    QVERIFY(
        !begunAttempt(*shop.book, saleOf(QStringLiteral("d"), numberOf(4), 500)).orderId.isEmpty());
}

void TestSignIn::dayLimit_ofTwoWindowsTogether()
{
    CT_SHOP;
    limitCashier(shop, 0, 500);
    const auto other = folder.open();
    Guard guard(*other, folder.clock);
    other->setGuard(&guard);
    guard.signIn(Cashier);
    QVERIFY(
        !begunAttempt(*shop.book, saleOf(QStringLiteral("a"), numberOf(1), 300)).orderId.isEmpty());
    QCOMPARE(refusal(other->begin(saleOf(QStringLiteral("b"), numberOf(2), 300))),
             SaleRefusal::BeyondDay);
}

void TestSignIn::largeAmount_isLookedAtTwice()
{
    CT_SHOP;
    shop.guard->signIn(Owner);
    QVERIFY(shop.book->setPeopleRules({Money::fromRupees(1000), false, 5}).ok());
    shop.guard->signIn(Cashier);
    SaleRequest request = saleOf(QStringLiteral("a"), numberOf(1), 1000);
    QCOMPARE(refusal(shop.book->begin(request)), SaleRefusal::Large);
    QVERIFY(
        !begunAttempt(*shop.book, saleOf(QStringLiteral("b"), numberOf(1), 999)).orderId.isEmpty());
    request.intent.number = numberOf(2);
    request.confirmedLarge = true;
    QVERIFY(!begunAttempt(*shop.book, request).orderId.isEmpty());
}

void TestSignIn::people_areRebuiltFromTheJournal()
{
    CT_SHOP;
    shop.guard->signIn(Owner);
    QVERIFY(shop.book->setPeopleRules({Money::fromRupees(1000), true, 7}).ok());
    limitCashier(shop, 200, 500);
    (void)shop.tryUntilWait(Owner);
    const auto people = shop.book->people();
    QCOMPARE(verifyBook(folder.dir()), QStringList());
    shop.desk.reset();
    shop.guard.reset();
    shop.book.reset();
    QVERIFY(!problemOf(rebuildBook(mendRequest(folder, folder.mirror()), folder.clock)));
    const auto rebuilt = folder.open();
    QVERIFY(rebuilt);
    QCOMPARE(*rebuilt->people(), *people);
    QCOMPARE(*rebuilt->peopleRules(), (PeopleRules{Money::fromRupees(1000), true, 7}));
    QCOMPARE(refusal(rebuilt->begin(saleOf(QStringLiteral("n")))), SaleRefusal::NotAllowed);
}

void TestSignIn::verifierInDatabase_cannotBeSwapped()
{
    CT_SHOP;
    QVERIFY(shop.book->connection()
                .run(QStringLiteral("UPDATE people SET verifier='plain:000000'"))
                .ok());
    QVERIFY(!verifyBook(folder.dir()).isEmpty());
}

void TestSignIn::directSql_isRefused()
{
    CT_SHOP;
    Connection &sql = shop.book->connection();
    QVERIFY(!sql.run(QStringLiteral("DELETE FROM people")).ok());
    QVERIFY(!sql.run(QStringLiteral("UPDATE people SET enabled=0 WHERE role='owner'")).ok());
    QVERIFY(!sql.run(QStringLiteral("UPDATE people SET wrong_pins=5")).ok());
    QVERIFY(sql.run(QStringLiteral("UPDATE people SET enabled=0 WHERE role='cashier'")).ok());
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
