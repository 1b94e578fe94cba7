// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

#include <secrets.h>

#include <memory>

namespace ct {

//! Chooses where the password of a data folder is kept: the private file given on the command
//! line, the sealed file where there is a passphrase for it, or else the desktop's keyring.
//! Faults: those of reading the passphrase file.
Result<std::unique_ptr<Secrets>> chooseSecrets(const CommandLine &line, const QString &dataDir);

//! Why there is no password, and what to do: a sentence for the person.
QString missingPasswordSentence(const Error &error, const QString &dataDir);

} // namespace ct
