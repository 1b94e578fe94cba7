// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace ct {

//! Drives the real window through a mobile recharge, an electricity bill with extra fields and a
//! recharge that waits before it settles, on a book of its own with the built-in provider. Leaves
//! pictures, receipt.pdf and history.csv in `folder` and prints the receipt; ends with 0 where all
//! of it went as it should.
int runDemo(QApplication &application, const QString &folder);

} // namespace ct
