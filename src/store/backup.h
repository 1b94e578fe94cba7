// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupfolder.h"

#include <atomic>
#include <functional>
#include <memory>

namespace ct {

class PageCopy;

//! What a finished backup holds.
struct BackupMade
{
    QString file;
    FileFacts facts;
};

//! What closes a finished copy before it leaves the book's folder; empty: it leaves as it is.
struct BackupSeal
{
    //! Makes the new file `sealed` of `plain`, on the disk when it returns.
    std::function<Result<Done>(const QString &plain, const QString &sealed)> make;
    //! True for a file that such a seal made: it may be replaced by a newer one.
    std::function<bool(const QString &file)> isOne;
};

//! One backup of an open book: copied a few pages at a time, checked, and only then named as one.
//!
//! copySome() until it says true and finish() run on the book's thread; check() may run on any.
//! Whoever drops it earlier leaves nothing behind; a process that is killed leaves a file
//! ".NAME.partial", which the next backup of that name removes. With a seal the plain copy is only
//! ever in the book's own folder, and goes before the backup has its name.
class Backup
{
public:
    //! Refused: `file` is the book or the mirror itself, or something that is no backup; another
    //! backup to it is under way. Storage: no room for it, or it cannot be made.
    static Result<std::unique_ptr<Backup>> begin(SqliteBook &book, const QString &file,
                                                 BackupSeal seal = {});
    ~Backup();
    Backup(const Backup &) = delete;
    Backup &operator=(const Backup &) = delete;

    //! Copies for about as long as this. True: all is copied. Storage: it cannot go on, or others
    //! write all the time.
    Result<bool> copySome(std::chrono::milliseconds time = std::chrono::milliseconds(3));
    //! Brings the copy to the disk and looks at its pages, schema and whole chain. Malformed: it is
    //! damaged, and so, most likely, is the book. Storage: it could not be looked at, which says
    //! nothing. A seal is made here, too. Whoever sets `stop` ends it early; its answer means
    //! nothing then.
    Result<FileFacts> check(const std::atomic<bool> *stop = nullptr) const;
    //! Gives the copy its name, and anchors its head in the book.
    Result<BackupMade> finish(const FileFacts &facts);

private:
    Backup(SqliteBook &book, QString file, QString partial, BackupSeal seal);

    SqliteBook &m_book;
    QString m_file;
    QString m_partial; //!< the copy, plain
    BackupSeal m_seal;
    QString m_sealed; //!< the sealed copy while it has not its name; empty: no seal
    FileHandle m_lock;
    std::unique_ptr<PageCopy> m_copy;
};

} // namespace ct
