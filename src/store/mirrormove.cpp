// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrormove.h"

#include "bookplace.h"
#include "fileio.h"

#include <mutant.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <QFile>
#include <QFileInfo>

namespace ct {

namespace {

constexpr qint64 Block = 1 << 20;

QString partialOf(const QString &mirror)
{
    return QFileInfo(mirror).path() + QStringLiteral("/.journal.jsonl.partial");
}

//! Whether `file` begins as `whole` does and is no longer: what a move that was broken off left.
bool isStartOf(const QString &file, const QString &whole)
{
    const FileHandle a = openFile(file, O_RDONLY);
    const FileHandle b = openFile(whole, O_RDONLY);
    for (qint64 at = 0; a.isOpen() && b.isOpen(); at += Block) {
        const Result<QByteArray> mine = readAt(a.get(), at, Block);
        const Result<QByteArray> theirs = readAt(b.get(), at, Block);
        if (!mine.ok() || !theirs.ok() || !theirs->startsWith(*mine))
            return false;
        if (mine->size() < Block)
            return true;
    }
    return false;
}

//! Copies all of it and waits until it is on the disk.
std::optional<MirrorRefused> copyWhole(const QString &from, const QString &to)
{
    const QString partial = partialOf(to);
    (void)::unlink(QFile::encodeName(partial).constData());
    const auto unwritable = [&partial](const Error &error) {
        (void)::unlink(QFile::encodeName(partial).constData());
        return MirrorRefused{MirrorProblem::Unwritable, error.detail};
    };
    const FileHandle source = openFile(from, O_RDONLY);
    if (!source.isOpen())
        return MirrorRefused{MirrorProblem::Unreadable, systemError(from).detail};
    const FileHandle target = openFile(partial, O_RDWR | O_CREAT | O_EXCL);
    if (!target.isOpen())
        return unwritable(systemError(to));
    for (qint64 at = 0;; at += Block) {
        const Result<QByteArray> block = readAt(source.get(), at, Block);
        if (!block.ok()) {
            (void)::unlink(QFile::encodeName(partial).constData());
            return MirrorRefused{MirrorProblem::Unreadable, block.error().detail};
        }
        if (const Result<Done> written = writeAll(target.get(), *block, at); !written.ok())
            return unwritable(written.error());
        if (block->size() < Block || mutant("mirror-moved-in-part"))
            break;
    }
    if (::fsync(target.get()) != 0 ||
        ::rename(QFile::encodeName(partial).constData(), QFile::encodeName(to).constData()) != 0)
        return unwritable(systemError(to));
    if (const Result<Done> synced = syncDirectory(QFileInfo(to).path()); !synced.ok())
        return MirrorRefused{MirrorProblem::Unwritable, synced.error().detail};
    return std::nullopt;
}

} // namespace

std::optional<MirrorRefused> mirrorFolderProblem(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    struct stat facts = {};
    struct statfs system = {};
    if (!QFileInfo(folder).isAbsolute() || ::stat(name.constData(), &facts) != 0 ||
        !S_ISDIR(facts.st_mode) || ::statfs(name.constData(), &system) != 0)
        return MirrorRefused{MirrorProblem::NoFolder, {}};
    if (isNetworkFileSystem(static_cast<long>(system.f_type)))
        return MirrorRefused{MirrorProblem::Elsewhere, {}};
    if (facts.st_mode & S_IWOTH)
        return MirrorRefused{MirrorProblem::OpenToAll, {}};
    if (::faccessat(AT_FDCWD, name.constData(), R_OK | W_OK | X_OK, AT_EACCESS) != 0)
        return MirrorRefused{MirrorProblem::Unwritable, systemError(folder).detail};
    return std::nullopt;
}

MirrorMove::Beginning MirrorMove::begin(const BookPlace &place, const QString &to)
{
    if (const auto problem = mirrorFolderProblem(to.isEmpty() ? place.dir : to))
        return *problem;
    Result<Presence> alone = Presence::alone(place.dir);
    if (!alone.ok()) {
        const bool isOpen = alone.error().fault == Fault::Refused;
        return MirrorRefused{isOpen ? MirrorProblem::BookOpen : MirrorProblem::Unwritable,
                             alone.error().detail};
    }
    const QString old = mirrorFile(place);
    const QString fresh = mirrorFile(place.dir, to);
    const bool isThere = QFileInfo(old).size() > 0;
    const QFileInfo there(fresh);
    if (isThere && there.exists() &&
        there.canonicalFilePath() == QFileInfo(old).canonicalFilePath())
        return std::unique_ptr<MirrorMove>(new MirrorMove(*std::move(alone), place.dir, {}, {}));
    if (there.isSymLink() || (there.size() > 0 && !(isThere && isStartOf(fresh, old))))
        return MirrorRefused{MirrorProblem::OtherJournal, fresh};
    // A mirror that is gone is made anew from the book, in its new place, by whoever opens it next.
    if (!isThere)
        return std::unique_ptr<MirrorMove>(new MirrorMove(*std::move(alone), place.dir, {}, {}));
    if (const auto problem = copyWhole(old, fresh))
        return *problem;
    if (mutant("mirror-moved-before-the-settings"))
        (void)::unlink(QFile::encodeName(old).constData());
    return std::unique_ptr<MirrorMove>(new MirrorMove(*std::move(alone), place.dir, old, fresh));
}

MirrorMove::~MirrorMove()
{
    if (!m_to.isEmpty())
        (void)::unlink(QFile::encodeName(m_to).constData());
}

Result<Done> MirrorMove::finish()
{
    if (m_to.isEmpty())
        return Done{};
    m_to.clear(); // from now on it is the mirror
    if (const Result<Done> synced = syncDirectory(m_dir); !synced.ok())
        return synced;
    if (::unlink(QFile::encodeName(m_from).constData()) != 0)
        return systemError(m_from);
    return syncDirectory(QFileInfo(m_from).path());
}

} // namespace ct
