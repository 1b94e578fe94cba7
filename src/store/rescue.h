// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace ct {

//! True where a commit was cut off in the middle and waits to be taken back.
bool isCommitCutOff(const QString &dir);

//! Copies the database and what is to be taken back into a private temporary folder, which goes
//! with its owner. On a disk that takes nothing any more past sales can be looked up there, and
//! only there: SQLite reads nothing before it has taken back the commit that was cut off.
//! `under`: the folder in which the temporary one is made; empty: the system's.
Result<std::unique_ptr<QTemporaryDir>> copyForReading(const QString &dir,
                                                      const QString &under = {});

} // namespace ct
