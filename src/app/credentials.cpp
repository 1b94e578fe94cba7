// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials.h"

#include <keyringsecrets.h>
#include <passwordfilesecrets.h>
#include <privatefile.h>
#include <sealedfilesecrets.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace ct {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ct::Credentials)
};

} // namespace

Result<std::unique_ptr<Secrets>> chooseSecrets(const CommandLine &line, const QString &dataDir)
{
    if (line.has("password-file")) {
        return std::unique_ptr<Secrets>(
            std::make_unique<PasswordFileSecrets>(line.value("password-file")));
    }
    if (line.has("passphrase-file")) {
        auto passphrase = readSecretLine(line.value("passphrase-file"));
        if (!passphrase)
            return passphrase.error();
        return std::unique_ptr<Secrets>(std::make_unique<SealedFileSecrets>(
            SealedFileSecrets::pathIn(dataDir), *std::move(passphrase)));
    }
    return std::unique_ptr<Secrets>(std::make_unique<KeyringSecrets>());
}

QString missingPasswordSentence(const Error &error, const QString &dataDir)
{
    if (QFileInfo::exists(SealedFileSecrets::pathIn(dataDir)) &&
        error.fault != Fault::Unauthorised) {
        return Texts::tr(
            "The password is sealed in this folder. Give its passphrase with "
            "--passphrase-file. Nothing was sent.");
    }
    switch (error.fault) {
        case Fault::Unauthorised:
            return Texts::tr(
                "The password could not be opened: the keyring is locked or the "
                "passphrase is wrong. Nothing was sent.");
        case Fault::Refused:
            return Texts::tr(
                "There is no password for this account. Store one with \"countertopctl "
                "configure --password-stdin\" or give --password-file. Nothing was sent.");
        case Fault::Malformed:
            return Texts::tr("The password file does not hold one line of text. Nothing was sent.");
        case Fault::Storage:
        case Fault::Offline:
        case Fault::TimedOut:
        case Fault::Unknown:
            return Texts::tr(
                       "The password cannot be read (%1). A password file must be a file of "
                       "your own with mode 0600. Nothing was sent.")
                .arg(error.detail);
    }
    Q_UNREACHABLE();
}

} // namespace ct
