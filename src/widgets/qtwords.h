// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace ct {

//! A text that Qt itself shows, by the context in which it asks for its translation.
struct QtWord
{
    const char *context;
    const char *text;
};

//! What Qt writes on the parts that this program uses: buttons of dialogs, menus of fields and
//! scroll bars, the dialog for files. Debian's qt6-translations-l10n has no Indian language, so
//! these stand among the program's own words, where Qt finds them by their context.
QList<QtWord> qtWords();

} // namespace ct
