// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider.h"
#include "shop.h"

#include <reply.h>
#include <secretbytes.h>

#include <QList>
#include <QObject>
#include <chrono>
#include <memory>

namespace ct {

//! How this counter speaks to the provider and to people, and what its receipts say about the shop.
//! Everything but the password, which nobody sees again once it is stored.
struct AccountSettings
{
    QString gateway; //!< https://…, or http:// on this very machine
    QString username;
    QString wire = QStringLiteral("post-query"); //!< or "post-form", "get"
    QString format = QStringLiteral("json");     //!< or "csv", "xml"
    std::chrono::seconds deadline{90};           //!< of one recharge, in all
    QString circle;                              //!< the shop's own circle code
    int counter = 1;
    QString caFile; //!< PEM certificates to trust beside the system's; empty: none
    Shop shop;
    QString language = QStringLiteral("en"); //!< of the windows
    QString receiptLanguage;                 //!< of receipts; empty: that of the windows

    bool operator==(const AccountSettings &) const = default;
};

//! What is wrong with settings. Words are made of it at the edge.
enum class AccountProblem {
    GatewayMissing,
    GatewayMalformed, //!< no address of a provider: no host, user or password or query in it, …
    GatewayInsecure,  //!< http:// to another machine would show the password to everybody between
    UsernameMissing,
    UnknownWire,
    UnknownFormat,
    BadDeadline, //!< shorter than 10 s or longer than 10 min
    CircleMissing,
    BadCounter, //!< not 1 to 999
    BadUpiId,   //!< there is one, and checkUpiId() says what is wrong with it
};

//! Everything that is wrong, in the order of the form; empty: it can be saved. Whether the circle
//! and the files exist is for those who know them.
QList<AccountProblem> checkAccount(const AccountSettings &settings);

//! Where the settings page reads, tries and keeps the provider account.
class AccountDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual AccountSettings settings() const = 0;
    //! Whether a password is known for the account; the password itself is never handed out.
    virtual bool hasPassword() const = 0;
    //! True for a practice counter: the built-in stand-in is used, and only shop, circle and
    //! counter may be changed.
    virtual bool isPractice() const = 0;

    //! Keeps the settings and, where `secret` is not null, the new password. Faults: Refused (the
    //! settings are not allowed), Storage (the settings could not be written), Unauthorised (the
    //! settings are kept, but there is no place for the password: no keyring, no sealed file).
    virtual void save(const AccountSettings &settings, std::shared_ptr<SecretBytes> secret,
                      Reply<Done> reply) = 0;
    //! Asks the balance with these settings without keeping them; a null `secret` stands for the
    //! stored password. Faults: those of Provider::balance(), and Refused with an empty detail
    //! where there is no password at all.
    virtual void test(const AccountSettings &settings, std::shared_ptr<SecretBytes> secret,
                      Reply<Balance> reply) = 0;

signals:
    //! Other settings or another password are in use from now on.
    void changed();
};

} // namespace ct
