// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver.h"

#include <mutant.h>

#include <QLoggingCategory>
#include <algorithm>

namespace ct {

Q_LOGGING_CATEGORY(logResolver, "ct.resolver")

namespace {

using namespace std::chrono_literals;

constexpr auto RecoverEvery = 5s;
constexpr auto BackgroundPause = 1s; // the account's budget: one background question a second
constexpr auto EagerPause = 50ms;    // reconcile --eager: at most 20 a second
constexpr int PersonWaits = 8;       // questions of the first minute are outside the budget
constexpr int Batch = 50;            // due ones at a time
constexpr int EagerBatch = 1000;     // eager: everything that is open, in rounds

StatusCall callFor(const Attempt &attempt)
{
    return {attempt.orderId, attempt.intent.number, attempt.intent.amount};
}

//! True where an attempt's next question lies further off than any pause explains: the wall clock
//! was set back since it was planned.
bool isBeyondReason(const Attempt &attempt, const QDateTime &now)
{
    const auto pause = pauseBeforeAsking(attempt.asks, 1.0) + 5s;
    return attempt.askAt.isValid() && now.msecsTo(attempt.askAt) > pause.count();
}

} // namespace

Resolver::Resolver(Book &book, Provider &provider, const Clock &clock, QObject *parent)
    : QObject(parent), m_book(book), m_provider(provider), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Resolver::look);
    connect(&m_book, &Book::changed, this, [this] {
        if (m_running)
            lookAgainIn(0ms);
    });
}

void Resolver::start()
{
    m_running = true;
    look();
}

void Resolver::stop()
{
    m_running = false;
    m_timer.stop();
}

void Resolver::setEager(bool eager)
{
    m_eager = eager;
    if (m_running)
        lookAgainIn(0ms);
}

void Resolver::askNow(const OrderId &orderId, Reply<Recorded> reply)
{
    const Result<Attempt> attempt = m_book.attempt(orderId);
    if (!attempt) {
        reply.later(attempt.error());
        return;
    }
    if (attempt->state() == State::Sending) {
        reply.later(Error{Fault::Refused, QStringLiteral("this attempt is being sent")});
        return;
    }
    auto shared = std::make_shared<Reply<Recorded>>(std::move(reply));
    ask(*attempt, [shared](Result<Recorded> recorded) { (*shared)(std::move(recorded)); });
}

void Resolver::look()
{
    if (!m_running)
        return;
    const auto now = m_clock.monotonic();
    if (!m_recoveredAt || now - *m_recoveredAt >= RecoverEvery) {
        m_recoveredAt = now;
        if (const auto recovered = m_book.recover(); !recovered)
            qCWarning(logResolver) << "recovery:" << recovered.error().detail;
    }

    Result<QList<Attempt>> candidates = m_eager ? m_book.open(EagerBatch) : m_book.due(Batch);
    if (!m_eager && candidates) {
        // A clock that was set back must not silence anything.
        if (const auto open = m_book.open(Batch); open) {
            for (const Attempt &attempt : *open) {
                if (isBeyondReason(attempt, m_clock.now()))
                    *candidates << attempt;
            }
        }
    }
    bool putOff = false;
    if (candidates) {
        for (const Attempt &attempt : std::as_const(*candidates)) {
            if (mutant("unknown-expires") && attempt.state() == State::Unknown &&
                attempt.createdAt.secsTo(m_clock.now()) > 86'400) {
                Evidence expired;
                expired.at = m_clock.now();
                expired.channel = Channel::Person;
                expired.verdict = Verdict::SaidFailed;
                (void)m_book.record(attempt.orderId, expired);
                continue;
            }
            if (attempt.state() == State::Sending ||
                (m_asking.contains(attempt.orderId) && !mutant("asks-twice-at-a-time")))
                continue;
            if (!mayAskNow(attempt)) {
                putOff = true;
                continue;
            }
            ask(attempt, nullptr);
        }
    }

    auto pause = std::chrono::duration_cast<std::chrono::milliseconds>(RecoverEvery);
    if (putOff)
        pause = std::min<std::chrono::milliseconds>(pause, m_eager ? EagerPause : BackgroundPause);
    if (const auto next = m_book.nextAskAt(); next && next->isValid()) {
        const std::chrono::milliseconds until{m_clock.now().msecsTo(*next)};
        // What is overdue now is being asked about or put off; it needs no shorter pause.
        if (until > 0ms)
            pause = std::min(pause, until);
    }
    lookAgainIn(pause);
}

void Resolver::lookAgainIn(std::chrono::milliseconds pause)
{
    if (m_timer.isActive() && m_timer.remainingTimeAsDuration() <= pause)
        return;
    m_timer.start(pause);
}

bool Resolver::mayAskNow(const Attempt &attempt)
{
    const auto now = m_clock.monotonic();
    if (m_eager) {
        if (m_backgroundAskAt && now - *m_backgroundAskAt < EagerPause)
            return false;
        // Two negatives must be apart to count as two.
        const auto asked = m_eagerAskedAt.constFind(attempt.orderId);
        if (asked != m_eagerAskedAt.constEnd() && now - *asked < ConfirmFailureAfter + 100ms)
            return false;
        m_eagerAskedAt.insert(attempt.orderId, now);
        m_backgroundAskAt = now;
        return true;
    }
    if (isOpen(attempt.state()) && attempt.asks < PersonWaits)
        return true;
    if (m_backgroundAskAt && now - *m_backgroundAskAt < BackgroundPause)
        return false;
    m_backgroundAskAt = now;
    return true;
}

void Resolver::ask(const Attempt &attempt, std::function<void(Result<Recorded>)> then)
{
    const OrderId orderId = attempt.orderId;
    m_asking.insert(orderId);
    if (mutant("poll-by-recharge-call")) {
        const Intent &intent = attempt.intent;
        m_provider.recharge({orderId, intent.operatorCode, intent.number, intent.circle,
                             intent.value1, intent.value2, intent.amount},
                            Reply<Evidence>{this, [this, orderId, then](Result<Evidence> answer) {
                                                take(orderId, std::move(answer), then);
                                            }});
        return;
    }
    m_provider.status(
        callFor(attempt),
        Reply<Evidence>{this, [this, orderId, then = std::move(then)](Result<Evidence> answer) {
                            take(orderId, std::move(answer), then);
                        }});
}

void Resolver::take(const OrderId &orderId, Result<Evidence> answer,
                    const std::function<void(Result<Recorded>)> &then)
{
    m_asking.remove(orderId);
    Evidence evidence;
    if (answer) {
        evidence = *std::move(answer);
    } else {
        evidence.at = m_clock.now();
        evidence.channel = Channel::Status;
        evidence.verdict =
            mutant("unanswered-question-is-failure") ? Verdict::Failure : Verdict::NoAnswer;
        evidence.trouble = Trouble::Network;
    }
    Result<Recorded> recorded = m_book.record(orderId, evidence);
    const bool isKept = recorded.ok();
    if (!isKept) {
        // It stays due: the next look asks again, and the disk may have room by then.
        qCWarning(logResolver) << "an answer cannot be recorded:" << recorded.error().detail;
    } else {
        emit asked(recorded->attempt, evidence.verdict, evidence.trouble);
        if (recorded->decision.incident != Incident::None)
            emit incident(orderId, recorded->decision.incident);
        if (recorded->changed && isFinal(recorded->attempt.state()))
            emit settled(recorded->attempt);
    }
    if (then)
        then(std::move(recorded));
    if (m_running)
        lookAgainIn(isKept ? 0ms : std::chrono::milliseconds(BackgroundPause));
}

} // namespace ct
