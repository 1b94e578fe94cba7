// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

namespace ct::sim {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 LongestTail = 9LL * 24 * 3'600'000;
constexpr int MostRounds = 4000;

} // namespace

void World::calmDown()
{
    m_calm = true;
    m_faults->stop();
    m_faults->forgetScripts();
    m_gateway->calmDown();
    for (const auto &shop : m_shops) {
        repair(*shop);
        if (shop->second)
            bury(*shop, shop->second);
        if (shop->program)
            shop->program->disk().heal();
        if (shop->program)
            shop->program->disk().spare();
        shop->freeBytes = 1LL << 34;
        shop->dieOpening = 0;
        shop->dieHealing = false;
        // Some start afresh, some have been through it all.
        if (m_dice.oneIn(4) || m_loop.now() < shop->asleepUntil)
            close(*shop);
        shop->asleepUntil = 0;
        open(*shop);
        const qint64 seq = shop->program ? shop->program->journalLength() : 0;
        m_trace.line(m_loop.now(), "calm")
            .number("shop", shop->number)
            .number("wall", shop->clock->now().toMSecsSinceEpoch())
            .number("seq", seq);
    }
}

//! Machines sleep until shortly before the next thing that anybody waits for.
void World::jumpTo(qint64 when)
{
    const qint64 pause = when - m_loop.now() - 50;
    if (pause <= 0)
        return;
    for (const auto &shop : m_shops)
        sleep(*shop, pause);
    pass(pause);
}

//! When a book next wants to ask; the provider's own plans count too.
qint64 World::nextMoment()
{
    qint64 next = -1;
    for (const auto &shop : m_shops) {
        if (!shop->program || !shop->program->isRunning())
            continue;
        m_loop.as(shop->program->owner(), [&] {
            const auto ask = shop->program->book().nextAskAt();
            if (!ask || !ask->isValid())
                return;
            const qint64 at = m_loop.now() + std::max<qint64>(0, shop->clock->now().msecsTo(*ask));
            next = next < 0 ? at : std::min(next, at);
        });
    }
    return next;
}

bool World::isSending() const
{
    for (const auto &shop : m_shops) {
        if (shop->program && shop->program->isRunning() &&
            (!shop->program->sell().isIdle() || shop->program->resolver().isAsking()))
            return true;
    }
    return false;
}

//! True when no book has anything open, and none differs from the provider's ledger.
bool World::isSettled()
{
    if (m_gateway->isBusy())
        return false;
    bool settled = true;
    for (const auto &shop : m_shops) {
        if (!shop->program || !shop->program->isRunning())
            continue;
        m_loop.as(shop->program->owner(), [&] {
            const auto page = shop->program->book().page({}, std::nullopt, 1000);
            if (!page)
                return;
            for (const Attempt &attempt : page->rows) {
                const int portal = m_gateway->portal(attempt.orderId.text().toLatin1());
                const State state = attempt.state();
                const bool denied = isOpen(state) && portal < 0;
                const bool differs =
                    (state == State::Failed && portal == 1) ||
                    (state == State::Success && portal == 0 && attempt.askAt.isValid());
                if ((isOpen(state) && !denied) || state == State::Conflict || differs)
                    settled = false;
            }
        });
    }
    return settled;
}

//! What the provider denies to know and what contradicts itself is the owner's to decide.
void World::decideLeftovers()
{
    for (const auto &shop : m_shops) {
        QList<Attempt> open;
        if (!shop->program || !shop->program->isRunning())
            continue;
        m_loop.as(shop->program->owner(), [&] {
            const auto page = shop->program->book().page({}, std::nullopt, 1000);
            if (page)
                open = page->rows;
        });
        for (const Attempt &attempt : std::as_const(open)) {
            const State state = attempt.state();
            const int portal = m_gateway->portal(attempt.orderId.text().toLatin1());
            if (state == State::Reversed && portal == 1)
                askAbout(*shop, attempt.orderId);
            const bool leftover = state == State::Conflict || (isOpen(state) && portal < 0);
            if (!leftover || state == State::Sending || m_dice.oneIn(4))
                continue;
            m_loop.as(shop->program->owner(), [&] {
                Evidence word;
                word.at = shop->clock->now();
                word.channel = Channel::Person;
                word.verdict = portal == 1 ? Verdict::SaidSuccess : Verdict::SaidFailed;
                word.raw = QStringLiteral("the portal does not list it");
                word.by = QStringLiteral("owner");
                word.reference = QStringLiteral("portal-2");
                (void)shop->program->book().record(attempt.orderId, word);
            });
        }
    }
}

void World::settle()
{
    const qint64 begin = m_loop.now();
    for (int i = 0; i < 20 && isSending(); ++i)
        pass(5'000);
    // What was on its way for long arrives in the meantime.
    jumpTo(m_loop.now() + 26 * Minute);
    bool decided = false;
    for (int round = 0; round < MostRounds; ++round) {
        pass(6'000);
        if (isSettled()) {
            if (decided)
                break;
            decided = true;
            decideLeftovers();
            continue;
        }
        const qint64 next = nextMoment();
        const qint64 busy = m_gateway->isBusy() ? m_loop.now() + 20 * Minute : -1;
        const qint64 until = next < 0 ? busy : busy < 0 ? next : std::min(next, busy);
        if (until < 0 && decided)
            break;
        if (until < 0 || m_loop.now() - begin > LongestTail) {
            decided = true;
            decideLeftovers();
        }
        if (m_loop.now() - begin > LongestTail) {
            pass(10'000); // for what was asked because of it
            break;
        }
        jumpTo(until);
    }
}

void World::finish()
{
    calmDown();
    settle();
    for (const auto &shop : m_shops) {
        note("end", *shop);
        close(*shop);
        if (shop->isMirrorTouched) {
            // Nothing was written since, so that nobody had a reason to mend it; an opener has.
            open(*shop);
            close(*shop);
        }
    }
    m_trace.line(m_loop.now(), "balance").number("paise", m_gateway->balance());
}

} // namespace ct::sim
