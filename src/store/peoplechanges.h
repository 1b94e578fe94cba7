// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <people.h>

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace ct {

// What the journal says of people. None of these entries has a subject.

//! kind "person": how somebody stands from now on, whole; a first one adds the person.
struct PersonKept
{
    Person person;       //!< its tries are not part of it
    QByteArray verifier; //!< what the PIN is checked by; never the PIN
    QString by;
};

//! kind "person_try": a PIN is about to be checked, and counts as wrong until it proved right.
struct PersonTried
{
    QString name;
    int wrongPins = 0;
};

//! kind "person_in": the PIN was right.
struct PersonProven
{
    QString name;
    bool signedIn = false;
};

//! kind "people_rule".
struct PeopleRuled
{
    PeopleRules rules;
    QString by;
};

QByteArray toBody(const PersonKept &kept);
QByteArray toBody(const PersonTried &tried);
QByteArray toBody(const PersonProven &proven);
QByteArray toBody(const PeopleRuled &ruled);
//! kind "override".
QByteArray toBody(const Override &word);

std::optional<PersonKept> personKeptFrom(const QJsonObject &body);
std::optional<PersonTried> personTriedFrom(const QJsonObject &body);
std::optional<PersonProven> personProvenFrom(const QJsonObject &body);
std::optional<PeopleRuled> peopleRuledFrom(const QJsonObject &body);
std::optional<Override> overrideFrom(const QJsonObject &body);

} // namespace ct
