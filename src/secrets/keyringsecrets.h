// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <secrets.h>

namespace ct {

//! The password in the desktop's keyring, under the service "countertop" and the account's name.
//! There is no plain-text fallback: without a keyring every call fails with Storage.
//!
//! A locked or absent collection answers a load like one that never held the secret (Refused);
//! only a store tells the difference. Whether there is a keyring at all is known by storing.
class KeyringSecrets : public Secrets
{
    Q_OBJECT
public:
    using Secrets::Secrets;

    void load(const QString &account, Reply<std::shared_ptr<SecretBytes>> reply) override;
    void store(const QString &account, std::shared_ptr<SecretBytes> secret,
               Reply<Done> reply) override;
    void probe(Reply<Done> reply) override;
    bool isFile() const override { return false; }

private:
    void readProbe(const QString &key, const QByteArray &written, Reply<Done> reply);
    void endProbe(const QString &key, const Result<Done> &result, Reply<Done> reply);
};

} // namespace ct
