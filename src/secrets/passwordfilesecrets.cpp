// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordfilesecrets.h"

#include "privatefile.h"

namespace ct {

PasswordFileSecrets::PasswordFileSecrets(QString path, QObject *parent)
    : Secrets(parent), m_path(std::move(path))
{
}

void PasswordFileSecrets::load(const QString &, Reply<std::shared_ptr<SecretBytes>> reply)
{
    auto secret = readSecretLine(m_path);
    if (secret.ok())
        reply.later(std::make_shared<SecretBytes>(*std::move(secret)));
    else
        reply.later(secret.error());
}

void PasswordFileSecrets::store(const QString &, std::shared_ptr<SecretBytes>, Reply<Done> reply)
{
    reply.later(
        Error{Fault::Refused, QStringLiteral("%1: a password file is not written").arg(m_path)});
}

void PasswordFileSecrets::probe(Reply<Done> reply)
{
    const auto secret = readSecretLine(m_path);
    reply.later(secret.ok() ? Result<Done>(Done{}) : Result<Done>(secret.error()));
}

} // namespace ct
