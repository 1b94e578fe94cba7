// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountkeeper.h"

namespace ct {

AccountKeeper::AccountKeeper(QString dataDir, CounterSettings settings, bool builtInPractice,
                             Secrets *secrets, Redactor &redactor, MakeProvider make,
                             QObject *parent)
    : AccountDesk(parent),
      m_dataDir(std::move(dataDir)),
      m_settings(std::move(settings)),
      m_builtInPractice(builtInPractice),
      m_secrets(secrets),
      m_redactor(redactor),
      m_make(std::move(make))
{
}

AccountSettings AccountKeeper::settings() const
{
    const ProviderProfile &profile = m_settings.profile;
    AccountSettings account;
    account.gateway = profile.gateway;
    account.username = profile.username;
    account.wire = wireFormName(profile.wire);
    account.format = answerFormatName(profile.format);
    account.deadline = std::chrono::ceil<std::chrono::seconds>(profile.deadline);
    account.circle = m_settings.circle;
    account.counter = m_settings.counter;
    account.caFile = profile.caFile;
    account.shop = m_settings.shop;
    account.language = m_settings.language;
    account.receiptLanguage = m_settings.receiptLanguage;
    return account;
}

CounterSettings AccountKeeper::withAccount(const AccountSettings &account) const
{
    CounterSettings settings = m_settings;
    settings.circle = account.circle;
    settings.counter = account.counter;
    settings.shop = account.shop;
    settings.language = account.language;
    settings.receiptLanguage = account.receiptLanguage;
    if (m_builtInPractice)
        return settings; // the stand-in is not to be set
    ProviderProfile &profile = settings.profile;
    profile.gateway = account.gateway;
    profile.username = account.username;
    profile.wire = wireFormFromName(account.wire).value_or(profile.wire);
    profile.format = answerFormatFromName(account.format).value_or(profile.format);
    profile.deadline = account.deadline;
    profile.caFile = account.caFile;
    return settings;
}

void AccountKeeper::save(const AccountSettings &account, std::shared_ptr<SecretBytes> secret,
                         Reply<Done> reply)
{
    if (const auto may = ask(Act::Configure); !may) {
        reply.later(may.error());
        return;
    }
    const bool allowed = m_builtInPractice ||
                         (checkAccount(account).isEmpty() && checkGatewayUrl(account.gateway).ok());
    if (!allowed) {
        reply.later(Error{Fault::Refused, QStringLiteral("settings")});
        return;
    }
    // Another account is named once its password is kept: whoever is stopped in between has the old
    // name with the old password. Under the same name either password may be found.
    const QString username = withAccount(account).profile.username;
    const bool keepsFirst = secret && m_secrets && username != m_settings.profile.username;
    if (!keepsFirst) {
        if (const auto taken = takeUp(account, secret); !taken) {
            reply.later(taken.error());
            return;
        }
        if (!secret || !m_secrets) {
            reply.later(Done{});
            emit changed();
            return;
        }
    }
    auto shared = std::make_shared<Reply<Done>>(std::move(reply));
    m_secrets->store(username, std::make_shared<SecretBytes>(secret->duplicate()),
                     Reply<Done>{this, [=, this](const Result<Done> &kept) {
                                     const auto taken = keepsFirst ? takeUp(account, secret)
                                                                   : Result<Done>(Done{});
                                     if (!taken) {
                                         (*shared)(taken.error());
                                         return;
                                     }
                                     m_isPasswordKept = kept.ok();
                                     emit changed();
                                     if (kept)
                                         (*shared)(Done{});
                                     else
                                         (*shared)(Error{Fault::Unauthorised, kept.error().detail});
                                 }});
}

Result<Done> AccountKeeper::takeUp(const AccountSettings &account,
                                   const std::shared_ptr<SecretBytes> &secret)
{
    const CounterSettings settings = withAccount(account);
    CounterSettings stored = settings;
    if (m_builtInPractice)
        stored.profile = {}; // the stand-in has another address at every start
    if (const auto saved = saveSettings(m_dataDir, stored); !saved)
        return saved;
    const bool isOther = settings.profile.username != m_settings.profile.username;
    m_settings = settings;
    if (isOther && !secret)
        m_password.reset(); // the old password belongs to the old user name
    if (secret)
        remember(secret);
    if (!m_builtInPractice)
        emit use(m_settings.profile, m_password); // without one, nothing goes to the old account
    m_isPasswordKept = true;
    return Done{};
}

Result<Done> AccountKeeper::ask(Act act) const
{
    return m_guard ? m_guard->ask(act) : Result<Done>(Done{});
}

Result<Done> AccountKeeper::keepCallback(const CallbackSettings &callback)
{
    if (const auto may = ask(Act::Arrange); !may)
        return may;
    CounterSettings settings = m_settings;
    settings.callback = callback;
    return keep(settings);
}

Result<Done> AccountKeeper::keepAppearance(const QString &appearance)
{
    CounterSettings settings = m_settings;
    settings.appearance = appearance;
    return keep(settings);
}

Result<Done> AccountKeeper::keepCharge(Service service, const ServiceCharge &charge)
{
    if (const auto may = ask(Act::Arrange); !may)
        return may;
    CounterSettings settings = m_settings;
    settings.charges.remove(service);
    if (!charge.isNone())
        settings.charges.insert(service, charge);
    return keep(settings);
}

Result<Done> AccountKeeper::keepPaper(const PaperSettings &paper)
{
    if (const auto may = ask(Act::Arrange); !may)
        return may;
    CounterSettings settings = m_settings;
    settings.paper = paper;
    return keep(settings);
}

Result<Done> AccountKeeper::keepManner(bool sounds, bool customerScreen)
{
    if (const auto may = ask(Act::Arrange); !may)
        return may;
    CounterSettings settings = m_settings;
    settings.sounds = sounds;
    settings.customerScreen = customerScreen;
    return keep(settings);
}

Result<Done> AccountKeeper::keepKeys(const QMap<QString, QString> &keys)
{
    CounterSettings settings = m_settings;
    settings.keys = keys;
    return keep(settings);
}

Result<Done> AccountKeeper::keep(const CounterSettings &settings)
{
    CounterSettings stored = settings;
    if (m_builtInPractice)
        stored.profile = {}; // as in save()
    const Result<Done> saved = saveSettings(m_dataDir, stored);
    if (saved)
        m_settings = settings;
    return saved;
}

void AccountKeeper::test(const AccountSettings &account, std::shared_ptr<SecretBytes> secret,
                         Reply<Balance> reply)
{
    if (const auto may = ask(Act::Configure); !may) {
        reply.later(may.error());
        return;
    }
    const std::shared_ptr<SecretBytes> password = secret ? secret : m_password;
    if (!password) {
        reply.later(Error{Fault::Refused, {}});
        return;
    }
    m_redactor.hide(*password);
    std::shared_ptr<Provider> provider = m_make(withAccount(account).profile, password);
    auto shared = std::make_shared<Reply<Balance>>(std::move(reply));
    provider->balance(Reply<Balance>{this, [shared, provider](Result<Balance> answer) {
                                         (*shared)(std::move(answer));
                                         // Not inside its own callback: it is still on the stack.
                                         QMetaObject::invokeMethod(
                                             provider.get(), [provider] {}, Qt::QueuedConnection);
                                     }});
}

void AccountKeeper::load(Reply<Done> reply)
{
    if (!m_secrets) {
        reply.later(Error{Fault::Refused, {}});
        return;
    }
    auto shared = std::make_shared<Reply<Done>>(std::move(reply));
    m_secrets->load(m_settings.profile.username,
                    Reply<std::shared_ptr<SecretBytes>>{
                        this, [this, shared](Result<std::shared_ptr<SecretBytes>> secret) {
                            if (!secret) {
                                (*shared)(secret.error());
                                return;
                            }
                            useOnce(*secret);
                            (*shared)(Done{});
                        }});
}

void AccountKeeper::useOnce(std::shared_ptr<SecretBytes> password)
{
    remember(std::move(password));
    emit use(m_settings.profile, m_password);
    emit changed();
}

void AccountKeeper::remember(std::shared_ptr<SecretBytes> password)
{
    m_redactor.hide(*password);
    m_password = std::move(password);
}

} // namespace ct
