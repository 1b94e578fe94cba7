// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace ct {

//! The languages that windows speak: "en", "hi". Only those whose translation is whole are part of
//! the program, and only they are offered.
QStringList windowLanguages();
//! The languages that receipts can be written in, those of the windows among them.
QStringList receiptLanguages();

//! What a language calls itself: "English", "हिन्दी".
QString languageWord(const QString &language);

//! The one that the windows speak at this moment.
QString windowLanguage();

//! Makes `application` speak `language`: its words, and dates and digits as in India. May be called
//! again to change. False where there is no such language; then nothing has changed.
bool installLanguage(QCoreApplication &application, const QString &language);

} // namespace ct
