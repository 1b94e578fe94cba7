// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileio.h"

#include <result.h>

#include <QString>
#include <chrono>
#include <memory>

struct sqlite3;
struct sqlite3_backup;

namespace ct {

class Connection;

//! Copies a database a few pages at a time, so that a sale beside it waits for a few pages only.
//! Its pages are on their way to the disk while it goes on: what is left for one flush at the end
//! would hold up the flush of a sale.
//!
//! Taken from the connection that writes, a copy follows the writing; where another connection
//! writes in between, it starts over by itself. Use it on the thread of the connection.
class PageCopy
{
public:
    //! `target` is made (0600) and must not exist. The connection must outlive the copy.
    static Result<std::unique_ptr<PageCopy>> start(Connection &source, const QString &target);
    ~PageCopy();
    PageCopy(const PageCopy &) = delete;
    PageCopy &operator=(const PageCopy &) = delete;

    //! Copies at most `pages`; true: all is copied. Storage: it cannot go on. Malformed: the
    //! database is damaged.
    Result<bool> step(int pages);
    //! Takes such steps, at least one, for about as long as this. Between two of them others can
    //! write, if they wait for it: let them, by a pause, before the next call.
    Result<bool> stepsFor(std::chrono::milliseconds time, int pages);
    //! Waits until a whole copy is on the disk; on any thread.
    Result<Done> flush() const;

    //! How often it had to start over.
    int restarts() const { return m_restarts; }

private:
    PageCopy(FileHandle file, sqlite3 *to) : m_file(std::move(file)), m_to(to) {}
    Result<Done> writeBack();
    Result<bool> finish();

    FileHandle m_file;
    sqlite3 *m_to;
    sqlite3_backup *m_backup = nullptr;
    int m_left = -1;
    int m_behind = 0; //!< pages since the disk was last told to write
    int m_restarts = 0;
};

} // namespace ct
