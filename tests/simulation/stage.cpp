// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

namespace ct::sim {

Stage::Stage(SimLoop &loop, Figures &figures, const RunOptions &options)
    : m_world(loop, figures, options)
{
    m_world.faults().setPercent(0);
    m_world.gateway().setLatency(300);
    m_world.gateway().bePlain();
    for (int shop = 1; shop <= 2; ++shop)
        m_world.open(m_world.shop(shop));
    m_world.pass(2'000);
}

void Stage::expect(bool holds, const QString &what)
{
    if (!holds)
        failures << what;
}

Intent Stage::intent()
{
    Intent intent = m_world.newIntent(shop());
    intent.number = QStringLiteral("98000001%1").arg(++m_numbers + 10);
    intent.amount = Money::fromRupees(20);
    return intent;
}

OrderId Stage::sellIntent(const Intent &intent, bool retry, bool allowDuplicate)
{
    return m_world.sell(shop(), shop().program.get(), intent, retry, allowDuplicate)
        .value_or(OrderId());
}

OrderId Stage::sell(std::optional<Fault> fault, std::optional<Fate> fate)
{
    if (fate)
        gateway().script({*fate});
    if (fault)
        m_world.faults().script(FaultPlan::Call::Recharge, {fault});
    const OrderId orderId = sellIntent(intent());
    if (orderId.isEmpty())
        failures << QStringLiteral("a sale was not begun");
    return orderId;
}

void Stage::strikeStatus(const QList<std::optional<Fault>> &faults)
{
    m_world.faults().script(FaultPlan::Call::Status, faults);
}

void Stage::sayStatus(const QList<QByteArray> &words)
{
    QList<std::function<QByteArray(const AnswerValues &)>> bodies;
    for (const QByteArray &word : words) {
        bodies << [word](AnswerValues values) {
            if (word.isEmpty())
                return QByteArrayLiteral("Invalid order id/Invalid Response format");
            values.status = word;
            return answerBody(values, "json");
        };
    }
    gateway().sayNext(bodies);
}

void Stage::pass(qint64 ms, const OrderId &until, State state)
{
    for (qint64 passed = 0; passed < ms && stateOf(until) != state; passed += 1'000)
        m_world.pass(1'000);
}

std::optional<Attempt> Stage::attempt(const OrderId &orderId, int number)
{
    return m_world.attempt(shop(number), orderId);
}

//! Sending, where the order is not there: no scenario takes that for an outcome.
State Stage::stateOf(const OrderId &orderId, int number)
{
    const auto found = attempt(orderId, number);
    return found ? found->state() : State::Sending;
}

int Stage::requests(const OrderId &orderId) const
{
    return const_cast<World &>(m_world).gateway().arrivals("/recharge/api",
                                                           orderId.text().toLatin1());
}

int Stage::questions(const OrderId &orderId) const
{
    return const_cast<World &>(m_world).gateway().arrivals("/recharge/status",
                                                           orderId.text().toLatin1());
}

QList<StoryLine> Stage::story(const OrderId &orderId)
{
    QList<StoryLine> lines;
    m_world.loop().as(shop().program->owner(),
                      [&] { lines = shop().program->book().story(orderId).valueOr({}); });
    return lines;
}

bool Stage::hasIncident(const OrderId &orderId, Incident incident)
{
    const QList<StoryLine> lines = story(orderId);
    return std::any_of(lines.cbegin(), lines.cend(),
                       [incident](const StoryLine &line) { return line.incident == incident; });
}

void Stage::ask(const OrderId &orderId)
{
    m_world.askAbout(shop(), orderId);
    m_world.pass(2'000);
}

void Stage::person(const OrderId &orderId, Verdict verdict)
{
    Evidence word;
    word.at = shop().clock->now();
    word.channel = Channel::Person;
    word.verdict = verdict;
    word.raw = QStringLiteral("the portal says so");
    word.by = QStringLiteral("owner");
    word.reference = QStringLiteral("portal-3");
    m_world.loop().as(shop().program->owner(),
                      [&] { (void)shop().program->book().record(orderId, word); });
}

QMap<QString, State> Stage::states()
{
    QMap<QString, State> states;
    m_world.loop().as(shop().program->owner(), [&] {
        const auto page = shop().program->book().page({}, std::nullopt, 1000);
        if (!page)
            return;
        for (const Attempt &attempt : page->rows)
            states.insert(attempt.orderId.text(), attempt.state());
    });
    return states;
}

BookHealth Stage::health()
{
    BookHealth health = BookHealth::Damaged;
    m_world.loop().as(shop().program->owner(), [&] { health = shop().program->book().health(); });
    return health;
}

namespace {

QList<NamedScenario> allScenarios()
{
    return wireScenarios + moneyScenarios + shopScenarios + crashScenarios;
}

} // namespace

QStringList scenarioNames()
{
    QStringList names;
    const QList<NamedScenario> all = allScenarios();
    for (const NamedScenario &scenario : all)
        names << QLatin1String(scenario.name);
    return names;
}

QStringList playScenario(const QString &name, SimLoop &loop, Figures &figures,
                         const RunOptions &options)
{
    const QList<NamedScenario> all = allScenarios();
    for (const NamedScenario &scenario : all) {
        if (name != QLatin1String(scenario.name))
            continue;
        Stage stage(loop, figures, options);
        scenario.play(stage);
        stage.world().finish();
        stage.world().writeTrace();
        return stage.failures;
    }
    return {QStringLiteral("there is no such scenario")};
}

} // namespace ct::sim
