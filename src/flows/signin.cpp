// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin.h"

namespace ct {

SignIn::SignIn(PeopleLedger &people, Pins &pins, Guard &guard, QObject *parent)
    : QObject(parent), m_people(people), m_pins(pins), m_guard(guard)
{
}

bool SignIn::isPossiblePin(const SecretBytes &pin)
{
    return pin.view().size() >= LeastPinLength && pin.view().size() <= MostPinLength;
}

void SignIn::check(const QString &name, Secret pin, bool signsIn,
                   const std::function<void(Result<Done>)> &then)
{
    const Result<QByteArray> verifier = m_people.beginTry(name);
    if (!verifier) {
        QMetaObject::invokeMethod(
            this, [then, error = verifier.error()] { then(error); }, Qt::QueuedConnection);
        return;
    }
    m_pins.check(std::move(pin), *verifier,
                 Reply<bool>{this, [this, name, signsIn, then](Result<bool> isRight) {
                                 if (!isRight) {
                                     then(isRight.error());
                                     return;
                                 }
                                 if (!*isRight) {
                                     then(Error{Fault::Unauthorised, QStringLiteral("pin")});
                                     return;
                                 }
                                 then(m_people.endTry(name, signsIn));
                             }});
}

void SignIn::signIn(const QString &name, Secret pin, Reply<Done> reply)
{
    auto shared = std::make_shared<Reply<Done>>(std::move(reply));
    check(name, std::move(pin), true, [this, name, shared](Result<Done> proven) {
        if (proven) {
            const Result<Person> person = m_people.person(name);
            if (person)
                m_guard.signIn(person->name);
            else
                proven = person.error();
        }
        (*shared)(std::move(proven));
    });
}

void SignIn::prove(Secret pin, Reply<Done> reply)
{
    auto shared = std::make_shared<Reply<Done>>(std::move(reply));
    const QString name = m_guard.person();
    check(name, std::move(pin), false, [this, name, shared](Result<Done> proven) {
        if (proven && m_guard.person() == name)
            m_guard.noteProof();
        (*shared)(std::move(proven));
    });
}

void SignIn::allowOnce(Act act, const QString &owner, Secret pin, Reply<Done> reply)
{
    auto shared = std::make_shared<Reply<Done>>(std::move(reply));
    const QString person = m_guard.person();
    const Result<Person> who = m_people.person(owner);
    if (who && (who->role != Role::Owner || !mayDo(who->role, act))) {
        shared->later(Error{Fault::Unauthorised, actName(act)});
        return;
    }
    check(owner, std::move(pin), false, [this, act, owner, person, shared](Result<Done> proven) {
        if (proven && m_guard.person() != person)
            proven = Error{Fault::Unauthorised, actName(act)};
        if (proven) {
            Override word;
            word.act = act;
            word.person = person;
            word.owner = owner;
            proven = m_people.noteOverride(word);
        }
        (*shared)(std::move(proven));
    });
}

void SignIn::add(const Person &person, Secret pin, Reply<Done> reply)
{
    auto shared = std::make_shared<Reply<Done>>(std::move(reply));
    const Result<Done> may = m_guard.ask(Act::ManagePeople);
    if (!may || !isPossiblePin(*pin)) {
        shared->later(may ? Error{Fault::Malformed, QStringLiteral("pin")} : may.error());
        return;
    }
    m_pins.makeVerifier(
        std::move(pin),
        Reply<QByteArray>{this, [this, person, shared](Result<QByteArray> verifier) {
                              if (!verifier) {
                                  (*shared)(verifier.error());
                                  return;
                              }
                              const bool isFirst = !m_guard.isNeeded();
                              Result<Done> added = m_people.addPerson(person, *verifier);
                              if (added && isFirst)
                                  m_guard.signIn(person.name);
                              (*shared)(std::move(added));
                          }});
}

void SignIn::setPin(const QString &name, Secret pin, Reply<Done> reply)
{
    auto shared = std::make_shared<Reply<Done>>(std::move(reply));
    const Result<Done> may = m_guard.ask(Act::ManagePeople);
    if (!may || !isPossiblePin(*pin)) {
        shared->later(may ? Error{Fault::Malformed, QStringLiteral("pin")} : may.error());
        return;
    }
    m_pins.makeVerifier(std::move(pin),
                        Reply<QByteArray>{this, [this, name, shared](Result<QByteArray> verifier) {
                                              (*shared)(verifier
                                                            ? m_people.setVerifier(name, *verifier)
                                                            : Result<Done>(verifier.error()));
                                          }});
}

} // namespace ct
