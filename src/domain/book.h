// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attempt.h"
#include "callbackhint.h"
#include "customeraccount.h"
#include "dispute.h"
#include "hold.h"
#include "incident.h"
#include "people.h"
#include "provider.h"
#include "statemachine.h"
#include "tender.h"
#include "walletproof.h"

#include <QList>
#include <QObject>
#include <memory>
#include <variant>

namespace ct {

//! Held by the process that sends an attempt, from before its row exists to the end of its call.
//! While it is held no recovery takes the attempt for abandoned. Destroy it to let go.
class SendLease
{
public:
    virtual ~SendLease() = default;
};

//! Why a sale was not begun. Nothing was sent and nothing was written.
enum class SaleRefusal {
    DuplicateOpen,   //!< same number and amount, and that attempt's outcome is open
    DuplicateRecent, //!< same number and amount within the window; may be allowed by a person
    IntentMismatch,  //!< the intent key is known with another operator, number or amount
    IntentNotDead,   //!< a retry was asked for, but the latest attempt is not not_sent or failed
    LowBalance,      //!< a fresh balance is smaller than the amount
    NoCredential,    //!< the password of the provider account is not there
    StoreUnwell,     //!< the book cannot be written or is damaged
    DiskFull,        //!< less than 200 MB free where the book lies
    Held,            //!< a hold stands that a person, or a reconciliation, has to release
    OverLimit,       //!< the customer would owe more than the limit of the account
    NoShift,         //!< the owner wants a shift for every sale and none is open
    ShiftCounted,    //!< the drawer was counted; nothing may come in before the shift is closed
    NotAllowed,      //!< nobody is signed in, or who is may not sell
    BeyondSale,      //!< more than one sale of this cashier may be; an owner can allow it
    BeyondDay,       //!< more than all sales of this cashier's day may be; an owner can allow it
    Large,           //!< an amount that has to be looked at twice; may be confirmed by a person
};

//! Permission to send exactly one request: the attempt is on the disk as Sending.
struct Permit
{
    Attempt attempt;
    std::unique_ptr<SendLease> lease;
};

//! The intent has an attempt already; nothing new was made.
struct Existing
{
    Attempt attempt;
};

//! The sale was refused; `other` is the attempt that stands in its way, where one does.
struct Refused
{
    SaleRefusal why = SaleRefusal::StoreUnwell;
    std::optional<Attempt> other;
    QList<Hold> holds = {};                      //!< with Held: all that stand
    std::optional<CustomerAccount> account = {}; //!< with OverLimit: how it stands
    Money limit = {};                            //!< with BeyondSale, BeyondDay and Large
    Money sold = {};                             //!< with BeyondDay: what the day has so far
};

using Beginning = std::variant<Permit, Existing, Refused>;

//! A sale to begin, with what the person has confirmed.
struct SaleRequest
{
    Intent intent;
    bool retry = false;          //!< make a new attempt for a dead one of the same intent
    bool allowDuplicate = false; //!< a person confirmed a recent same number and amount
    //! A balance young enough to be believed; a new attempt beyond it is refused (LowBalance).
    std::optional<Money> freshBalance;
    //! The customer who pays later: amount and service charge are owed from the permit on, and no
    //! longer once the sale has come to nothing. Empty: paid for at the counter.
    QString onAccount = {};
    //! Cash or UPI; what is kept is the book's to say. Not looked at where `onAccount` is told.
    Tender tender = {};
    bool confirmedLarge = false; //!< a person looked at the amount a second time
};

//! What recording an evidence did.
struct Recorded
{
    Attempt attempt;
    Decision decision;
    bool changed = false; //!< the state moved
};

//! Which attempts a page shows. Empty members do not filter.
struct HistoryFilter
{
    QDateTime from; //!< inclusive, UTC
    QDateTime to;   //!< exclusive, UTC
    std::optional<Service> service;
    RowKey row;
    QList<State> states;
    std::optional<int> counter;
    QString cashier = {}; //!< as it stands in the attempt
    //! Any part of number, order id, operator reference, transaction id or a customer's name.
    QString search = {};

    bool operator==(const HistoryFilter &) const = default;
};

//! Where a page ended: the next one starts behind it. Newest first.
struct HistoryCursor
{
    qint64 createdAtMs = 0;
    qint64 id = 0;

