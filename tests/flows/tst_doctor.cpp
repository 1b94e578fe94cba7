// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctor.h>
#include <doctorchecks.h>
#include <fakebook.h>
#include <fakeclock.h>
#include <fakeprovider.h>

#include <QSignalSpy>
#include <QTest>

using namespace ct;
using namespace std::chrono_literals;

namespace {

//! A check that answers when a test says so.
class ToldCheck final : public Check
{
public:
    ToldCheck(CheckKind which, QList<CheckKind> needed = {}, QList<CheckKind> before = {})
        : m_kind(which), m_needs(std::move(needed)), m_after(std::move(before))
    {
    }
    CheckKind kind() const override { return m_kind; }
    QList<CheckKind> needs() const override { return m_needs; }
    QList<CheckKind> after() const override { return m_after; }
    void run(Reply<CheckResult> reply) override { replies << std::move(reply); }
    void answer(CheckState state) { replies.takeFirst()(CheckResult{state, Finding::CannotTell}); }

    QList<Reply<CheckResult>> replies;

private:
    CheckKind m_kind;
    QList<CheckKind> m_needs;
    QList<CheckKind> m_after;
};

//! A place for passwords that answers a probe as it is told.
class ToldSecrets final : public Secrets
{
public:
    void load(const QString &, Reply<std::shared_ptr<SecretBytes>> reply) override
    {
        reply.later(Error{Fault::Refused, {}});
    }
    void store(const QString &, std::shared_ptr<SecretBytes>, Reply<Done> reply) override
    {
        ++stores;
        reply.later(Done{});
    }
    void probe(Reply<Done> reply) override { reply.later(answer); }
    bool isFile() const override { return file; }

    Result<Done> answer = Done{};
    bool file = false;
    int stores = 0;
};

CheckResult resultOf(Check &check)
{
    std::optional<CheckResult> got;
    check.run(Reply<CheckResult>{&check, [&got](const Result<CheckResult> &result) {
                                     got = result.ok() ? *result : CheckResult{};
                                 }});
    // A check answers later, never inside the call.
    if (got)
        return {};
    (void)QTest::qWaitFor([&got] { return got.has_value(); });
    return got.value_or(CheckResult{});
}

} // namespace

//! What the Doctor looks at, and in which order; every check's failing case is provoked.
class tst_Doctor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void checks_startTogetherUnlessTheyBuildOnOthers();
    void failedCheck_keepsThoseThatNeedItFromRunning();
    void silentCheck_countsAsFailedAfterAWhile();
    void answerOfAnEarlierExamination_isDropped();
    void examineWhileBusy_doesNothing();

    void clock_isHeldAgainstTheProvider_data();
    void clock_isHeldAgainstTheProvider();
    void clock_isHeldAgainstTheBook();
    void clock_withoutAnythingToCompare_isSkipped();
    void login_saysWhatIsWrong_data();
    void login_saysWhatIsWrong();
    void login_withoutAPassword_asksNobody();
    void whiteList_namesTheAddressOfARefusedSale();
    void whiteList_namesTheAddressOfARefusedQuestion();
    void whiteList_isProvenByASaleThatPassed();
    void whiteList_otherRefusalsProveNothing();
    void whiteList_neverSendsARecharge();
    void credential_saysWhatIsWrong_data();
    void credential_saysWhatIsWrong();
    void book_saysWhatIsWrong();
    void book_tellsWhatUpkeepCouldNotMake();
    void book_tellsOfAHold();
    void callback_isSkippedWhileItIsOff();
    void callback_tellsWhyItDoesNotListen_data();
    void callback_tellsWhyItDoesNotListen();
    void refusedAddress_isTakenFromTheProvidersWords_data();
    void refusedAddress_isTakenFromTheProvidersWords();

private:
    Attempt sold(State state, const Evidence &answer);

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeBook> m_book;
    std::unique_ptr<FakeProvider> m_provider;
};

void tst_Doctor::init()
{
    m_book.reset();
    m_clock = std::make_unique<FakeClock>();
    m_book = std::make_unique<FakeBook>(*m_clock);
    m_provider = std::make_unique<FakeProvider>();
}

