// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>
#include <secretbytes.h>

#include <QString>

namespace ct {

//! The token in the path of the call-back address: 128 random bits as 32 hex digits, in a private
//! file of the data folder. Whoever knows it can make the counter ask, and nothing else.
QString callbackTokenPath(const QString &dataDir);

//! Faults: Refused (there is none), Storage (unreadable, or not private), Malformed.
Result<SecretBytes> loadCallbackToken(const QString &dataDir);
//! Makes a new one in the place of the old one, which is good for nothing from then on. Storage.
Result<SecretBytes> newCallbackToken(const QString &dataDir);
//! The one that is there, or a new one.
Result<SecretBytes> callbackTokenOrNew(const QString &dataDir);

//! "/callback/<token>": what the provider's portal is given behind the shop's own address.
SecretBytes callbackPath(const SecretBytes &token);

} // namespace ct
