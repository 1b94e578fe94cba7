// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wirefinder.h"

namespace ct {

namespace {

//! Whether the same question in another form might be answered.
bool mayBeTheForm(const Error &error)
{
    switch (error.fault) {
        case Fault::Refused:
            return !error.detail.isEmpty(); // without one there is no password at all
        case Fault::Malformed:
        case Fault::Unknown:
            return true;
        case Fault::Offline:
        case Fault::TimedOut:
        case Fault::Unauthorised:
        case Fault::Storage:
            return false;
    }
    Q_UNREACHABLE();
}

} // namespace

WireFinder::WireFinder(AccountDesk &accounts, QObject *parent)
    : QObject(parent), m_accounts(accounts)
{
}

void WireFinder::find(const AccountSettings &settings, std::shared_ptr<SecretBytes> secret,
                      Reply<Found> reply)
{
    if (m_state == State::Asking) {
        reply.later(Error{Fault::Refused, QStringLiteral("busy")});
        return;
    }
    m_state = State::Asking;
    m_settings = settings;
    m_secret = std::move(secret);
    m_reply = std::make_unique<Reply<Found>>(std::move(reply));
    m_first.reset();
    m_left = {QStringLiteral("post-query"), QStringLiteral("post-form"), QStringLiteral("get")};
    if (m_left.removeAll(settings.wire) > 0)
        m_left.prepend(settings.wire);
    askNext();
}

void WireFinder::askNext()
{
    m_settings.wire = m_left.takeFirst();
    emit asking(m_settings.wire);
    m_accounts.test(m_settings, m_secret,
                    Reply<Balance>(this, [this](const Result<Balance> &answer) { take(answer); }));
}

void WireFinder::take(const Result<Balance> &answer)
{
    if (answer) {
        end(Found{m_settings.wire, *answer});
        return;
    }
    if (!m_first)
        m_first = answer.error();
    // What another form brought to light says more than the first: the form was right then.
    if (!mayBeTheForm(answer.error()))
        end(answer.error());
    else if (m_left.isEmpty())
        end(*m_first);
    else
        askNext();
}

void WireFinder::end(Result<Found> result)
{
    m_state = State::Idle;
    m_secret.reset();
    // Its owner may begin another search from here.
    const std::unique_ptr<Reply<Found>> reply = std::move(m_reply);
    (*reply)(std::move(result));
}

} // namespace ct
