// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace ct {

//! What an eye would find wrong in a window as it stands, measured: words that do not fit their
//! place, widgets of one layout that lie over each other, buttons with neither word nor drawing,
//! letters that no font has. Each entry names the widget, its words and the measures; empty:
//! nothing. Words that a widget shortens itself, with a tip that shows them whole, are no problem.
QStringList layoutProblems(const QWidget &window);

} // namespace ct
