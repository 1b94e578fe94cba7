// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace ct {

//! One entry of the journal: one thing that happened, chained to the one before it.
//!
//! The chain: hash = SHA-256 in lower-case hex over the canonical bytes, which are "ct1" and then
//! the fields seq, at, kind, subject, prev_hash and body in this order, each as its length in
//! bytes (decimal), a colon, its bytes, a comma. Numbers are decimal text, text is UTF-8, and the
//! body is the very text that is stored, so a newline or a quote anywhere can shift nothing.
//! The first entry's prev_hash is 64 zeros.
struct JournalEntry
{
    qint64 seq = 0;
    qint64 atMs = 0; //!< UTC
    //! "book", "begin", "evidence", "incident", "incident_seen", "print", "balance", "wallet",
    //! "topup", "made_up", "dispute";
    //! about the book itself "hold", "release", "machine", "epoch", "head"
    QString kind;
    QString subject;     //!< an order id, or empty
    QByteArray body;     //!< one compact JSON object
    QByteArray prevHash; //!< 64 hex digits
    QByteArray hash;     //!< 64 hex digits

    bool operator==(const JournalEntry &) const = default;
};

//! What stands before the first entry: number 0, 64 zeros.
QByteArray genesisHash();

QByteArray canonicalBytes(const JournalEntry &entry);
QByteArray chainHash(const JournalEntry &entry);

//! The entry that follows `last`, with its hash.
JournalEntry nextEntry(const JournalEntry &last, qint64 atMs, const QString &kind,
                       const QString &subject, const QByteArray &body);

//! True for entries after which the incidents of the book are others.
bool concernsIncidents(const JournalEntry &entry);
//! The same for the wallet proof.
bool concernsWallet(const JournalEntry &entry);
//! True for an entry after which the row of its order stands otherwise. Others may be about an
//! order (an incident, a refund, a line of an account) and leave the row as it is.
bool changesAttempt(const JournalEntry &entry);
//! True for an entry that moves a customer's account or its limit.
bool concernsAccounts(const JournalEntry &entry);
bool concernsPeople(const JournalEntry &entry);
bool concernsShifts(const JournalEntry &entry);

//! The entry's line in the mirror, with its newline: a JSON object with the keys seq, at, kind,
//! subject, body (the stored text as a JSON string), prev_hash and hash.
QByteArray mirrorLine(const JournalEntry &entry);
//! The reverse; empty where `line` (without newline) is not exactly what mirrorLine() writes.
std::optional<JournalEntry> fromMirrorLine(const QByteArray &line);

} // namespace ct
