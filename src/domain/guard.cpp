// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard.h"

#include <mutant.h>

#include <QLoggingCategory>

namespace ct {

Q_LOGGING_CATEGORY(logGuard, "ct.guard")

Guard::Guard(const PeopleLedger &people, const Clock &clock, QObject *parent)
    : QObject(parent), m_people(people), m_clock(clock)
{
}

std::optional<Denial> Guard::denies(Act act) const
{
    std::optional<Denial> denial = judge(act);
    if (denial)
        qCWarning(logGuard) << "refused:" << actName(act) << "because" << int(denial->why);
    return denial;
}

std::optional<Denial> Guard::judge(Act act) const
{
    using Why = Denial::Why;
    const Result<bool> hasPeople = m_people.hasPeople();
    if (!hasPeople)
        return Denial{act, Why::Book, m_person};
    if (!*hasPeople)
        return std::nullopt;
    if (m_person.isEmpty())
        return Denial{act, Why::NobodySignedIn, {}};
    const Result<Person> person = m_people.person(m_person);
    if (!person)
        return Denial{act, Why::Book, m_person};
    if (!person->isEnabled)
        return Denial{act, Why::SwitchedOff, m_person};
    if (m_words.contains(act))
        return std::nullopt;
    if (act == Act::SeeBalance && person->role == Role::Cashier) {
        const Result<PeopleRules> rules = m_people.peopleRules();
        if (rules && rules->cashierSeesBalance)
            return std::nullopt;
    }
    if (!mayDo(person->role, act) && !mutant("role-not-asked"))
        return Denial{act, Why::Role, m_person};
    const bool isProven = m_provenAt && m_clock.monotonic() - *m_provenAt <= ProofLasts;
    if (permissionFor(act)->wantsProof && !isProven)
        return Denial{act, Why::Proof, m_person};
    return std::nullopt;
}

Result<Done> Guard::ask(Act act) const
{
    if (denies(act))
        return Error{Fault::Unauthorised, actName(act)};
    return Done{};
}

bool Guard::isNeeded() const
{
    const Result<bool> hasPeople = m_people.hasPeople();
    return !hasPeople || *hasPeople;
}

void Guard::signIn(const QString &name)
{
    m_person = name;
    noteProof();
    emit changed();
}

void Guard::noteProof()
{
    m_provenAt = m_clock.monotonic();
}

void Guard::signOut()
{
    m_person.clear();
    m_provenAt.reset();
    emit changed();
}

} // namespace ct
