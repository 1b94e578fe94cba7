// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorchecks.h"

#include <algorithm>

namespace ct {

namespace {

constexpr qint64 NoticeableSeconds = 60;
constexpr qint64 FarOffSeconds = 600; // certificates and reports go wrong from here on
constexpr int SalesToRead = 30;

//! The newest moment that the book knows of; invalid: the book is empty.
QDateTime newestMoment(const Book &book)
{
    QDateTime newest;
    if (const auto page = book.page({}, std::nullopt, 1); page && !page->rows.isEmpty())
        newest = page->rows.first().createdAt;
    if (const auto balance = book.lastBalance(); balance && *balance)
        newest = newest.isValid() ? std::max(newest, (*balance)->at) : (*balance)->at;
    return newest;
}

} // namespace

ClockCheck::ClockCheck(const Book &book, const Clock &clock,
                       std::function<std::optional<TimeHeard>()> heard, QObject *parent)
    : Check(parent), m_book(book), m_clock(clock), m_heard(std::move(heard))
{
}

void ClockCheck::run(Reply<CheckResult> reply)
{
    const std::optional<TimeHeard> heard = m_heard();
    if (heard) {
        // The header states whole seconds, so one second of difference is none.
        const qint64 ahead = heard->theirs.secsTo(heard->ours);
        const qint64 off = std::abs(ahead);
        CheckResult result;
        result.number = ahead;
        if (off > FarOffSeconds) {
            result.state = CheckState::Failed;
            result.finding = Finding::ClockFarOff;
        } else if (off > NoticeableSeconds) {
            result.state = CheckState::Warning;
            result.finding = Finding::ClockOff;
        } else {
            result.state = CheckState::Ok;
            result.finding = Finding::ClockRight;
        }
        if (result.state != CheckState::Ok) {
            reply.later(result);
            return;
        }
    }
    const QDateTime newest = newestMoment(m_book);
    CheckResult result;
    if (newest.isValid() && m_clock.now().secsTo(newest) > NoticeableSeconds) {
        // A right clock with entries of the future: it was wrong when they were written.
        result.state = heard ? CheckState::Warning : CheckState::Failed;
        result.finding = Finding::ClockBehindBook;
        result.at = newest;
    } else if (heard) {
        result.state = CheckState::Ok;
        result.finding = Finding::ClockRight;
    } else {
        result.state = CheckState::Skipped;
        result.finding = Finding::ClockNotCompared;
    }
    reply.later(result);
}

LoginCheck::LoginCheck(Provider *provider, QObject *parent) : Check(parent), m_provider(provider) {}

void LoginCheck::run(Reply<CheckResult> reply)
{
    if (!m_provider || !m_provider->isReady()) {
        reply.later(CheckResult{CheckState::Failed, Finding::PasswordMissing});
        return;
    }
    m_provider->balance(
        Reply<Balance>{this, [reply = std::move(reply)](const Result<Balance> &balance) mutable {
                           CheckResult result{CheckState::Failed, Finding::LoginNotAnswered};
                           if (balance) {
                               result = {CheckState::Ok, Finding::LoginAccepted};
                               result.money = balance->money;
                               reply(result);
                               return;
                           }
                           switch (balance.error().fault) {
                               case Fault::Unauthorised:
                                   result.finding = Finding::LoginRefused;
                                   break;
                               case Fault::Refused:
                                   result.finding = Finding::LoginOtherRefusal;
                                   result.words = balance.error().detail;
                                   break;
                               case Fault::Malformed:
                                   result.finding = Finding::LoginUnreadable;
                                   break;
                               case Fault::Offline:
                               case Fault::TimedOut:
                               case Fault::Storage:
                               case Fault::Unknown:
                                   break;
                           }
                           reply(result);
                       }});
}

WhiteListCheck::WhiteListCheck(const Book &book, const Provider *provider, Resolver *resolver,
                               QObject *parent)
    : Check(parent), m_book(book), m_provider(provider), m_resolver(resolver)
{
}

//! The newest sale that was told either way decides; other refusals come before the white list.
CheckResult WhiteListCheck::fromSales(const QList<Attempt> &newest) const
{
    for (const Attempt &attempt : newest) {
        const auto story = m_book.story(attempt.orderId);
        if (!story)
            continue;
        for (const StoryLine &line : *story) {
            const Evidence &evidence = line.evidence;
            if (evidence.channel != Channel::Recharge)
                continue;
            if (const auto address = addressRefusedIn(evidence.opid)) {
                CheckResult result{CheckState::Failed, Finding::NotOnWhiteList};
                result.address = *address;
                return result;
            }
            if (evidence.verdict == Verdict::Success || evidence.verdict == Verdict::Pending ||
                evidence.verdict == Verdict::Failure) {
                CheckResult result{CheckState::Ok, Finding::OnWhiteList};
                result.at = evidence.at;
                return result;
            }
        }
    }
    return {CheckState::Skipped, Finding::WhiteListUnproven};
}

std::optional<CheckResult> WhiteListCheck::fromQuestion(const OrderId &orderId) const
{
    const auto story = m_book.story(orderId);
    if (!story || story->isEmpty())
        return std::nullopt;
    const Evidence &last = story->last().evidence;
    if (last.channel != Channel::Status || last.verdict != Verdict::CallRefused)
        return std::nullopt;
    const auto address = addressRefusedIn(last.opid);
    if (!address)
        return std::nullopt;
    CheckResult result{CheckState::Failed, Finding::NotOnWhiteList};
    result.address = *address;
    return result;
}

void WhiteListCheck::run(Reply<CheckResult> reply)
{
    const auto page = m_book.page({}, std::nullopt, SalesToRead);
    if (!page) {
        reply.later(page.error());
        return;
    }
    const CheckResult told = fromSales(page->rows);
    const auto known = std::find_if(page->rows.begin(), page->rows.end(), [](const Attempt &a) {
        return a.state() != State::Sending && a.state() != State::NotSent;
    });
    const bool canAsk = m_resolver && m_provider && m_provider->isReady();
    if (told.state == CheckState::Failed || !canAsk || known == page->rows.end()) {
        reply.later(told);
        return;
    }
    const OrderId orderId = known->orderId;
    m_resolver->askNow(orderId,
                       Reply<Recorded>{this, [this, told, orderId, reply = std::move(reply)](
                                                 const Result<Recorded> &) mutable {
                                           reply(fromQuestion(orderId).value_or(told));
                                       }});
}

CredentialCheck::CredentialCheck(std::function<Secrets *()> secrets, bool isPractice,
                                 QObject *parent)
    : Check(parent), m_secrets(std::move(secrets)), m_isPractice(isPractice)
{
}

void CredentialCheck::run(Reply<CheckResult> reply)
{
    Secrets *secrets = m_secrets();
    if (!secrets) {
        reply.later(m_isPractice ? CheckResult{CheckState::Skipped, Finding::SecretsNotNeeded}
                                 : CheckResult{CheckState::Failed, Finding::SecretFileBad});
        return;
    }
    const bool isFile = secrets->isFile();
    secrets->probe(
        Reply<Done>{this, [isFile, reply = std::move(reply)](const Result<Done> &probed) mutable {
                        if (probed) {
                            reply(CheckResult{CheckState::Ok, Finding::SecretsKept});
                            return;
                        }
                        const Finding finding = probed.error().fault == Fault::Unauthorised
                                                    ? Finding::SecretsLocked
                                                : isFile ? Finding::SecretFileBad
                                                         : Finding::SecretsNotKept;
                        reply(CheckResult{CheckState::Failed, finding});
                    }});
}

BookHealthCheck::BookHealthCheck(const Book &book, std::function<QStringList()> problems,
                                 std::function<std::optional<Upkeep::Job>()> unmade,
                                 QObject *parent)
    : Check(parent), m_book(book), m_problems(std::move(problems)), m_unmade(std::move(unmade))
{
}

void BookHealthCheck::run(Reply<CheckResult> reply)
{
    CheckResult result{CheckState::Ok, Finding::BookWell};
    switch (m_book.health()) {
        case BookHealth::Well:
            break;
        case BookHealth::ReadOnly:
            result = {CheckState::Failed, Finding::BookReadOnly};
            break;
        case BookHealth::Damaged:
            result = {CheckState::Failed, Finding::BookDamaged};
            break;
    }
    // What is stored must also be readable at this moment.
    const auto open = m_book.openCount();
    if (!open && result.state == CheckState::Ok)
        result = {CheckState::Failed, Finding::BookDamaged};
    if (const auto holds = m_book.holds();
        holds && !holds->isEmpty() && result.state == CheckState::Ok) {
        result = {CheckState::Failed, Finding::SellingHeld};
        result.hold = holds->first();
    }
    if (const auto job = m_unmade ? m_unmade() : std::nullopt;
        job && result.state == CheckState::Ok) {
        result = {CheckState::Warning,
                  *job == Upkeep::Job::Backup ? Finding::BookNotCopied : Finding::BookNotChecked};
    }
    if (result.finding == Finding::BookDamaged && m_problems)
        result.words = m_problems().join(QStringLiteral("; "));
    result.number = open.valueOr(0);
    reply.later(result);
}

CallbackCheck::CallbackCheck(std::function<CallbackStanding()> standing, QObject *parent)
    : Check(parent), m_standing(std::move(standing))
{
}

void CallbackCheck::run(Reply<CheckResult> reply)
{
    const CallbackStanding standing = m_standing ? m_standing() : CallbackStanding();
    CheckResult result{CheckState::Skipped, Finding::CallbackOff};
    switch (standing.state) {
        case CallbackDesk::State::Off:
            break;
        case CallbackDesk::State::Listening:
            result = {CheckState::Ok, Finding::CallbackOn};
            break;
        case CallbackDesk::State::NoPort:
            result = {CheckState::Failed, Finding::CallbackNoPort};
            break;
        case CallbackDesk::State::NoAddress:
            result = {CheckState::Failed, Finding::CallbackNoAddress};
            break;
        case CallbackDesk::State::NoToken:
            result = {CheckState::Failed, Finding::CallbackNoToken};
            break;
    }
    if (standing.isOfOtherProcess)
        result = {CheckState::Skipped, Finding::CallbackInCounter};
    result.name = standing.place;
    reply.later(result);
}

void HubCheck::run(Reply<CheckResult> reply)
{
    reply.later(CheckResult{CheckState::Skipped, Finding::HubNotAttached});
}

} // namespace ct
