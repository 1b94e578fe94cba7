// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <accountkeeper.h>
#include <currentprovider.h>
#include <fakeprovider.h>

#include <QTemporaryDir>
#include <QTest>

using namespace ct;

class TestAccountKeeper : public QObject
{
    Q_OBJECT

private slots:
    void anotherUserWithoutAPassword_sellsNothingThroughTheOldAccount()
    {
        QTemporaryDir dir;
        Redactor redactor;
        CounterSettings settings;
        settings.profile.username = QStringLiteral("first");
        AccountKeeper keeper(dir.path(), settings, false, nullptr, redactor, {});
        CurrentProvider provider;
        connect(&keeper, &AccountKeeper::use, &provider,
                [&](const ProviderProfile &, std::shared_ptr<SecretBytes> password) {
                    provider.use(password ? std::make_unique<FakeProvider>() : nullptr);
                });
        keeper.useOnce(std::make_shared<SecretBytes>("password"));
        QVERIFY(provider.isReady());

        AccountSettings account = keeper.settings();
        account.counter = 2;
        keeper.save(account, nullptr, Reply<Done>{this, [](const Result<Done> &) {}});
        QVERIFY(provider.isReady()); // the same account: the password still belongs to it

        account.username = QStringLiteral("second");
        keeper.save(account, nullptr, Reply<Done>{this, [](const Result<Done> &) {}});
        QCOMPARE(keeper.settings().username, QStringLiteral("second"));
        QVERIFY(!provider.isReady());
        QVERIFY(!keeper.hasPassword());

        keeper.save(account, std::make_shared<SecretBytes>("another"),
                    Reply<Done>{this, [](const Result<Done> &) {}});
        QVERIFY(provider.isReady());
    }
};

QTEST_GUILESS_MAIN(TestAccountKeeper)
#include "tst_accountkeeper.moc"
