// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackkeeper.h"

#include "accountkeeper.h"
#include "callbacktoken.h"

namespace ct {

namespace {

using namespace std::chrono_literals;

//! Hints of a listener in a process of its own are seen this late in the status bar, and only
//! there: what acts on them looks for itself.
constexpr auto LookEvery = 5s;

//! The counter's own descriptors come first: with a hundred dawdlers the oldest of them goes.
CallbackLimits limitsBesideACounter()
{
    CallbackLimits limits;
    limits.connections = 512;
    return limits;
}

} // namespace

CallbackKeeper::CallbackKeeper(QString dataDir, AccountKeeper &accounts, Book &book,
                               Redactor &redactor, QObject *parent)
    : CallbackDesk(parent),
      m_dataDir(std::move(dataDir)),
      m_accounts(accounts),
      m_book(book),
      m_post(m_dataDir, redactor, limitsBesideACounter())
{
    m_post.useBook(&m_book);
    connect(&m_book, &Book::hinted, this, &CallbackKeeper::lookForTheLast);
    connect(&m_timer, &QTimer::timeout, this, &CallbackKeeper::lookForTheLast);
    m_timer.setInterval(LookEvery);
}

CallbackKeeper::~CallbackKeeper()
{
    m_post.stop();
    m_post.useBook(nullptr);
}

void CallbackKeeper::start()
{
    m_timer.start();
    lookForTheLast();
    follow();
}

CallbackSettings CallbackKeeper::settings() const
{
    return m_accounts.counterSettings().callback;
}

Result<Done> CallbackKeeper::save(const CallbackSettings &settings)
{
    const Result<Done> kept = m_accounts.keepCallback(settings);
    if (kept)
        follow();
    return kept;
}

void CallbackKeeper::follow()
{
    const CallbackSettings wanted = settings();
    m_post.stop();
    m_state = State::Off;
    if (wanted.listen) {
        const Result<Done> started = m_post.start(wanted.bind, quint16(wanted.port));
        if (started)
            m_state = State::Listening;
        else if (started.error().fault == Fault::Malformed)
            m_state = State::NoAddress;
        else
            m_state = started.error().fault == Fault::Storage ? State::NoToken : State::NoPort;
    }
    emit changed();
}

CallbackStanding CallbackKeeper::standing() const
{
    const CallbackSettings wanted = settings();
    return {m_state, wanted.bind + u':' + QString::number(wanted.port)};
}

Result<QString> CallbackKeeper::path()
{
    const Result<SecretBytes> token = callbackTokenOrNew(m_dataDir);
    if (!token)
        return Error{Fault::Storage, callbackTokenPath(m_dataDir)};
    return QString::fromLatin1(callbackPath(*token).view().toByteArray());
}

void CallbackKeeper::lookForTheLast()
{
    const Result<QDateTime> last = m_book.lastHintAt();
    if (!last || *last == m_lastAt)
        return;
    m_lastAt = *last;
    emit changed();
}

} // namespace ct
