// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redaction.h>

#include <QDateTime>
#include <QString>

namespace ct {

//! Before a log is opened: one past 5 MB, or whose first line is older than 90 days, is put aside
//! as BASE.1.log, and what was put aside goes 90 days after its last line. So nothing in a log is
//! older than 180 days wherever the program is started now and then.
void tidyLogFile(const QString &base, const QDateTime &now);

//! From now on every log message of this process goes, redacted, as one line to DIR/logs/NAME.log
//! (0600), after tidyLogFile(). `redactor` must live until
//! stopLogFile(). Without a folder to write to messages are dropped.
void startLogFile(const QString &dataDir, const QString &name, const Redactor *redactor);

//! From now on messages are dropped: what Qt says while the process ends, after the redactor is
//! gone, has nowhere to go.
void stopLogFile();

} // namespace ct
