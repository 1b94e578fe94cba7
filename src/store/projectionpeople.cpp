// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection.h"

namespace ct {

Result<Done> Projection::apply(const PersonKept &kept)
{
    const Person &person = kept.person;
    Statement update(m_connection,
                     "UPDATE people SET role=?,enabled=?,sale_paise=?,day_paise=?,verifier=? "
                     "WHERE name=?");
    update.bind(roleName(person.role))
        .bind(person.isEnabled ? 1 : 0)
        .bind(person.perSale.paise())
        .bind(person.perDay.paise())
        .bind(QString::fromLatin1(kept.verifier))
        .bind(person.name);
    const Result<Done> updated = update.change();
    if (!updated.ok() || update.affected() == 1)
        return updated;
    Statement insert(m_connection,
                     "INSERT INTO people(name,role,enabled,sale_paise,day_paise,verifier,"
                     "wrong_pins,tried_at) VALUES(?,?,?,?,?,?,0,NULL)");
    insert.bind(person.name)
        .bind(roleName(person.role))
        .bind(person.isEnabled ? 1 : 0)
        .bind(person.perSale.paise())
        .bind(person.perDay.paise())
        .bind(QString::fromLatin1(kept.verifier));
    return insert.change(1);
}

Result<Done> Projection::apply(const PersonTried &tried, const JournalEntry &entry)
{
    Statement update(m_connection, "UPDATE people SET wrong_pins=?,tried_at=? WHERE name=?");
    update.bind(tried.wrongPins).bind(entry.atMs).bind(tried.name);
    return update.change(1);
}

Result<Done> Projection::apply(const PersonProven &proven)
{
    Statement update(m_connection, "UPDATE people SET wrong_pins=0 WHERE name=?");
    update.bind(proven.name);
    return update.change(1);
}

Result<Done> Projection::apply(const PeopleRuled &ruled, const JournalEntry &entry)
{
    Statement insert(m_connection,
                     "INSERT INTO people_rules(seq,at,large_paise,sees_balance,lock_minutes,"
                     "entered_by) VALUES(?,?,?,?,?,?)");
    insert.bind(entry.seq)
        .bind(entry.atMs)
        .bind(ruled.rules.large.paise())
        .bind(ruled.rules.cashierSeesBalance ? 1 : 0)
        .bind(ruled.rules.lockMinutes)
        .bind(ruled.by);
    return insert.change(1);
}

Result<Done> Projection::apply(const Override &word, const JournalEntry &entry)
{
    Statement insert(m_connection,
                     "INSERT INTO overrides(seq,at,act,person,owner) VALUES(?,?,?,?,?)");
    insert.bind(entry.seq).bind(entry.atMs).bind(actName(word.act));
    insert.bind(word.person).bind(word.owner);
    return insert.change(1);
}

std::optional<Result<Done>> Projection::replayPeople(const JournalEntry &entry)
{
    const QJsonObject body = bodyOf(entry);
    const Error malformed{
        Fault::Malformed,
        QStringLiteral("journal entry %1 (%2) cannot be read").arg(entry.seq).arg(entry.kind)};
    if (entry.kind == QLatin1String("person")) {
        const auto kept = personKeptFrom(body);
        return kept ? apply(*kept) : Result<Done>(malformed);
    }
    if (entry.kind == QLatin1String("person_try")) {
        const auto tried = personTriedFrom(body);
        return tried ? apply(*tried, entry) : Result<Done>(malformed);
    }
    if (entry.kind == QLatin1String("person_in")) {
        const auto proven = personProvenFrom(body);
        return proven ? apply(*proven) : Result<Done>(malformed);
    }
    if (entry.kind == QLatin1String("people_rule")) {
        const auto ruled = peopleRuledFrom(body);
        return ruled ? apply(*ruled, entry) : Result<Done>(malformed);
    }
    if (entry.kind == QLatin1String("override")) {
        const auto word = overrideFrom(body);
        return word ? apply(*word, entry) : Result<Done>(malformed);
    }
    return std::nullopt;
}

} // namespace ct
