// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <sys/types.h>

namespace crash {

//! What kind of thing a system call works on.
enum class Target {
    File,   //!< a file or folder with a name
    Socket, //!< the wire
    Out,    //!< standard output or standard error: what a person is told
    Other,  //!< pipes, event counters: nothing that outlives the process
};

//! One system call that changes the disk, the wire or what a person reads (or that reads from the
//! wire), seen before it is carried out.
struct Point
{
    long number = 0;  //!< the kernel's number of the call
    std::string call; //!< its name
    Target target = Target::Other;
    std::string path;   //!< of the file, or of the first name
    std::string second; //!< new name of a rename or link
    bool isNew = false; //!< an open that makes the file
    std::int64_t offset = -1;
    std::int64_t size = -1;
    std::uint64_t inode = 0;
    std::vector<unsigned char> bytes; //!< what is written, where it was asked for
    std::int64_t result = 0;          //!< filled in afterwards
    bool isDone = false;              //!< false: killed before it was carried out
    std::string injected;             //!< what was done to it: "EIO", "short", "kill"
};

//! A call as a tracer finds it in the registers of a stopped thread.
struct StoppedCall
{
    pid_t thread = 0;
    long number = 0;
    std::uint64_t arguments[6] = {};
};

//! The numbers of all calls that can be a Point.
const std::vector<long> &callsOfInterest();

//! Reads names, offsets and (with `wantBytes`) data of a call out of the stopped process. Owner:
//! the caller. Errors: what cannot be read stays empty; a process that hides its memory from
//! anybody but root hides it from us as well.
Point describe(const StoppedCall &call, bool wantBytes);

//! True for calls that write data, flush it, or change names or sizes: what an I/O error can hit.
bool isDataWrite(const Point &point);
bool isFlush(const Point &point);
bool isRead(const Point &point);

} // namespace crash
