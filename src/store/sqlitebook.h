// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practicerow.h"
#include "presence.h"
#include "reserve.h"

#include <accountledger.h>
#include <book.h>
#include <clock.h>
#include <commission.h>
#include <guard.h>
#include <owed.h>
#include <peopleledger.h>
#include <result.h>
#include <shiftledger.h>

#include <QHash>
#include <QStringList>
#include <functional>
#include <memory>

class QTemporaryDir;
class QTimer;

namespace ct {

class Connection;
class EntrySource;
class Mirror;
class PracticeMaker;
class Projection;
class SearchIndex;
class Statement;
struct AttemptMoved;
struct OwedEnded;
struct IncidentOpened;
struct JournalEntry;
struct PersonKept;

//! Less free than this where the book lies, and nothing is sold.
inline constexpr qint64 LeastFreeBytes = 200LL * 1024 * 1024;

//! Where a book lies and how it is to be opened.
struct BookPlace
{
    QString dir;
    QString mirrorDir = {};                   //!< where the mirror lies; empty: beside the book
    qint64 reserveBytes = 16LL * 1024 * 1024; //!< kept free for answers, see Reserve
    bool createIfMissing = true;
    bool practice = false;   //!< used only when the book is made; afterwards the book itself knows
    bool readOnly = false;   //!< for lookups: nothing is written, not even the mirror healed
    bool forMending = false; //!< what restore and rebuild work on: no first entry is made, and
                             //!< nobody asks which computer this is
    bool checkLater = false; //!< the opening check waits for finishOpening() or the first sale
};

//! The end of a chain: what stands for everything before it.
struct Head
{
    qint64 seq = 0;
    QByteArray hash;

