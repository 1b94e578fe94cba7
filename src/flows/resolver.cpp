// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver.h"

#include <mutant.h>
#include <proposal.h>

#include <QLoggingCategory>
#include <algorithm>

namespace ct {

Q_LOGGING_CATEGORY(logResolver, "ct.resolver")

namespace {

using namespace std::chrono_literals;
using Time = std::chrono::milliseconds;

constexpr auto RecoverEvery = 5s;
constexpr auto StrayEvery = 60s;
constexpr auto SetBackBy = 2s;
constexpr int PersonWaits = 8;      // questions of the first minute are outside the budget
constexpr int Batch = 50;           // due ones at a time
constexpr int AllOpen = 1000;       // eager, and to look for strays
constexpr int CanaryChoice = 30;    // among so many of the newest successes
constexpr int RefusalsThatTell = 2; // one may be about that order's login or moment

// Two answers about one order are this far apart, whatever the wall clock says meanwhile.
constexpr Time LeastApart = 1900ms;
constexpr Time FailingApart = ConfirmFailureAfter + 100ms;
constexpr Time ReversalApart = ConfirmReversalAfter + 1s;
constexpr Time HintApart = 10s; // call-backs may come by the thousand

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
    connect(&m_provider, &Provider::answered, this, [this](bool reached) {
        if (!reached || !m_pace.isOpen())
            return;
        m_pace.reached();
        emit conditionChanged();
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

std::optional<QString> Resolver::questionsRefused() const
{
    return m_refusals >= RefusalsThatTell ? std::optional(m_refusalWords) : std::nullopt;
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
    if (!isAskableWith(m_provider.account(), *attempt)) {
        reply.later(Error{Fault::Unauthorised, QStringLiteral("another account sent it")});
        return;
    }
    auto shared = std::make_shared<Reply<Recorded>>(std::move(reply));
    ask(*attempt, [shared](Result<Recorded> recorded) { (*shared)(std::move(recorded)); });
}

void Resolver::askSoon(const OrderId &orderId)
{
    if (!m_wanted.contains(orderId))
        m_wanted << orderId;
    if (m_running)
        lookAgainIn(0ms);
}

void Resolver::recover(Time now)
{
    if (m_recoveredAt && now - *m_recoveredAt < RecoverEvery)
        return;
    m_recoveredAt = now;
    if (const auto recovered = m_book.recover(); !recovered)
        qCWarning(logResolver) << "recovery:" << recovered.error().detail;
}

void Resolver::look()
{
    if (!m_running)
        return;
    recover(m_clock.monotonic());
    bool putOff = false;
    if (m_provider.isReady()) {
        putOff = askWanted();
        if (const Result<QList<Attempt>> found = candidates())
            putOff = askDue(*found) || putOff;
    }
    lookAgainIn(pauseAfterLook(putOff));
}

//! True once after the wall clock was set back, at the first look, and every minute: what is asked
//! about next was planned by the wall clock, and a clock that was set back must silence nothing.
bool Resolver::noticeSetBack(Time now)
{
    const Time against = Time(m_clock.now().toMSecsSinceEpoch()) - now;
    const bool isSetBack = m_wallAgainst && *m_wallAgainst - against > SetBackBy;
    m_wallAgainst = against;
    if (!isSetBack && m_strayedAt && now - *m_strayedAt < StrayEvery)
        return false;
    m_strayedAt = now;
    return true;
}

Result<QList<Attempt>> Resolver::candidates()
{
    m_hasStrays = noticeSetBack(m_clock.monotonic()) || m_hasStrays;
    if (m_eager)
        return m_book.open(AllOpen);
    Result<QList<Attempt>> due = m_book.due(Batch, m_provider.account());
    if (!due || !m_hasStrays)
        return due;
    const Result<QList<Attempt>> open = m_book.open(AllOpen);
    if (!open)
        return due;
    m_hasStrays = false;
    for (const Attempt &attempt : *open) {
        if (!isBeyondReason(attempt, m_clock.now()))
            continue;
        m_hasStrays = true; // the budget may put it off: it is looked for again
        *due << attempt;
    }
    return due;
}

//! Asks about the orders that somebody wants asked about; true where one was put off.
bool Resolver::askWanted()
{
    const QList<OrderId> wanted = std::exchange(m_wanted, {});
    for (const OrderId &orderId : wanted) {
        const Result<Attempt> attempt = m_book.attempt(orderId);
        if (!attempt || attempt->state() == State::Sending || m_asking.contains(orderId) ||
            !isAskableWith(m_provider.account(), *attempt))
            continue;
        const Time now = m_clock.monotonic();
        if (isSpaced(*attempt, now) &&
            m_pace.take(PollingPace::Kind::Background, int(m_asking.size()), now))
            ask(*attempt, nullptr);
        else
            m_wanted << orderId;
    }
    return !m_wanted.isEmpty();
}

bool Resolver::askDue(const QList<Attempt> &candidates)
{
    bool putOff = false;
    const Time now = m_clock.monotonic();
    for (const Attempt &attempt : candidates) {
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
            (m_asking.contains(attempt.orderId) && !mutant("asks-twice-at-a-time")) ||
            !isAskableWith(m_provider.account(), attempt))
            continue;
        if (isSpaced(attempt, now) && m_pace.take(kindOf(attempt), int(m_asking.size()), now))
            ask(attempt, nullptr);
        else
            putOff = true;
    }
    return putOff;
}

PollingPace::Kind Resolver::kindOf(const Attempt &attempt) const
{
    if (m_eager)
        return PollingPace::Kind::Eager;
    return isOpen(attempt.state()) && attempt.asks < PersonWaits ? PollingPace::Kind::PersonWaits
                                                                 : PollingPace::Kind::Background;
}

bool Resolver::isSpaced(const Attempt &attempt, Time now) const
{
    const auto answered = m_answeredAt.constFind(attempt.orderId);
    if (answered == m_answeredAt.constEnd())
        return true;
    Time least = m_eager ? FailingApart : LeastApart;
    if (attempt.state() == State::Failing)
        least = FailingApart;
    else if (attempt.state() == State::Success && attempt.standing.reversalAt.isValid())
        least = ReversalApart;
    else if (attempt.lastVerdict == Verdict::Hint)
        least = HintApart;
    return now - *answered >= least;
}

Time Resolver::pauseAfterLook(bool putOff) const
{
    const Time now = m_clock.monotonic();
    Time pause = RecoverEvery;
    const auto kind = m_eager ? PollingPace::Kind::Eager : PollingPace::Kind::Background;
    if (putOff)
        pause = std::min(pause, m_pace.pauseFor(kind, now));
    const auto next = m_book.nextAskAt(m_provider.account());
    if (!next || !next->isValid())
        return pause;
    const Time until{m_clock.now().msecsTo(*next)};
    // What is overdue now is being asked about or put off; it needs no shorter pause.
    return until > 0ms ? std::min(pause, until) : pause;
}

void Resolver::lookAgainIn(Time pause)
{
    if (m_timer.isActive() && m_timer.remainingTimeAsDuration() <= pause)
        return;
    m_timer.start(pause);
}

void Resolver::ask(const Attempt &attempt, Then then)
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

void Resolver::take(const OrderId &orderId, Result<Evidence> answer, const Then &then)
{
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
    noteCondition(evidence);
    if (wantsCanary(orderId, evidence)) {
        if (const std::optional<Attempt> canary = canaryFor(orderId)) {
            askCanary(*canary, orderId, std::move(evidence), then);
            return;
        }
    }
    record(orderId, evidence, then);
}

void Resolver::noteCondition(const Evidence &evidence)
{
    const bool wasOpen = m_pace.isOpen();
    const bool wasRefused = questionsRefused().has_value();
    m_pace.ended(evidence, m_clock.monotonic());
    if (evidence.verdict == Verdict::CallRefused) {
        m_refusals += 1;
        m_refusalWords = evidence.opid;
    } else if (evidence.trouble == Trouble::None) {
        m_refusals = 0; // it spoke about an order
    }
    if (wasOpen != m_pace.isOpen() || wasRefused != questionsRefused().has_value())
        emit conditionChanged();
}

//! "No such order" says something only where the provider's memory works: that is asked beside it.
bool Resolver::wantsCanary(const OrderId &orderId, const Evidence &evidence) const
{
    if (evidence.verdict != Verdict::UnknownOrder)
        return false;
    const Result<Attempt> attempt = m_book.attempt(orderId);
    if (!attempt || attempt->state() != State::Unknown)
        return false;
    const Time deadline = SendDeadline;
    return attempt->createdAt.msecsTo(evidence.at) >= deadline.count();
}

//! A success of the same account that nobody doubts; empty: there is none.
std::optional<Attempt> Resolver::canaryFor(const OrderId &orderId) const
{
    HistoryFilter successes;
    successes.states = {State::Success};
    const Result<HistoryPage> page = m_book.page(successes, std::nullopt, CanaryChoice);
    if (!page)
        return std::nullopt;
    const QString account = m_provider.account();
    const auto fits = [&](const Attempt &attempt) {
        return attempt.orderId != orderId && attempt.intent.account == account &&
               !attempt.standing.reversalAt.isValid() && !m_asking.contains(attempt.orderId);
    };
    const auto found = std::find_if(page->rows.cbegin(), page->rows.cend(), fits);
    return found != page->rows.cend() ? std::optional(*found) : std::nullopt;
}

void Resolver::askCanary(const Attempt &canary, const OrderId &orderId, Evidence evidence,
                         Then then)
{
    const OrderId canaryId = canary.orderId;
    auto kept = std::make_shared<Evidence>(std::move(evidence));
    m_asking.insert(canaryId);
    m_provider.status(callFor(canary),
                      Reply<Evidence>{this, [this, canaryId, orderId, kept,
                                             then = std::move(then)](Result<Evidence> answer) {
                                          if (answer && answer->verdict == Verdict::Success) {
                                              // As expected: nothing new about the canary.
                                              m_asking.remove(canaryId);
                                              kept->canary = canaryId;
                                          } else {
                                              take(canaryId, std::move(answer), nullptr);
                                          }
                                          record(orderId, *kept, then);
                                      }});
}

void Resolver::noteAnswered(const OrderId &orderId)
{
    m_answeredAt.insert(orderId, m_clock.monotonic());
    if (m_answeredAt.size() > AllOpen) {
        m_answeredAt.removeIf([this](QMap<OrderId, Time>::iterator answered) {
            return m_clock.monotonic() - answered.value() > ReversalApart;
        });
    }
}

void Resolver::record(const OrderId &orderId, const Evidence &evidence, const Then &then)
{
    m_asking.remove(orderId);
    Result<Recorded> recorded = m_book.record(orderId, evidence);
    const bool isKept = recorded.ok();
    if (!isKept) {
        // It stays due: the next look asks again, and the disk may have room by then.
        qCWarning(logResolver) << "an answer cannot be recorded:" << recorded.error().detail;
    } else {
        noteAnswered(orderId);
        emit asked(recorded->attempt, evidence.verdict, evidence.trouble);
        if (recorded->decision.incident != Incident::None)
            emit incident(orderId, recorded->decision.incident);
        if (recorded->changed && isFinal(recorded->attempt.state()))
            emit settled(recorded->attempt);
        if (!evidence.named.isEmpty())
            askSoon(evidence.named);
    }
    if (then)
        then(std::move(recorded));
    if (m_running)
        lookAgainIn(isKept ? Time(0) : Time(1s));
}

} // namespace ct
