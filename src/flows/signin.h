// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <guard.h>
#include <peopleledger.h>
#include <pins.h>

#include <QObject>

namespace ct {

//! Who stands at the counter: signs people in by their PIN, proves an owner's word, and keeps PINs.
//! Every try is counted on the disk before the PIN is looked at, so that neither a crash nor a
//! restart gives one away for nothing. Faults: Unauthorised (the PIN is wrong, or the person may
//! not), Refused (switched off: empty detail; or seconds to wait: the detail; or no owner would be
//! left), Malformed (nobody of that name, or a PIN that cannot be), Storage.
class SignIn : public QObject
{
    Q_OBJECT
public:
    using Secret = std::shared_ptr<SecretBytes>;

    //! All must outlive this object.
    SignIn(PeopleLedger &people, Pins &pins, Guard &guard, QObject *parent = nullptr);

    void signIn(const QString &name, Secret pin, Reply<Done> reply);
    //! The owner who is signed in proves the PIN again.
    void prove(Secret pin, Reply<Done> reply);
    //! An owner allows one act to who is signed in; it is kept with both names. The deed itself
    //! follows under a Guard::Word.
    void allowOnce(Act act, const QString &owner, Secret pin, Reply<Done> reply);

    //! The first one added turns signing in on, and is signed in.
    void add(const Person &person, Secret pin, Reply<Done> reply);
    void setPin(const QString &name, Secret pin, Reply<Done> reply);

    static bool isPossiblePin(const SecretBytes &pin);

private:
    void check(const QString &name, Secret pin, bool signsIn,
               const std::function<void(Result<Done>)> &then);

    PeopleLedger &m_people;
    Pins &m_pins;
    Guard &m_guard;
};

} // namespace ct