void tst_Doctor::checks_startTogetherUnlessTheyBuildOnOthers()
{
    std::vector<std::unique_ptr<Check>> checks;
    auto *names = new ToldCheck(CheckKind::Names);
    auto *connection = new ToldCheck(CheckKind::Connection, {CheckKind::Names});
    auto *clock = new ToldCheck(CheckKind::Clock, {}, {CheckKind::Connection});
    auto *disk = new ToldCheck(CheckKind::Disk);
    for (ToldCheck *check : {names, connection, clock, disk})
        checks.emplace_back(check);
    Doctor doctor(std::move(checks));
    QSignalSpy finished(&doctor, &Doctor::finished);
    doctor.examine();
    QCOMPARE(names->replies.size(), 1);
    QCOMPARE(disk->replies.size(), 1);
    QVERIFY(connection->replies.isEmpty());
    QVERIFY(clock->replies.isEmpty());
    disk->answer(CheckState::Ok);
    names->answer(CheckState::Warning);
    QCOMPARE(connection->replies.size(), 1);
    QVERIFY(clock->replies.isEmpty());
    connection->answer(CheckState::Failed);
    // It only waits for the connection, whatever came of it.
    QCOMPARE(clock->replies.size(), 1);
    QVERIFY(doctor.isBusy());
    clock->answer(CheckState::Ok);
    QVERIFY(!doctor.isBusy());
    QCOMPARE(finished.count(), 1);
}

void tst_Doctor::failedCheck_keepsThoseThatNeedItFromRunning()
{
    std::vector<std::unique_ptr<Check>> checks;
    auto *names = new ToldCheck(CheckKind::Names);
    auto *connection = new ToldCheck(CheckKind::Connection, {CheckKind::Names});
    auto *login = new ToldCheck(CheckKind::Login, {CheckKind::Connection});
    for (ToldCheck *check : {names, connection, login})
        checks.emplace_back(check);
    Doctor doctor(std::move(checks));
    doctor.examine();
    names->answer(CheckState::Failed);
    QVERIFY(!doctor.isBusy());
    QVERIFY(connection->replies.isEmpty());
    QVERIFY(login->replies.isEmpty());
    QCOMPARE(doctor.reports().at(1).result->state, CheckState::Skipped);
    QCOMPARE(doctor.reports().at(1).result->finding, Finding::NeedsOther);
    QCOMPARE(doctor.reports().at(1).result->number, qint64(CheckKind::Names));
    QCOMPARE(doctor.reports().at(2).result->finding, Finding::NeedsOther);
}

void tst_Doctor::silentCheck_countsAsFailedAfterAWhile()
{
    std::vector<std::unique_ptr<Check>> checks;
    checks.emplace_back(new ToldCheck(CheckKind::Printer));
    Doctor doctor(std::move(checks), 20ms);
    doctor.examine();
    QTRY_VERIFY(!doctor.isBusy());
    QCOMPARE(doctor.reports().first().result->state, CheckState::Failed);
    QCOMPARE(doctor.reports().first().result->finding, Finding::NoAnswer);
}

void tst_Doctor::answerOfAnEarlierExamination_isDropped()
{
    std::vector<std::unique_ptr<Check>> checks;
    auto *printer = new ToldCheck(CheckKind::Printer);
    checks.emplace_back(printer);
    Doctor doctor(std::move(checks), 20ms);
    doctor.examine();
    QTRY_VERIFY(!doctor.isBusy());
    doctor.examine();
    QCOMPARE(printer->replies.size(), 2);
    printer->answer(CheckState::Ok); // to the first question, late
    QVERIFY(doctor.isBusy());
    QVERIFY(!doctor.reports().first().result);
    printer->answer(CheckState::Warning);
    QCOMPARE(doctor.reports().first().result->state, CheckState::Warning);
}

void tst_Doctor::examineWhileBusy_doesNothing()
{
    std::vector<std::unique_ptr<Check>> checks;
    auto *disk = new ToldCheck(CheckKind::Disk);
    checks.emplace_back(disk);
    Doctor doctor(std::move(checks));
    doctor.examine();
    doctor.examine();
    QCOMPARE(disk->replies.size(), 1);
}

void tst_Doctor::clock_isHeldAgainstTheProvider_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<Finding>("finding");
    const auto row = [](const char *name, qint64 ahead, CheckState state, Finding finding) {
        QTest::newRow(name) << ahead << state << finding;
    };
    row("right", 0, CheckState::Ok, Finding::ClockRight);
    row("a second", 1, CheckState::Ok, Finding::ClockRight);
    row("a minute", -60, CheckState::Ok, Finding::ClockRight);
    row("slow", -61, CheckState::Warning, Finding::ClockOff);
    row("fast", 300, CheckState::Warning, Finding::ClockOff);
    row("far off", 601, CheckState::Failed, Finding::ClockFarOff);
    row("ten years", -10LL * 365 * 86400, CheckState::Failed, Finding::ClockFarOff);
}

