// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirror.h"

#include "fileio.h"

#include <mutant.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>

namespace ct {

namespace {

constexpr qint64 Block = 64 * 1024;
constexpr int Batch = 500;
// So much is handed to the disk at once and then flushed: what a power cut can tear lies in the
// last so many bytes of the file.
constexpr qint64 Unflushed = 1024 * 1024;
constexpr std::chrono::seconds Patience{5}; // as long as for the lock of the database

//! Holds the lock on the file for one append.
class FileLock
{
public:
    explicit FileLock(int file) : m_file(file), m_held(lockFile(file, LOCK_EX, Patience).ok()) {}
    ~FileLock()
    {
        if (m_held)
            ::flock(m_file, LOCK_UN);
    }
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    bool isHeld() const { return m_held; }

private:
    int m_file;
    bool m_held;
};

//! Reads backwards until `count` newlines in front of `end` are in hand, or the file starts.
Result<QByteArray> readBack(int file, qint64 end, int count)
{
    QByteArray bytes;
    qint64 from = end;
    qsizetype newlines = 0;
    while (from > 0 && newlines < count) {
        const qint64 size = std::min(Block, from);
        const Result<QByteArray> block = readAt(file, from - size, size);
        if (!block.ok())
            return block.error();
        from -= size;
        newlines += block->count('\n');
        bytes.prepend(*block);
    }
    return bytes;
}

//! Where the first sector begins that a power cut kept from the disk, or -1. A file that was made
//! longer reads as zeros there, and a line holds none; a later sector of the same write may well
//! have arrived, with the end of its line.
Result<qint64> firstLostByte(int file, qint64 size)
{
    const qint64 from = std::max<qint64>(0, size - Unflushed);
    const Result<QByteArray> bytes = readAt(file, from, size - from);
    if (!bytes.ok())
        return bytes.error();
    const qsizetype zero = bytes->indexOf('\0');
    return zero < 0 ? qint64(-1) : from + zero;
}

Result<Done> cutAt(int file, qint64 size)
{
    // Flushed before anything is written behind it: else another power cut could mix both.
    if (::ftruncate(file, size) != 0 || ::fdatasync(file) != 0)
        return systemError(QStringLiteral("cut of a torn line"));
    return Done{};
}

} // namespace

Result<MirrorTail> mirrorTail(int file)
{
    struct stat facts = {};
    if (::fstat(file, &facts) != 0)
        return systemError(QStringLiteral("mirror"));
    MirrorTail tail;
    tail.fileSize = facts.st_size;
    // Two newlines: the one that ends the last whole line and the one in front of it.
    const Result<QByteArray> bytes = readBack(file, facts.st_size, 2);
    if (!bytes.ok())
        return bytes.error();
    const qsizetype last = bytes->lastIndexOf('\n');
    if (last < 0)
        return tail;
    const qsizetype before = last == 0 ? -1 : bytes->lastIndexOf('\n', last - 1);
    tail.size = facts.st_size - (bytes->size() - last - 1);
    tail.lastLine = bytes->mid(before + 1, last - before - 1);
    return tail;
}

Result<QList<QByteArray>> lastMirrorLines(const QString &path, int count)
{
    const FileHandle file = openFile(path, O_RDONLY);
    if (!file.isOpen())
        return systemError(QStringLiteral("mirror"));
    const Result<MirrorTail> tail = mirrorTail(file.get());
    if (!tail.ok())
        return tail.error();
    const Result<QByteArray> bytes = readBack(file.get(), tail->size, count + 1);
    if (!bytes.ok())
        return bytes.error();
    QList<QByteArray> lines = bytes->split('\n');
    if (!lines.isEmpty())
        lines.removeLast(); // behind the last newline there is nothing
    if (lines.size() > count)
        lines.remove(0, lines.size() - count);
    return lines;
}

Mirror::Mirror(QString path, int file) : m_path(std::move(path)), m_file(file) {}

Mirror::~Mirror()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<std::unique_ptr<Mirror>> Mirror::open(const QString &path)
{
    const bool isNew = !QFileInfo::exists(path);
    FileHandle file = openFile(path, isNew ? O_RDWR | O_CREAT : O_RDWR);
    struct stat facts = {};
    if (!file.isOpen() || ::fstat(file.get(), &facts) != 0)
        return systemError(QStringLiteral("mirror"));
    if (!S_ISREG(facts.st_mode))
        return Error{Fault::Storage, QStringLiteral("the mirror is no plain file")};
    if (isNew) {
        const Result<Done> synced = syncDirectory(QFileInfo(path).path());
        if (!synced.ok())
            return synced.error();
    }
    return std::unique_ptr<Mirror>(new Mirror(path, file.release()));
}

Result<Done> Mirror::reopenIfGone()
{
    // Whoever deletes the file or moves it away while we run must not make us write into nowhere.
    struct stat ours = {};
    if (::fstat(m_file, &ours) != 0)
        return systemError(QStringLiteral("mirror"));
    struct stat named = {};
    const bool isThere = ::lstat(QFile::encodeName(m_path).constData(), &named) == 0;
    if (isThere && named.st_dev == ours.st_dev && named.st_ino == ours.st_ino)
        return Done{};
    Result<std::unique_ptr<Mirror>> again = Mirror::open(m_path);
    if (!again.ok())
        return again.error();
    std::swap(m_file, (*again)->m_file);
    m_size = -1;
    return Done{};
}

Result<Done> Mirror::append(const QList<JournalEntry> &mine, const Fetch &fetch)
{
    const Result<Done> there = reopenIfGone();
    if (!there.ok())
        return there;
    const FileLock lock(m_file);
    if (!lock.isHeld())
        return systemError(QStringLiteral("lock of the mirror"));
    return appendLocked(mine, fetch);
}

Result<Done> Mirror::appendLocked(const QList<JournalEntry> &mine, const Fetch &fetch)
{
    struct stat facts = {};
    if (::fstat(m_file, &facts) != 0)
        return systemError(QStringLiteral("mirror"));
    if (facts.st_size != m_size) {
        const Result<Done> found = findTail(facts.st_size);
        if (!found.ok())
            return found;
    }
    if (!mine.isEmpty() && mine.first().seq == m_lastSeq + 1)
        return write(mine);
    while (true) {
        const Result<QList<JournalEntry>> missing = fetch(m_lastSeq, Batch);
        if (!missing.ok())
            return missing.error();
        if (missing->isEmpty())
            break;
        const Result<Done> written = write(*missing);
        if (!written.ok() || missing->size() < Batch)
            return written;
    }
    // Another process wrote ours as well; whether it lived to flush it is not known.
    if (!mine.isEmpty() && ::fdatasync(m_file) != 0)
        return systemError(QStringLiteral("flush of the mirror"));
    return Done{};
}

Result<Done> Mirror::findTail(qint64 size)
{
    m_size = -1;
    if (!m_isSearched) {
        // Only once: the power cannot have gone since.
        const Result<qint64> lost = firstLostByte(m_file, size);
        if (!lost.ok())
            return lost.error();
        if (*lost >= 0) {
            if (const Result<Done> cut = cutAt(m_file, *lost); !cut.ok())
                return cut;
            size = *lost;
        }
        m_isSearched = true;
    }
    const Result<MirrorTail> tail = mirrorTail(m_file);
    if (!tail.ok())
        return tail.error();
    m_lastSeq = 0;
    m_lastHash = genesisHash();
    if (!tail->lastLine.isEmpty()) {
        const std::optional<JournalEntry> last = fromMirrorLine(tail->lastLine);
        if (!last && mutant("damaged-mirror-overwritten")) {
            // As though it were torn: this line and what stands in front of it.
            m_size = 0;
            return ::ftruncate(m_file, 0) == 0 ? Result<Done>(Done{})
                                               : systemError(QStringLiteral("cut of a line"));
        }
        if (!last)
            return Error{Fault::Malformed, QStringLiteral("the mirror's last line is damaged")};
        m_lastSeq = last->seq;
        m_lastHash = last->hash;
    } else if (tail->size > 0) {
        return Error{Fault::Malformed, QStringLiteral("the mirror ends with an empty line")};
    }
    if (tail->size < size) {
        if (const Result<Done> cut = cutAt(m_file, tail->size); !cut.ok())
            return cut;
    }
    m_size = tail->size;
    return Done{};
}

Result<Done> Mirror::write(const QList<JournalEntry> &entries)
{
    QByteArray bytes;
    qint64 seq = m_lastSeq;
    QByteArray hash = m_lastHash;
    for (const JournalEntry &entry : entries) {
        const bool follows = entry.prevHash == hash || mutant("foreign-mirror-continued");
        if (entry.seq != seq + 1 || !follows)
            return Error{Fault::Malformed, QStringLiteral("the mirror is not of this journal")};
        bytes += mirrorLine(entry);
        seq = entry.seq;
        hash = entry.hash;
    }
    const qint64 before = std::exchange(m_size, -1);
    for (qsizetype done = 0; done < bytes.size(); done += Unflushed) {
        Result<Done> written = writeAll(m_file, bytes.mid(done, Unflushed), before + done);
        if (written.ok() && !mutant("mirror-not-flushed") && ::fdatasync(m_file) != 0)
            written = systemError(QStringLiteral("flush of the mirror"));
        if (!written.ok()) {
            (void)!::ftruncate(m_file, before);
            return written;
        }
    }
    m_size = before + bytes.size();
    m_lastSeq = seq;
    m_lastHash = hash;
    return Done{};
}

} // namespace ct
