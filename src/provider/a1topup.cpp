// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "a1topup.h"

#include "encode.h"
#include "exchange.h"
#include "judge.h"

#include <mutant.h>

#include <QLoggingCategory>

namespace ct {

Q_LOGGING_CATEGORY(ctProvider, "ct.provider")

namespace {

//! checkGatewayUrl() lets through nothing but https and http, whatever their case.
bool isEncrypted(const QString &gateway)
{
    return QUrl(gateway).scheme() == u"https";
}

} // namespace

class A1Topup::Private
{
public:
    Private(A1Topup *owner, const ProviderProfile &shop, std::shared_ptr<SecretBytes> secret,
            const Clock &time, const Redactor &cleaner)
        : q(owner),
          profile(shop),
          password(std::move(secret)),
          clock(time),
          redactor(cleaner),
          gatewayIsGood(checkGatewayUrl(shop.gateway).ok()),
          reader(makeManager(owner))
    {
    }

    bool canCall() const { return gatewayIsGood && password && !password->isEmpty(); }

    //! Made at the first call that needs it: reading certificates takes its time, and practice on
    //! loopback never does.
    QSslConfiguration tls()
    {
        if (!isEncrypted(profile.gateway))
            return {};
        if (!trusted)
            trusted = tlsConfiguration(profile);
        return *trusted;
    }

    Evidence evidence(Channel channel, const Outcome &outcome, const Judgement &judgement) const
    {
        return evidenceOf(channel, outcome, judgement, clock.now(), redactor);
    }

    //! Hands an answer over; the last thing that is done, as its taker may delete this object.
    template <typename T>
    void answer(const Outcome &outcome, Reply<T> reply, Result<T> result)
    {
        if (leaving) {
            reply.later(std::move(result));
            return;
        }
        emit q->answered(outcome.httpStatus != 0, outcome.tookMs);
        reply(std::move(result));
    }

    A1Topup *q;
    const ProviderProfile profile;
    const std::shared_ptr<SecretBytes> password;
    const Clock &clock;
    const Redactor &redactor;
    const bool gatewayIsGood;
    QNetworkAccessManager *const reader; //!< shared by questions, which may be repeated
    std::optional<QSslConfiguration> trusted;
    bool leaving = false;
};

A1Topup::A1Topup(const ProviderProfile &profile, std::shared_ptr<SecretBytes> password,
                 const Clock &clock, const Redactor &redactor, QObject *parent)
    : Provider(parent),
      m_private(std::make_unique<Private>(this, profile, std::move(password), clock, redactor))
{
}

A1Topup::~A1Topup()
{
    m_private->leaving = true;
    const auto calls = findChildren<Exchange *>(Qt::FindDirectChildrenOnly);
    for (Exchange *call : calls)
        call->abandon();
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

QString A1Topup::account() const
{
    return accountFingerprint(m_private->profile.username);
}

void A1Topup::recharge(const RechargeCall &call, Reply<Evidence> reply)
{
    Private *d = m_private.get();
    if (!d->canCall()) {
        // No request was ever made of it, so there is nothing that could have been read.
        reply.later(
            d->evidence(Channel::Recharge, {}, {Verdict::NeverSent, Trouble::Network, {}, {}}));
        return;
    }
    auto *exchange = new Exchange(d->clock, this);
    exchange->sendOnce(
        wireCall(d->profile, CallPath::Recharge, encodeRecharge(d->profile, call, *d->password),
                 d->tls()),
        d->profile.deadline, [d, call, reply](const Outcome &outcome) mutable {
            const Judgement judgement = judgeRecharge(outcome, d->profile.format, call);
            qCInfo(ctProvider, "recharge: %s, http %d, %d reads, %lld ms",
                   qUtf8Printable(verdictName(judgement.verdict)), outcome.httpStatus,
                   outcome.bodyReads, static_cast<long long>(outcome.tookMs));
            d->answer<Evidence>(outcome, std::move(reply),
                                d->evidence(Channel::Recharge, outcome, judgement));
        });
}

void A1Topup::status(const StatusCall &call, Reply<Evidence> reply)
{
    Private *d = m_private.get();
    if (!d->canCall()) {
        reply.later(
            d->evidence(Channel::Status, {}, {Verdict::NoAnswer, Trouble::Network, {}, {}}));
        return;
    }
    auto *exchange = new Exchange(d->clock, this);
    exchange->ask(*d->reader,
                  wireCall(d->profile,
                           mutant("poll-sent-to-recharge") ? CallPath::Recharge : CallPath::Status,
                           encodeStatus(d->profile, call.orderId, *d->password), d->tls()),
                  d->profile.readDeadline, [d, call, reply](const Outcome &outcome) mutable {
                      const Judgement judgement = judgeStatus(outcome, d->profile.format, call);
                      qCInfo(ctProvider, "status: %s, http %d, %lld ms",
                             qUtf8Printable(verdictName(judgement.verdict)), outcome.httpStatus,
                             static_cast<long long>(outcome.tookMs));
                      d->answer<Evidence>(outcome, std::move(reply),
                                          d->evidence(Channel::Status, outcome, judgement));
                  });
}

void A1Topup::balance(Reply<Balance> reply)
{
    Private *d = m_private.get();
    if (!d->canCall()) {
        const bool noPassword = d->gatewayIsGood;
        reply.later(noPassword
                        ? Error{Fault::Unauthorised, QStringLiteral("there is no password")}
                        : Error{Fault::Refused, QStringLiteral("the gateway address is refused")});
        return;
    }
    auto *exchange = new Exchange(d->clock, this);
    exchange->ask(
        *d->reader,
        wireCall(d->profile, CallPath::Balance, encodeBalance(d->profile, *d->password), d->tls()),
        d->profile.readDeadline, [d, reply](const Outcome &outcome) mutable {
            Result<Balance> balance = balanceOf(outcome, d->clock.now(), d->redactor);
            qCInfo(ctProvider, "balance: %s, http %d, %lld ms",
                   balance.ok() ? "known" : qUtf8Printable(faultName(balance.error().fault)),
                   outcome.httpStatus, static_cast<long long>(outcome.tookMs));
            d->answer<Balance>(outcome, std::move(reply), std::move(balance));
        });
}

} // namespace ct
