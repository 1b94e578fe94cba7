// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringsecrets.h"

#include <qt6keychain/keychain.h>

#include <QUuid>

namespace ct {

namespace {

const QLatin1String ServiceName("countertop");

Error errorOf(const QKeychain::Job &job)
{
    const QString detail =
        QStringLiteral("keyring: code %1, %2").arg(int(job.error())).arg(job.errorString());
    switch (job.error()) {
        case QKeychain::EntryNotFound:
            return {Fault::Refused, detail};
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied:
            return {Fault::Unauthorised, detail};
        case QKeychain::NoError:
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
        case QKeychain::OtherError:
            return {Fault::Storage, detail};
    }
    return {Fault::Storage, detail};
}

//! Wipes the bytes that this array shares with the job; data() would wipe a copy made for it.
void wipeShared(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        wipeMemory(const_cast<char *>(bytes.constData()), std::size_t(bytes.size()));
}

} // namespace

void KeyringSecrets::load(const QString &account, Reply<std::shared_ptr<SecretBytes>> reply)
{
    auto *job = new QKeychain::ReadPasswordJob(ServiceName, this);
    job->setKey(account);
    connect(job, &QKeychain::Job::finished, this, [job, reply](QKeychain::Job *) mutable {
        if (job->error() != QKeychain::NoError) {
            reply(errorOf(*job));
            return;
        }
        const QByteArray bytes = job->binaryData();
        auto secret = std::make_shared<SecretBytes>(bytes);
        wipeShared(bytes);
        reply(std::move(secret));
    });
    job->start();
}

void KeyringSecrets::store(const QString &account, std::shared_ptr<SecretBytes> secret,
                           Reply<Done> reply)
{
    auto *job = new QKeychain::WritePasswordJob(ServiceName, this);
    job->setKey(account);
    const QByteArray bytes = secret->view().toByteArray();
    job->setBinaryData(bytes);
    connect(job, &QKeychain::Job::finished, this, [job, bytes, reply](QKeychain::Job *) mutable {
        wipeShared(bytes);
        if (job->error() == QKeychain::NoError)
            reply(Done{});
        else
            reply(errorOf(*job));
    });
    job->start();
}

void KeyringSecrets::probe(Reply<Done> reply)
{
    // A locked or absent collection answers a load like an empty one: only writing tells.
    const QString key =
        QStringLiteral("test-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray written = key.toLatin1();
    auto *job = new QKeychain::WritePasswordJob(ServiceName, this);
    job->setKey(key);
    job->setBinaryData(written);
    connect(job, &QKeychain::Job::finished, this,
            [this, job, key, written, reply](QKeychain::Job *) mutable {
                if (job->error() == QKeychain::NoError)
                    readProbe(key, written, std::move(reply));
                else
                    reply(errorOf(*job));
            });
    job->start();
}

void KeyringSecrets::readProbe(const QString &key, const QByteArray &written, Reply<Done> reply)
{
    auto *job = new QKeychain::ReadPasswordJob(ServiceName, this);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this,
            [this, job, key, written, reply](QKeychain::Job *) mutable {
                Result<Done> result = Done{};
                if (job->error() != QKeychain::NoError)
                    result = errorOf(*job);
                else if (job->binaryData() != written)
                    result = Error{Fault::Storage, QStringLiteral("keyring: another text is back")};
                endProbe(key, result, std::move(reply));
            });
    job->start();
}

void KeyringSecrets::endProbe(const QString &key, const Result<Done> &result, Reply<Done> reply)
{
    auto *job = new QKeychain::DeletePasswordJob(ServiceName, this);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this,
            [result, reply](QKeychain::Job *) mutable { reply(result); });
    job->start();
}

} // namespace ct
