// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace ct {

//! The address that opens WhatsApp with a text ready to be sent to an Indian mobile number. Nothing
//! is sent by it: a person looks and presses send.
QUrl whatsAppUrl(const QString &mobile, const QString &text);

//! Opens it with the desktop's browser or program; false where there is none.
bool openWhatsApp(const QString &mobile, const QString &text);

} // namespace ct