void tst_Doctor::clock_isHeldAgainstTheProvider()
{
    QFETCH(qint64, ahead);
    const QDateTime now = m_clock->now();
    ClockCheck check(*m_book, *m_clock, [now, ahead] {
        return std::optional(TimeHeard{now.addSecs(-ahead), now});
    });
    const CheckResult result = resultOf(check);
    QTEST(result.state, "state");
    QTEST(result.finding, "finding");
    if (result.finding != Finding::ClockRight)
        QCOMPARE(result.number, ahead);
}

void tst_Doctor::clock_isHeldAgainstTheBook()
{
    sold(State::Success, evidenceOf(Channel::Recharge, Verdict::Success, m_clock->now()));
    const QDateTime written = m_book->all().last().createdAt;
    m_clock->setNow(m_clock->now().addDays(-2));
    ClockCheck alone(*m_book, *m_clock, [] { return std::optional<TimeHeard>(); });
    const CheckResult result = resultOf(alone);
    QCOMPARE(result.state, CheckState::Failed);
    QCOMPARE(result.finding, Finding::ClockBehindBook);
    QCOMPARE(result.at, written);
    // The provider says that the clock is right: then the book's entry was made by a wrong one.
    const QDateTime now = m_clock->now();
    ClockCheck proven(*m_book, *m_clock, [now] { return std::optional(TimeHeard{now, now}); });
    QCOMPARE(resultOf(proven).state, CheckState::Warning);
}

void tst_Doctor::clock_withoutAnythingToCompare_isSkipped()
{
    ClockCheck check(*m_book, *m_clock, [] { return std::optional<TimeHeard>(); });
    QCOMPARE(resultOf(check).state, CheckState::Skipped);
    QCOMPARE(resultOf(check).finding, Finding::ClockNotCompared);
}

void tst_Doctor::login_saysWhatIsWrong_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Finding>("finding");
    QTest::newRow("refused") << Fault::Unauthorised << Finding::LoginRefused;
    QTest::newRow("other words") << Fault::Refused << Finding::LoginOtherRefusal;
    QTest::newRow("no balance") << Fault::Malformed << Finding::LoginUnreadable;
    QTest::newRow("offline") << Fault::Offline << Finding::LoginNotAnswered;
    QTest::newRow("too slow") << Fault::TimedOut << Finding::LoginNotAnswered;
}

void tst_Doctor::login_saysWhatIsWrong()
{
    QFETCH(Fault, fault);
    LoginCheck check(m_provider.get());
    std::optional<CheckResult> got;
    const auto take = [&got](const Result<CheckResult> &result) { got = *result; };
    check.run(Reply<CheckResult>{&check, take});
    m_provider->answerBalance(Error{fault, QStringLiteral("Low Balance")});
    QVERIFY(got);
    QCOMPARE(got->state, CheckState::Failed);
    QTEST(got->finding, "finding");

    Balance balance;
    balance.money = Money::fromRupees(394);
    check.run(Reply<CheckResult>{&check, take});
    m_provider->answerBalance(balance);
    QCOMPARE(got->state, CheckState::Ok);
    QCOMPARE(got->money, std::optional(Money::fromRupees(394)));
}

void tst_Doctor::login_withoutAPassword_asksNobody()
{
    m_provider->ready = false;
    LoginCheck closed(m_provider.get());
    QCOMPARE(resultOf(closed).finding, Finding::PasswordMissing);
    QCOMPARE(m_provider->balances, 0);
    LoginCheck none(nullptr);
    QCOMPARE(resultOf(none).state, CheckState::Failed);
}

Attempt tst_Doctor::sold(State state, const Evidence &answer)
{
    SaleRequest request;
    request.intent.key = IntentKey(QStringLiteral("key-%1").arg(m_book->all().size()));
    request.intent.row = RowKey(QStringLiteral("A"));
    request.intent.operatorCode = QStringLiteral("A");
    request.intent.number = QStringLiteral("98765%1").arg(m_book->all().size(), 5, 10, QChar(u'0'));
    request.intent.amount = Money::fromRupees(10);
    Result<Beginning> begun = m_book->begin(request);
    const OrderId orderId = std::get<Permit>(*begun).attempt.orderId;
    const auto recorded = m_book->record(orderId, answer);
    if (!recorded.ok() || recorded->attempt.state() != state)
        qFatal("the sale did not end as the test wants it");
    m_clock->pass(1s);
    return recorded->attempt;
}

