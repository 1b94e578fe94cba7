// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountchanges.h"
#include "changes.h"
#include "connection.h"
#include "journalentry.h"
#include "owedchanges.h"
#include "peoplechanges.h"
#include "safetychanges.h"
#include "shiftchanges.h"

#include <QMap>
#include <tuple>

namespace ct {

//! Writes what the journal says into the tables that pages read. The same functions serve the
//! live book and a replay; none of them decides anything.
class Projection
{
public:
    explicit Projection(Connection &connection) : m_connection(connection) {}

    Result<Done> apply(const BookMade &made, const JournalEntry &entry);
    Result<Done> apply(const AttemptBegun &begun);
    //! `before` may be empty in a replay: the row itself is asked then.
    Result<Done> apply(const OrderId &orderId, const AttemptMoved &moved, const Attempt &before);
    Result<Done> apply(const AttemptMadeUp &madeUp);
    Result<Done> apply(const OrderId &orderId, const ReceiptPrinted &printed);
    Result<Done> apply(const Balance &balance);
    // What is said about the book itself is kept under the number of its entry.
    Result<Done> apply(const HoldPlaced &placed, const JournalEntry &entry);
    Result<Done> apply(const HoldReleased &released, const JournalEntry &entry);
    Result<Done> apply(const MachineNoted &noted, const JournalEntry &entry);
    Result<Done> apply(const EpochBegun &begun, const JournalEntry &entry);
    Result<Done> apply(const HeadAnchored &anchored, const JournalEntry &entry);
    //! `entry` is the one that says so: its number is the incident's.
    Result<Done> apply(const IncidentOpened &opened, const JournalEntry &entry);
    Result<Done> apply(const IncidentSeen &seen, const JournalEntry &entry);
    //! Malformed: a deed that the dispute, as it stands, does not allow.
    Result<Done> apply(const OrderId &orderId, const DisputeEntry &entry);
    Result<Done> apply(const TopUp &topUp, const JournalEntry &entry);
    //! The entry's body is the proof.
    Result<Done> applyWallet(const JournalEntry &entry);

    Result<Done> apply(const AccountMove &move, const JournalEntry &entry);
    Result<Done> apply(const AccountLimitSet &set);
    Result<Done> apply(const CustomerErased &erased);

    Result<Done> apply(const PersonKept &kept);
    Result<Done> apply(const PersonTried &tried, const JournalEntry &entry);
    Result<Done> apply(const PersonProven &proven);
    Result<Done> apply(const PeopleRuled &ruled, const JournalEntry &entry);
    Result<Done> apply(const Override &word, const JournalEntry &entry);

    Result<Done> apply(const ShiftOpened &opened, const JournalEntry &entry);
    Result<Done> apply(const ShiftMove &move, const JournalEntry &entry);
    Result<Done> apply(const ShiftCounted &counted);
    Result<Done> apply(const ShiftClosed &closed, const JournalEntry &entry);
    Result<Done> apply(const ShiftRule &rule, const JournalEntry &entry);
    Result<Done> apply(const ReportPrinted &printed, const JournalEntry &entry);
    Result<Done> apply(const OrderId &orderId, const OwedEnded &ended, const JournalEntry &entry);

    //! Reads the body of an entry and applies it. Malformed: the body is not of its kind.
    Result<Done> replay(const JournalEntry &entry);

    //! The counter's last receipt number is this attempt's.
    Result<Done> countReceipt(const Attempt &attempt);

    //! From now on day totals are added up in memory until flushTotals().
    void gatherTotals() { m_gather = true; }
    Result<Done> flushTotals();

    //! The shop's day of a moment, "2026-11-22".
    static QString dayOf(const QDateTime &at, int offsetSeconds);
    //! The hour of that day, 0 to 23.
    static int hourOf(const QDateTime &at, int offsetSeconds);
    void setDayOffset(int seconds) { m_dayOffsetSeconds = seconds; }

private:
    using TotalKey = std::tuple<QString, QString, QString>;
    struct Total
    {
        qint64 count = 0;
        qint64 paise = 0;
        qint64 charge = 0;

        void add(const Total &other)
        {
            count += other.count;
            paise += other.paise;
            charge += other.charge;
        }
    };
    using HourKey = std::tuple<QString, int, QString, QString>;

    template <typename Change>
    Result<Done> applyRead(const std::optional<Change> &change, const JournalEntry &entry);
    //! Empty: the entry is of another kind.
    std::optional<Result<Done>> replaySafety(const JournalEntry &entry);
    std::optional<Result<Done>> replayWallet(const JournalEntry &entry);
    std::optional<Result<Done>> replayAccounts(const JournalEntry &entry);
    Result<Done> sellOnAccount(const OrderId &orderId, const QString &customer);
    std::optional<Result<Done>> replayPeople(const JournalEntry &entry);
    std::optional<Result<Done>> replayShifts(const JournalEntry &entry);
    Result<Done> keepTender(const AttemptBegun &begun);
    //! Brings what is to be given back of an intent to where its attempts have come.
    Result<Done> settleRefund(const IntentKey &intent);
    Result<Done> insertAttempt(const Attempt &attempt, const OrderId &retryOf);
    Result<Done> addToDay(const Attempt &attempt, State state, int count);
    Result<Done> writeTotal(const TotalKey &key, const Total &total);
    Result<Done> writeHour(const HourKey &key, const Total &total);

    Connection &m_connection;
    int m_dayOffsetSeconds = 19800;
    bool m_gather = false;
    QMap<TotalKey, Total> m_totals;
    QMap<HourKey, Total> m_hours;
};

//! The columns of `attempts` that attemptFrom() reads, in its order.
#define CT_ATTEMPT_COLUMNS                                                                       \
    "id,order_id,intent,row_key,operator,operator_name,service,number,circle,value1,value2,"     \
    "amount_paise,charge_paise,counter,cashier,account,created_at,receipt_no,state,version,"     \
    "negative_at,negative_was_refusal,reversal_at,settled_at,provider_txid,operator_ref,reason," \
    "trouble,last_verdict,ask_at,asks,prints"

//! The condition of the index attempts_open; a statement must say it in the same words to use it.
#define CT_OPEN_STATES "(state='sending' OR state='unknown' OR state='pending' OR state='failing')"

Attempt attemptFrom(const Statement &row);

//! What the shop has of an intent's customer: kept at all its attempts, less what went back.
Result<Money> heldOf(Connection &connection, const IntentKey &intent);

//! The row of one order; empty where there is none.
Result<std::optional<Attempt>> findAttempt(Connection &connection, const OrderId &orderId);

JournalEntry entryFrom(const Statement &row);
//! Entries with a number above `seq`, in order, at most `limit`.
Result<QList<JournalEntry>> journalAfter(Connection &connection, qint64 seq, int limit);
QJsonObject bodyOf(const JournalEntry &entry);
#define CT_JOURNAL_COLUMNS "seq,at,kind,subject,body,prev_hash,hash"

} // namespace ct
