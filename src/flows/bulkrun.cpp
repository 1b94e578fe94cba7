// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkrun.h"

#include <algorithm>

namespace ct {

namespace {

constexpr int LinesPerTurn = 16; // a long list that is known already must not hold the loop up

bool isDead(State state)
{
    return state == State::NotSent || state == State::Failed;
}

//! A refusal that is about this one line; the next may well be taken.
bool isAboutTheLine(SaleRefusal why)
{
    switch (why) {
        case SaleRefusal::DuplicateOpen:
        case SaleRefusal::DuplicateRecent:
        case SaleRefusal::IntentMismatch:
        case SaleRefusal::IntentNotDead:
        case SaleRefusal::OverLimit:
        case SaleRefusal::BeyondSale:
        case SaleRefusal::Large:
            return true;
        case SaleRefusal::LowBalance:
        case SaleRefusal::NoCredential:
        case SaleRefusal::StoreUnwell:
        case SaleRefusal::DiskFull:
        case SaleRefusal::Held:
        case SaleRefusal::NoShift:
        case SaleRefusal::ShiftCounted:
        case SaleRefusal::NotAllowed:
        case SaleRefusal::BeyondDay:
            return false;
    }
    Q_UNREACHABLE();
}

} // namespace

BulkRun::BulkRun(Book &book, Sell &sell, QList<Intent> intents, Options options, QObject *parent)
    : QObject(parent),
      m_book(book),
      m_sell(sell),
      m_intents(std::move(intents)),
      m_options(std::move(options))
{
    m_tally.lines = int(m_intents.size());
    connect(&m_sell, &Sell::ended, this, &BulkRun::takeEnded);
    connect(&m_book, &Book::changed, this, &BulkRun::takeChanged);
}

void BulkRun::start()
{
    Q_ASSERT(m_stage == Stage::Ready);
    m_stage = Stage::Selling;
    pumpLater();
}

void BulkRun::pumpLater()
{
    if (m_pumpIsComing)
        return;
    m_pumpIsComing = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pumpIsComing = false;
            pump();
        },
        Qt::QueuedConnection);
}

void BulkRun::pump()
{
    // One request a turn of the loop, which is what sends it. Begun together they would come back
    // together for the whole of the list, and wait for each other at the book every time.
    const int underWay = m_underWay;
    for (int i = 0; i < LinesPerTurn && mayBegin() && m_underWay == underWay; ++i)
        beginNext();
    if (m_stage == Stage::Selling && m_next == m_intents.size())
        m_stage = Stage::Stopping;
    emit progressed();
    if (mayBegin())
        pumpLater();
    else
        finishIfHome();
}

bool BulkRun::mayBegin() const
{
    return m_stage == Stage::Selling && m_next < m_intents.size() && m_underWay < m_options.atOnce;
}

void BulkRun::beginNext()
{
    const int line = m_next;
    SaleRequest request;
    request.intent = m_intents.at(line);
    request.allowDuplicate = m_options.allowDuplicate;
    if (m_options.pay == PayKind::Account)
        request.onAccount = m_options.customer;
    else
        request.tender.kind = m_options.pay;
    Result<Sell::Start> start = m_sell.start(request);
    if (start && m_options.retry) {
        const auto *known = std::get_if<Existing>(&*start);
        if (known && isDead(known->attempt.state())) {
            request.retry = true;
            start = m_sell.start(request);
        }
    }
    if (!start) {
        stopFor(Stop::Book);
        return;
    }
    if (const auto *refused = std::get_if<Refused>(&*start)) {
        takeRefusal(*refused);
        return;
    }
    ++m_next;
    ++m_tally.begun;
    if (const auto *known = std::get_if<Existing>(&*start)) {
        ++m_tally.already;
        follow(line, known->attempt);
        return;
    }
    const auto &begun = std::get<Sell::Begun>(*start);
    ++m_underWay;
    follow(line, begun.attempt);
    m_open[begun.attempt.orderId].isUnderWay = true;
}

void BulkRun::takeRefusal(const Refused &refused)
{
    if (!isAboutTheLine(refused.why)) {
        m_refusal = refused;
        const bool isBook =
            refused.why == SaleRefusal::StoreUnwell || refused.why == SaleRefusal::DiskFull;
        stopFor(isBook ? Stop::Book : Stop::Rule);
        return;
    }
    m_unsuccessful.insert(m_next, std::nullopt);
    ++m_next;
    ++m_tally.begun;
    ++m_tally.refused;
}

//! Counts an attempt by its state, and goes on watching it where that is not the last one.
void BulkRun::follow(int line, const Attempt &attempt)
{
    const State state = attempt.state();
    count(state, 1);
    if (isOpen(state) || state == State::Sending)
        m_open.insert(attempt.orderId, {line, state, false});
    if (state == State::Success)
        m_unsuccessful.remove(line);
    else
        m_unsuccessful.insert(line, state);
}

void BulkRun::takeEnded(const Attempt &attempt)
{
    const auto followed = m_open.find(attempt.orderId);
    if (followed == m_open.end() || !followed->isUnderWay)
        return;
    followed->isUnderWay = false;
    --m_underWay;
    takeChanged(attempt.orderId);
    if (attempt.state() == State::Unknown) {
        ++m_tally.unknown;
        if (m_options.mostUnknown > 0 && m_tally.unknown >= m_options.mostUnknown)
            stopFor(Stop::Unknowns);
    }
    // At once, not through the loop: the next request need not wait for what else is to be done.
    pump();
}

void BulkRun::takeChanged(const OrderId &orderId)
{
    const auto followed = m_open.constFind(orderId);
    if (followed == m_open.cend() || followed->isUnderWay)
        return;
    const Result<Attempt> attempt = m_book.attempt(orderId);
    if (!attempt || attempt->state() == followed->state)
        return;
    const int line = followed->line;
    count(followed->state, -1);
    m_open.remove(orderId);
    follow(line, *attempt);
    if (m_stage == Stage::Done)
        emit progressed();
}

void BulkRun::count(State state, int by)
{
    switch (state) {
        case State::Success:
            m_tally.success += by;
            return;
        case State::Failed:
            m_tally.failed += by;
            return;
        case State::NotSent:
            m_tally.notSent += by;
            return;
        case State::Reversed:
        case State::Conflict:
            m_tally.other += by;
            return;
        case State::Sending:
        case State::Unknown:
        case State::Pending:
        case State::Failing:
            m_tally.open += by;
            return;
    }
    Q_UNREACHABLE();
}

void BulkRun::stopFor(Stop why)
{
    if (m_stage != Stage::Selling && m_stage != Stage::Ready)
        return;
    m_stage = Stage::Stopping;
    m_why = why;
    pumpLater();
}

void BulkRun::finishIfHome()
{
    if (m_stage != Stage::Stopping || m_underWay > 0)
        return;
    m_stage = Stage::Done;
    emit done();
}

} // namespace ct
