// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hold.h"

#include <money.h>
#include <reply.h>

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <optional>

namespace ct {

//! What can be looked at to find out why the counter does not work, in the order of a report.
enum class CheckKind {
    Names,      //!< name resolution
    Connection, //!< connection and certificate
    Clock,
    Login,
    WhiteList,
    Credential, //!< the place of the password
    Disk,
    Book,
    Printer,
    Callback,
    Hub,
};
//! The stable name for JSON: "names", "connection", "white_list", …
QString checkName(CheckKind kind);

enum class CheckState { Ok, Warning, Failed, Skipped };
//! "ok", "warning", "failed", "skipped".
QString checkStateName(CheckState state);

//! What a check found. Sentences are made of it at the edge, with the facts of its CheckResult.
enum class Finding {
    NameFound,       //!< name, address
    NameNotNeeded,   //!< name: the provider's address is a number, or this machine
    NameNotFound,    //!< name
    NameLeadsInside, //!< name, address: a name of the internet leads to this network
    GatewayMissing,
    Reached,               //!< name
    ReachedSafely,         //!< name, number: days that the certificate is still good for
    CertificateEndsSoon,   //!< name, number: days
    ConnectionRefused,     //!< name
    NotReached,            //!< name: no answer in time, or no way there
    ConnectionCut,         //!< name
    CertificateExpired,    //!< name, at
    CertificateNotYetGood, //!< name, at
    CertificateForeign,    //!< name, words: signed by nobody that this computer trusts
    CertificateOfOther,    //!< name, words: the certificate is somebody else's
    CertificateBad,        //!< name
    ClockRight,
    ClockOff,        //!< number: seconds that our clock is ahead (negative: behind)
    ClockFarOff,     //!< number: as above
    ClockBehindBook, //!< at: the newest entry of the book lies in the future
    ClockNotCompared,
    LoginAccepted, //!< money
    LoginRefused,
    PasswordMissing,
    LoginNotAnswered,
    LoginUnreadable,
    LoginOtherRefusal, //!< words
    OnWhiteList,       //!< at: when a recharge last passed
    NotOnWhiteList,    //!< address (empty: the provider did not state it)
    WhiteListUnproven,
    SecretsKept,
    SecretsNotKept, //!< no keyring that takes anything
    SecretsLocked,  //!< the keyring is locked, or the passphrase wrong
    SecretFileBad,  //!< the password or sealed file is missing, unreadable or not private
    SecretsNotNeeded,
    DiskWell,      //!< number: free bytes
    DiskLow,       //!< number
    DiskFull,      //!< number
    DiskReadOnly,  //!< name: the folder
    DiskElsewhere, //!< name
    DiskOpenToAll, //!< name
    BookWell,
    BookReadOnly,
    BookDamaged,    //!< words
    SellingHeld,    //!< hold
    BookNotCopied,  //!< the last backup could not be made
    BookNotChecked, //!< the last whole check could not be made
    PrinterReady,   //!< name
    PrinterStopped, //!< name
    PrinterMissing, //!< name: the chosen one is gone
    NoPrinter,
    CallbackOff,
    CallbackOn,        //!< name: where it listens
    CallbackInCounter, //!< name: where the counter listens while it is open; asked from outside it
    CallbackNoPort,    //!< name: the place that cannot be had
    CallbackNoAddress, //!< name: what is set and is no address in figures
    CallbackNoToken,
    HubNotAttached,
    NeedsOther, //!< number: the CheckKind that has to hold first
    NoAnswer,   //!< the check itself did not end in time
    CannotTell,
};
//! The outcome of one check, with the facts that its finding's sentence needs.
struct CheckResult
{
    CheckState state = CheckState::Skipped;
    Finding finding = Finding::CannotTell;
    QString name = {};
    QString address = {};
    QString words = {}; //!< text of others, to be shown as plain text on one line
    qint64 number = 0;
    QDateTime at = {}; //!< UTC
    std::optional<Money> money = {};
    std::optional<Hold> hold = {};

    bool operator==(const CheckResult &) const = default;
};

//! The time that the other side states, and ours at the same moment; UTC.
struct TimeHeard
{
    QDateTime theirs;
    QDateTime ours;
};

//! One thing that the Doctor looks at. It changes nothing, sends no recharge, and answers later,
//! once, on its owner's thread. An Error counts as a failed check that cannot tell.
class Check : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual CheckKind kind() const = 0;
    //! Checks that have to end before this one begins.
    virtual QList<CheckKind> after() const { return {}; }
    //! Checks without which this one has no meaning: where one of them failed it is skipped.
    virtual QList<CheckKind> needs() const { return {}; }
    virtual void run(Reply<CheckResult> reply) = 0;
};

//! The internet address that a provider names where it refuses one ("Invalid IP 203.0.113.7"):
//! empty text where it refuses without naming it; nothing where the words are about another thing.
std::optional<QString> addressRefusedIn(const QString &words);

} // namespace ct
