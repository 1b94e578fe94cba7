// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>
#include <secretbytes.h>

#include <QByteArrayView>
#include <QString>

namespace ct {

//! The whole of a file that only we can read: a regular file (never a link) that belongs to us,
//! with mode 0600 or stricter, of at most `limit` bytes. Faults: Refused (there is none), Storage
//! (unreadable or not private; the detail names the mode), Malformed (too long).
Result<SecretBytes> readPrivateFile(const QString &path, std::size_t limit);

//! A password, passphrase or PIN that stands alone in a private file; one line end is taken off.
//! Malformed: empty, more than one line, or not text.
Result<SecretBytes> readSecretLine(const QString &path);

//! The same rules for a secret that came another way, such as standard input.
Result<SecretBytes> secretLine(QByteArrayView bytes);

//! Puts `bytes` in place of the file at once or not at all: mode 0600, on the disk when it returns.
Result<Done> writePrivateFile(const QString &path, QByteArrayView bytes);

} // namespace ct
