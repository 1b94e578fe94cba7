// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>
#include <secretbytes.h>

#include <QByteArray>
#include <QString>

namespace ct {

//! What a sealed file holds.
struct Sealed
{
    QString account;
    SecretBytes secret;
};

//! The longest sealed form there can be; longer files are not looked at.
inline constexpr std::size_t LongestSeal = 4096;

//! Seals the secret of an account under a passphrase: Argon2id (64 MiB, four passes) makes the key,
//! XChaCha20-Poly1305 closes account and secret, and the header is covered by the same tag.
//! Takes some hundred milliseconds: not for the thread of the windows.
Result<QByteArray> seal(const QString &account, const SecretBytes &secret,
                        const SecretBytes &passphrase);

//! The reverse. Unauthorised: wrong passphrase, or the bytes were changed (the two cannot be told
//! apart). Malformed: not a sealed form that this version knows.
Result<Sealed> unseal(QByteArrayView sealed, const SecretBytes &passphrase);

} // namespace ct
