// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>
#include <dispute.h>
#include <tender.h>

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace ct {

// What the entries of the journal say. Each body holds the outcome (states, marks, times), never
// only the cause, so that a replay gives the same rows under later rules too.

//! kind "book": the first entry of every journal.
struct BookMade
{
    QString bookId;
    bool practice = false;
    QString machine;              //!< machineMark() of where it was made; empty: not told
    int dayOffsetSeconds = 19800; //!< the shop's own time against UTC; India: +05:30

    bool operator==(const BookMade &) const = default;
};

//! kind "begin": an attempt came to be as Sending.
struct AttemptBegun
{
    Attempt attempt;
    OrderId retryOf;        //!< empty: the first of its intent
    QString onAccount = {}; //!< the customer who pays later; empty: paid for at the counter
    std::optional<KeptTender> tender = {}; //!< empty: made before that was kept

    bool operator==(const AttemptBegun &) const = default;
};

//! kind "evidence": an evidence was kept, and what it did.
struct AttemptMoved
{
    State from = State::Sending;
    Attempt after; //!< of an entry that was read: only what can change, and the order id
    Evidence evidence;
    Incident incident = Incident::None;

    bool operator==(const AttemptMoved &) const = default;
};

//! kind "made_up": a settled attempt of a practice book, with its story.
struct AttemptMadeUp
{
    Attempt attempt;
    Evidence evidence;

    bool operator==(const AttemptMadeUp &) const = default;
};

//! kind "print".
struct ReceiptPrinted
{
    QString paper;
    int copy = 0;
    int version = 0; //!< the attempt's, afterwards

    bool operator==(const ReceiptPrinted &) const = default;
};

//! kind "incident": what an owner should hear of, beside the evidence that brought it.
struct IncidentOpened
{
    Incident kind = Incident::None;
    State from = State::Sending;
    State to = State::Sending;
    OrderId other; //!< the other order; empty: none, or not ours

    bool operator==(const IncidentOpened &) const = default;
};

//! kind "incident_seen", without a subject: the owner has seen to an incident.
struct IncidentSeen
{
    qint64 incident = 0; //!< the number of its entry
    QString by;
    QString note;

    bool operator==(const IncidentSeen &) const = default;
};

QByteArray toBody(const BookMade &made);
QByteArray toBody(const AttemptBegun &begun);
QByteArray toBody(const AttemptMoved &moved);
QByteArray toBody(const AttemptMadeUp &madeUp);
QByteArray toBody(const ReceiptPrinted &printed);
QByteArray toBody(const Balance &balance);
QByteArray toBody(const IncidentOpened &opened);
QByteArray toBody(const IncidentSeen &seen);
//! kind "dispute": a deed in the dispute about the order that is its subject.
QByteArray toBody(const DisputeEntry &entry);
//! kind "topup", without a subject. (A kind "wallet" holds toJson() of a proof.)
QByteArray toBody(const TopUp &topUp);

//! True where the body of an entry says in plain text that its attempt stands as `row` does; false
//! where it does not, or says it in other words: then only reading it tells.
bool saysTheSame(const QByteArray &body, const Attempt &row);

std::optional<BookMade> bookMadeFrom(const QJsonObject &body);
std::optional<AttemptBegun> attemptBegunFrom(const QJsonObject &body);
std::optional<AttemptMoved> attemptMovedFrom(const QJsonObject &body);
std::optional<AttemptMadeUp> attemptMadeUpFrom(const QJsonObject &body);
std::optional<ReceiptPrinted> receiptPrintedFrom(const QJsonObject &body);
std::optional<IncidentOpened> incidentOpenedFrom(const QJsonObject &body);
std::optional<IncidentSeen> incidentSeenFrom(const QJsonObject &body);
std::optional<DisputeEntry> disputeEntryFrom(const QJsonObject &body, qint64 atMs);
std::optional<TopUp> topUpFrom(const QJsonObject &body);
std::optional<Balance> balanceFrom(const QJsonObject &body);

} // namespace ct
