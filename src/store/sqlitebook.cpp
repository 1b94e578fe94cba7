// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitebook.h"

#include "bookcheck.h"
#include "changes.h"
#include "connection.h"
#include "fileio.h"
#include "journalentry.h"
#include "lease.h"
#include "mirror.h"
#include "orderids.h"
#include "projection.h"
#include "rhythm.h"
#include "search.h"

#include <mutant.h>

#include <QTimer>
#include <algorithm>

namespace ct {

namespace {

constexpr qint64 RecentMs = 10LL * 60 * 1000;
constexpr qsizetype RawLimit = 4096;
constexpr int OrderIdTries = 20;
constexpr int SearchBatch = 128;

bool isComplete(const Intent &intent)
{
    return !intent.key.isEmpty() && !intent.row.isEmpty() && !intent.operatorCode.isEmpty() &&
           !intent.number.isEmpty() && intent.amount > Money() && intent.charge >= Money() &&
           intent.counter > 0;
}

bool isSameSale(const Intent &a, const Intent &b)
{
    return a.row == b.row && a.operatorCode == b.operatorCode && a.number == b.number &&
           a.amount == b.amount;
}

bool isDead(State state)
{
    if (mutant("retry-while-unknown") && state == State::Unknown)
        return true;
    return state == State::NotSent || state == State::Failed;
}

//! Providers write what they like; the book keeps so much of it.
Evidence capped(Evidence evidence, const QDateTime &now)
{
    if (!evidence.at.isValid())
        evidence.at = now;
    const QByteArray raw = evidence.raw.toUtf8();
    if (raw.size() > RawLimit) {
        evidence.raw = QString::fromUtf8(raw.first(RawLimit));
        while (evidence.raw.endsWith(QChar::ReplacementCharacter))
            evidence.raw.chop(1); // a character cut in two
    }
    evidence.txid.truncate(64);
    evidence.opid.truncate(1024);
    return evidence;
}

// The other attempts of an intent, from the claimed one back along the retries: it has a handful.
#define CT_TRIED                                                               \
    "WITH RECURSIVE tried(order_id) AS ("                                      \
    "SELECT order_id FROM intent_claim WHERE intent=? UNION "                  \
    "SELECT a.retry_of FROM attempts a JOIN tried t ON a.order_id=t.order_id " \
    "WHERE a.retry_of<>'') "                                                   \
    "SELECT a.order_id FROM tried t JOIN attempts a ON a.order_id=t.order_id " \
    "WHERE a.order_id<>? "

//! An earlier attempt of the intent that is not dead any more: it was failed when it was tried
//! again, and turned out to be a success since, or nobody can say.
Result<std::optional<Attempt>> risenAgain(Connection &connection, const Attempt &latest)
{
    OrderId orderId;
    {
        Statement others(connection, CT_TRIED "AND a.state IN ('success','conflict') LIMIT 1");
        others.bind(latest.intent.key.text()).bind(latest.orderId.text());
        if (!others.exec())
            return others.error();
        if (others.next())
            orderId = OrderId(others.text(0));
        if (others.failed())
            return others.error();
    }
    if (orderId.isEmpty() || mutant("late-success-tried-again"))
        return std::optional<Attempt>();
    return findAttempt(connection, orderId);
}

bool isAboutHolds(const JournalEntry &entry)
{
    return entry.kind == QLatin1String("hold") || entry.kind == QLatin1String("release");
}

} // namespace

Result<Beginning> SqliteBook::begin(const SaleRequest &request)
{
    if (!isComplete(request.intent))
        return Error{Fault::Malformed, QStringLiteral("the sale is not complete")};
    finishOpening();
    const bool isDamaged = m_health == BookHealth::Damaged && !mutant("damaged-book-sells");
    if (!m_canWrite || isDamaged)
        return knownOr(request, SaleRefusal::StoreUnwell);
    const qint64 room = m_hooks.freeBytes(m_place.dir);
    if (room >= 0 && room < LeastFreeBytes && !mutant("full-disk-ignored"))
        return knownOr(request, SaleRefusal::DiskFull);

    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    const Result<Done> begun = transaction.begin();
    if (!begun.ok())
        return noted(begun.error());
    OrderId retryOf;
    Result<std::optional<Beginning>> known = knownIntent(request, &retryOf);
    if (!known.ok())
        return noted(known.error());
    if (*known)
        return std::move(**known);
    Result<QList<Hold>> held = holds();
    if (!held.ok())
        return held.error();
    if (!held->isEmpty() && !mutant("hold-ignored"))
        return Beginning(Refused{SaleRefusal::Held, {}, std::move(*held)});
    if (request.freshBalance && *request.freshBalance < request.intent.amount &&
        !mutant("low-balance-ignored"))
        return Beginning(Refused{SaleRefusal::LowBalance, {}});
    Result<std::optional<Refused>> duplicate = duplicateOf(request);
    if (!duplicate.ok())
        return noted(duplicate.error());
    if (*duplicate)
        return Beginning(std::move(**duplicate));

    Result<std::optional<Refused>> beyond = beyondLimit(request);
    if (!beyond.ok())
        return noted(beyond.error());
    if (*beyond)
        return Beginning(std::move(**beyond));

    Result<Permit> permit = makeAttempt(request, retryOf, &entries);
    if (!permit.ok())
        return noted(permit.error());
    const Result<Done> committed = transaction.commit();
    if (!committed.ok() && !mutant("commit-not-checked"))
        return noted(committed.error());
    const Result<Done> mirrored =
        mutant("mirror-after-send") ? Result<Done>(Done{}) : mirror(entries);
    if (!mirrored.ok()) {
        // Nothing was sent and nothing will be: the attempt need not wait for anybody.
        const Result<Done> undone = undoUnmirrored(permit->attempt.orderId);
        return undone.ok() ? mirrored.error() : undone.error();
    }
    wrote(entries);
    return Beginning(std::move(*permit));
}

Result<std::optional<Beginning>> SqliteBook::knownIntent(const SaleRequest &request,
                                                         OrderId *retryOf) const
{
    Result<std::optional<Attempt>> latest = claimed(request.intent.key);
    if (!latest.ok())
        return latest.error();
    if (!*latest || mutant("claim-not-asked"))
        return std::optional<Beginning>();
    Attempt &known = **latest;
    if (!isSameSale(known.intent, request.intent) && !mutant("intent-of-another-sale"))
        return std::optional<Beginning>(Refused{SaleRefusal::IntentMismatch, std::move(known)});
    if (!request.retry)
        return std::optional<Beginning>(Existing{std::move(known)});
    if (!isDead(known.state()))
        return std::optional<Beginning>(Refused{SaleRefusal::IntentNotDead, std::move(known)});
    Result<std::optional<Attempt>> risen = risenAgain(*m_connection, known);
    if (!risen.ok())
        return risen.error();
    if (*risen)
        return std::optional<Beginning>(Refused{SaleRefusal::IntentNotDead, *std::move(*risen)});
    *retryOf = known.orderId;
    return std::optional<Beginning>();
}

Result<std::optional<Beginning>> SqliteBook::known(const SaleRequest &request) const
{
    OrderId retryOf;
    return knownIntent(request, &retryOf);
}

//! "Nothing was sent" is no answer for a sale that was sent before.
Result<Beginning> SqliteBook::knownOr(const SaleRequest &request, SaleRefusal why) const
{
    if (m_health != BookHealth::Damaged) {
        Result<std::optional<Beginning>> before = known(request);
        if (before.ok() && *before)
            return std::move(**before);
    }
    return Beginning(Refused{why, std::nullopt});
}

Result<std::optional<Attempt>> SqliteBook::claimed(const IntentKey &key) const
{
    OrderId orderId;
    {
        Statement claim(*m_connection, "SELECT order_id FROM intent_claim WHERE intent=?");
        claim.bind(key.text());
        if (!claim.exec())
            return claim.error();
        if (claim.next())
            orderId = OrderId(claim.text(0));
        if (claim.failed())
            return claim.error();
    }
    if (orderId.isEmpty())
        return std::optional<Attempt>();
    return findAttempt(*m_connection, orderId);
}

Result<std::optional<Refused>> SqliteBook::duplicateOf(const SaleRequest &request) const
{
    {
        Statement open(*m_connection, "SELECT " CT_ATTEMPT_COLUMNS
                                      " FROM attempts INDEXED BY attempts_open "
                                      "WHERE number=? AND amount_paise=? "
                                      "AND " CT_OPEN_STATES " LIMIT 1");
        open.bind(request.intent.number).bind(request.intent.amount.paise());
        if (!open.exec())
            return open.error();
        if (open.next() && !mutant("open-duplicate-sold"))
            return std::optional(Refused{SaleRefusal::DuplicateOpen, attemptFrom(open)});
        if (open.failed())
            return open.error();
    }
    if (request.allowDuplicate || mutant("recent-duplicate-sold"))
        return std::optional<Refused>();
    // A time in the future, from a clock that has been put right, counts as recent.
    Statement recent(*m_connection,
                     "SELECT " CT_ATTEMPT_COLUMNS
                     " FROM attempts INDEXED BY attempts_number "
                     "WHERE number=? AND created_at>? AND amount_paise=? "
                     "AND state NOT IN ('not_sent','failed') ORDER BY created_at DESC LIMIT 1");
    recent.bind(request.intent.number)
        .bind(m_clock.now().toMSecsSinceEpoch() - RecentMs)
        .bind(request.intent.amount.paise());
    if (!recent.exec())
        return recent.error();
    if (recent.next())
        return std::optional(Refused{SaleRefusal::DuplicateRecent, attemptFrom(recent)});
    if (recent.failed())
        return recent.error();
    return std::optional<Refused>();
}

Result<Attempt> SqliteBook::newAttempt(const Intent &intent) const
{
    Attempt attempt;
    attempt.intent = intent;
    attempt.createdAt = m_clock.now();
    attempt.version = 1;
    Statement last(*m_connection,
                   "SELECT (SELECT ifnull(max(id),0) FROM attempts),"
                   "(SELECT last FROM receipts WHERE counter=?)");
    last.bind(intent.counter);
    if (!last.exec() || !last.next())
        return last.error();
    attempt.id = last.integer(0) + 1;
    attempt.receiptNo = receiptNumber(intent.counter, last.integer(1) + 1);
    return attempt;
}

Result<std::unique_ptr<SendLease>> SqliteBook::leaseForNew(Attempt *attempt) const
{
    for (int i = 0; i < OrderIdTries; ++i) {
        attempt->orderId = m_hooks.newOrderId();
        const Result<std::optional<Attempt>> same = findAttempt(*m_connection, attempt->orderId);
        if (!same.ok())
            return same.error();
        if (*same)
            continue;
        Result<std::unique_ptr<SendLease>> lease = takeLease(m_place.dir, attempt->orderId);
        if (lease.ok() || lease.error().fault != Fault::Refused)
            return lease;
    }
    return Error{Fault::Storage, QStringLiteral("no free order id was found")};
}

Result<Permit> SqliteBook::makeAttempt(const SaleRequest &request, const OrderId &retryOf,
                                       QList<JournalEntry> *entries)
{
    Result<Attempt> attempt = newAttempt(request.intent);
    if (!attempt.ok())
        return attempt.error();
    Result<std::unique_ptr<SendLease>> lease = leaseForNew(&*attempt);
    if (!lease.ok()) {
        setHealth(BookHealth::ReadOnly);
        return lease.error();
    }
    const AttemptBegun begun{*attempt, retryOf, request.onAccount};
    Result<Done> done =
        journal(QStringLiteral("begin"), attempt->orderId.text(), toBody(begun), entries);
    if (done.ok())
        done = m_projection->apply(begun);
    if (done.ok() && !request.onAccount.isEmpty())
        done = settleAccount(*attempt, request.onAccount, entries);
    if (!done.ok())
        return done.error();
    return Permit{std::move(*attempt), std::move(*lease)};
}

Result<Done> SqliteBook::undoUnmirrored(const OrderId &orderId)
{
    Evidence evidence;
    evidence.channel = Channel::Recharge;
    evidence.verdict = Verdict::NeverSent;
    evidence.at = m_clock.now();
    evidence.raw = QStringLiteral("the mirror of the journal could not be written");
    const Result<Recorded> recorded = record(orderId, evidence);
    return recorded.ok() ? Result<Done>(Done{}) : Result<Done>(recorded.error());
}

Result<Recorded> SqliteBook::record(const OrderId &orderId, const Evidence &evidence)
{
    Result<Recorded> recorded = recordOnce(orderId, evidence);
    // An answer to what was sent gets the room that was kept for it.
    if (!recorded.ok() && m_health == BookHealth::ReadOnly && m_reserve.giveUp())
        recorded = recordOnce(orderId, evidence);
    return recorded;
}

Result<Recorded> SqliteBook::recordOnce(const OrderId &orderId, const Evidence &evidence)
{
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    const Result<Done> begun = transaction.begin();
    if (!begun.ok())
        return noted(begun.error());
    Result<Recorded> recorded = move(orderId, capped(evidence, m_clock.now()), &entries);
    if (!recorded.ok())
        return noted(recorded.error());
    const Result<Done> committed = transaction.commit();
    if (!committed.ok())
        return noted(committed.error());
    // The outcome is in the book; a mirror that fell behind stops the next sale, not this answer.
    if (!mirror(entries).ok() && m_health == BookHealth::ReadOnly && m_reserve.giveUp())
        (void)mirror({});
    wrote(entries);
    return recorded;
}

Result<Recorded> SqliteBook::move(const OrderId &orderId, const Evidence &evidence,
                                  QList<JournalEntry> *entries)
{
    // The transaction holds the write lock since before this read, so what is read here is what the
    // compare-and-set finds, whoever else works on the book.
    const Result<std::optional<Attempt>> found = findAttempt(*m_connection, orderId);
    if (!found.ok())
        return found.error();
    if (!*found)
        return Error{Fault::Malformed, QStringLiteral("no such order")};
    if (mutant("txid-as-key")) {
        OrderId same;
        {
            Statement rows(*m_connection, "SELECT order_id FROM attempts WHERE provider_txid=?");
            rows.bind(evidence.txid);
            if (!evidence.txid.isEmpty() && rows.exec() && rows.next())
                same = OrderId(rows.text(0));
        }
        if (!same.isEmpty() && same != orderId)
            return move(same, evidence, entries);
    }
    const Attempt &before = **found;
    bool otherSuccess = false;
    const bool saysSuccess =
        evidence.verdict == Verdict::Success || evidence.verdict == Verdict::SaidSuccess;
    if (saysSuccess && before.state() != State::Success) {
        const Result<bool> other = hasOtherSuccess(before);
        if (!other.ok())
            return other.error();
        otherSuccess = *other;
    }
    bool reversedBefore = false;
    if (before.standing.reversalAt.isValid() && evidence.verdict == Verdict::Failure) {
        const Result<bool> reversed = wasReversed(orderId);
        if (!reversed.ok())
            return reversed.error();
        reversedBefore = *reversed;
    }
    Recorded recorded;
    recorded.decision = advance(before.standing, evidence, otherSuccess, reversedBefore);
    if (recorded.decision.refused)
        return Error{Fault::Refused, QStringLiteral("the rules do not allow this decision now")};
    recorded.attempt =
        afterEvidence(before, evidence, recorded.decision, m_clock.now(), m_hooks.jitter());
    recorded.changed = recorded.attempt.state() != before.state();
    const AttemptMoved moved{before.state(), recorded.attempt, evidence,
                             recorded.decision.incident};
    Result<Done> done = Done{};
    if (!mutant("state-without-evidence"))
        done = journal(QStringLiteral("evidence"), orderId.text(), toBody(moved), entries);
    if (mutant("row-in-another-transaction")) {
        (void)m_connection->run(QStringLiteral("COMMIT"));
        (void)m_connection->run(QStringLiteral("BEGIN IMMEDIATE"));
    }
    if (done.ok())
        done = m_projection->apply(orderId, moved, before);
    if (done.ok() && isPaidFor(before.state()) != isPaidFor(recorded.attempt.state()))
        done = settleAccount(recorded.attempt, QString(), entries);
    if (done.ok())
        done = bookIncidents(before, moved, entries);
    if (done.ok())
        done = reconciled(entries);
    if (done.ok())
        done = m_search->follow(before, recorded.attempt);
    if (done.ok())
        done = m_search->catchUp(SearchBatch);
    if (!done.ok())
        return done.error();
    return recorded;
}

Result<bool> SqliteBook::hasOtherSuccess(const Attempt &attempt) const
{
    Statement others(*m_connection, CT_TRIED "AND a.state='success' LIMIT 1");
    others.bind(attempt.intent.key.text()).bind(attempt.orderId.text());
    if (!others.exec())
        return others.error();
    const bool has = others.next();
    if (others.failed())
        return others.error();
    return has;
}

Result<bool> SqliteBook::wasReversed(const OrderId &orderId) const
{
    Statement reversed(*m_connection,
                       "SELECT 1 FROM journal INDEXED BY journal_subject WHERE subject=?"
                       " AND kind IN ('evidence','made_up')"
                       " AND json_extract(body,'$.state')='reversed' LIMIT 1");
    reversed.bind(orderId.text());
    if (!reversed.exec())
        return reversed.error();
    const bool was = reversed.next();
    if (reversed.failed())
        return reversed.error();
    return was;
}

Result<int> SqliteBook::recover()
{
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    if (mutant("nothing-recovered"))
        return 0;
    QList<OrderId> sending;
    {
        Statement rows(*m_connection,
                       "SELECT order_id FROM attempts INDEXED BY attempts_open "
                       "WHERE " CT_OPEN_STATES " AND state='sending'");
        if (!rows.exec())
            return noted(rows.error());
        while (rows.next())
            sending << OrderId(rows.text(0));
        if (rows.failed())
            return noted(rows.error());
    }
    int recovered = 0;
    for (const OrderId &orderId : std::as_const(sending)) {
        const Result<std::unique_ptr<SendLease>> lease = inheritLease(m_place.dir, orderId);
        if (!lease.ok())
            return noted(lease.error());
        if (!*lease)
            continue;
        const Result<Attempt> now = attempt(orderId);
        if (!now.ok())
            return now.error();
        if (now->state() != State::Sending)
            continue;
        Evidence evidence;
        evidence.at = m_clock.now();
        evidence.channel = Channel::Recovery;
        evidence.verdict = Verdict::OwnerGone;
        const Result<Recorded> recorded = record(orderId, evidence);
        if (!recorded.ok())
            return recorded.error();
        ++recovered;
    }
    return recovered;
}

Result<int> SqliteBook::notePrint(const OrderId &orderId, const QString &paper)
{
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (!done.ok())
        return noted(done.error());
    const Result<std::optional<Attempt>> found = findAttempt(*m_connection, orderId);
    if (!found.ok())
        return noted(found.error());
    if (!*found)
        return Error{Fault::Malformed, QStringLiteral("no such order")};
    const ReceiptPrinted printed{paper, (*found)->prints, (*found)->version + 1};
    done = journal(QStringLiteral("print"), orderId.text(), toBody(printed), &entries);
    if (done.ok())
        done = m_projection->apply(orderId, printed);
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return noted(done.error());
    (void)mirror(entries);
    wrote(entries);
    return printed.copy;
}

Result<Done> SqliteBook::noteBalance(const Balance &balance)
{
    if (!m_canWrite)
        return Error{Fault::Storage, QStringLiteral("the book is open for reading only")};
    QList<JournalEntry> entries;
    Transaction transaction(*m_connection);
    Result<Done> done = transaction.begin();
    if (done.ok())
        done = journal(QStringLiteral("balance"), QString(), toBody(balance), &entries);
    if (done.ok())
        done = m_projection->apply(balance);
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return noted(done.error());
    (void)mirror(entries);
    wrote(entries);
    return Done{};
}

Result<JournalEntry> SqliteBook::journalHead() const
{
    JournalEntry last;
    last.hash = genesisHash();
    Statement head(*m_connection, "SELECT seq,hash FROM journal ORDER BY seq DESC LIMIT 1");
    if (!head.exec())
        return head.error();
    if (head.next()) {
        last.seq = head.integer(0);
        last.hash = head.text(1).toLatin1();
    }
    if (head.failed())
        return head.error();
    return last;
}

Result<Done> SqliteBook::insertEntry(const JournalEntry &entry)
{
    Statement insert(*m_connection,
                     "INSERT INTO journal(" CT_JOURNAL_COLUMNS ") VALUES(?,?,?,?,?,?,?)");
    insert.bind(entry.seq)
        .bind(entry.atMs)
        .bind(entry.kind)
        .bind(entry.subject)
        .bind(QString::fromUtf8(entry.body))
        .bind(QString::fromLatin1(entry.prevHash))
        .bind(QString::fromLatin1(entry.hash));
    return insert.change(1);
}

Result<Done> SqliteBook::journal(const QString &kind, const QString &subject,
                                 const QByteArray &body, QList<JournalEntry> *entries)
{
    // Inside one transaction nobody writes between two entries.
    const Result<JournalEntry> last =
        entries->isEmpty() ? journalHead() : Result<JournalEntry>(entries->last());
    if (!last.ok())
        return last.error();
    entries->append(nextEntry(*last, m_clock.now().toMSecsSinceEpoch(), kind, subject, body));
    return insertEntry(entries->last());
}

Result<QList<JournalEntry>> SqliteBook::entriesAfter(qint64 seq, int limit) const
{
    return journalAfter(*m_connection, seq, limit);
}

Result<Done> SqliteBook::mirror(const QList<JournalEntry> &entries)
{
    if (!m_mirror)
        openMirror();
    Result<Done> written = Error{Fault::Storage, QStringLiteral("there is no mirror")};
    if (m_mirror) {
        written = m_mirror->append(
            entries, [this](qint64 after, int limit) { return entriesAfter(after, limit); });
    }
    if (written.ok()) {
        if (m_health == BookHealth::ReadOnly)
            setHealth(BookHealth::Well); // the disk has room again
        return written;
    }
    const bool isForeign = written.error().fault == Fault::Malformed;
    setHealth(isForeign ? BookHealth::Damaged : BookHealth::ReadOnly);
    return Error{Fault::Storage, written.error().detail};
}

void SqliteBook::wrote(const QList<JournalEntry> &entries)
{
    if (entries.isEmpty())
        return;
    // Where others wrote in between, lookForChanges() announces theirs, and ours once more.
    if (m_seenSeq == entries.first().seq - 1)
        m_seenSeq = entries.last().seq;
    if (std::any_of(entries.cbegin(), entries.cend(), isAboutHolds)) {
        m_isReconciled = false;
        emit holdsChanged();
    }
    const JournalEntry &first = entries.first();
    if (first.kind == QLatin1String("balance")) {
        if (const auto balance = balanceFrom(bodyOf(first)))
            emit balanceNoted(*balance);
    } else if (!first.subject.isEmpty()) {
        emit changed(OrderId(first.subject));
    }
    if (std::any_of(entries.begin(), entries.end(), concernsIncidents))
        emit incidentsChanged();
    if (std::any_of(entries.begin(), entries.end(), concernsWallet))
        emit walletChanged();
    if (std::any_of(entries.begin(), entries.end(), concernsAccounts))
        emit accountsChanged();
}

Error SqliteBook::noted(const Error &error) const
{
    if (error.fault != Fault::Storage)
        return error;
    switch (m_connection->trouble()) {
        case SqlTrouble::Damaged:
            setHealth(BookHealth::Damaged);
            break;
        case SqlTrouble::NoWrite:
            setHealth(BookHealth::ReadOnly);
            break;
        case SqlTrouble::None:
        case SqlTrouble::Busy:
        case SqlTrouble::Other:
            break;
    }
    m_connection->forgetTrouble();
    return error;
}

void SqliteBook::noteDamage(const QStringList &problems)
{
    m_problems << problems;
    setHealth(BookHealth::Damaged);
}

void SqliteBook::setHealth(BookHealth health) const
{
    // Damage does not heal by itself: it stays until the book is opened again.
    if (m_health == health || m_health == BookHealth::Damaged)
        return;
    m_health = health;
    emit const_cast<SqliteBook *>(this)->healthChanged(health);
}

} // namespace ct
