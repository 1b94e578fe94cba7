// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <redaction.h>

#include <QString>

namespace ct {

//! From now on every log message of this process goes, redacted, as one line to DIR/logs/NAME.log
//! (0600). A file past 5 MB is put aside as NAME.1.log at the start. `redactor` must live until
//! stopLogFile(). Without a folder to write to messages are dropped.
void startLogFile(const QString &dataDir, const QString &name, const Redactor *redactor);

//! From now on messages are dropped: what Qt says while the process ends, after the redactor is
//! gone, has nowhere to go.
void stopLogFile();

} // namespace ct
