// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "point.h"

#include <cstdint>
#include <string>
#include <vector>

namespace crash {

//! Which points an error can be put upon.
enum class Kind {
    Any,   //!< every point (only for kills)
    Disk,  //!< everything that changes a file or a folder
    Write, //!< writes of data to a file of at least two bytes
    Flush, //!< fsync and its kin
    Read,  //!< pread64 of a file
    Wire,  //!< writes to and reads from a socket
};

//! What is to happen to the program.
struct Plan
{
    Kind kind = Kind::Any;
    std::string under;        //!< files elsewhere are no points; empty: all are
    std::uint64_t index = 0;  //!< the point that is hit, counted from 1; 0: none
    bool kill = false;        //!< SIGKILL in front of it
    int error = 0;            //!< the errno it gives instead of being carried out
    bool isShort = false;     //!< half of the bytes are written; with `kill`: and then it is killed
    bool isSticky = false;    //!< and every later one as well
    bool wantBytes = false;   //!< the log holds the data of every write
    std::string log;          //!< file of JSON lines, one a point
    std::vector<char *> argv; //!< the program and its arguments; ends with a null
};

//! How the program ended.
struct Outcome
{
    bool started = false; //!< false: `why` says what the kernel refused
    std::string why;
    bool wasKilled = false;
    int code = -1;             //!< exit status, or 128 and the signal
    std::uint64_t counted = 0; //!< points of the plan's kind that were met
    std::vector<Point> points; //!< all of them, in the order in which they began
};

//! Runs a program under ptrace, with a filter that stops only at the calls of interest, all threads
//! counted together. It takes the plan and gives the outcome; blocks until the program has ended.
Outcome runUnderPlan(const Plan &plan);

//! True for a point that the plan counts.
bool isCounted(const Plan &plan, const Point &point);

} // namespace crash
