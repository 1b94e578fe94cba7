// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "a1topup.h"

#include "decode.h"
#include "encode.h"
#include "evidencetext.h"
#include "exchange.h"

#include <QLoggingCategory>

namespace ct {

Q_LOGGING_CATEGORY(ctProvider, "ct.provider")

namespace {

constexpr int HttpOk = 200;

//! checkGatewayUrl() lets through nothing but https and http, whatever their case.
bool isEncrypted(const QString &gateway)
{
    return QUrl(gateway).scheme() == u"https";
}

//! What the transport alone decides; the body of a right answer is judged by its decoder.
template <typename Decode>
Judgement judge(const Outcome &outcome, Decode decode)
{
    if (outcome.neverSent)
        return {Verdict::NeverSent, outcome.trouble, {}, {}};
    if (outcome.trouble == Trouble::TooLarge)
        return {Verdict::Unreadable, outcome.trouble, {}, {}};
    // Another status says nothing about the order, whole or cut.
    if (outcome.httpStatus != 0 && outcome.httpStatus != HttpOk)
        return {Verdict::Unreadable, Trouble::HttpStatus, {}, {}};
    if (outcome.trouble != Trouble::None || outcome.httpStatus == 0)
        return {Verdict::NoAnswer, outcome.trouble, {}, {}};
    const Judgement judgement = decode(outcome.body);
    return outcome.delimited ? judgement : whenCutAnywhere(judgement);
}

Fault faultOfTrouble(Trouble trouble)
{
    switch (trouble) {
        case Trouble::TimedOut:
            return Fault::TimedOut;
        case Trouble::TooLarge:
        case Trouble::NotOfFormat:
        case Trouble::HttpStatus:
            return Fault::Malformed;
        case Trouble::ConnectionRefused:
        case Trouble::HostNotFound:
        case Trouble::TlsFailed:
        case Trouble::Closed:
        case Trouble::Network:
            return Fault::Offline;
        case Trouble::None:
            break;
    }
    return Fault::Unknown;
}

//! The provider refuses a login with status 200 and words, so no HTTP status means that.
Fault faultOfStatus(int httpStatus)
{
    switch (httpStatus) {
        case 408:
        case 504:
            return Fault::TimedOut;
        default:
            return httpStatus >= 400 ? Fault::Refused : Fault::Malformed;
    }
}

Result<Balance> balanceOf(const Outcome &outcome, const Clock &clock, const Redactor &redactor)
{
    if (outcome.httpStatus != 0 && outcome.httpStatus != HttpOk)
        return Error{faultOfStatus(outcome.httpStatus),
                     QStringLiteral("HTTP status %1").arg(outcome.httpStatus)};
    if (outcome.trouble != Trouble::None || outcome.httpStatus == 0)
        return Error{faultOfTrouble(outcome.trouble), troubleName(outcome.trouble)};
    // The first digits of a number are a number: without a marked end it may be any of them.
    if (!outcome.delimited)
        return Error{Fault::Malformed, QStringLiteral("the end of the answer is not marked")};
    const Result<BalanceFigure> figure = decodeBalance(outcome.body);
    if (!figure.ok())
        return Error{figure.error().fault, redactor.clean(figure.error().detail)};
    return Balance{clock.now(), figure->money, figure->exact, outcome.tookMs};
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
        Evidence evidence;
        evidence.at = clock.now();
        evidence.channel = channel;
        evidence.verdict = judgement.verdict;
        evidence.trouble = judgement.trouble;
        evidence.raw = evidenceText(outcome.body, redactor);
        evidence.txid = redactor.clean(judgement.txid).left(TxidLimit);
        evidence.opid = redactor.clean(judgement.opid).left(OpidLimit);
        evidence.httpStatus = outcome.httpStatus;
        evidence.bodyReads = outcome.bodyReads;
        evidence.tookMs = outcome.tookMs;
        return evidence;
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
    exchange->sendOnce(wireCall(d->profile, CallPath::Recharge,
                                encodeRecharge(d->profile, call, *d->password), d->tls()),
                       d->profile.deadline, [d, call, reply](const Outcome &outcome) mutable {
                           const Judgement judgement = judge(outcome, [&](const QByteArray &body) {
                               return decodeRecharge(body, d->profile.format, call);
                           });
                           qCInfo(ctProvider, "recharge: %s, http %d, %d reads, %lld ms",
                                  qUtf8Printable(verdictName(judgement.verdict)),
                                  outcome.httpStatus, outcome.bodyReads,
                                  static_cast<long long>(outcome.tookMs));
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
                  wireCall(d->profile, CallPath::Status,
                           encodeStatus(d->profile, call.orderId, *d->password), d->tls()),
                  d->profile.readDeadline, [d, call, reply](const Outcome &outcome) mutable {
                      const Judgement judgement = judge(outcome, [&](const QByteArray &body) {
                          return decodeStatus(body, d->profile.format, call);
                      });
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
            Result<Balance> balance = balanceOf(outcome, d->clock, d->redactor);
            qCInfo(ctProvider, "balance: %s, http %d, %lld ms",
                   balance.ok() ? "known" : qUtf8Printable(faultName(balance.error().fault)),
                   outcome.httpStatus, static_cast<long long>(outcome.tookMs));
            d->answer<Balance>(outcome, std::move(reply), std::move(balance));
        });
}

} // namespace ct
