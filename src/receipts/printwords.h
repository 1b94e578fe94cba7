// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printspool.h"

namespace ct {

//! Why a paper did not come out, as a sentence with the printer's name in it.
QString printTroubleSentence(PrintTrouble trouble, const QString &printer);
//! The same for one job; says too that something may have come out already.
QString printTroubleSentence(const PrintJob &job, const QString &printer);
//! How far a job has come: "Waiting: The printer Till takes no connection. …".
QString printStateSentence(const PrintJob &job);

} // namespace ct