    bool operator==(const HistoryCursor &) const = default;
};

struct HistoryPage
{
    QList<Attempt> rows;
    std::optional<HistoryCursor> next; //!< empty: this was the last page
};

//! Count and sums of a part of what a filter finds, see Book::tally().
struct HistoryTally
{
    qint64 count = 0;
    Money success;
    Money waiting;
    Money failed;
    std::optional<HistoryCursor> next; //!< empty: all was counted
};

//! The figures of one day in the shop's own time.
struct DayFigures
{
    qint64 successes = 0;
    Money successAmount;
    qint64 waiting = 0;
    qint64 failed = 0;
};

//! One line of an attempt's story: an evidence with the state it led to.
struct StoryLine
{
    Evidence evidence;
    State after = State::Sending;
    Incident incident = Incident::None;
};

//! How far the book can be trusted and written.
enum class BookHealth {
    Well,
    ReadOnly, //!< looking up works, selling does not (disk, permissions)
    Damaged,  //!< what is stored contradicts itself: selling stops until it is mended
};

//! The counter's own book: the truth of what this counter did. One object, one thread.
//! Errors are Fault::Storage throughout; after one that concerns writing, health() tells.
class Book : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! In one transaction: claim, duplicate rules, intent, attempt (Sending), journal; then the
    //! mirror line. When a Permit comes back all of it is on the disk.
    virtual Result<Beginning> begin(const SaleRequest &request) = 0;
    //! Stores the evidence and applies advance() to it, by compare-and-set in one transaction.
    //! Fault::Refused: a person's decision that the rules do not allow; nothing is stored then.
    virtual Result<Recorded> record(const OrderId &orderId, const Evidence &evidence) = 0;
    //! Turns every Sending attempt whose process is gone into Unknown; tells how many.
    virtual Result<int> recover() = 0;

    //! Fault::Malformed: no such order.
    virtual Result<Attempt> attempt(const OrderId &orderId) const = 0;
    virtual Result<QList<StoryLine>> story(const OrderId &orderId) const = 0;
    virtual Result<HistoryPage> page(const HistoryFilter &filter,
                                     const std::optional<HistoryCursor> &after,
                                     int limit) const = 0;
    //! The rows that are newer than `before`, the nearest of them, in a page's order; `next` is
    //! where still newer ones begin. With a search text their numbers decide, as in page().
    virtual Result<HistoryPage> newerPage(const HistoryFilter &filter, const HistoryCursor &before,
                                          int limit) const = 0;
    //! Where a page of what was sold before `at` begins: the place to give to page().
    virtual Result<HistoryCursor> placeBefore(const QDateTime &at) const = 0;
    //! What the filter's words find although no row says them: the numbers of the customers whose
    //! name has `search` in it. Empty where it has no letter in it.
    virtual Result<QStringList> numbersNamed(const QString &search) const = 0;
    //! Counts at most `scan` rows behind `after`, so that no call holds anything up.
    virtual Result<HistoryTally> tally(const HistoryFilter &filter,
                                       const std::optional<HistoryCursor> &after,
                                       int scan) const = 0;
    //! The newest attempt for a number, to offer it again; empty where there is none.
    virtual Result<std::optional<Attempt>> latestFor(const QString &number) const = 0;
    virtual Result<DayFigures> today() const = 0;

    //! Attempts to ask about whose time has come (askAt <= now), oldest question first; of them
    //! those that isAskableWith(account).
    virtual Result<QList<Attempt>> due(int limit, const QString &account) const = 0;
    Result<QList<Attempt>> due(int limit) const { return due(limit, QString()); }
    //! Every attempt whose outcome is open, oldest first (at most `limit`).
    virtual Result<QList<Attempt>> open(int limit) const = 0;
    virtual Result<int> openCount() const = 0;
    //! The earliest askAt of them; invalid: nothing is ever to be asked.
    virtual Result<QDateTime> nextAskAt(const QString &account) const = 0;
    Result<QDateTime> nextAskAt() const { return nextAskAt(QString()); }

    //! Books a printed receipt; tells the copy's number: 0 the first print, 1 the first duplicate…
    //! A paper of another outcome is no copy: what says SUCCESS after a slip that said "not
    //! confirmed yet" is a first print, as long as no other paper has said so.
    virtual Result<int> notePrint(const OrderId &orderId, const QString &paper) = 0;
    virtual Result<Done> noteBalance(const Balance &balance) = 0;
    virtual Result<std::optional<Balance>> lastBalance() const = 0;

