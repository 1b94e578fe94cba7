// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

namespace ct::sim {

namespace {

const char *refusalName(SaleRefusal why)
{
    switch (why) {
        case SaleRefusal::DuplicateOpen:
            return "duplicate_open";
        case SaleRefusal::DuplicateRecent:
            return "duplicate_recent";
        case SaleRefusal::IntentMismatch:
            return "intent_mismatch";
        case SaleRefusal::IntentNotDead:
            return "intent_not_dead";
        case SaleRefusal::LowBalance:
            return "low_balance";
        case SaleRefusal::NoCredential:
            return "no_credential";
        case SaleRefusal::StoreUnwell:
            return "store_unwell";
        case SaleRefusal::DiskFull:
            return "disk_full";
        case SaleRefusal::Held:
            return "held";
        case SaleRefusal::OverLimit:
            return "over_limit";
        case SaleRefusal::NoShift:
            return "no_shift";
        case SaleRefusal::ShiftCounted:
            return "shift_counted";
        case SaleRefusal::NotAllowed:
            return "not_allowed";
        case SaleRefusal::BeyondSale:
            return "beyond_sale";
        case SaleRefusal::BeyondDay:
            return "beyond_day";
        case SaleRefusal::Large:
            return "large";
    }
    return "other";
}

Evidence said(const SimClock &clock, Verdict verdict)
{
    Evidence evidence;
    evidence.at = clock.now();
    evidence.channel = Channel::Person;
    evidence.verdict = verdict;
    evidence.raw = QStringLiteral("looked it up in the provider's portal");
    evidence.by = QStringLiteral("owner");
    evidence.reference = QStringLiteral("portal-1");
    return evidence;
}

} // namespace

Intent World::newIntent(Shop &shop)
{
    // Few numbers and amounts, so that they meet again.
    static const QList<qint64> amounts{1'000, 2'000, 4'900, 19'900, 23'950};
    Intent intent;
    intent.key = IntentKey(QStringLiteral("intent-%1-%2").arg(shop.number).arg(++m_intents));
    intent.row = RowKey(QStringLiteral("airtel"));
    intent.operatorCode = QStringLiteral("A");
    intent.operatorName = QStringLiteral("Airtel");
    intent.service = Service::Mobile;
    intent.number = QStringLiteral("98000000%1").arg(m_dice.between(10, m_options.full ? 70 : 18));
    intent.circle = QStringLiteral("10");
    intent.amount = Money::fromPaise(m_dice.pick(amounts));
    intent.counter = shop.number;
    intent.cashier = QStringLiteral("c%1").arg(shop.number);
    intent.account = accountFingerprint(m_profile.username);
    return intent;
}

std::optional<OrderId> World::sell(Shop &shop, Program *program, const Intent &intent, bool retry,
                                   bool allowDuplicate)
{
    if (!program || program->isDead() || !program->isRunning())
        return std::nullopt;
    std::optional<OrderId> made;
    m_loop.as(program->owner(), [&] {
        const auto begun = program->sell().start({intent, retry, allowDuplicate, {}});
        if (program->isDead())
            return;
        Trace::Line line = m_trace.line(m_loop.now(), "sale");
        line.number("shop", shop.number).text("intent", intent.key.text()).truth("retry", retry);
        line.number("paise", intent.amount.paise());
        if (!begun) {
            line.text("error", begun.error().detail);
        } else if (const auto *attempt = std::get_if<Sell::Begun>(&*begun)) {
            made = attempt->attempt.orderId;
            line.text("order", made->text());
            line.truth("disk_fails", program->disk().isFailing());
        } else if (const auto *existing = std::get_if<Existing>(&*begun)) {
            line.text("existing", existing->attempt.orderId.text());
        } else {
            const SaleRefusal why = std::get<Refused>(*begun).why;
            line.text("refused", QByteArray(refusalName(why)));
            if (why == SaleRefusal::LowBalance)
                strike(Fault::LowBalance);
            // The other counter spends from the same wallet: the owner knows.
            if (why == SaleRefusal::Held) {
                (void)program->book().release(HoldKind::Wallet, QStringLiteral("the other counter"),
                                              QStringLiteral("owner"));
            }
        }
    });
    if (made && program == shop.program.get())
        forgetWhatWasMended(shop); // a book that sells is whole again
    if (made) {
        ++m_figures.sales;
        shop.orders << *made;
    }
    return made;
}

std::optional<Attempt> World::attempt(Shop &shop, const OrderId &orderId)
{
    std::optional<Attempt> found;
    Program *program = shop.program.get();
    if (!program || program->isDead() || !program->isRunning())
        return found;
    m_loop.as(program->owner(), [&] {
        if (const auto attempt = program->book().attempt(orderId); attempt)
            found = *attempt;
    });
    return found;
}

void World::act(Shop &shop)
{
    if (m_loop.now() < shop.asleepUntil)
        return;
    if (m_dice.percent(68))
        actSale(shop);
    else
        actOther(shop);
}

void World::actSale(Shop &shop)
{
    Program *program = shop.program.get();
    const qint64 roll = m_dice.below(100);
    if (roll < 22 && !shop.intents.isEmpty()) {
        // Once more what was tried before: allowed only where it is dead.
        (void)sell(shop, program, m_dice.pick(shop.intents), true);
        return;
    }
    if (roll < 26 && !shop.intents.isEmpty()) {
        Intent other = m_dice.pick(shop.intents);
        other.number = QStringLiteral("9800000099");
        (void)sell(shop, program, other, m_dice.oneIn(2));
        return;
    }
    const Intent intent = newIntent(shop);
    shop.intents << intent;
    (void)sell(shop, program, intent, false, m_dice.oneIn(4));
    if (roll > 85) {
        strike(Fault::DoubleClick);
        for (int i = 0; i < 2; ++i)
            (void)sell(shop, program, intent, i == 1 && m_dice.oneIn(2));
    }
    if (shop.second && roll > 50) {
        strike(Fault::TwoCashiers);
        (void)sell(shop, shop.second.get(), intent, m_dice.oneIn(2));
    }
}

void World::actOther(Shop &shop)
{
    if (shop.orders.isEmpty() || !shop.program || !shop.program->isRunning())
        return;
    Program &program = *shop.program;
    const OrderId orderId = m_dice.pick(shop.orders);
    const qint64 roll = m_dice.below(100);
    if (roll < 25) {
        m_loop.as(program.owner(),
                  [&] { (void)program.book().notePrint(orderId, QStringLiteral("80mm")); });
    } else if (roll < 50) {
        askAbout(shop, orderId);
    } else if (roll < 62) {
        decide(shop, orderId);
    } else if (roll < 75) {
        hint(shop, orderId);
    } else {
        // Looking up must work whatever the disk does.
        m_loop.as(program.owner(), [&] {
            const bool damaged = program.book().health() == BookHealth::Damaged;
            const bool well = program.book().page({}, std::nullopt, 20).ok() &&
                              program.book().today().ok() && program.book().openCount().ok();
            if (!program.isDead() && !damaged)
                m_trace.line(m_loop.now(), "lookup").number("shop", shop.number).truth("ok", well);
        });
    }
}

void World::hint(Shop &shop, const OrderId &orderId)
{
    Program *program = shop.program.get();
    const bool asleep = m_loop.now() < shop.asleepUntil;
    if (asleep || !program || program->isDead() || !program->isRunning())
        return;
    m_loop.as(program->owner(), [&] {
        Evidence evidence;
        evidence.at = shop.clock->now();
        evidence.channel = Channel::Callback;
        evidence.verdict = Verdict::Hint;
        const Result<Recorded> told = program->book().record(orderId, evidence);
        // An outcome is asked about beside its plan, as the one who hears call-backs does.
        if (told && isFinal(told->attempt.state()))
            program->resolver().askSoon(orderId);
    });
}

//! The provider calls back: truly, twice, too early, or about an order that nobody knows.
void World::noteCallback(const QByteArray &orderId)
{
    if (m_calm || m_dice.percent(40))
        return;
    for (const auto &shop : m_shops) {
        if (!shop->orders.contains(OrderId(QString::fromLatin1(orderId))))
            continue;
        strike(Fault::CallbackTrue);
        const OrderId order(QString::fromLatin1(orderId));
        const int times = m_dice.oneIn(4) ? 5 : 1;
        if (times > 1)
            strike(Fault::CallbackTwice);
        for (int i = 0; i < times; ++i) {
            m_loop.after(m_dice.between(1, 9'000), 0,
                         [this, at = shop.get(), order] { hint(*at, order); });
        }
        return;
    }
}

void World::askAbout(Shop &shop, const OrderId &orderId)
{
    Program *program = shop.program.get();
    if (!program || program->isDead() || !program->isRunning())
        return;
    m_loop.as(program->owner(), [&] {
        program->resolver().askNow(orderId, Reply<Recorded>(program, [](const auto &) {}));
    });
}

//! The owner looks at the provider's portal and says what stands there.
void World::decide(Shop &shop, const OrderId &orderId)
{
    const auto known = attempt(shop, orderId);
    if (!known)
        return;
    const int portal = m_gateway->portal(orderId.text().toLatin1());
    const State state = known->state();
    const bool undecided =
        state == State::Unknown || state == State::Conflict ||
        ((state == State::Pending || state == State::Failing) && m_dice.oneIn(4));
    if (!undecided || portal < 0)
        return;
    m_loop.as(shop.program->owner(), [&] {
        const Verdict verdict = portal == 1 ? Verdict::SaidSuccess : Verdict::SaidFailed;
        (void)shop.program->book().record(orderId, said(*shop.clock, verdict));
    });
}

} // namespace ct::sim
