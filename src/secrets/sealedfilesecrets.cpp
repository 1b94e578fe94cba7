// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealedfilesecrets.h"

#include "privatefile.h"
#include "seal.h"

#include <QDir>

namespace ct {

namespace {

Result<std::shared_ptr<SecretBytes>> openFile(const QString &path, const SecretBytes &passphrase,
                                              const QString &account)
{
    const auto content = readPrivateFile(path, LongestSeal);
    if (!content.ok())
        return content.error();
    auto sealed = unseal(content->view(), passphrase);
    if (!sealed.ok())
        return sealed.error();
    if (sealed->account != account)
        return Error{Fault::Refused, QStringLiteral("%1: holds another account").arg(path)};
    return std::make_shared<SecretBytes>(std::move(sealed->secret));
}

Result<Done> sealFile(const QString &path, const SecretBytes &passphrase, const QString &account,
                      const SecretBytes &secret)
{
    const auto sealed = seal(account, secret, passphrase);
    if (!sealed.ok())
        return sealed.error();
    return writePrivateFile(path, *sealed);
}

} // namespace

SealedFileSecrets::SealedFileSecrets(QString path, SecretBytes passphrase, QObject *parent)
    : Secrets(parent), m_path(std::move(path)), m_passphrase(std::move(passphrase))
{
    // One thread: a load that follows a store sees what it stored.
    m_pool.setMaxThreadCount(1);
}

SealedFileSecrets::~SealedFileSecrets()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QString SealedFileSecrets::pathIn(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("secret.sealed"));
}

void SealedFileSecrets::load(const QString &account, Reply<std::shared_ptr<SecretBytes>> reply)
{
    m_pool.start([this, account, reply] {
        auto result = openFile(m_path, m_passphrase, account);
        QMetaObject::invokeMethod(
            this, [reply, result]() mutable { reply(std::move(result)); }, Qt::QueuedConnection);
    });
}

void SealedFileSecrets::store(const QString &account, std::shared_ptr<SecretBytes> secret,
                              Reply<Done> reply)
{
    m_pool.start([this, account, secret, reply] {
        auto result = sealFile(m_path, m_passphrase, account, *secret);
        QMetaObject::invokeMethod(
            this, [reply, result]() mutable { reply(std::move(result)); }, Qt::QueuedConnection);
    });
}

} // namespace ct