    //! What stops selling at the moment, oldest first; empty: nothing does.
    virtual Result<QList<Hold>> holds() const = 0;
    //! Stops selling until release(). While a hold of this kind stands, it is returned unchanged.
    virtual Result<Hold> hold(HoldKind kind, const QString &detail) = 0;
    //! Releases the hold of this kind: the owner's word with a reason, kept in the journal.
    //! Malformed: none stands, or there is no reason.
    virtual Result<Done> release(HoldKind kind, const QString &reason, const QString &by) = 0;
    //! Number of the last journal entry: what is in a balance is told apart by it.
    virtual Result<qint64> journalSeq() const = 0;
    //! How book and wallet stood to each other last; empty: never compared.
    virtual Result<std::optional<WalletProof>> walletProof() const = 0;
    //! What the next comparison has to look at; without `last` what is open or changed after
    //! `askedAt`.
    virtual Result<WalletFacts> walletFacts(const std::optional<WalletProof> &last,
                                            qint64 askedAt) const = 0;
    //! Keeps the next proof in place of the one whose seq is `replaces` (0: there was none).
    //! Refused: another process was first.
    virtual Result<Done> noteWalletProof(const WalletProof &next, qint64 replaces) = 0;
    //! Money that the owner put into the wallet; `topUp.seq` and `at` are the book's business.
    //! Malformed: no amount, or no reference.
    virtual Result<Done> noteTopUp(const TopUp &topUp) = 0;
    virtual Result<QList<TopUp>> topUps(int limit) const = 0; //!< newest first

    //! What the owner should hear of, newest first.
    virtual Result<QList<BookedIncident>> incidents(bool openOnly, int limit) const = 0;
    virtual Result<int> openIncidents() const = 0;
    //! The owner has seen to an incident. Malformed: there is none of that number, or no note.
    //! Refused: it was seen to before.
    virtual Result<Done> acknowledge(qint64 seq, const QString &by, const QString &note) = 0;
    //! Keeps one deed in the dispute about an order, its words cut to 1000 characters. Malformed:
    //! no such order. Refused: a deed that the dispute, as it stands, does not allow (mayFollow()).
    virtual Result<Done> noteDispute(const OrderId &orderId, const DisputeEntry &deed) = 0;
    //! Open ones oldest first, all of them newest first.
    virtual Result<QList<Dispute>> disputes(bool openOnly, int limit) const = 0;
    //! What was done about one order, oldest first; empty where there never was a dispute.
    virtual Result<QList<DisputeEntry>> disputeStory(const OrderId &orderId) const = 0;
    //! Attempts whose answers contradict each other, oldest first.
    virtual Result<QList<Attempt>> conflicts(int limit) const = 0;
    //! Keeps a call-back until it is acted on: one row an order, no journal entry, and no state
    //! ever changes by it. A limited number is kept; of orders that are not in this book only a
    //! few, and none of them waits. Malformed: no order id of our form.
    virtual Result<Done> noteHint(const CallbackHint &hint) = 0;
    //! The hints that wait to be acted on, oldest first.
    virtual Result<QList<CallbackHint>> hints(int limit) const = 0;
    //! The provider was asked because of `hint`. One that came again since goes on waiting.
    virtual Result<Done> settleHint(const CallbackHint &hint) = 0;
    //! When the last call-back about an order of this book came; invalid: none did.
    virtual Result<QDateTime> lastHintAt() const = 0;

    //! Whether who is signed in may do this; Unauthorised: no. A book that knows no people says
    //! yes. What is forbidden is refused by the book's own calls as well.
    virtual Result<Done> allowed(Act act) const;

    virtual BookHealth health() const = 0;
    //! True for a practice book: play money.
    virtual bool isPractice() const = 0;

signals:
    //! An attempt was made or changed, by this process or by another one on the same book.
    void changed(const ct::OrderId &orderId);
    void balanceNoted(const ct::Balance &balance);
    //! Somebody was added, changed or switched off, by this process or by another one.
    void peopleChanged();
    //! Another wallet proof is kept, or money was put into the wallet.
    void walletChanged();
    //! A customer's account or its limit moved, by this process or by another one.
    void accountsChanged();
    //! A shift or its drawer moved, or whether one is needed, by this process or by another one.
    void shiftsChanged();
    //! An incident came up or was seen to, by this process or by another one.
    void incidentsChanged();
    void healthChanged(ct::BookHealth health);
    //! A hold was placed or released, by this process or by another one.
    void holdsChanged();
    //! A hint about an order of this book came by this process; others' are found by hints().
    void hinted();
};

} // namespace ct

Q_DECLARE_METATYPE(ct::OrderId)
