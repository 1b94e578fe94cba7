// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <reply.h>
#include <secretbytes.h>

#include <QObject>

namespace ct {

//! Where the password of a provider account is kept. Answers come later, on the caller's thread.
class Secrets : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! Faults: Refused (nothing stored for this account), Unauthorised (locked, or a wrong
    //! passphrase), Storage (no keyring, file unreadable or not private), Malformed.
    virtual void load(const QString &account, Reply<std::shared_ptr<SecretBytes>> reply) = 0;
    virtual void store(const QString &account, std::shared_ptr<SecretBytes> secret,
                       Reply<Done> reply) = 0;
    //! Tries the place out and leaves what is stored as it is: a keyring by writing, reading and
    //! taking away an entry of its own, a file by reading it. Faults: those of load().
    virtual void probe(Reply<Done> reply) = 0;
    //! True for a file that a person laid down or sealed; false for a keyring.
    virtual bool isFile() const = 0;
};

} // namespace ct
