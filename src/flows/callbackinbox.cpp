// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackinbox.h"

#include "resolver.h"

#include <mutant.h>

#include <QLoggingCategory>
#include <algorithm>

namespace ct {

Q_LOGGING_CATEGORY(logInbox, "ct.callback")

namespace {

using namespace std::chrono_literals;

constexpr auto LookEvery = 500ms;
constexpr std::chrono::milliseconds LeastPause = 10s; // between two questions about one order
constexpr std::chrono::milliseconds LongestPause = 15min;
constexpr double Burst = 5;   // questions at once, for all orders
constexpr double ASecond = 1; // and so many more a second: the account's background budget
constexpr int Batch = 1000;   // hints looked at in one go
constexpr qsizetype Remember = 2000;

//! The answer says nothing about the order: the next question may.
bool isFruitless(Verdict verdict)
{
    return verdict == Verdict::NoAnswer || verdict == Verdict::NeverSent ||
           verdict == Verdict::CallRefused || verdict == Verdict::Unreadable;
}

Evidence evidenceOf(const CallbackHint &hint)
{
    Evidence evidence;
    evidence.at = hint.at;
    evidence.channel = Channel::Callback;
    evidence.verdict = Verdict::Hint;
    if (mutant("hint-is-an-answer")) {
        evidence.channel = Channel::Status;
        evidence.verdict = hint.status == u"Success" ? Verdict::Success : Verdict::Failure;
    }
    evidence.raw = QStringLiteral("status=%1&opid=%2").arg(hint.status, hint.opid);
    return evidence;
}

} // namespace

CallbackInbox::CallbackInbox(Book &book, Resolver &resolver, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_book(book),
      m_resolver(resolver),
      m_clock(clock),
      m_budget(Burst),
      m_budgetAt(clock.monotonic())
{
    m_timer.setInterval(LookEvery);
    connect(&m_timer, &QTimer::timeout, this, &CallbackInbox::look);
    connect(&m_book, &Book::hinted, this, [this] {
        if (m_timer.isActive())
            look();
    });
}

void CallbackInbox::start()
{
    m_timer.start();
    look();
}

void CallbackInbox::stop()
{
    m_timer.stop();
}

void CallbackInbox::look()
{
    const Result<QList<CallbackHint>> waiting = m_book.hints(Batch);
    if (!waiting) {
        qCWarning(logInbox) << "the hints cannot be read:" << waiting.error().detail;
        return;
    }
    for (const CallbackHint &hint : *waiting) {
        if (!isItsTurn(m_deeds.value(hint.orderId)))
            continue;
        const Result<Attempt> attempt = m_book.attempt(hint.orderId);
        // While it is being sent its own answer is on the way, and the hint waits for that.
        if (!attempt || attempt->state() == State::Sending)
            continue;
        if (!takeFromBudget())
            break;
        act(hint);
    }
    forgetOld();
}

bool CallbackInbox::isItsTurn(const Deed &deed) const
{
    if (deed.underWay)
        return false;
    if (deed.times == 0)
        return true; // nothing was done about this order yet
    const auto pause = std::min(LongestPause, LeastPause * (1 << std::min(deed.fruitless, 10)));
    return m_clock.monotonic() - deed.at >= pause;
}

bool CallbackInbox::takeFromBudget()
{
    const Milliseconds now = m_clock.monotonic();
    const double seconds = std::chrono::duration<double>(now - m_budgetAt).count();
    m_budget = std::min(Burst, m_budget + std::max(0.0, seconds) * ASecond);
    m_budgetAt = now;
    if (m_budget < 1 && !mutant("hints-without-a-budget"))
        return false;
    m_budget -= 1;
    return true;
}

void CallbackInbox::act(const CallbackHint &hint)
{
    Deed &deed = m_deeds[hint.orderId];
    const bool isTold = deed.times == hint.times;
    deed.at = m_clock.monotonic();
    deed.underWay = true;
    deed.times = hint.times;
    // The story says why the provider was asked. Where it cannot be written there is still a reason
    // to ask.
    if (!isTold) {
        if (const auto told = m_book.record(hint.orderId, evidenceOf(hint)); !told)
            qCWarning(logInbox) << "a call-back cannot be recorded:" << told.error().detail;
    }
    emit acted(hint.orderId);
    m_resolver.askNow(hint.orderId,
                      Reply<Recorded>{this, [this, hint](const Result<Recorded> &recorded) {
                                          take(hint, recorded);
                                      }});
}

void CallbackInbox::take(const CallbackHint &hint, const Result<Recorded> &recorded)
{
    Deed &deed = m_deeds[hint.orderId];
    deed.underWay = false;
    if (!recorded || isFruitless(recorded->attempt.lastVerdict)) {
        deed.fruitless += 1;
        return;
    }
    deed.fruitless = 0;
    if (const auto settled = m_book.settleHint(hint); !settled)
        qCWarning(logInbox) << "a hint cannot be settled:" << settled.error().detail;
}

void CallbackInbox::forgetOld()
{
    if (m_deeds.size() <= Remember)
        return;
    const Milliseconds now = m_clock.monotonic();
    m_deeds.removeIf([now](const auto &entry) {
        return !entry.value().underWay && now - entry.value().at >= LongestPause;
    });
}

} // namespace ct
