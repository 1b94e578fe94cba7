// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <accountdesk.h>

#include <QtTest>

using namespace ct;

class TestAccountDesk : public QObject
{
    Q_OBJECT
private slots:
    void gateway_mustKeepThePasswordPrivate_data();
    void gateway_mustKeepThePasswordPrivate();
    void everythingWrong_isSaidInTheOrderOfTheForm();
};

static AccountSettings goodSettings()
{
    AccountSettings settings;
    settings.gateway = QStringLiteral("https://provider.example");
    settings.username = QStringLiteral("shop");
    settings.circle = QStringLiteral("9");
    return settings;
}

void TestAccountDesk::gateway_mustKeepThePasswordPrivate_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<int>("problem"); // -1: none
    const auto row = [](const char *gateway, int problem) {
        QTest::newRow(gateway) << QString::fromLatin1(gateway) << problem;
    };
    row("https://provider.example", -1);
    row("https://provider.example:8443/shop", -1);
    row("http://127.0.0.1:8080", -1);
    row("http://[::1]:8080", -1);
    row("http://localhost:8080", -1);
    row("http://provider.example", int(AccountProblem::GatewayInsecure));
    row("http://127.0.0.1.provider.example", int(AccountProblem::GatewayInsecure));
    row("http://10.0.0.1", int(AccountProblem::GatewayInsecure));
    row("ftp://provider.example", int(AccountProblem::GatewayMalformed));
    row("provider.example", int(AccountProblem::GatewayMalformed));
    row("https://", int(AccountProblem::GatewayMalformed));
    row("https://shop:secret@provider.example", int(AccountProblem::GatewayMalformed));
    row("https://provider.example/?pwd=x", int(AccountProblem::GatewayMalformed));
    row("https://provider.example/#x", int(AccountProblem::GatewayMalformed));
    row(" ", int(AccountProblem::GatewayMissing));
}

void TestAccountDesk::gateway_mustKeepThePasswordPrivate()
{
    QFETCH(QString, gateway);
    QFETCH(int, problem);
    AccountSettings settings = goodSettings();
    settings.gateway = gateway;
    QList<AccountProblem> expected;
    if (problem >= 0)
        expected << AccountProblem(problem);
    QCOMPARE(checkAccount(settings), expected);
}

void TestAccountDesk::everythingWrong_isSaidInTheOrderOfTheForm()
{
    AccountSettings settings;
    settings.wire = QStringLiteral("put");
    settings.format = QStringLiteral("JSON");
    settings.deadline = std::chrono::seconds(5);
    settings.counter = 0;
    settings.shop.upiId = QStringLiteral("shop@mail.example");
    const QList<AccountProblem> all{AccountProblem::GatewayMissing, AccountProblem::UsernameMissing,
                                    AccountProblem::UnknownWire,    AccountProblem::UnknownFormat,
                                    AccountProblem::BadDeadline,    AccountProblem::CircleMissing,
                                    AccountProblem::BadCounter,     AccountProblem::BadUpiId};
    QCOMPARE(checkAccount(settings), all);
}

QTEST_APPLESS_MAIN(TestAccountDesk)
#include "tst_accountdesk.moc"
