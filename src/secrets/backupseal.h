// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>
#include <secretbytes.h>

#include <QString>

namespace ct {

//! A whole file sealed under a passphrase, for backups that leave the shop: Argon2id (64 MiB, four
//! passes) makes the key, the secretstream of libsodium (XChaCha20-Poly1305) closes the file in
//! pieces of 64 KiB. Each piece is bound to the header, to its place and to those before it, and
//! the last says that it is the last: what is cut, edited, put in another order or lengthened does
//! not open. Deriving a key takes some hundred milliseconds: not for the thread of the windows.

//! Seals `plain` into the new file `sealed` (0600, on the disk when it returns), and opens it again
//! beside the plain one before it is believed. Storage: it cannot be written; there is no such file
//! then.
Result<Done> sealBackup(const QString &plain, const QString &sealed, const SecretBytes &passphrase);

//! The reverse, into the new file `plain` (0600). Where it fails there is no such file.
//! Unauthorised: wrong passphrase, or a changed head (the two cannot be told apart). Malformed: it
//! is cut short, or was changed. Storage: it cannot be read, or `plain` not written.
Result<Done> openBackup(const QString &sealed, const QString &plain, const SecretBytes &passphrase);

//! By its first bytes; says nothing about the rest.
bool isSealedBackup(const QString &file);

} // namespace ct
