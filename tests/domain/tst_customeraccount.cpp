// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <customeraccount.h>

#include <QTest>
#include <limits>

using namespace ct;

//! The arithmetic of udhaar: who a customer is, what is owed after a line, and which sales stand in
//! an account.
class TestCustomerAccount : public QObject
{
    Q_OBJECT

private slots:
    void number_isAMobileNumber_data();
    void number_isAMobileNumber();
    void names_comeBack();
    void owed_isMovedByTheAmount();
    void owed_staysInRange();
    void room_isNeverBelowNothing();
    void everyState_isPaidForOrNot_data();
    void everyState_isPaidForOrNot();
    void intent_standsInTheAccountOnce_data();
    void intent_standsInTheAccountOnce();
};

void TestCustomerAccount::number_isAMobileNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("mobile") << QStringLiteral("9876543210") << true;
    QTest::newRow("lowest") << QStringLiteral("6000000000") << true;
    QTest::newRow("first digit") << QStringLiteral("5876543210") << false;
    QTest::newRow("short") << QStringLiteral("987654321") << false;
    QTest::newRow("long") << QStringLiteral("98765432100") << false;
    QTest::newRow("grouped") << QStringLiteral("98765 4321") << false;
    QTest::newRow("other digits") << QStringLiteral("९८७६५४३२१०") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestCustomerAccount::number_isAMobileNumber()
{
    QFETCH(QString, text);
    QTEST(isCustomerNumber(text), "is");
}

void TestCustomerAccount::names_comeBack()
{
    for (const AccountMoveKind kind :
         {AccountMoveKind::Charge, AccountMoveKind::Credit, AccountMoveKind::Payment})
        QCOMPARE(accountMoveFromName(accountMoveName(kind)), std::optional(kind));
    QCOMPARE(accountMoveFromName(QStringLiteral("gift")), std::nullopt);
}

void TestCustomerAccount::owed_isMovedByTheAmount()
{
    const Money owed = Money::fromPaise(10'050);
    const Money amount = Money::fromPaise(5'025);
    QCOMPARE(owedAfter(owed, AccountMoveKind::Charge, amount), Money::fromPaise(15'075));
    QCOMPARE(owedAfter(owed, AccountMoveKind::Credit, amount), Money::fromPaise(5'025));
    QCOMPARE(owedAfter(owed, AccountMoveKind::Payment, amount), Money::fromPaise(5'025));
    QCOMPARE(owedAfter(Money(), AccountMoveKind::Payment, amount), Money::fromPaise(-5'025));
}

void TestCustomerAccount::owed_staysInRange()
{
    const Money most = Money::fromPaise(9'000'000'000'000'000);
    const Money paisa = Money::fromPaise(1);
    QCOMPARE(owedAfter(most, AccountMoveKind::Charge, paisa), std::nullopt);
    QCOMPARE(owedAfter(most, AccountMoveKind::Payment, paisa)->paise(), most.paise() - 1);
    QCOMPARE(owedAfter(Money::fromPaise(-most.paise()), AccountMoveKind::Credit, paisa),
             std::nullopt);
    QCOMPARE(owedAfter(Money::fromPaise(std::numeric_limits<qint64>::max()),
                       AccountMoveKind::Charge, paisa),
             std::nullopt);
}

void TestCustomerAccount::room_isNeverBelowNothing()
{
    CustomerAccount account;
    QCOMPARE(account.room(), Money());
    account.limit = Money::fromRupees(500);
    account.owed = Money::fromRupees(120);
    QCOMPARE(account.room(), Money::fromRupees(380));
    account.owed = Money::fromRupees(600);
    QCOMPARE(account.room(), Money());
    account.owed = Money::fromRupees(-50);
    QCOMPARE(account.room(), Money::fromRupees(550));
}

void TestCustomerAccount::everyState_isPaidForOrNot_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("paid");
    QTest::newRow("sending") << State::Sending << true;
    QTest::newRow("not sent") << State::NotSent << false;
    QTest::newRow("unknown") << State::Unknown << true;
    QTest::newRow("pending") << State::Pending << true;
    QTest::newRow("failing") << State::Failing << true;
    QTest::newRow("failed") << State::Failed << false;
    QTest::newRow("success") << State::Success << true;
    QTest::newRow("reversed") << State::Reversed << false;
    QTest::newRow("conflict") << State::Conflict << true;
}

void TestCustomerAccount::everyState_isPaidForOrNot()
{
    QFETCH(State, state);
    QTEST(isPaidFor(state), "paid");
    QCOMPARE(isOnAccount({{state, true}}), isPaidFor(state));
    QVERIFY(!isOnAccount({{state, false}}));
}

void TestCustomerAccount::intent_standsInTheAccountOnce_data()
{
    QTest::addColumn<QList<AccountAttempt>>("attempts");
    QTest::addColumn<bool>("owed");
    using List = QList<AccountAttempt>;
    QTest::newRow("nothing") << List{} << false;
    QTest::newRow("two successes") << List{{State::Success, true}, {State::Success, true}} << true;
    QTest::newRow("failed, retried") << List{{State::Failed, true}, {State::Sending, true}} << true;
    QTest::newRow("failed twice") << List{{State::Failed, true}, {State::NotSent, true}} << false;
    QTest::newRow("retried for cash")
        << List{{State::Failed, true}, {State::Success, false}} << false;
    QTest::newRow("late success beside cash")
        << List{{State::Success, true}, {State::Success, false}} << false;
    QTest::newRow("late success, the cash was given back")
        << List{{State::Success, true}, {State::Failed, false}} << true;
    QTest::newRow("cash first") << List{{State::Failed, false}, {State::Pending, true}} << true;
}

void TestCustomerAccount::intent_standsInTheAccountOnce()
{
    QFETCH(QList<AccountAttempt>, attempts);
    QTEST(isOnAccount(attempts), "owed");
}

QTEST_APPLESS_MAIN(TestCustomerAccount)
#include "tst_customeraccount.moc"