    bool operator==(const Head &) const = default;
};

//! What was taken over from another journal.
struct TakenOver
{
    qint64 entries = 0;
    bool isMet = false;   //!< the source knows this book's last entry, or the book was empty
    bool isOther = false; //!< it has another entry in that place: another history
    std::optional<Error> trouble; //!< why it ended before the source did
};

//! What a book takes from outside itself; an empty member is the real thing.
struct BookHooks
{
    std::function<OrderId()> newOrderId;                 //!< 15 random digits, the first 1-9
    std::function<qint64(const QString &dir)> freeBytes; //!< negative: cannot be told
    std::function<double()> jitter;                      //!< in [-1, 1]
    std::function<QString()> machineId;                  //!< which computer this is
    std::function<QString()> newBookId;                  //!< of a book that is made; unique
};

//! The book on SQLite: the journal and its projections in book.sqlite, the mirror journal.jsonl,
//! one lock a sending attempt in locks/. Several processes may work on one folder.
//!
//! Every change is one journal entry (or two) and the rows that follow from it in one transaction,
//! then the mirror. Use it on the thread that opened it.
class SqliteBook final : public Book,
                         public AccountLedger,
                         public ShiftLedger,
                         public PeopleLedger,
                         public CommissionLedger,
                         public OwedLedger
{
    Q_OBJECT
public:
    //! Refused: newer schema, another program's file, a symbolic link, a file system of another
    //! machine, a practice book asked to be live; a mirror without its book. Nothing was changed
    //! then. Storage: it cannot be opened. A book that contradicts itself opens as Damaged and one
    //! that cannot be written as ReadOnly, so that past sales can be looked up.
    static Result<std::unique_ptr<SqliteBook>> open(const BookPlace &place, const Clock &clock,
                                                    BookHooks hooks = {});
    ~SqliteBook() override;

    //! The opening check, where it was put off; nothing where it was made. A sale that comes first
    //! makes it itself: no permit is given on a book that was not looked at.
    void finishOpening();

    Result<Beginning> begin(const SaleRequest &request) override;
    //! What begin() says of an intent that has an attempt already; empty: it has none, or may be
    //! tried again. Nothing is written.
    Result<std::optional<Beginning>> known(const SaleRequest &request) const;
    Result<Recorded> record(const OrderId &orderId, const Evidence &evidence) override;
    Result<int> recover() override;

    Result<Attempt> attempt(const OrderId &orderId) const override;
    Result<QList<StoryLine>> story(const OrderId &orderId) const override;
    //! With a search text the rows come by number, newest first. A page may hold fewer rows than
    //! `limit` and still have a next one: no call reads more than some thousand rows.
    Result<HistoryPage> page(const HistoryFilter &filter, const std::optional<HistoryCursor> &after,
                             int limit) const override;
    Result<HistoryPage> newerPage(const HistoryFilter &filter, const HistoryCursor &before,
                                  int limit) const override;
    Result<HistoryCursor> placeBefore(const QDateTime &at) const override;
    Result<QStringList> numbersNamed(const QString &search) const override;
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
    Result<std::optional<Balance>> lastBalance() const override;

    Result<QList<Hold>> holds() const override;
    Result<Hold> hold(HoldKind kind, const QString &detail) override;
    Result<Done> release(HoldKind kind, const QString &reason, const QString &by) override;
    Result<qint64> journalSeq() const override;
    Result<std::optional<WalletProof>> walletProof() const override;
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
    Result<Done> acknowledge(qint64 seq, const QString &by, const QString &note) override;
    Result<Done> noteHint(const CallbackHint &hint) override;
    Result<QList<CallbackHint>> hints(int limit) const override;
    Result<Done> settleHint(const CallbackHint &hint) override;
    Result<QDateTime> lastHintAt() const override;

    // Customers and what they owe, see AccountLedger.
    Result<CustomerAccount> account(const QString &customer) const override;
    Result<Done> setLimit(const QString &customer, Money limit, const QString &by) override;
    Result<AccountMove> enter(const AccountMove &move) override;
    Result<QList<AccountMove>> moves(const QString &customer, qint64 beforeSeq,
                                     int limit) const override;
    Result<AccountTotals> totals() const override;
    Result<QString> onAccountOf(const OrderId &orderId) const override;
    Result<Done> keep(const Customer &customer) override;
    Result<Done> erase(const QString &customer, const QString &by) override;
    Result<std::optional<Customer>> customerOf(const QString &number) const override;
    Result<QList<CustomerEntry>> customers(const QString &search, bool owingOnly,
                                           int limit) const override;
    //! Takes over who the customers of another file of this book are, where this one does not know
    //! them, but for those that were erased after entry `upTo`.
    Result<Done> takeNamesFrom(const QString &file, qint64 upTo);

    // The drawer and how sales were paid, see ShiftLedger.
    Result<std::optional<KeptTender>> tenderOf(const OrderId &orderId) const override;
    Result<bool> needsShift() const override;
    Result<Done> setNeedsShift(bool needed, const QString &by) override;
    Result<std::optional<Shift>> currentShift() const override;
    Result<Shift> openShift(const CashCount &opening, int counter, const QString &by) override;
    Result<ShiftMove> moveCash(const ShiftMove &move) override;
    Result<ShiftMove> payRefund(const OrderId &orderId, bool byUpi, const QString &by) override;
    Result<Shift> countShift(const CashCount &counted, const QString &by) override;
    Result<ZReport> closeShift(const QString &reason, const QString &by) override;
    Result<ShiftFigures> shiftFigures(qint64 number) const override;
    Result<QList<Shift>> shifts(qint64 beforeNumber, int limit) const override;
    Result<QList<ShiftMove>> shiftMoves(qint64 number) const override;
    Result<ZReport> zReport(qint64 number) const override;
    Result<int> noteReportPrint(qint64 number, const QString &paper, const QString &by) override;
    Result<QList<RefundDue>> refundsDue(int limit) const override;

    // Who works at the counter, see PeopleLedger.
    Result<QList<Person>> people() const override;
    Result<bool> hasPeople() const override;
    Result<Person> person(const QString &name) const override;
    Result<PeopleRules> peopleRules() const override;
    Result<Done> addPerson(const Person &person, const QByteArray &verifier) override;
    Result<Done> changePerson(const Person &person) override;
    Result<Done> setVerifier(const QString &name, const QByteArray &verifier) override;
    Result<Done> setPeopleRules(const PeopleRules &rules) override;
    Result<QByteArray> beginTry(const QString &name) override;
    Result<Done> endTry(const QString &name, bool signsIn) override;
    Result<Done> allowed(Act act) const override;
    Result<Done> noteOverride(const Override &word) override;
    Result<QList<Override>> overrides(int limit) const override;
    // The owner's rates, see CommissionLedger.
    Result<QList<CommissionRate>> commissionRates() const override;
    Result<Done> keepRate(const CommissionRate &rate) override;
    Result<Done> dropRate(const RowKey &row, const QDate &from) override;
    // Who left before the sale came to nothing, see OwedLedger.
    Result<QList<Owed>> owed(int limit) const override;
    Result<Done> settleOwed(const OrderId &orderId, OwedEnd end, const QString &by) override;
    Result<TaxRates> taxRates() const override;
    Result<Done> keepTaxRates(const TaxRates &taxes) override;
    Result<QList<SoldOnDay>> soldByDay(const QDate &first, const QDate &last) const override;
    //! Who is asked before anything a person does is written, and whose name stands beside it. It
    //! must outlive the book's use. Without one a book that has people lets nobody do anything.
    void setGuard(const Guard *guard) { m_guard = guard; }

    BookHealth health() const override { return m_health; }
    bool isPractice() const override { return m_practice; }

    //! What the opening check found; for the log and the Doctor page.
    const QStringList &problems() const { return m_problems; }
    QString bookId() const { return m_bookId; }

    //! Adds `plan.count` made-up settled attempts. Refused: a live book. Malformed: no rows.
    Result<Done> fillPractice(const PracticePlan &plan);

    //! Damage that a check beside the book has found: selling stops.
    void noteDamage(const QStringList &problems);
    const BookPlace &place() const { return m_place; }
    //! Bytes that may still be written there; negative: cannot be told.
    qint64 freeBytesIn(const QString &folder) const { return m_hooks.freeBytes(folder); }

    Result<Head> head() const;
    //! True where the chain has this entry.
    Result<bool> knows(const Head &head) const;
    //! Notes that somebody keeps this head: a chain that is rebuilt or cut before it is found out.
    Result<Done> anchorHead(const QString &source, const QString &name, const Head &head);
    //! Takes over the entries that follow this book's last one, word for word, with the rows that
    //! they lead to. The source begins with that last one. It ends where the source ends or does
    //! not follow.
    Result<TakenOver> takeOver(EntrySource &source);
    //! From here on the book goes its own way ("restore", "rebuild", "merge", "mirror lost", …):
    //! what is open holds selling until it was asked about, and so does a gap that may be left.
    enum class Doubt {
        None,         //!< every row was here all the time
        Open,         //!< what is open may have moved on
        NewerMissing, //!< sales that were made may be missing
    };
    Result<Done> beginEpoch(const QString &cause, Doubt doubt);

    //! For tests of the store: the connection that everything runs on.
    Connection &connection() const { return *m_connection; }

    //! Looks once for what other processes wrote; a timer does so every second.
    void lookForChanges();

private:
    SqliteBook(BookPlace place, const Clock &clock, BookHooks hooks);

    Result<Done> openFile(const QString &file, bool isNew, bool canWrite);
    Result<Done> openCopy();
    Result<Done> makeFirstEntry();
    Result<Done> readMeta();
    void openMirror();
    void watch();

    Result<Beginning> knownOr(const SaleRequest &request, SaleRefusal why) const;
    Result<std::optional<Attempt>> claimed(const IntentKey &key) const;
    Result<std::optional<Refused>> duplicateOf(const SaleRequest &request) const;
    Result<std::optional<Beginning>> knownIntent(const SaleRequest &request,
                                                 OrderId *retryOf) const;
    Result<Permit> makeAttempt(const SaleRequest &request, const OrderId &retryOf, qint64 shift,
                               QList<JournalEntry> *entries);
    //! What is kept of a sale. Malformed: less was given than is to be paid.
    Result<KeptTender> tenderFor(const SaleRequest &request, bool isRetry, qint64 shift) const;
    //! A sale that needs a shift and has none; else `shift` is the one it belongs to, 0: none.
    Result<std::optional<Refused>> withoutShift(qint64 *shift) const;
    Result<Shift> shiftNow(qint64 number) const;
    Result<Done> writeShiftMove(ShiftMove *move, QList<JournalEntry> *entries);
    Result<bool> isDrawerKept() const;
    Result<Done> writeRefund(const OrderId &orderId, const OwedEnded &ended,
                             QList<JournalEntry> *entries);
    //! A sale on account that its customer's account does not take.
    Result<std::optional<Refused>> beyondLimit(const SaleRequest &request) const;
    //! Brings an intent's place in its customer's account to where its attempts have come.
    Result<Done> settleAccount(const Attempt &attempt, const QString &customer,
                               QList<JournalEntry> *entries);
    //! The name that stands beside a deed: who is signed in, else what the caller says.
    QString signedBy(const QString &by) const;
    Result<Done> keepPerson(const PersonKept &kept, QList<JournalEntry> *entries);
    std::chrono::seconds waitOf(const Person &person);
    Result<Money> soldToday(const QString &cashier) const;
    //! A sale that is larger than its cashier may make, or than is made without a second look.
    Result<std::optional<Refused>> beyondPerson(const SaleRequest &request) const;
    Result<Done> moveAccount(AccountMove *move, QList<JournalEntry> *entries);
    Result<Done> bookAccountEntry(const std::function<Result<Done>(QList<JournalEntry> *)> &write);
    Result<QList<AccountAttempt>> accountAttempts(const IntentKey &intent) const;
    Result<QList<Customer>> customersWith(Statement &rows) const;
    Result<Done> putCustomer(const Customer &customer);
    Result<Attempt> newAttempt(const Intent &intent) const;
    Result<std::unique_ptr<SendLease>> leaseForNew(Attempt *attempt) const;
    Result<bool> hasOtherSuccess(const Attempt &attempt) const;
    Result<bool> wasReversed(const OrderId &orderId) const;
    Result<Recorded> move(const OrderId &orderId, const Evidence &evidence,
                          QList<JournalEntry> *entries);
    Result<Done> bookIncidents(const Attempt &before, const AttemptMoved &moved,
                               QList<JournalEntry> *entries);
    Result<Done> openIncident(const OrderId &orderId, const IncidentOpened &opened,
                              QList<JournalEntry> *entries);
    //! Another order to which the provider gave this attempt's number.
    Result<std::optional<OrderId>> otherWithTxid(const Attempt &attempt) const;
    Result<QList<WalletChange>> changesSince(qint64 seq,
                                             const QMap<OrderId, WalletPart> &parts) const;
    Result<QList<TopUp>> topUpsAfter(qint64 seq) const;
    Result<QList<TopUp>> topUpsOf(Statement &rows) const;
    Result<Done> undoUnmirrored(const OrderId &orderId);

    Result<std::optional<Hold>> standing(HoldKind kind) const;
    Result<Done> placeHold(HoldKind kind, const QString &detail, QList<JournalEntry> *entries);
    Result<Done> releaseHold(const Hold &hold, const QString &reason, const QString &by,
                             QList<JournalEntry> *entries);
    Result<Done> takeOverEntry(const JournalEntry &entry, Projection &projection, qint64 indexed);
    Result<bool> takeOverBatch(EntrySource &source, TakenOver *taken);
    Result<Done> settleInPlace();
    Result<Done> settleMirror();
    Result<Done> mergeFromMirror(const Head &own, qint64 known);
    Result<bool> isChainWhole() const;
    bool isOlderThanABackup() const;
    Result<bool> isLastBalanceBooked() const;
    Result<bool> isLastAttemptJournaled() const;
    Result<Done> stopFor(const QString &problem);
    Result<Done> mendMirror(const Head &own, const QString &why);
    Result<Done> putMirrorAside();
    Result<Recorded> recordOnce(const OrderId &orderId, const Evidence &evidence);
    Result<Done> noteMachine(QList<JournalEntry> *entries);
    Result<Done> lookAtMachine();
    //! Releases the hold of a rebuilt book once nothing open is left unasked.
    Result<Done> reconciled(QList<JournalEntry> *entries);

    Result<Done> journal(const QString &kind, const QString &subject, const QByteArray &body,
                         QList<JournalEntry> *entries);
    Result<JournalEntry> journalHead() const;
    Result<Done> insertEntry(const JournalEntry &entry);
    Result<QList<JournalEntry>> entriesAfter(qint64 seq, int limit) const;
    Result<Done> mirror(const QList<JournalEntry> &entries);
    void wrote(const QList<JournalEntry> &entries);
    //! Every failed call passes through here: it may change the health.
    Error noted(const Error &error) const;
    void setHealth(BookHealth health) const;

    Result<QList<Attempt>> attemptsOf(Statement &rows) const;
    Result<Done> fillBatch(PracticeMaker &maker, qint64 count);

    BookPlace m_place;
    const Clock &m_clock;
    BookHooks m_hooks;
    std::optional<Presence> m_presence;    //!< the last to go
    std::unique_ptr<QTemporaryDir> m_copy; //!< what is read where the folder takes nothing any more
    const Reserve m_reserve;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Projection> m_projection;
    std::unique_ptr<SearchIndex> m_search;
    std::unique_ptr<Mirror> m_mirror;
    QTimer *m_timer = nullptr;
    const Guard *m_guard = nullptr;
    QHash<QString, std::chrono::milliseconds> m_triedHere; //!< a PIN, by this process; monotonic
    QStringList m_problems;
    QString m_bookId;
    int m_dayOffsetSeconds = 0;
    qint64 m_seenSeq = 0;  //!< changes up to here were announced
    QString m_dataVersion; //!< SQLite's, to notice that others wrote
    bool m_practice = false;
    bool m_canWrite = false;
    bool m_isChecked = false;
    bool m_isReconciled = false; //!< known: no hold of that kind stands
    mutable BookHealth m_health = BookHealth::Well;
};

} // namespace ct
