// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <secrets.h>

#include <QThreadPool>

namespace ct {

//! The password of one account in a file sealed under the owner's passphrase, for machines without
//! a keyring. The key is derived off the thread of the windows; answers come on this object's.
class SealedFileSecrets : public Secrets
{
    Q_OBJECT
public:
    SealedFileSecrets(QString path, SecretBytes passphrase, QObject *parent = nullptr);
    //! Stays until a running derivation has ended, which is a fraction of a second.
    ~SealedFileSecrets() override;

    //! "DIR/secret.sealed" in a data folder.
    static QString pathIn(const QString &dataDir);

    //! Refused: no such file, or only another account's secret.
    void load(const QString &account, Reply<std::shared_ptr<SecretBytes>> reply) override;
    //! Replaces whatever the file held. The secret of another account stays beside it, in
    //! "secret.sealed.before", until the new account's is loaded for the first time.
    void store(const QString &account, std::shared_ptr<SecretBytes> secret,
               Reply<Done> reply) override;
    void probe(Reply<Done> reply) override;
    bool isFile() const override { return true; }

private:
    const QString m_path;
    const SecretBytes m_passphrase;
    QThreadPool m_pool; // last: its thread uses the members above
};

} // namespace ct
