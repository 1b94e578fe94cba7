// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <attempt.h>
#include <faultyserver.h>

#include <QList>

namespace ct {

//! Which certificate a server shows; only the right one may be spoken to.
enum class Shown { Right, UnknownAuthority, OtherHost, Expired };

//! One way in which a provider, or the road to it, breaks; and what has to come of it.
struct WireFault
{
    const char *name;
    FaultyServer::Answer answer;
    State state = State::Unknown;
    int executions = 1; //!< exactly, for each attempt
    OnAccept onAccept = OnAccept::Read;
    Shown shown = Shown::Right;
    bool tlsOnly = false;
    bool nobodyListens = false;
    int deadlineMs = 20000;
    bool mayComeTooLate = false; //!< our deadline may pass before the server has read it
};

//! All of them. Wherever a body is served it is a plausible Success, to be fallen for.
QList<WireFault> wireFaults();

//! Those of them after which Qt repeats a request that can be repeated.
QList<WireFault> tempting();

} // namespace ct
