// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardening.h"

#include <mutant.h>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <cerrno>
#include <cstring>

namespace ct {

namespace {

Error systemError(QLatin1String what)
{
    return {Fault::Unknown, what + QLatin1String(": ") + QString::fromLocal8Bit(strerror(errno))};
}

} // namespace

Result<Done> hardenProcess()
{
    umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    if (mutant("core-dumps-allowed"))
        return Done{};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        return systemError(QLatin1String("RLIMIT_CORE"));
#ifndef __SANITIZE_ADDRESS__
    // The leak checker looks into its own process by ptrace, which this would refuse.
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return systemError(QLatin1String("PR_SET_DUMPABLE"));
#endif
    return Done{};
}

} // namespace ct
