// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presence.h"

#include <result.h>

#include <QString>

namespace ct {

struct BookPlace;

QString bookFile(const QString &dir);
QString mirrorFile(const QString &dir, const QString &mirrorDir = {});
QString mirrorFile(const BookPlace &place);

//! Leaves word that this folder holds a book ("book.id"): should book and mirror both be gone one
//! day, no new book is begun over what a backup may bring back.
Result<Done> markFolder(const QString &dir, const QString &bookId);

//! What was found, or made, where a book is to lie.
struct BookGround
{
    bool isNew = false; //!< the file is there, and empty
    bool canWrite = false;
    Presence presence;
};

//! Looks at folder and file before SQLite does, and makes them (0700, 0600, flushed) where they are
//! missing and `create` says so. Refused: a symbolic link, a file system of another machine, a
//! mirror whose book is gone, a folder whose book and mirror are gone; nothing was changed then. A
//! restore that was broken off is ended first.
Result<BookGround> prepareGround(const BookPlace &place);

} // namespace ct
