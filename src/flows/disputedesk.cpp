// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disputedesk.h"

#include <QHash>
#include <algorithm>

namespace ct {

namespace {

using namespace std::chrono_literals;

constexpr int MostCases = 1000;
constexpr int MostAttemptsOfANumber = 200;

QString whoIs(const QString &by)
{
    return by.isEmpty() ? QStringLiteral("owner") : by;
}

Money sum(Money total, Money more)
{
    return total.plus(more).value_or(total);
}

} // namespace

DisputeDesk::DisputeDesk(Book &book, const Clock &clock, QObject *parent)
    : QObject(parent), m_book(book), m_clock(clock)
{
    // Many changes in a row make one look at the list.
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    m_tick.setInterval(60s);
    connect(&m_soon, &QTimer::timeout, this, &DisputeDesk::changed);
    connect(&m_tick, &QTimer::timeout, this, &DisputeDesk::changed);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_book, &Book::changed, this, soon);
    connect(&m_book, &Book::incidentsChanged, this, soon);
    m_tick.start();
}

Result<DisputeList> DisputeDesk::list() const
{
    const auto open = m_book.open(MostCases);
    const auto conflicts = m_book.conflicts(MostCases);
    const auto incidents = m_book.incidents(true, MostCases);
    const auto disputes = m_book.disputes(true, MostCases);
    for (const Error *error :
         {open ? nullptr : &open.error(), conflicts ? nullptr : &conflicts.error(),
          incidents ? nullptr : &incidents.error(), disputes ? nullptr : &disputes.error()}) {
        if (error)
            return *error;
    }
    QHash<OrderId, Attempt> attempts;
    const QDateTime now = m_clock.now();
    for (const Attempt &attempt : *open) {
        // What is being sent right now is nobody's case yet, however wrong a clock is.
        if (attempt.state() != State::Sending && ageOf(attempt.createdAt, now) != CaseAge::Fresh)
            attempts.insert(attempt.orderId, attempt);
    }
    for (const Attempt &attempt : *conflicts)
        attempts.insert(attempt.orderId, attempt);
    QHash<OrderId, QList<BookedIncident>> incidentsOf;
    QHash<OrderId, Dispute> disputeOf;
    QList<OrderId> named;
    for (const BookedIncident &incident : *incidents) {
        incidentsOf[incident.orderId] << incident;
        named << incident.orderId;
    }
    for (const Dispute &dispute : *disputes) {
        disputeOf.insert(dispute.orderId, dispute);
        named << dispute.orderId;
    }
    for (const OrderId &orderId : std::as_const(named)) {
        if (attempts.contains(orderId))
            continue;
        const auto attempt = m_book.attempt(orderId);
        if (!attempt)
            return attempt.error();
        attempts.insert(orderId, *attempt);
    }
    DisputeList list;
    for (auto at = attempts.cbegin(); at != attempts.cend(); ++at) {
        const auto dispute = disputeOf.constFind(at.key());
        list.cases << makeCase(*at,
                               dispute == disputeOf.cend() ? std::nullopt : std::optional(*dispute),
                               incidentsOf.value(at.key()));
    }
    std::sort(list.cases.begin(), list.cases.end(), [](const DisputeCase &a, const DisputeCase &b) {
        return std::pair(a.since, a.attempt.id) < std::pair(b.since, b.attempt.id);
    });
    for (const DisputeCase &one : std::as_const(list.cases)) {
        list.stuck = sum(list.stuck, one.stuck);
        list.owed = sum(list.owed, one.owed);
        const CaseAge age = ageOf(one.since, now);
        list.late += age != CaseAge::Fresh;
        list.owner += age == CaseAge::Owner || age == CaseAge::Letter;
    }
    return list;
}

Result<DisputeCase> DisputeDesk::caseOf(const OrderId &orderId) const
{
    const auto attempt = m_book.attempt(orderId);
    if (!attempt)
        return attempt.error();
    const auto incidents = m_book.incidents(true, MostCases);
    if (!incidents)
        return incidents.error();
    const auto disputes = m_book.disputes(true, MostCases);
    if (!disputes)
        return disputes.error();
    QList<BookedIncident> own;
    std::copy_if(incidents->begin(), incidents->end(), std::back_inserter(own),
                 [&](const BookedIncident &incident) { return incident.orderId == orderId; });
    const auto found = std::find_if(disputes->begin(), disputes->end(),
                                    [&](const Dispute &d) { return d.orderId == orderId; });
    return makeCase(*attempt,
                    found == disputes->end() ? std::nullopt : std::optional<Dispute>(*found), own);
}

