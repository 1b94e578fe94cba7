// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <accountdesk.h>

#include <QObject>
#include <memory>

namespace ct {

//! Finds out in which form the provider takes its parameters, by asking for the balance in one form
//! after the other: a question that costs nothing and may be asked again. Never by a recharge.
class WireFinder : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Asking };

    struct Found
    {
        QString wire; //!< "post-query", "post-form" or "get"
        Balance balance;
    };

    //! `accounts` must outlive the finder.
    explicit WireFinder(AccountDesk &accounts, QObject *parent = nullptr);

    State state() const { return m_state; }
    //! Tries what `settings` says first, then the others. A null `secret` stands for the stored
    //! password. Only an answer that another form might cure leads to the next one: a login that is
    //! refused, a provider that is not reached or too slow is told at once. Faults: those of
    //! AccountDesk::test(), of the first form where none was taken. One search at a time: Refused
    //! with the detail "busy" while another one is under way.
    void find(const AccountSettings &settings, std::shared_ptr<SecretBytes> secret,
              Reply<Found> reply);

signals:
    //! A question in this form is on its way.
    void asking(const QString &wire);

private:
    void askNext();
    void take(const Result<Balance> &answer);
    void end(Result<Found> result);

    AccountDesk &m_accounts;
    State m_state = State::Idle;
    AccountSettings m_settings;
    std::shared_ptr<SecretBytes> m_secret;
    std::unique_ptr<Reply<Found>> m_reply;
    QStringList m_left; //!< forms that were not tried yet
    std::optional<Error> m_first;
};

} // namespace ct
