// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace ct {

//! What a person without eyes or without a mouse would miss in a window as it stands: controls that
//! a screen reader has no name for, two that it calls alike, a letter that two fields or buttons
//! underline, a control that Tab does not come to, a button in front of the field that stands above
//! it. Each entry names the widget; empty: nothing.
QStringList accessProblems(const QWidget &window);

} // namespace ct
