// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <secrets.h>

namespace ct {

//! The password in a private file that a person laid down (--password-file); read anew each time,
//! never written. The file stands for whatever account is asked for.
class PasswordFileSecrets : public Secrets
{
    Q_OBJECT
public:
    explicit PasswordFileSecrets(QString path, QObject *parent = nullptr);

    void load(const QString &account, Reply<std::shared_ptr<SecretBytes>> reply) override;
    //! Always Refused: the file belongs to the person.
    void store(const QString &account, std::shared_ptr<SecretBytes> secret,
               Reply<Done> reply) override;
    void probe(Reply<Done> reply) override;
    bool isFile() const override { return true; }

private:
    QString m_path;
};

} // namespace ct
