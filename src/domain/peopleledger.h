// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people.h"

#include <result.h>

namespace ct {

//! Who works at the counter. Every change stands in the journal. Errors are Fault::Storage
//! throughout, Fault::Malformed for a name, a PIN or a limit that cannot be, Fault::Refused for a
//! change that would leave the shop without an owner, and Fault::Unauthorised for whom the table of
//! permissions does not allow it. Thread: the book's.
class PeopleLedger
{
public:
    virtual ~PeopleLedger() = default;

    //! By name; empty: nobody signs in here, and whoever stands at the counter is the owner.
    virtual Result<QList<Person>> people() const = 0;
    //! True from the first person on, for ever: a person can be switched off, but never goes.
    virtual Result<bool> hasPeople() const = 0;
    //! Whatever the case of the letters. Malformed: there is nobody of that name.
    virtual Result<Person> person(const QString &name) const = 0;
    virtual Result<PeopleRules> peopleRules() const = 0;

    //! `verifier` is what the PIN will be checked by. The first one has to be an owner. Of
    //! `person` name, role and limits count.
    virtual Result<Done> addPerson(const Person &person, const QByteArray &verifier) = 0;
    //! Role, limits, and whether the person may sign in at all.
    virtual Result<Done> changePerson(const Person &person) = 0;
    virtual Result<Done> setVerifier(const QString &name, const QByteArray &verifier) = 0;
    virtual Result<Done> setPeopleRules(const PeopleRules &rules) = 0;

    //! A PIN is about to be checked: counts it as wrong, on the disk, and tells what to check it
    //! by. Refused: the person is switched off (empty detail), or has to wait (the detail is the
    //! number of seconds left). Malformed: there is nobody of that name.
    virtual Result<QByteArray> beginTry(const QString &name) = 0;
    //! The PIN was right: the count begins anew. `signsIn`: the person works from now on, and did
    //! not only prove a word.
    virtual Result<Done> endTry(const QString &name, bool signsIn) = 0;
    //! An owner allowed one act; kept before it is done.
    virtual Result<Done> noteOverride(const Override &word) = 0;
    virtual Result<QList<Override>> overrides(int limit) const = 0; //!< newest first
};

} // namespace ct
