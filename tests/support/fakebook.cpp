// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebook.h"

#include <algorithm>

namespace ct {

class FakeLease final : public SendLease
{
public:
    FakeLease(FakeBook &book, OrderId orderId) : m_book(&book), m_orderId(std::move(orderId))
    {
        book.m_leased.insert(m_orderId);
    }
    ~FakeLease() override
    {
        if (m_book)
            m_book->m_leased.remove(m_orderId);
    }

private:
    QPointer<FakeBook> m_book;
    OrderId m_orderId;
};

namespace {

const Error noSuchOrder{Fault::Malformed, QStringLiteral("no such order")};
const Error diskFull{Fault::Storage, QStringLiteral("disk full")};
const Error unreadable{Fault::Storage, QStringLiteral("cannot be read")};

bool isDead(State state)
{
    return state == State::NotSent || state == State::Failed;
}

QDateTime nextAsk(const Attempt &attempt, const Decision &decision, const QDateTime &now)
{
    if (decision.ask == AskNext::Confirm)
        return now.addMSecs(attempt.state() == State::Success ? 61'000 : 2'100);
    if (isOpen(attempt.state()))
        return now.addMSecs(pauseBeforeAsking(attempt.asks, 0).count());
    if (attempt.state() == State::Success || attempt.state() == State::Failed) {
        const auto pause = pauseBeforeTailAsk(attempt.asks);
        if (pause)
            return now.addMSecs(pause->count());
    }
    return {};
}

} // namespace

Result<Beginning> FakeBook::begin(const SaleRequest &request)
{
    if (m_failWrites)
        return diskFull;
    if (m_health != BookHealth::Well)
        return Beginning(Refused{SaleRefusal::StoreUnwell, {}});
    const Intent &intent = request.intent;
    const QList<Attempt> newest = newestFirst();
    const auto known = std::find_if(newest.begin(), newest.end(),
                                    [&](const Attempt &a) { return a.intent.key == intent.key; });
    if (known != newest.end()) {
        if (known->intent.row != intent.row || known->intent.number != intent.number ||
            known->intent.amount != intent.amount)
            return Beginning(Refused{SaleRefusal::IntentMismatch, *known});
        if (!request.retry)
            return Beginning(Existing{*known});
        if (!isDead(known->state()))
            return Beginning(Refused{SaleRefusal::IntentNotDead, *known});
        // A failed one that was tried again may have turned out to be a success since.
        const auto risen = std::find_if(known, newest.end(), [&](const Attempt &a) {
            return a.intent.key == intent.key &&
                   (a.state() == State::Success || a.state() == State::Conflict);
        });
        if (risen != newest.end())
            return Beginning(Refused{SaleRefusal::IntentNotDead, *risen});
    }
    if (!m_holds.isEmpty())
        return Beginning(Refused{SaleRefusal::Held, {}, m_holds});
    if (request.freshBalance && *request.freshBalance < intent.amount)
        return Beginning(Refused{SaleRefusal::LowBalance, {}});
    for (const Attempt &other : newest) {
        if (other.intent.number != intent.number || other.intent.amount != intent.amount ||
            isDead(other.state()))
            continue;
        if (isOpen(other.state()))
            return Beginning(Refused{SaleRefusal::DuplicateOpen, other});
        if (!request.allowDuplicate && other.createdAt.secsTo(m_clock.now()) < 600)
            return Beginning(Refused{SaleRefusal::DuplicateRecent, other});
    }

    Attempt attempt;
    attempt.id = ++m_lastId;
    attempt.orderId = OrderId(QString::number(100'000'000'000'000 + m_lastId * 7'654'321));
    attempt.intent = intent;
    attempt.createdAt = m_clock.now();
    attempt.receiptNo =
        QStringLiteral("%1-%2").arg(intent.counter).arg(m_lastId, 6, 10, QLatin1Char('0'));
    attempt.version = 1;
    m_attempts[attempt.id] = attempt;
    journal(attempt.orderId, std::nullopt);
    emit changed(attempt.orderId);
    return Beginning(Permit{attempt, std::make_unique<FakeLease>(*this, attempt.orderId)});
}

Result<Recorded> FakeBook::record(const OrderId &orderId, const Evidence &evidence)
{
    if (m_failWrites)
        return diskFull;
    const auto found = attempt(orderId);
    if (!found)
        return found.error();
    Attempt now = *found;
    const State before = now.state();
    const QList<StoryLine> past = m_stories.value(orderId);
    const bool wasReversed = std::any_of(past.begin(), past.end(), [](const StoryLine &line) {
        return line.after == State::Reversed;
    });
    const Decision decision =
        advance(now.standing, evidence, intentHasOtherSuccess(now), wasReversed);
    if (decision.refused)
        return Error{Fault::Refused, QStringLiteral("not a decision for this state")};
    now.standing = decision.standing;
    now.version += 1;
    now.lastVerdict = evidence.verdict;
    now.trouble = evidence.trouble;
    const bool moved = before != now.state();
    if (!evidence.txid.isEmpty())
        now.providerTxid = evidence.txid;
    if (now.state() == State::Success && !evidence.opid.isEmpty())
        now.operatorRef = evidence.opid;
    if (evidence.verdict == Verdict::Failure || evidence.verdict == Verdict::Refusal)
        now.reason = evidence.opid.isEmpty() ? evidence.raw : evidence.opid;
    if (moved)
        now.settledAt = isFinal(now.state()) ? std::optional(evidence.at) : std::nullopt;
    // Beside its plan an outcome may be asked about at any time: the plan stays.
    const bool isBeside = !moved && isFinal(now.state()) && decision.ask != AskNext::Confirm &&
                          (!now.askAt.isValid() || now.askAt > m_clock.now());
    if (evidence.channel == Channel::Callback) {
        if (isOpen(now.state()))
            now.askAt = m_clock.now(); // a hint only moves the next question forward
    } else if (!isBeside) {
        now.asks = moved ? 0 : now.asks + (evidence.channel == Channel::Status ? 1 : 0);
        now.askAt = nextAsk(now, decision, m_clock.now());
    }
    m_attempts[now.id] = now;
    journal(orderId, before);
    m_stories[orderId] << StoryLine{evidence, now.state(), decision.incident};
    if (decision.incident != Incident::None) {
        const qint64 seq = m_incidents.size() + 1;
        m_incidents << BookedIncident{
            seq, m_clock.now(), orderId, decision.incident, before, now.state(), {}, {}, {}, {}};
        emit incidentsChanged();
    }
    emit changed(orderId);
    return Recorded{now, decision, moved};
}

Result<Hold> FakeBook::hold(HoldKind kind, const QString &detail)
{
    if (m_failWrites)
        return diskFull;
    for (const Hold &standing : std::as_const(m_holds)) {
        if (standing.kind == kind)
            return standing;
    }
    m_holds << Hold{++m_lastHold, kind, m_clock.now(), detail};
    emit holdsChanged();
    return m_holds.last();
}

Result<Done> FakeBook::release(HoldKind kind, const QString &reason, const QString &)
{
    if (m_failWrites)
        return diskFull;
    const auto isOfKind = [kind](const Hold &hold) { return hold.kind == kind; };
    if (reason.isEmpty() || m_holds.removeIf(isOfKind) == 0)
        return Error{Fault::Malformed, QStringLiteral("no such hold, or no reason")};
    emit holdsChanged();
    return Done{};
}

Result<int> FakeBook::recover()
{
    int count = 0;
    for (const Attempt &attempt : all()) {
        if (attempt.state() != State::Sending || m_leased.contains(attempt.orderId))
            continue;
        Evidence gone;
        gone.at = m_clock.now();
        gone.channel = Channel::Recovery;
        gone.verdict = Verdict::OwnerGone;
        if (const auto recorded = record(attempt.orderId, gone); !recorded)
            return recorded.error();
        ++count;
    }
    return count;
}

Result<Done> FakeBook::noteHint(const CallbackHint &hint)
{
    if (m_failWrites)
        return diskFull;
    if (!attempt(hint.orderId))
        return Done{};
    CallbackHint kept = hint;
    kept.at = m_clock.now();
    for (qsizetype i = 0; i < m_hints.size(); ++i) {
        if (m_hints.at(i).orderId == hint.orderId)
            kept.times += m_hints.takeAt(i).times;
    }
    m_hints << kept;
    m_lastHintAt = kept.at;
    emit hinted();
    return Done{};
}

Result<QList<CallbackHint>> FakeBook::hints(int limit) const
{
    return m_hints.first(std::min<qsizetype>(limit, m_hints.size()));
}

Result<Done> FakeBook::settleHint(const CallbackHint &hint)
{
    if (m_failWrites)
        return diskFull;
    m_hints.removeIf([&](const CallbackHint &kept) {
        return kept.orderId == hint.orderId && kept.times <= hint.times;
    });
    return Done{};
}

Result<Attempt> FakeBook::attempt(const OrderId &orderId) const
{
    for (const auto &[id, attempt] : m_attempts) {
        if (attempt.orderId == orderId)
            return attempt;
    }
    return noSuchOrder;
}

Result<QList<StoryLine>> FakeBook::story(const OrderId &orderId) const
{
    return m_stories.value(orderId);
}

QList<Attempt> FakeBook::all() const
{
    QList<Attempt> attempts;
    for (const auto &[id, attempt] : m_attempts)
        attempts << attempt;
    return attempts;
}

QList<Attempt> FakeBook::newestFirst() const
{
    QList<Attempt> attempts = all();
    std::stable_sort(attempts.begin(), attempts.end(), [](const Attempt &a, const Attempt &b) {
        return std::pair(a.createdAt, a.id) > std::pair(b.createdAt, b.id);
    });
    return attempts;
}

bool FakeBook::fits(const Attempt &attempt, const HistoryFilter &filter) const
{
    const auto has = [&](const QString &text) { return text.contains(filter.search); };
    return (!filter.from.isValid() || attempt.createdAt >= filter.from) &&
           (!filter.to.isValid() || attempt.createdAt < filter.to) &&
           (!filter.service || attempt.intent.service == *filter.service) &&
           (filter.row.isEmpty() || attempt.intent.row == filter.row) &&
           (filter.states.isEmpty() || filter.states.contains(attempt.state())) &&
           (!filter.counter || attempt.intent.counter == *filter.counter) &&
           (filter.cashier.isEmpty() || attempt.intent.cashier == filter.cashier) &&
           (filter.search.isEmpty() || has(attempt.intent.number) || has(attempt.orderId.text()) ||
            has(attempt.operatorRef) || has(attempt.providerTxid) ||
            m_named.contains(attempt.intent.number));
}

Result<HistoryPage> FakeBook::page(const HistoryFilter &filter,
                                   const std::optional<HistoryCursor> &after, int limit) const
{
    if (m_failReads)
        return unreadable;
    HistoryPage page;
    for (const Attempt &attempt : newestFirst()) {
        const HistoryCursor here{attempt.createdAt.toMSecsSinceEpoch(), attempt.id};
        if (after &&
            std::pair(here.createdAtMs, here.id) >= std::pair(after->createdAtMs, after->id))
            continue;
        if (!fits(attempt, filter))
            continue;
        if (page.rows.size() == limit) {
            const Attempt &last = page.rows.last();
            page.next = HistoryCursor{last.createdAt.toMSecsSinceEpoch(), last.id};
            break;
        }
        page.rows << attempt;
    }
    return page;
}

Result<HistoryPage> FakeBook::newerPage(const HistoryFilter &filter, const HistoryCursor &before,
                                        int limit) const
{
    if (m_failReads)
        return unreadable;
    HistoryPage page;
    const QList<Attempt> all = newestFirst();
    for (auto attempt = all.crbegin(); attempt != all.crend(); ++attempt) {
        const HistoryCursor here{attempt->createdAt.toMSecsSinceEpoch(), attempt->id};
        if (std::pair(here.createdAtMs, here.id) <= std::pair(before.createdAtMs, before.id) ||
            !fits(*attempt, filter))
            continue;
        if (page.rows.size() == limit) {
            const Attempt &first = page.rows.first();
            page.next = HistoryCursor{first.createdAt.toMSecsSinceEpoch(), first.id};
            break;
        }
        page.rows.prepend(*attempt);
    }
    return page;
}

Result<HistoryCursor> FakeBook::placeBefore(const QDateTime &at) const
{
    return HistoryCursor{at.toMSecsSinceEpoch(), 0};
}

Result<HistoryTally> FakeBook::tally(const HistoryFilter &filter,
                                     const std::optional<HistoryCursor> &after, int scan) const
{
    const auto found = page(filter, after, scan);
    if (!found.ok())
        return found.error();
    HistoryTally tally;
    const auto add = [](Money &sum, Money amount) { sum = sum.plus(amount).value_or(sum); };
    for (const Attempt &attempt : found->rows) {
        ++tally.count;
        if (attempt.state() == State::Success)
            add(tally.success, attempt.intent.amount);
        else if (isOpen(attempt.state()))
            add(tally.waiting, attempt.intent.amount);
        else if (attempt.state() == State::Failed)
            add(tally.failed, attempt.intent.amount);
    }
    tally.next = found->next;
    return tally;
}

Result<std::optional<Attempt>> FakeBook::latestFor(const QString &number) const
{
    for (const Attempt &attempt : newestFirst()) {
        if (attempt.intent.number == number)
            return std::optional(attempt);
    }
    return std::optional<Attempt>();
}

Result<DayFigures> FakeBook::today() const
{
    DayFigures figures;
    for (const Attempt &attempt : all()) {
        if (attempt.createdAt.toLocalTime().date() != m_clock.now().toLocalTime().date())
            continue;
        if (attempt.state() == State::Success) {
            ++figures.successes;
            figures.successAmount =
                figures.successAmount.plus(attempt.intent.amount).value_or(figures.successAmount);
        } else if (isOpen(attempt.state())) {
            ++figures.waiting;
        } else if (attempt.state() == State::Failed) {
            ++figures.failed;
        }
    }
    return figures;
}

Result<QList<Attempt>> FakeBook::due(int limit, const QString &account) const
{
    QList<Attempt> due;
    for (const Attempt &attempt : all()) {
        if (attempt.askAt.isValid() && attempt.askAt <= m_clock.now() &&
            isAskableWith(account, attempt))
            due << attempt;
    }
    std::stable_sort(due.begin(), due.end(),
                     [](const Attempt &a, const Attempt &b) { return a.askAt < b.askAt; });
    return due.first(std::min<qsizetype>(limit, due.size()));
}

Result<QList<Attempt>> FakeBook::open(int limit) const
{
    QList<Attempt> open;
    for (const Attempt &attempt : all()) {
        if (isOpen(attempt.state()) && open.size() < limit)
            open << attempt;
    }
    return open;
}

Result<int> FakeBook::openCount() const
{
    return int(open(1'000'000)->size());
}

Result<QDateTime> FakeBook::nextAskAt(const QString &account) const
{
    QDateTime next;
    for (const Attempt &attempt : all()) {
        if (attempt.askAt.isValid() && isAskableWith(account, attempt) &&
            (!next.isValid() || attempt.askAt < next))
            next = attempt.askAt;
    }
    return next;
}

Result<int> FakeBook::notePrint(const OrderId &orderId, const QString &)
{
    if (m_failWrites)
        return diskFull;
    for (auto &[id, attempt] : m_attempts) {
        if (attempt.orderId != orderId)
            continue;
        ++attempt.prints;
        // Papers of open outcomes say the same.
        const State said = isOpen(attempt.state()) ? State::Sending : attempt.state();
        return m_papers[{id, said}]++;
    }
    return noSuchOrder;
}

Result<Done> FakeBook::noteBalance(const Balance &balance)
{
    if (m_failWrites)
        return diskFull;
    m_balance = balance;
    emit balanceNoted(balance);
    return Done{};
}

Result<QList<BookedIncident>> FakeBook::incidents(bool openOnly, int limit) const
{
    QList<BookedIncident> found;
    for (auto it = m_incidents.rbegin(); it != m_incidents.rend() && found.size() < limit; ++it) {
        if (!openOnly || !it->seenAt)
            found << *it;
    }
    return found;
}

Result<WalletFacts> FakeBook::walletFacts(const std::optional<WalletProof> &last,
                                          qint64 askedAt) const
{
    WalletFacts facts;
    facts.head = m_seq;
    const qint64 after = last ? last->upTo : askedAt;
    QList<OrderId> listed;
    for (const Entry &entry : m_journal) {
        if (entry.seq <= after)
            continue;
        const auto at = listed.indexOf(entry.orderId);
        if (at >= 0) {
            facts.changes[at].lastSeq = entry.seq;
            continue;
        }
        listed << entry.orderId;
        facts.changes << WalletChange{*attempt(entry.orderId), entry.before, entry.seq};
    }
    for (const auto &[id, each] : m_attempts) {
        const bool wanted = last ? last->parts.contains(each.orderId) : isOpen(each.state());
        if (wanted && !listed.contains(each.orderId))
            facts.changes << WalletChange{each, each.state(), 0};
    }
    for (const TopUp &topUp : m_topUps) {
        if (last && topUp.seq > last->upTo)
            facts.topUps << topUp;
    }
    facts.recent = newestFirst().first(std::min<qsizetype>(50, qsizetype(m_attempts.size())));
    return facts;
}

Result<Done> FakeBook::noteWalletProof(const WalletProof &next, qint64 replaces)
{
    if (m_failWrites)
        return diskFull;
    if ((m_proof ? m_proof->seq : 0) != replaces)
        return Error{Fault::Refused, QStringLiteral("another process has compared since")};
    m_proof = next;
    m_proof->seq = ++m_seq;
    emit walletChanged();
    return Done{};
}

Result<Done> FakeBook::noteTopUp(const TopUp &topUp)
{
    if (m_failWrites)
        return diskFull;
    if (topUp.amount <= Money() || topUp.reference.trimmed().isEmpty())
        return Error{Fault::Malformed, QStringLiteral("an amount and a reference are wanted")};
    m_topUps << topUp;
    m_topUps.last().seq = ++m_seq;
    m_topUps.last().at = m_clock.now();
    emit walletChanged();
    return Done{};
}

Result<QList<TopUp>> FakeBook::topUps(int limit) const
{
    QList<TopUp> newest(m_topUps.rbegin(), m_topUps.rend());
    return newest.first(std::min<qsizetype>(limit, newest.size()));
}

Result<int> FakeBook::openIncidents() const
{
    return int(incidents(true, 1'000'000)->size());
}

Result<Done> FakeBook::acknowledge(qint64 seq, const QString &by, const QString &note)
{
    if (m_failWrites)
        return diskFull;
    if (seq < 1 || seq > m_incidents.size() || note.trimmed().isEmpty())
        return Error{Fault::Malformed, QStringLiteral("no such incident, or no note")};
    BookedIncident &incident = m_incidents[seq - 1];
    if (incident.seenAt)
        return Error{Fault::Refused, QStringLiteral("it was seen to before")};
    incident.seenAt = m_clock.now();
    incident.seenBy = by;
    incident.note = note.trimmed();
    emit incidentsChanged();
    return Done{};
}

Result<Done> FakeBook::noteDispute(const OrderId &orderId, const DisputeEntry &deed)
{
    if (m_failWrites)
        return diskFull;
    if (!attempt(orderId).ok())
        return Error{Fault::Malformed, QStringLiteral("no such order")};
    const auto found = m_disputes.find(orderId);
    const auto standing = found == m_disputes.end() ? std::nullopt : std::optional(found->second);
    DisputeEntry entry = deed;
    entry.at = m_clock.now();
    if (!mayFollow(standing, entry))
        return Error{Fault::Refused, QStringLiteral("not in this dispute")};
    m_disputes[orderId] = afterDeed(standing, orderId, entry);
    m_disputeStories[orderId] << entry;
    emit changed(orderId);
    return Done{};
}

Result<QList<Dispute>> FakeBook::disputes(bool openOnly, int limit) const
{
    QList<Dispute> found;
    for (const auto &[orderId, dispute] : m_disputes) {
        if ((!openOnly || !dispute.closedAt) && found.size() < limit)
            found << dispute;
    }
    return found;
}

Result<QList<DisputeEntry>> FakeBook::disputeStory(const OrderId &orderId) const
{
    return m_disputeStories.value(orderId);
}

Result<QList<Attempt>> FakeBook::conflicts(int limit) const
{
    QList<Attempt> found;
    for (const auto &[id, attempt] : m_attempts) {
        if (attempt.state() == State::Conflict && found.size() < limit)
            found << attempt;
    }
    return found;
}

void FakeBook::putIncident(BookedIncident incident)
{
    incident.seq = m_incidents.size() + 1;
    m_incidents << incident;
    emit incidentsChanged();
}

void FakeBook::put(Attempt attempt)
{
    if (attempt.id == 0)
        attempt.id = m_lastId + 1;
    m_lastId = std::max(m_lastId, attempt.id);
    m_attempts[attempt.id] = attempt;
    emit changed(attempt.orderId);
}

bool FakeBook::intentHasOtherSuccess(const Attempt &attempt) const
{
    return std::any_of(m_attempts.begin(), m_attempts.end(), [&](const auto &entry) {
        const Attempt &other = entry.second;
        return other.orderId != attempt.orderId && other.intent.key == attempt.intent.key &&
               other.state() == State::Success;
    });
}

} // namespace ct
