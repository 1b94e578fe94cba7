// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <accountkeeper.h>
#include <countersettings.h>
#include <currentprovider.h>
#include <fakeprovider.h>

#include <QTemporaryDir>
#include <QTest>

using namespace ct;

namespace {

//! Keeps nothing, and answers when it is told to.
class SlowSecrets : public Secrets
{
public:
    using Secrets::Secrets;

    void load(const QString &, Reply<std::shared_ptr<SecretBytes>> reply) override
    {
        reply.later(Error{Fault::Refused, {}});
    }
    void store(const QString &account, std::shared_ptr<SecretBytes>, Reply<Done> reply) override
    {
        stored << account;
        m_reply.emplace(std::move(reply));
    }
    void probe(Reply<Done> reply) override { reply.later(Done{}); }

    bool isFile() const override { return true; }

    void answer(const Result<Done> &kept) { (*m_reply)(kept); }

    QStringList stored;

private:
    std::optional<Reply<Done>> m_reply;
};

QString savedUser(const QTemporaryDir &dir)
{
    const auto settings = loadSettings(dir.path());
    return settings && *settings ? (*settings)->profile.username : QString();
}

} // namespace

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

    //! Whoever is stopped in between finds the old account with its password, or the new one.
    void anotherAccount_isNamedOnceItsPasswordIsKept()
    {
        QTemporaryDir dir;
        Redactor redactor;
        SlowSecrets secrets;
        CounterSettings settings;
        settings.profile.gateway = QStringLiteral("https://provider.example/");
        settings.profile.username = QStringLiteral("first");
        QVERIFY(saveSettings(dir.path(), settings));
        AccountKeeper keeper(dir.path(), settings, false, &secrets, redactor, {});
        keeper.useOnce(std::make_shared<SecretBytes>("password"));
        QStringList used;
        connect(
            &keeper, &AccountKeeper::use, this,
            [&used](const ProviderProfile &profile, const auto &) { used << profile.username; });
        AccountSettings account = keeper.settings();
        account.username = QStringLiteral("second");
        std::optional<Result<Done>> answer;
        keeper.save(account, std::make_shared<SecretBytes>("another"),
                    Reply<Done>{this, [&answer](const Result<Done> &done) { answer = done; }});
        QCOMPARE(secrets.stored, QStringList{account.username});
        QCOMPARE(savedUser(dir), QStringLiteral("first"));
        QVERIFY(used.isEmpty());
        // What is set meanwhile is not undone by it.
        CallbackSettings callback = keeper.counterSettings().callback;
        callback.listen = !callback.listen;
        QVERIFY(keeper.keepCallback(callback));
        secrets.answer(Done{});
        QVERIFY(answer && answer->ok());
        QCOMPARE(savedUser(dir), QStringLiteral("second"));
        QCOMPARE(used, QStringList{account.username});
        QCOMPARE(keeper.counterSettings().callback.listen, callback.listen);
        QVERIFY(keeper.isPasswordKept());
    }

    void anotherAccount_whosePasswordCannotBeKept_isUsedUntilTheEnd()
    {
        QTemporaryDir dir;
        Redactor redactor;
        SlowSecrets secrets;
        CounterSettings settings;
        settings.profile.gateway = QStringLiteral("https://provider.example/");
        settings.profile.username = QStringLiteral("first");
        AccountKeeper keeper(dir.path(), settings, false, &secrets, redactor, {});
        AccountSettings account = keeper.settings();
        account.username = QStringLiteral("second");
        std::optional<Result<Done>> answer;
        keeper.save(account, std::make_shared<SecretBytes>("another"),
                    Reply<Done>{this, [&answer](const Result<Done> &done) { answer = done; }});
        secrets.answer(Error{Fault::Storage, {}});
        QVERIFY(answer && !answer->ok());
        QCOMPARE(answer->error().fault, Fault::Unauthorised);
        QCOMPARE(savedUser(dir), QStringLiteral("second"));
        QVERIFY(keeper.hasPassword());
        QVERIFY(!keeper.isPasswordKept());
    }

    void serviceCharge_isKeptBesideTheAccount()
    {
        QTemporaryDir dir;
        Redactor redactor;
        CounterSettings settings;
        settings.profile.username = QStringLiteral("first");
        AccountKeeper keeper(dir.path(), settings, false, nullptr, redactor, {});
        const ServiceCharge five = *ServiceCharge::parse(QStringLiteral("5"));
        QVERIFY(keeper.keepCharge(Service::Gas, five).ok());
        QCOMPARE(keeper.counterSettings().charges.value(Service::Gas), five);
        const auto stored = loadSettings(dir.path());
        QCOMPARE((*stored)->charges.value(Service::Gas), five);
        QCOMPARE((*stored)->profile.username, QStringLiteral("first"));
        QVERIFY(keeper.keepCharge(Service::Gas, {}).ok());
        QVERIFY((*loadSettings(dir.path()))->charges.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccountKeeper)
#include "tst_accountkeeper.moc"
