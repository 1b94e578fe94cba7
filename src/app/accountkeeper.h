// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "countersettings.h"

#include <accountdesk.h>
#include <clock.h>
#include <guard.h>
#include <redaction.h>
#include <secrets.h>

#include <functional>

namespace ct {

//! Keeps the provider account of a data folder: settings in countertop.conf, the password in the
//! place chosen at start. Where that place is none, a password lives until the program ends.
class AccountKeeper final : public AccountDesk
{
    Q_OBJECT
public:
    //! Makes a provider and puts it to use, or tries one out; given by whoever builds providers.
    using MakeProvider = std::function<std::unique_ptr<Provider>(const ProviderProfile &,
                                                                 std::shared_ptr<SecretBytes>)>;

    //! `secrets` may be null (practice). All references must outlive this object.
    AccountKeeper(QString dataDir, CounterSettings settings, bool builtInPractice, Secrets *secrets,
                  Redactor &redactor, MakeProvider make, QObject *parent = nullptr);

    AccountSettings settings() const override;
    bool hasPassword() const override { return m_password != nullptr; }
    bool isPractice() const override { return m_builtInPractice; }
    void save(const AccountSettings &settings, std::shared_ptr<SecretBytes> secret,
              Reply<Done> reply) override;
    void test(const AccountSettings &settings, std::shared_ptr<SecretBytes> secret,
              Reply<Balance> reply) override;

    const CounterSettings &counterSettings() const { return m_settings; }
    //! False: the newest password could not be stored and lives until the program ends.
    bool isPasswordKept() const { return m_isPasswordKept; }
    //! Reads the stored password. Faults: those of Secrets::load().
    void load(Reply<Done> reply);
    //! Another place for the password from now on; it must outlive this object.
    void keepIn(Secrets *secrets) { m_secrets = secrets; }
    //! Who is asked before settings change; it must outlive this object. Null: nobody is.
    void askBefore(const Guard *guard) { m_guard = guard; }
    //! Keeps how call-backs are taken; the account stays as it is. Storage.
    Result<Done> keepCallback(const CallbackSettings &callback);
    //! Keeps other keys of the commands. Storage.
    Result<Done> keepKeys(const QMap<QString, QString> &keys);
    //! Keeps how the windows look; the account stays as it is. Storage.
    Result<Done> keepAppearance(const QString &appearance);
    //! Keeps what the shop takes for a service on top of the amount. Storage.
    Result<Done> keepCharge(Service service, const ServiceCharge &charge);
    //! Keeps what the counter prints on. Storage.
    Result<Done> keepPaper(const PaperSettings &paper);
    //! Keeps whether the counter makes sounds, and whether it uses the second screen. Storage.
    Result<Done> keepManner(bool sounds, bool customerScreen);
    //! A password that a person gave for this start only.
    void useOnce(std::shared_ptr<SecretBytes> password);

signals:
    //! These settings and this password are to be used for every call from now on; without a
    //! password there are no calls.
    void use(const ct::ProviderProfile &profile, std::shared_ptr<ct::SecretBytes> password);

private:
    CounterSettings withAccount(const AccountSettings &account) const;
    //! Writes the settings and uses them from here on.
    Result<Done> takeUp(const AccountSettings &account, const std::shared_ptr<SecretBytes> &secret);
    Result<Done> ask(Act act) const;
    Result<Done> keep(const CounterSettings &settings);
    void remember(std::shared_ptr<SecretBytes> password);

    const QString m_dataDir;
    CounterSettings m_settings;
    const bool m_builtInPractice;
    Secrets *m_secrets;
    Redactor &m_redactor;
    MakeProvider m_make;
    const Guard *m_guard = nullptr;
    std::shared_ptr<SecretBytes> m_password;
    bool m_isPasswordKept = true;
};

} // namespace ct
