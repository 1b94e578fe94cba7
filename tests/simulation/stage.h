// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

#include <QStringList>

namespace ct::sim {

//! A directed scenario: an honest provider, no faults but those that it asks for, and what must
//! come of them. The checker looks at what it leaves behind like at any other run.
class Stage
{
public:
    Stage(SimLoop &loop, Figures &figures, const RunOptions &options);

    World &world() { return m_world; }
    Shop &shop(int number = 1) { return m_world.shop(number); }
    Gateway &gateway() { return m_world.gateway(); }

    void expect(bool holds, const QString &what);
    //! Sells for 20 rupees to a number of its own; the recharge call meets this fault.
    OrderId sell(std::optional<Fault> fault = std::nullopt,
                 std::optional<Fate> fate = std::nullopt);
    OrderId sellIntent(const Intent &intent, bool retry = false, bool allowDuplicate = true);
    Intent intent();
    void strikeStatus(const QList<std::optional<Fault>> &faults);
    //! The next answers to status questions, by word and provider's number; "" is "no such order".
    void sayStatus(const QList<QByteArray> &words);
    void pass(qint64 ms) { m_world.pass(ms); }
    void pass(qint64 ms, const OrderId &until, State state);

    State stateOf(const OrderId &orderId, int shop = 1);
    std::optional<Attempt> attempt(const OrderId &orderId, int shop = 1);
    int requests(const OrderId &orderId) const;
    int questions(const OrderId &orderId) const;
    bool hasIncident(const OrderId &orderId, Incident incident);
    QList<StoryLine> story(const OrderId &orderId);
    //! Asks about an order now, as a person does.
    void ask(const OrderId &orderId);
    void person(const OrderId &orderId, Verdict verdict);
    //! Every state in the book, to see that nothing changed.
    QMap<QString, State> states();
    BookHealth health();

    QStringList failures;

private:
    World m_world;
    int m_numbers = 0;
};

//! The scenarios by name: "G01", "C07", "I11", …
QStringList scenarioNames();
//! Plays one; tells what did not hold.
QStringList playScenario(const QString &name, SimLoop &loop, Figures &figures,
                         const RunOptions &options);

using Scenario = void (*)(Stage &stage);
struct NamedScenario
{
    const char *name;
    Scenario play;
};
extern const QList<NamedScenario> wireScenarios;
extern const QList<NamedScenario> moneyScenarios;
extern const QList<NamedScenario> shopScenarios;
extern const QList<NamedScenario> crashScenarios;

} // namespace ct::sim
