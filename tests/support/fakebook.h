// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>
#include <clock.h>

#include <QHash>
#include <QSet>
#include <map>

namespace ct {

//! A book in memory with the real money rules: enough for flows and windows, no disk.
class FakeBook final : public Book
{
public:
    explicit FakeBook(const Clock &clock, bool practice = true)
        : m_clock(clock), m_practice(practice)
    {
    }

    Result<Beginning> begin(const SaleRequest &request) override;
    Result<Recorded> record(const OrderId &orderId, const Evidence &evidence) override;
    Result<int> recover() override;
    Result<Attempt> attempt(const OrderId &orderId) const override;
    Result<QList<StoryLine>> story(const OrderId &orderId) const override;
    Result<HistoryPage> page(const HistoryFilter &filter, const std::optional<HistoryCursor> &after,
                             int limit) const override;
    Result<HistoryPage> newerPage(const HistoryFilter &filter, const HistoryCursor &before,
                                  int limit) const override;
    Result<HistoryCursor> placeBefore(const QDateTime &at) const override;
    Result<QStringList> numbersNamed(const QString &) const override { return m_named; }
    //! From now on every name that is searched is the one of these numbers.
    void putNamed(const QStringList &numbers) { m_named = numbers; }
    Result<HistoryTally> tally(const HistoryFilter &filter,
                               const std::optional<HistoryCursor> &after, int scan) const override;
    Result<std::optional<Attempt>> latestFor(const QString &number) const override;
    Result<DayFigures> today() const override;
    using Book::due;
    using Book::nextAskAt;
    Result<QList<Attempt>> due(int limit, const QString &account) const override;
    Result<QList<Attempt>> open(int limit) const override;
    Result<int> openCount() const override;
    Result<QDateTime> nextAskAt(const QString &account) const override;
    Result<int> notePrint(const OrderId &orderId, const QString &paper) override;
    Result<Done> noteBalance(const Balance &balance) override;
    Result<std::optional<Balance>> lastBalance() const override { return m_balance; }
    Result<QList<Hold>> holds() const override { return m_holds; }
    Result<Hold> hold(HoldKind kind, const QString &detail) override;
    Result<Done> release(HoldKind kind, const QString &reason, const QString &by) override;
    Result<qint64> journalSeq() const override { return m_seq; }
    Result<std::optional<WalletProof>> walletProof() const override { return m_proof; }
    Result<WalletFacts> walletFacts(const std::optional<WalletProof> &last,
                                    qint64 askedAt) const override;
    Result<Done> noteWalletProof(const WalletProof &next, qint64 replaces) override;
    Result<Done> noteTopUp(const TopUp &topUp) override;
    Result<QList<TopUp>> topUps(int limit) const override;
    Result<QList<BookedIncident>> incidents(bool openOnly, int limit) const override;
    Result<int> openIncidents() const override;
    Result<Done> noteDispute(const OrderId &orderId, const DisputeEntry &deed) override;
    Result<QList<Dispute>> disputes(bool openOnly, int limit) const override;
    Result<QList<DisputeEntry>> disputeStory(const OrderId &orderId) const override;
    Result<QList<Attempt>> conflicts(int limit) const override;
    //! An incident as it is, for pages that only show.
    void putIncident(BookedIncident incident);
    void putStory(const OrderId &orderId, const QList<StoryLine> &lines)
    {
        m_stories[orderId] = lines;
    }
    Result<Done> acknowledge(qint64 seq, const QString &by, const QString &note) override;
    Result<Done> noteHint(const CallbackHint &hint) override;
    Result<QList<CallbackHint>> hints(int limit) const override;
    Result<Done> settleHint(const CallbackHint &hint) override;
    Result<QDateTime> lastHintAt() const override { return m_lastHintAt; }
    BookHealth health() const override { return m_health; }
    bool isPractice() const override { return m_practice; }

    //! Puts an attempt in as it is, for pages that only show.
    void put(Attempt attempt);
    //! From now on every writing call fails with Fault::Storage (a full disk), until false.
    void failWrites(bool fail) { m_failWrites = fail; }
    //! From now on pages and sums cannot be read, until false.
    void failReads(bool fail) { m_failReads = fail; }
    void setHealth(BookHealth health)
    {
        m_health = health;
        emit healthChanged(health);
    }
    //! The process that sends this attempt is gone, as far as recover() can tell.
    void loseOwner(const OrderId &orderId) { m_leased.remove(orderId); }
    bool isLeased(const OrderId &orderId) const { return m_leased.contains(orderId); }
    QList<Attempt> all() const;

private:
    friend class FakeLease;

    bool fits(const Attempt &attempt, const HistoryFilter &filter) const;
    bool intentHasOtherSuccess(const Attempt &attempt) const;
    QList<Attempt> newestFirst() const;

    const Clock &m_clock;
    bool m_practice;
    bool m_failWrites = false;
    QStringList m_named;
    bool m_failReads = false;
    BookHealth m_health = BookHealth::Well;
    std::map<qint64, Attempt> m_attempts;
    std::map<std::pair<qint64, State>, int> m_papers; //!< printed, by what they say
    QHash<OrderId, QList<StoryLine>> m_stories;
    std::map<OrderId, Dispute> m_disputes;
    QHash<OrderId, QList<DisputeEntry>> m_disputeStories;
    QSet<OrderId> m_leased;
    std::optional<Balance> m_balance;
    QList<Hold> m_holds;
    qint64 m_lastHold = 0;
    QList<BookedIncident> m_incidents;
    struct Entry
    {
        qint64 seq = 0;
        OrderId orderId;
        std::optional<State> before;
    };
    void journal(const OrderId &orderId, std::optional<State> before)
    {
        m_journal << Entry{++m_seq, orderId, before};
    }
    qint64 m_seq = 0;
    QList<Entry> m_journal;
    std::optional<WalletProof> m_proof;
    QList<TopUp> m_topUps;
    QList<CallbackHint> m_hints; //!< those that wait, one an order
    QDateTime m_lastHintAt;
    qint64 m_lastId = 0;
};

} // namespace ct
