// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service.h"

#include <id.h>
#include <money.h>

#include <QDateTime>
#include <QString>
#include <optional>

namespace ct {

//! Our own id of one attempt: 15 random decimal digits; the only key that answers are matched by.
using OrderId = Id<struct OrderTag>;
//! The idempotency key of what one customer paid for; made once per filled form.
using IntentKey = Id<struct IntentTag>;
//! Key of one line of the operator catalogue (two lines may share a provider code).
using RowKey = Id<struct RowTag>;

//! Where an attempt stands. What each state means for money is walletEffect()'s business.
enum class State {
    Sending,  //!< durable permit to send; may or may not be on the wire
    NotSent,  //!< final: proven that nothing was handed to the network
    Unknown,  //!< sent or possibly sent, no acceptable answer
    Pending,  //!< a matching answer says Pending
    Failing,  //!< one matching negative answer, not yet confirmed
    Failed,   //!< final: two independent negatives, or the owner's decision
    Success,  //!< final: a matching Success
    Reversed, //!< final: taken back after a Success
    Conflict, //!< answers contradict each other after a final state; the owner decides
};

//! What an attempt does to the shop's wallet at the provider.
enum class WalletEffect {
    None,  //!< nothing is taken
    Held,  //!< may be taken; counted as spent until it is known
    Taken, //!< the amount is taken
    Apart, //!< contradictory: shown separately, counted as spent
};

WalletEffect walletEffect(State state);
//! True for the states that only rules 10, 11 and 12 may leave.
bool isFinal(State state);
//! True while the outcome is open: sending, unknown, pending, failing.
bool isOpen(State state);

//! The stable names of contract, journal and database: "sending", "not_sent", …
QString stateName(State state);
std::optional<State> stateFromName(const QString &name);

//! Which way an evidence came in.
enum class Channel { Recharge, Status, Callback, Person, Recovery };
QString channelName(Channel channel);
std::optional<Channel> channelFromName(const QString &name);

//! What an evidence says, as judged by a decoder, a person or the recovery.
enum class Verdict {
    Success,      //!< accepted answer: Success
    Pending,      //!< accepted answer: Pending
    Failure,      //!< accepted answer: Failure with a transaction of the provider
    Refusal,      //!< reply to the recharge call: refused before the operator was called
    UnknownOrder, //!< status call: the provider knows no such order (never a proof by itself)
    CallRefused,  //!< status call: an error about the call, nothing about the order
    OtherOrder,   //!< the answer names another order
    WrongEcho,    //!< right order, other number or amount
    Unreadable,   //!< an answer came and is not acceptable
    NoAnswer,     //!< sent or possibly sent, and no complete answer came
    NeverSent,    //!< proven: no byte of the body was read and the call ended by itself
    OwnerGone,    //!< recovery: the process that was sending is gone
    Hint,         //!< a call-back arrived; it only makes the program ask
    SaidSuccess,  //!< the owner decided: success
    SaidFailed,   //!< the owner decided: failed
    SaidReversed, //!< the owner decided: reversed, by a document
};
QString verdictName(Verdict verdict);
std::optional<Verdict> verdictFromName(const QString &name);

//! What went wrong with a call, where that is known. Words are made of it at the edge.
enum class Trouble {
    None,
    ConnectionRefused,
    HostNotFound,
    TlsFailed,   //!< certificate or handshake
    TimedOut,    //!< our total deadline
    Closed,      //!< the connection ended before the answer was complete
    HttpStatus,  //!< an HTTP status other than 200
    TooLarge,    //!< more than the body limit
    NotOfFormat, //!< does not decode strictly in the asked format
    Network,     //!< any other transport error
};
QString troubleName(Trouble trouble);
std::optional<Trouble> troubleFromName(const QString &name);

//! One raw answer (or one decision) about one attempt, as it is kept for ever.
struct Evidence
{
    QDateTime at; //!< UTC
    Channel channel = Channel::Status;
    Verdict verdict = Verdict::Unreadable;
    QString raw;  //!< redacted, at most 4 KiB; a person's reason for Person
    QString txid; //!< the provider's, verbatim, at most 64 characters
    QString opid; //!< operator's reference, or the provider's reason
    Trouble trouble = Trouble::None;
    int httpStatus = 0; //!< 0: none came
    int bodyReads = 0;  //!< how often the one-shot body was read (R1)
    qint64 tookMs = 0;
    OrderId named;       //!< OtherOrder: the order that the answer speaks of
    OrderId canary;      //!< UnknownOrder: a known success that was answered rightly beside it
    int retryAfterS = 0; //!< of a 429 or 503: how long the provider wants to be left alone
    QString by;          //!< Person: who decided
    QString reference;   //!< Person: reference of the provider's portal or document

    bool operator==(const Evidence &) const = default;
};

//! What was learnt about an attempt so far that the next decision depends on.
struct Standing
{
    State state = State::Sending;
    QDateTime negativeAt;            //!< first unconfirmed negative while failing
    bool negativeWasRefusal = false; //!< that negative was a refusal, not the operator's Failure
    QDateTime reversalAt;            //!< first unconfirmed Failure after a Success

    bool operator==(const Standing &) const = default;
};

//! One sale as the cashier entered it. Complete when built; checked by checkIntent().
struct Intent
{
    IntentKey key;
    RowKey row;
    QString operatorCode;
    QString operatorName;
    Service service = Service::Other;
    QString number;
    QString circle; //!< provider's circle code
    QString value1; //!< empty: not sent
    QString value2; //!< empty: not sent
    Money amount;
    Money charge; //!< the shop's own service charge; never sent
    int counter = 1;
    QString cashier; //!< empty: nobody signed in
    QString account; //!< fingerprint of the provider account, see accountFingerprint()

    bool operator==(const Intent &) const = default;
};

//! An attempt as it stands now: the projection that history, pages and receipts show.
struct Attempt
{
    qint64 id = 0; //!< row number in this book, rising; part of the paging cursor
    OrderId orderId;
    Intent intent;
    QDateTime createdAt;
    std::optional<QDateTime> settledAt;
    QString receiptNo; //!< "1-000642": counter, running number
    Standing standing;
    int version = 0;
    QString providerTxid; //!< empty: none
    QString operatorRef;  //!< the operator's reference; empty: none
    QString reason;       //!< the provider's own words on a failure, or the owner's reason
    Trouble trouble = Trouble::None; //!< of the last call that brought no verdict
    Verdict lastVerdict =
        Verdict::Unreadable; //!< of the newest evidence; meaningless while sending
    QDateTime askAt;         //!< when the resolver asks next; invalid: never by itself
    int asks = 0;            //!< how often it asked, see afterEvidence() in the book
    int prints = 0;          //!< receipts printed so far

    State state() const { return standing.state; }
    bool operator==(const Attempt &) const = default;
};

//! The first 12 hex digits of SHA-256 over the user name: says which account sent, not who it is.
QString accountFingerprint(const QString &username);

//! False where another account than `account` sent it: asking with this one would prove nothing.
//! An empty fingerprint on either side is not known to be another one.
bool isAskableWith(const QString &account, const Attempt &attempt);

//! "98765 43210" for mobile numbers, pairs of digits apart where the service has such a habit;
//! for screens and receipts only.
QString groupedNumber(const QString &number, Service service);

} // namespace ct