void tst_Doctor::whiteList_namesTheAddressOfARefusedSale()
{
    sold(State::Success, evidenceOf(Channel::Recharge, Verdict::Success, m_clock->now()));
    sold(State::Failing, evidenceOf(Channel::Recharge, Verdict::Refusal, m_clock->now(),
                                    QStringLiteral("Invalid IP 203.0.113.7")));
    WhiteListCheck check(*m_book, m_provider.get(), nullptr);
    const CheckResult result = resultOf(check);
    QCOMPARE(result.state, CheckState::Failed);
    QCOMPARE(result.finding, Finding::NotOnWhiteList);
    QCOMPARE(result.address, QStringLiteral("203.0.113.7"));
}

void tst_Doctor::whiteList_namesTheAddressOfARefusedQuestion()
{
    sold(State::Success, evidenceOf(Channel::Recharge, Verdict::Success, m_clock->now()));
    Resolver resolver(*m_book, *m_provider, *m_clock);
    WhiteListCheck check(*m_book, m_provider.get(), &resolver);
    std::optional<CheckResult> got;
    check.run(Reply<CheckResult>{&check, [&got](const Result<CheckResult> &r) { got = *r; }});
    QCOMPARE(m_provider->statuses.size(), 1);
    m_provider->answerStatus(evidenceOf(Channel::Status, Verdict::CallRefused, m_clock->now(),
                                        QStringLiteral("Invalid IP 203.0.113.9")));
    QTRY_VERIFY(got);
    QCOMPARE(got->state, CheckState::Failed);
    QCOMPARE(got->address, QStringLiteral("203.0.113.9"));
    QCOMPARE(m_book->all().last().state(), State::Success);
}

void tst_Doctor::whiteList_isProvenByASaleThatPassed()
{
    sold(State::Failing, evidenceOf(Channel::Recharge, Verdict::Refusal, m_clock->now(),
                                    QStringLiteral("Invalid IP 203.0.113.7")));
    const QDateTime passed = m_clock->now();
    sold(State::Pending, evidenceOf(Channel::Recharge, Verdict::Pending, passed));
    WhiteListCheck check(*m_book, m_provider.get(), nullptr);
    const CheckResult result = resultOf(check);
    QCOMPARE(result.state, CheckState::Ok);
    QCOMPARE(result.at, passed);
}

void tst_Doctor::whiteList_otherRefusalsProveNothing()
{
    WhiteListCheck check(*m_book, m_provider.get(), nullptr);
    QCOMPARE(resultOf(check).finding, Finding::WhiteListUnproven);
    sold(State::Failing, evidenceOf(Channel::Recharge, Verdict::Refusal, m_clock->now(),
                                    QStringLiteral("Low Balance")));
    QCOMPARE(resultOf(check).state, CheckState::Skipped);
    QCOMPARE(resultOf(check).finding, Finding::WhiteListUnproven);
}

void tst_Doctor::whiteList_neverSendsARecharge()
{
    Resolver resolver(*m_book, *m_provider, *m_clock);
    WhiteListCheck check(*m_book, m_provider.get(), &resolver);
    QCOMPARE(resultOf(check).finding, Finding::WhiteListUnproven);
    QVERIFY(m_provider->recharges.isEmpty());
    QVERIFY(m_provider->statuses.isEmpty());
}

void tst_Doctor::credential_saysWhatIsWrong_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Finding>("finding");
    QTest::newRow("no keyring") << false << Fault::Storage << Finding::SecretsNotKept;
    QTest::newRow("locked keyring") << false << Fault::Unauthorised << Finding::SecretsLocked;
    QTest::newRow("no file") << true << Fault::Refused << Finding::SecretFileBad;
    QTest::newRow("open file") << true << Fault::Storage << Finding::SecretFileBad;
    QTest::newRow("wrong passphrase") << true << Fault::Unauthorised << Finding::SecretsLocked;
}

void tst_Doctor::credential_saysWhatIsWrong()
{
    QFETCH(bool, isFile);
    QFETCH(Fault, fault);
    ToldSecrets secrets;
    secrets.file = isFile;
    CredentialCheck check([&secrets] { return &secrets; }, false);
    QCOMPARE(resultOf(check).finding, Finding::SecretsKept);
    secrets.answer = Error{fault, {}};
    QCOMPARE(resultOf(check).state, CheckState::Failed);
    QTEST(resultOf(check).finding, "finding");
    QCOMPARE(secrets.stores, 0);

    CredentialCheck nowhere([] { return nullptr; }, false);
    QCOMPARE(resultOf(nowhere).state, CheckState::Failed);
    CredentialCheck practice([] { return nullptr; }, true);
    QCOMPARE(resultOf(practice).finding, Finding::SecretsNotNeeded);
}

