// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <callbackhint.h>
#include <result.h>

#include <QByteArrayView>

namespace ct {

//! The token in the path of a request target, "/callback/<token>?…"; empty where the path is
//! another one. It points into `target`.
QByteArrayView callbackToken(QByteArrayView target);

//! Reads what a call-back says, from the query of its target or, where that names no order, from
//! the form in its body. Pure; any bytes may be given.
//!
//! The provider glues "?txid=…&status=…&opid=…" to whatever address it was given and encodes
//! nothing: there may be a second "?", and the text of opid may hold blanks, "&", "=" and "?".
//! Percent-encoded values are decoded once. Malformed: no order id of our form (15 digits), or no
//! status word; the detail never holds the text.
Result<CallbackHint> parseCallback(QByteArrayView target, QByteArrayView body);

} // namespace ct
