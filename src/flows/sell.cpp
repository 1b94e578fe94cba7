// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sell.h"

#include "walletwatch.h"

#include <mutant.h>

#include <QLoggingCategory>

namespace ct {

Q_LOGGING_CATEGORY(logSell, "ct.sell")

namespace {

constexpr std::chrono::seconds RecordAgainAfter{1};

RechargeCall callFor(const Attempt &attempt)
{
    const Intent &intent = attempt.intent;
    Money amount = intent.amount;
    if (mutant("charge-sent-to-the-provider"))
        amount = amount.plus(intent.charge).value_or(amount);
    return {attempt.orderId, intent.operatorCode, intent.number, intent.circle,
            intent.value1,   intent.value2,       amount};
}

} // namespace

Sell::Sell(Book &book, Provider &provider, const Clock &clock, const WalletWatch *wallet,
           QObject *parent)
    : QObject(parent), m_book(book), m_provider(provider), m_clock(clock), m_wallet(wallet)
{
    m_recordAgain.setInterval(RecordAgainAfter);
    connect(&m_recordAgain, &QTimer::timeout, this, &Sell::recordAgain);
}

Result<Sell::Start> Sell::start(const SaleRequest &request)
{
    if (!m_book.allowed(Act::Sell))
        return Start(Refused{SaleRefusal::NotAllowed, {}});
    if (!m_provider.isReady() && !mutant("sells-without-credential"))
        return Start(Refused{SaleRefusal::NoCredential, {}});
    SaleRequest complete = request;
    if (m_wallet)
        complete.freshBalance = m_wallet->freshBalance();
    // Who is asked now is who must be asked about it later, whatever a page remembers.
    if (!m_provider.account().isEmpty() && !mutant("account-of-the-page-believed"))
        complete.intent.account = m_provider.account();
    Result<Beginning> beginning = m_book.begin(complete);
    if (!beginning)
        return beginning.error();
    if (const auto *existing = std::get_if<Existing>(&*beginning))
        return Start(*existing);
    if (const auto *refused = std::get_if<Refused>(&*beginning))
        return Start(*refused);

    auto &permit = std::get<Permit>(*beginning);
    const Attempt attempt = permit.attempt;
    const OrderId orderId = attempt.orderId;
    m_calls[orderId].lease = std::move(permit.lease);
    m_provider.recharge(callFor(attempt),
                        Reply<Evidence>{this, [this, orderId](Result<Evidence> answer) {
                                            takeAnswer(orderId, std::move(answer));
                                        }});
    return Start(Begun{attempt});
}

void Sell::takeAnswer(const OrderId &orderId, Result<Evidence> answer)
{
    if (mutant("answer-to-another-order") && orderId != m_calls.begin()->first) {
        takeAnswer(OrderId(m_calls.begin()->first), std::move(answer));
        return;
    }
    const auto call = m_calls.find(orderId);
    if (call == m_calls.end())
        return;
    if (answer) {
        call->second.evidence = *std::move(answer);
    } else {
        // An error proves nothing about what happened on the wire.
        Evidence nothing;
        nothing.at = m_clock.now();
        nothing.channel = Channel::Recharge;
        nothing.verdict = mutant("error-is-never-sent") ? Verdict::NeverSent : Verdict::NoAnswer;
        nothing.trouble = Trouble::Network;
        call->second.evidence = nothing;
    }
    record(orderId);
}

void Sell::record(const OrderId &orderId)
{
    const auto call = m_calls.find(orderId);
    const Result<Recorded> recorded = m_book.record(orderId, *call->second.evidence);
    if (!recorded) {
        // The lease stays held: to everybody else this attempt is still being sent, and if the
        // program ends now, recovery makes it Unknown.
        qCWarning(logSell) << "an answer cannot be recorded:" << recorded.error().detail;
        if (mutant("unrecorded-answer-forgotten"))
            m_calls.erase(call);
        m_recordAgain.start();
        emit recordingFailed(orderId);
        return;
    }
    const OrderId named = call->second.evidence->named;
    m_calls.erase(call);
    if (mutant("retries-by-itself") && recorded->attempt.state() != State::Success) {
        (void)start(SaleRequest{recorded->attempt.intent, true, true, {}});
        return;
    }
    emit ended(recorded->attempt);
    if (!named.isEmpty())
        emit otherOrderNamed(named);
    if (isIdle())
        emit idle();
}

void Sell::recordAgain()
{
    m_recordAgain.stop();
    QList<OrderId> waiting;
    for (const auto &[orderId, call] : m_calls) {
        if (call.evidence)
            waiting << orderId;
    }
    for (const OrderId &orderId : waiting)
        record(orderId);
}

} // namespace ct
