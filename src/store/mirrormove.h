// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presence.h"
#include "sqlitebook.h"

#include <variant>

namespace ct {

//! Why a mirror cannot be moved to a folder.
enum class MirrorProblem {
    NoFolder,     //!< there is no such folder
    Elsewhere,    //!< it lies on another machine's disk
    OpenToAll,    //!< other users can write into it
    Unwritable,   //!< it cannot be written, or has no room; `detail` says more
    OtherJournal, //!< a journal.jsonl that is not this book's lies there
    BookOpen,     //!< some program has the book open
    Unreadable,   //!< the mirror cannot be read where it lies now; `detail` says more
};
struct MirrorRefused
{
    MirrorProblem why = MirrorProblem::NoFolder;
    QString detail;
};

//! The move of the second record (the mirror) to a folder of another disk, while no program has
//! the book open. The whole file is copied and flushed first; whoever begins a move then says
//! durably where the mirror lies from now on (the settings), and calls finish(), which removes the
//! old file. Broken off at any moment, one of the two places holds every line: the old one until
//! the settings say otherwise, both afterwards.
class MirrorMove
{
public:
    using Beginning = std::variant<std::unique_ptr<MirrorMove>, MirrorRefused>;

    //! `to`: an absolute folder; empty: beside the book. Nobody opens the book until the move goes.
    static Beginning begin(const BookPlace &place, const QString &to);
    //! Removes the copy again, unless finish() was called.
    ~MirrorMove();
    MirrorMove(const MirrorMove &) = delete;
    MirrorMove &operator=(const MirrorMove &) = delete;

    //! The settings name the new place. Flushes the book's folder, where they lie, and removes the
    //! old file. Storage: that is still there, which does no harm.
    Result<Done> finish();

private:
    MirrorMove(Presence presence, QString dir, QString from, QString to)
        : m_presence(std::move(presence)),
          m_dir(std::move(dir)),
          m_from(std::move(from)),
          m_to(std::move(to))
    {
    }

    Presence m_presence;
    QString m_dir;
    QString m_from;
    QString m_to; //!< empty: there was nothing to move
};

//! Whether a mirror may lie in this absolute folder; empty: it may.
std::optional<MirrorRefused> mirrorFolderProblem(const QString &folder);

} // namespace ct
