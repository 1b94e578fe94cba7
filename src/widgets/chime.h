// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ct {

//! Plays what a cashier hears of a sale without looking. Windows thread. Playing never waits, and a
//! computer that cannot play is no error.
class Chime
{
public:
    enum class Sound {
        Success, //!< the customer has what was paid for
        Waiting, //!< no answer yet: the customer waits
        Failure, //!< nothing came of it: the money goes back
        Alert,   //!< taken back, or answers contradict each other: look at the screen
    };

    virtual ~Chime() = default;

    virtual void play(Sound sound) = 0;
};

} // namespace ct
