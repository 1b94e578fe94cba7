// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicekeeper.h"

#include <book.h>
#include <sandbox.h>
#include <sell.h>

namespace ct {

namespace {

constexpr int NewestLookedAt = 50;

std::optional<Sandbox::Outcome> outcomeOf(PracticeFate fate)
{
    switch (fate) {
        case PracticeFate::AsUsual:
            return std::nullopt;
        case PracticeFate::Success:
            return Sandbox::Outcome::Success;
        case PracticeFate::Failure:
            return Sandbox::Outcome::Failure;
        case PracticeFate::Pending:
            return Sandbox::Outcome::Pending;
        case PracticeFate::PendingThenFailure:
            return Sandbox::Outcome::PendingThenFailure;
        case PracticeFate::Silence:
            return Sandbox::Outcome::Silence;
        case PracticeFate::Reversal:
            return Sandbox::Outcome::Reversal;
    }
    Q_UNREACHABLE();
}

} // namespace

PracticeKeeper::PracticeKeeper(Sandbox &sandbox, Book &book, Sell &sell, QObject *parent)
    : PracticeDesk(parent), m_sandbox(sandbox), m_book(book)
{
    connect(&book, &Book::changed, this, &PracticeKeeper::lookWhetherUsed);
    connect(&sell, &Sell::ended, this, &PracticeKeeper::lookWhetherUsed);
}

void PracticeKeeper::setFate(PracticeFate fate, bool forEvery)
{
    m_fate = fate;
    m_isForEvery = forEvery && fate != PracticeFate::AsUsual;
    m_sandbox.setEvery(m_isForEvery ? outcomeOf(fate) : std::nullopt);
    m_sandbox.setNext(m_isForEvery ? std::nullopt : outcomeOf(fate));
    emit changed();
}

void PracticeKeeper::lookWhetherUsed()
{
    if (m_isForEvery || m_fate == PracticeFate::AsUsual || m_sandbox.next())
        return;
    m_fate = PracticeFate::AsUsual;
    emit changed();
}

Result<Done> PracticeKeeper::takeBackLast()
{
    HistoryFilter filter;
    filter.states = {State::Success};
    const auto page = m_book.page(filter, std::nullopt, NewestLookedAt);
    if (!page)
        return page.error();
    // The newest that the stand-in itself still holds for a success.
    for (const Attempt &attempt : page->rows) {
        if (m_sandbox.reverse(attempt.orderId.text()))
            return Done{};
    }
    return Error{Fault::Malformed, QStringLiteral("no success to take back")};
}

} // namespace ct
