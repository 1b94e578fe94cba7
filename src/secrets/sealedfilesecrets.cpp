// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealedfilesecrets.h"

#include "privatefile.h"
#include "seal.h"

#include <QDir>
#include <QFile>

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

//! Where the secret of the account before this one stays until the new one has been asked for.
QString beforePath(const QString &path)
{
    return path + QStringLiteral(".before");
}

Result<std::shared_ptr<SecretBytes>> openEither(const QString &path, const SecretBytes &passphrase,
                                                const QString &account)
{
    auto newest = openFile(path, passphrase, account);
    if (newest.ok()) {
        // Whoever asks for this account has settings that name it: the change is complete.
        QFile::remove(beforePath(path));
        return newest;
    }
    if (newest.error().fault == Fault::Refused) {
        auto before = openFile(beforePath(path), passphrase, account);
        if (before.ok())
            return before;
    }
    return newest;
}

//! The account changes in two files, this one and the settings. Whoever is stopped between them has
//! settings that name the old account, so its secret must still be there.
Result<Done> keepOtherAccount(const QString &path, const SecretBytes &passphrase,
                              const QString &account)
{
    const auto content = readPrivateFile(path, LongestSeal);
    if (!content.ok())
        return Done{};
    const auto sealed = unseal(content->view(), passphrase);
    if (!sealed.ok() || sealed->account == account)
        return Done{};
    return writePrivateFile(beforePath(path), content->view());
}

Result<Done> sealFile(const QString &path, const SecretBytes &passphrase, const QString &account,
                      const SecretBytes &secret)
{
    const auto kept = keepOtherAccount(path, passphrase, account);
    if (!kept.ok())
        return kept;
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
        auto result = openEither(m_path, m_passphrase, account);
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

void SealedFileSecrets::probe(Reply<Done> reply)
{
    m_pool.start([this, reply] {
        const auto content = readPrivateFile(m_path, LongestSeal);
        Result<Done> result = Done{};
        if (!content.ok())
            result = content.error();
        else if (const auto sealed = unseal(content->view(), m_passphrase); !sealed.ok())
            result = sealed.error();
        QMetaObject::invokeMethod(
            this, [reply, result]() mutable { reply(result); }, Qt::QueuedConnection);
    });
}

} // namespace ct
