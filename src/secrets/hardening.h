// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QStringList>

namespace ct {

//! True for a path that only the administrator can change: it and every folder above it belong to
//! root, and nobody else may write them (folders where each may only remove what is their own, such
//! as /tmp, excepted). Links are followed to what they lead to. Where nothing is there, its folder
//! counts.
bool isKeptByRoot(const QString &path);

//! Keeps code of others out, as far as the environment could bring it in. A library that is loaded
//! before ours from a place that somebody but root may write is running already: Refused, and the
//! detail is a sentence. Places where Qt, the C library or OpenSSL would look for plug-ins are
//! dropped from the environment unless root keeps them; their names are given.
Result<QStringList> closeToForeignCode();

//! First thing in every main(), before a secret is loaded: no code of others, no core dump, no
//! ptrace by other programs of the same user, and files that nobody else may read unless asked
//! otherwise. Where it fails the detail is a sentence for the person who started the program.
Result<Done> hardenProcess();

} // namespace ct