void tst_Doctor::book_saysWhatIsWrong()
{
    BookHealthCheck check(*m_book, [] { return QStringList{QStringLiteral("row 7")}; });
    QCOMPARE(resultOf(check).finding, Finding::BookWell);
    m_book->setHealth(BookHealth::ReadOnly);
    QCOMPARE(resultOf(check).finding, Finding::BookReadOnly);
    m_book->setHealth(BookHealth::Damaged);
    const CheckResult damaged = resultOf(check);
    QCOMPARE(damaged.finding, Finding::BookDamaged);
    QCOMPARE(damaged.state, CheckState::Failed);
    QCOMPARE(damaged.words, QStringLiteral("row 7"));
}

void tst_Doctor::book_tellsWhatUpkeepCouldNotMake()
{
    std::optional<Upkeep::Job> unmade;
    BookHealthCheck check(*m_book, {}, [&unmade] { return unmade; });
    QCOMPARE(resultOf(check).finding, Finding::BookWell);
    unmade = Upkeep::Job::Backup;
    QCOMPARE(resultOf(check).finding, Finding::BookNotCopied);
    QCOMPARE(resultOf(check).state, CheckState::Warning);
    unmade = Upkeep::Job::Verify;
    QCOMPARE(resultOf(check).finding, Finding::BookNotChecked);
    m_book->setHealth(BookHealth::Damaged);
    QCOMPARE(resultOf(check).finding, Finding::BookDamaged);
}

void tst_Doctor::book_tellsOfAHold()
{
    BookHealthCheck check(*m_book, {});
    QVERIFY(m_book->hold(HoldKind::Machine, QStringLiteral("moved")).ok());
    const CheckResult held = resultOf(check);
    QCOMPARE(held.state, CheckState::Failed);
    QCOMPARE(held.finding, Finding::SellingHeld);
    QVERIFY(held.hold);
    QCOMPARE(held.hold->kind, HoldKind::Machine);
}

void tst_Doctor::callback_isSkippedWhileItIsOff()
{
    CallbackCheck off({});
    QCOMPARE(resultOf(off).state, CheckState::Skipped);
    HubCheck hub;
    QCOMPARE(resultOf(hub).state, CheckState::Skipped);
}

void tst_Doctor::callback_tellsWhyItDoesNotListen_data()
{
    QTest::addColumn<CallbackDesk::State>("listener");
    QTest::addColumn<bool>("isOther");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<Finding>("finding");
    using State = CallbackDesk::State;
    QTest::newRow("listens") << State::Listening << false << CheckState::Ok << Finding::CallbackOn;
    QTest::newRow("port taken") << State::NoPort << false << CheckState::Failed
                                << Finding::CallbackNoPort;
    QTest::newRow("no address") << State::NoAddress << false << CheckState::Failed
                                << Finding::CallbackNoAddress;
    QTest::newRow("no token") << State::NoToken << false << CheckState::Failed
                              << Finding::CallbackNoToken;
    QTest::newRow("asked from a terminal")
        << State::Off << true << CheckState::Skipped << Finding::CallbackInCounter;
}

void tst_Doctor::callback_tellsWhyItDoesNotListen()
{
    QFETCH(CallbackDesk::State, listener);
    QFETCH(bool, isOther);
    const QString place = QStringLiteral("127.0.0.1:8750");
    CallbackCheck check([=] { return CallbackStanding{listener, place, isOther}; });
    const CheckResult result = resultOf(check);
    QTEST(result.state, "state");
    QTEST(result.finding, "finding");
    QCOMPARE(result.name, place);
}

void tst_Doctor::refusedAddress_isTakenFromTheProvidersWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isRefusal");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *words, bool isRefusal, const char *address) {
        QTest::newRow(words) << QString::fromLatin1(words) << isRefusal
                             << QString::fromLatin1(address);
    };
    row("Invalid IP 203.0.113.45", true, "203.0.113.45");
    row(" invalid ip: 203.0.113.45.", true, "203.0.113.45");
    row("Invalid IP 2001:db8::7", true, "2001:db8::7");
    row("Invalid IP", true, "");
    row("Low Balance", false, "");
    row("not an Invalid IP 203.0.113.45", false, "");
    row("Invalid IPTV number 1.2.3.4", false, "");
    row("", false, "");
}

void tst_Doctor::refusedAddress_isTakenFromTheProvidersWords()
{
    QFETCH(QString, words);
    QFETCH(bool, isRefusal);
    const auto address = addressRefusedIn(words);
    QCOMPARE(address.has_value(), isRefusal);
    if (address)
        QTEST(*address, "address");
}

QTEST_GUILESS_MAIN(tst_Doctor)
#include "tst_doctor.moc"
