// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace ct {

//! The languages that the windows speak: "en", "hi".
QStringList windowLanguages();

//! What a language calls itself: "English", "हिन्दी".
QString languageWord(const QString &language);

//! Makes `application` speak `language`: its words, and dates and digits as in India. May be called
//! again to change. False where there is no such language; then nothing has changed.
bool installLanguage(QCoreApplication &application, const QString &language);

} // namespace ct