DisputeCase DisputeDesk::makeCase(const Attempt &attempt, const std::optional<Dispute> &dispute,
                                  const QList<BookedIncident> &incidents) const
{
    DisputeCase one;
    one.attempt = attempt;
    one.dispute = dispute;
    one.incidents = incidents;
    one.kind = dispute ? CaseKind::Raised : CaseKind::Open;
    if (attempt.state() == State::Conflict)
        one.kind = CaseKind::Conflict;
    one.since = dispute ? dispute->raisedAt : attempt.createdAt;
    if (isOpen(attempt.state()) || attempt.state() == State::Conflict)
        one.since = std::min(one.since, attempt.createdAt);
    else if (!incidents.isEmpty() && !dispute)
        one.since = incidents.last().at; // newest first
    for (const BookedIncident &incident : incidents) {
        one.kind = std::min(one.kind, kindOf(incident.kind)); // the gravest stands first
        one.since = std::min(one.since, incident.at);
    }
    if (one.kind == CaseKind::DoubleDebit)
        one.other = otherSuccess(attempt);
    one.stuck = stuckMoney(attempt, one.kind);
    if (attempt.state() == State::Reversed)
        one.owed =
            attempt.intent.amount.plus(attempt.intent.charge).value_or(attempt.intent.amount);
    return one;
}

std::optional<Attempt> DisputeDesk::otherSuccess(const Attempt &attempt) const
{
    HistoryFilter filter;
    filter.search = attempt.intent.number;
    const auto page = m_book.page(filter, std::nullopt, MostAttemptsOfANumber);
    if (!page)
        return std::nullopt;
    for (const Attempt &other : page->rows) {
        if (other.intent.key == attempt.intent.key && other.orderId != attempt.orderId &&
            other.state() == State::Success)
            return other;
    }
    return std::nullopt;
}

Result<Done> DisputeDesk::raise(const OrderId &orderId, const QString &reason, const QString &by)
{
    DisputeEntry entry;
    entry.deed = DisputeDeed::Raised;
    entry.text = reason;
    entry.by = whoIs(by);
    return m_book.noteDispute(orderId, entry);
}

Result<Done> DisputeDesk::needOpen(const OrderId &orderId, const QString &why, const QString &by)
{
    const auto one = caseOf(orderId);
    if (!one)
        return one.error();
    return one->dispute ? Result<Done>(Done{}) : raise(orderId, why, by);
}

Result<Done> DisputeDesk::note(const OrderId &orderId, const QString &text, const QString &by)
{
    const auto one = caseOf(orderId);
    if (!one)
        return one.error();
    if (!one->dispute)
        return raise(orderId, text, by);
    DisputeEntry entry;
    entry.deed = DisputeDeed::Noted;
    entry.text = text;
    entry.by = whoIs(by);
    return m_book.noteDispute(orderId, entry);
}

Result<Done> DisputeDesk::letterCopied(const OrderId &orderId, const QString &why,
                                       const QString &by)
{
    if (const Result<Done> open = needOpen(orderId, why, by); !open)
        return open;
    DisputeEntry entry;
    entry.deed = DisputeDeed::Copied;
    entry.by = whoIs(by);
    return m_book.noteDispute(orderId, entry);
}

Result<Done> DisputeDesk::close(const OrderId &orderId, DisputeOutcome outcome, Money paidBack,
                                const QString &text, const QString &by)
{
    const auto one = caseOf(orderId);
    if (!one)
        return one.error();
    const State state = one->attempt.state();
    if (isOpen(state) || state == State::Conflict)
        return Error{Fault::Refused, QStringLiteral("its outcome is decided first")};
    DisputeEntry entry;
    entry.deed = DisputeDeed::Closed;
    entry.text = text;
    entry.by = whoIs(by);
    entry.outcome = outcome;
    entry.amount = paidBack;
    // Before anything is written: a dispute that is raised only to be refused its end helps nobody.
    if (Dispute open; !mayFollow(one->dispute.value_or(open), entry))
        return Error{Fault::Refused, QStringLiteral("outcome, amount or words are missing")};
    if (const Result<Done> open = needOpen(orderId, text, by); !open)
        return open;
    Result<Done> done = m_book.noteDispute(orderId, entry);
    for (const BookedIncident &incident : one->incidents) {
        if (done.ok())
            done = m_book.acknowledge(incident.seq, whoIs(by), text);
    }
    return done;
}

Result<Recorded> DisputeDesk::decide(const OrderId &orderId, Verdict verdict, const QString &reason,
                                     const QString &reference, const QString &by)
{
    if (reason.trimmed().isEmpty() || reference.trimmed().isEmpty())
        return Error{Fault::Refused, QStringLiteral("reason and reference are both needed")};
    if (verdict != Verdict::SaidSuccess && verdict != Verdict::SaidFailed &&
        verdict != Verdict::SaidReversed)
        return Error{Fault::Refused, QStringLiteral("this is nothing that a person says")};
    Evidence evidence;
    evidence.at = m_clock.now();
    evidence.channel = Channel::Person;
    evidence.verdict = verdict;
    evidence.raw = reason.trimmed().left(1000);
    evidence.by = whoIs(by);
    evidence.reference = reference.trimmed().left(200);
    return m_book.record(orderId, evidence);
}

} // namespace ct
