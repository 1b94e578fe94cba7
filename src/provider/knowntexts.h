// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace ct {

//! The plain texts that the provider is known to answer with, whatever format was asked for. A body
//! is one of them only when it equals it, white space around it aside; the texts are returned as
//! written here. A text that is not listed means nothing.

//! The recharge was refused before the operator was called.
std::optional<QString> knownRefusal(const QByteArray &body);
//! A question was refused: login, parameters or configuration of the account.
std::optional<QString> knownCallRefusal(const QByteArray &body);
//! The order of a question is not known to the provider, or not yet.
std::optional<QString> knownUnknownOrder(const QByteArray &body);
//! User name or password was refused.
bool isLoginRefusal(const QByteArray &body);

} // namespace ct
