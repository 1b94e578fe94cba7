// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simdisk.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstdarg>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ct::sim {

DiskState *DiskState::current = nullptr;

const char *diskStepName(DiskStep step)
{
    static constexpr std::array<const char *, DiskStepCount> names{
        "db_open",    "db_write",  "db_sync",   "db_cut",      "mirror_write", "mirror_sync",
        "mirror_cut", "file_make", "file_drop", "folder_sync", "db_delete"};
    return names[std::size_t(step)];
}

DiskState::Does DiskState::at(DiskStep step)
{
    if (m_frozen)
        return Does::Nothing;
    ++m_steps;
    const bool isNth = m_dieNth > 0 && step == m_dieStep && --m_dieNth == 0;
    if (isNth || (m_dieAt >= 0 && m_steps >= m_dieAt)) {
        m_frozen = true;
        m_diedByItself = true;
        m_diedAt = step;
        return m_half ? Does::Half : Does::Nothing;
    }
    if (m_failing & stepBit(step)) {
        ++m_failures;
        return Does::Fails;
    }
    return Does::Go;
}

namespace {

using Does = DiskState::Does;

//! What is known of a rollback journal without asking the file system: SQLite looks for one before
//! each read, and that was a fifth of what a run costs.
enum class Journal { NotKnown, Empty, Filled };

std::unordered_map<std::string, Journal> &journals()
{
    static std::unordered_map<std::string, Journal> known;
    return known;
}

//! A file of SQLite, with the disk of the program that opened it.
struct SimFile
{
    sqlite3_file base;
    DiskState *disk;
    Journal *journal; //!< only of a rollback journal
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

SimFile *simFile(sqlite3_file *file)
{
    return reinterpret_cast<SimFile *>(file);
}

sqlite3_vfs *realVfs(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

Does decide(DiskState *disk, DiskStep step)
{
    return disk ? disk->at(step) : Does::Go;
}

int sqliteError(const DiskState &disk, int otherwise)
{
    return disk.error() == ENOSPC ? SQLITE_FULL : otherwise;
}

int fileClose(sqlite3_file *file)
{
    sqlite3_file *real = simFile(file)->real();
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

int fileRead(sqlite3_file *file, void *data, int size, sqlite3_int64 at)
{
    sqlite3_file *real = simFile(file)->real();
    return real->pMethods->xRead(real, data, size, at);
}

int fileWrite(sqlite3_file *file, const void *data, int size, sqlite3_int64 at)
{
    SimFile *sim = simFile(file);
    sqlite3_file *real = sim->real();
    if (sim->disk)
        sim->disk->isDbFlushed = false;
    if (sim->journal)
        *sim->journal = Journal::Filled;
    switch (decide(sim->disk, DiskStep::DbWrite)) {
        case Does::Go:
            return real->pMethods->xWrite(real, data, size, at);
        case Does::Half:
            (void)real->pMethods->xWrite(real, data, size / 2, at);
            return SQLITE_OK;
        case Does::Nothing:
            return SQLITE_OK;
        case Does::Fails:
            break;
    }
    return sqliteError(*sim->disk, SQLITE_IOERR_WRITE);
}

int fileTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    SimFile *sim = simFile(file);
    sqlite3_file *real = sim->real();
    switch (decide(sim->disk, DiskStep::DbCut)) {
        case Does::Go:
            if (sim->journal && size == 0)
                *sim->journal = Journal::Empty;
            return real->pMethods->xTruncate(real, size);
        case Does::Half:
        case Does::Nothing:
            return SQLITE_OK;
        case Does::Fails:
            break;
    }
    return SQLITE_IOERR_TRUNCATE;
}

//! Memory needs no flushing; what counts is that it was asked for.
int fileSync(sqlite3_file *file, int)
{
    SimFile *sim = simFile(file);
    if (decide(sim->disk, DiskStep::DbSync) == Does::Fails)
        return SQLITE_IOERR_FSYNC;
    if (sim->disk)
        sim->disk->isDbFlushed = true;
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    sqlite3_file *real = simFile(file)->real();
    return real->pMethods->xFileSize(real, size);
}

// One thread runs all programs, and no transaction outlives an event: there is nobody to lock out.
int fileLock(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int fileCheckLock(sqlite3_file *, int *is)
{
    *is = 0;
    return SQLITE_OK;
}

int fileControl(sqlite3_file *file, int op, void *data)
{
    sqlite3_file *real = simFile(file)->real();
    return real->pMethods->xFileControl(real, op, data);
}

int fileSector(sqlite3_file *file)
{
    sqlite3_file *real = simFile(file)->real();
    return real->pMethods->xSectorSize(real);
}

int fileTraits(sqlite3_file *file)
{
    sqlite3_file *real = simFile(file)->real();
    return real->pMethods->xDeviceCharacteristics(real);
}

const sqlite3_io_methods methods{1,           fileClose,  fileRead,   fileWrite, fileTruncate,
                                 fileSync,    fileSize,   fileLock,   fileLock,  fileCheckLock,
                                 fileControl, fileSector, fileTraits, nullptr,   nullptr,
                                 nullptr,     nullptr,    nullptr,    nullptr};

int vfsOpen(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *given)
{
    SimFile *sim = simFile(file);
    sim->base.pMethods = nullptr;
    sim->disk = name ? DiskState::current : nullptr;
    sim->journal = (flags & SQLITE_OPEN_MAIN_JOURNAL) ? &journals()[name] : nullptr;
    std::memset(sim->real(), 0, std::size_t(realVfs(vfs)->szOsFile));
    if (decide(sim->disk, DiskStep::DbOpen) == Does::Fails)
        return SQLITE_CANTOPEN;
    const int opened = realVfs(vfs)->xOpen(realVfs(vfs), name, sim->real(), flags, given);
    if (opened == SQLITE_OK)
        sim->base.pMethods = &methods;
    return opened;
}

int vfsAccess(sqlite3_vfs *vfs, const char *name, int what, int *is)
{
    const std::string_view path(name);
    *is = 0;
    if (path.ends_with("-wal"))
        return SQLITE_OK;
    if (path.ends_with("-journal")) {
        const auto known = journals().find(std::string(path));
        if (known != journals().end() && known->second == Journal::Empty)
            return SQLITE_OK;
    }
    return realVfs(vfs)->xAccess(realVfs(vfs), name, what, is);
}

int vfsDelete(sqlite3_vfs *vfs, const char *name, int sync)
{
    switch (decide(DiskState::current, DiskStep::DbDelete)) {
        case Does::Go:
            return realVfs(vfs)->xDelete(realVfs(vfs), name, sync);
        case Does::Fails:
            return SQLITE_IOERR_DELETE;
        case Does::Half:
        case Does::Nothing:
            break;
    }
    return SQLITE_OK;
}

} // namespace

void forgetFiles()
{
    // The entries stay where they are: open files point at them.
    for (auto &[path, journal] : journals())
        journal = Journal::NotKnown;
}

void installSimDisk()
{
    static sqlite3_vfs vfs;
    if (vfs.pAppData)
        return;
    sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
    vfs = *real;
    vfs.zName = "simulated";
    vfs.pAppData = real;
    vfs.szOsFile = int(sizeof(SimFile)) + real->szOsFile;
    vfs.pNext = nullptr;
    vfs.xOpen = vfsOpen;
    vfs.xDelete = vfsDelete;
    vfs.xAccess = vfsAccess;
    sqlite3_vfs_register(&vfs, 1);
}

} // namespace ct::sim

// The store's own calls, put here by the linker (--wrap): the mirror, the locks, the folders.

using ct::sim::DiskState;
using ct::sim::DiskStep;

namespace {

DiskState::Does decideHere(DiskStep step)
{
    return DiskState::current ? DiskState::current->at(step) : DiskState::Does::Go;
}

int failed()
{
    errno = DiskState::current->error();
    return -1;
}

} // namespace

extern "C" {
// NOLINTBEGIN(bugprone-reserved-identifier): the linker's names
ssize_t __real_pwrite(int file, const void *data, size_t size, off_t at);
int __real_fdatasync(int file);
int __real_fsync(int file);
int __real_ftruncate(int file, off_t size);
int __real_unlink(const char *path);
int __real_mkdir(const char *path, mode_t mode);
int __real_open(const char *path, int flags, ...);

ssize_t __wrap_pwrite(int file, const void *data, size_t size, off_t at)
{
    DiskState *disk = DiskState::current;
    if (disk)
        disk->isMirrorFlushed = false;
    switch (decideHere(DiskStep::MirrorWrite)) {
        case DiskState::Does::Go:
            if (disk)
                disk->mirrorSize = at + off_t(size);
            return __real_pwrite(file, data, size, at);
        case DiskState::Does::Half:
            (void)!__real_pwrite(file, data, size / 2, at);
            return ssize_t(size);
        case DiskState::Does::Nothing:
            return ssize_t(size);
        case DiskState::Does::Fails:
            break;
    }
    return failed();
}

int __wrap_fdatasync(int)
{
    if (decideHere(DiskStep::MirrorSync) == DiskState::Does::Fails)
        return failed();
    if (DiskState *disk = DiskState::current) {
        disk->isMirrorFlushed = true;
        disk->mirrorFlushedSize = disk->mirrorSize;
    }
    return 0;
}

int __wrap_fsync(int)
{
    return decideHere(DiskStep::FolderSync) == DiskState::Does::Fails ? failed() : 0;
}

int __wrap_ftruncate(int file, off_t size)
{
    switch (decideHere(DiskStep::MirrorCut)) {
        case DiskState::Does::Go:
            if (DiskState::current)
                DiskState::current->mirrorSize = size;
            return __real_ftruncate(file, size);
        case DiskState::Does::Fails:
            return failed();
        case DiskState::Does::Half:
        case DiskState::Does::Nothing:
            break;
    }
    return 0;
}

int __wrap_unlink(const char *path)
{
    switch (decideHere(DiskStep::FileDrop)) {
        case DiskState::Does::Go:
            return __real_unlink(path);
        case DiskState::Does::Fails:
            return failed();
        case DiskState::Does::Half:
        case DiskState::Does::Nothing:
            break;
    }
    return 0;
}

int __wrap_mkdir(const char *path, mode_t mode)
{
    const DiskState::Does does = decideHere(DiskStep::FileMake);
    if (does == DiskState::Does::Go)
        return __real_mkdir(path, mode);
    return does == DiskState::Does::Fails ? failed() : 0;
}

int __wrap_open(const char *path, int flags, ...)
{
    if ((flags & O_CREAT) == 0)
        return __real_open(path, flags);
    va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    switch (decideHere(DiskStep::FileMake)) {
        case DiskState::Does::Go:
            return __real_open(path, flags, mode);
        case DiskState::Does::Fails:
            return failed();
        case DiskState::Does::Half:
        case DiskState::Does::Nothing:
            break;
    }
    errno = EIO; // the dying program gets no file
    return -1;
}
// NOLINTEND(bugprone-reserved-identifier)
}
