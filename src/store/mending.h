// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlitebook.h"

#include <variant>

namespace ct {

//! Why a book was not put in place. Nothing was changed then.
enum class MendProblem {
    BookThere,  //!< a book lies here already, and nobody said that it may go
    LeaseHeld,  //!< a recharge is being sent
    BookOpen,   //!< another program has the book open
    NotABook,   //!< the given file is no book, or no mirror, of ours
    Newer,      //!< it is of a newer program
    Broken,     //!< it contradicts itself; the detail says where
    Unreadable, //!< it cannot be read
    Unwritable, //!< the folder cannot be written, or is full
};

struct MendRefused
{
    MendProblem why = MendProblem::Unreadable;
    QString detail;
};

//! What was done.
struct Mended
{
    qint64 entries = 0; //!< of the given file
    qint64 merged = 0;  //!< newer ones, found in the mirror, the old book or a backup
    int recovered = 0;  //!< attempts that were being sent and are Unknown now
    QString aside;      //!< the folder that keeps what lay here before; empty: nothing did
    QList<Hold> holds;  //!< what stops selling now
};

struct MendRequest
{
    BookPlace place;
    QString from;       //!< a backup, or a mirror
    bool force = false; //!< restore: a book that lies here may be put aside
};

using Mending = std::variant<Mended, MendRefused>;

//! Puts a backup in the book's place. Everything newer that the mirror, the old book or a later
//! backup still knows is merged first; what lay here is kept aside. Old or new, never mixed,
//! whatever ends the program.
Mending restoreBook(const MendRequest &request, const Clock &clock, const BookHooks &hooks = {});

//! Makes a new book from a mirror alone, also from the very file that will be the new mirror. A
//! torn last line is left out; a chain that is broken earlier is refused.
Mending rebuildBook(const MendRequest &request, const Clock &clock, const BookHooks &hooks = {});

} // namespace ct
