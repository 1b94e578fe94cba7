// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peopleledger.h"

#include <clock.h>

#include <QObject>

namespace ct {

//! Why somebody may not do something. No money was moved, and nothing was written.
struct Denial
{
    enum class Why {
        NobodySignedIn,
        SwitchedOff, //!< who is signed in may not work here any more
        Role,        //!< only an owner may
        Proof,       //!< the owner has to prove the PIN again
        Book,        //!< the book cannot say who may
    };
    Act act = Act::Sell;
    Why why = Why::Role;
    QString person = {}; //!< who asked; empty: nobody is signed in

    bool operator==(const Denial &) const = default;
};

//! What is asked before anything is done: whether who is signed in may do it. It asks the book
//! anew each time, so that a person who is switched off by another program is so at once. Where the
//! shop has no people everybody is the owner. Thread: the book's.
class Guard : public QObject
{
    Q_OBJECT
public:
    //! For so long a proven PIN counts for what wants one.
    static constexpr std::chrono::minutes ProofLasts{2};

    //! Both must outlive this object.
    Guard(const PeopleLedger &people, const Clock &clock, QObject *parent = nullptr);

    //! Empty: it may be done. Every denial is logged.
    std::optional<Denial> denies(Act act) const;
    //! The same as an error: Unauthorised, with the name of the act.
    Result<Done> ask(Act act) const;

    //! Whether the shop has people, who therefore sign in.
    bool isNeeded() const;
    //! Who is signed in; empty: nobody, or the shop has no people.
    QString person() const { return m_person; }

    //! The PIN was proven just now; both are SignIn's to call.
    void signIn(const QString &name);
    void noteProof();
    void signOut();

    //! While it lives, one act is allowed by an owner's word. Keep it for the one deed alone.
    class Word
    {
    public:
        Word(const Guard &guard, Act act) : m_guard(guard) { m_guard.m_words << act; }
        ~Word() { m_guard.m_words.removeLast(); }
        Word(const Word &) = delete;
        Word &operator=(const Word &) = delete;

    private:
        const Guard &m_guard;
    };

signals:
    //! Somebody signed in or out.
    void changed();

private:
    std::optional<Denial> judge(Act act) const;

    const PeopleLedger &m_people;
    const Clock &m_clock;
    QString m_person;
    std::optional<std::chrono::milliseconds> m_provenAt; //!< monotonic
    mutable QList<Act> m_words;
};

} // namespace ct
