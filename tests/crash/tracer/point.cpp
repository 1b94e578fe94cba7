// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "point.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
#include <algorithm>
#include <climits>
#include <cstdio>
#include <map>

namespace crash {

namespace {

enum class Shape {
    Write,      // fd, buffer, size
    WriteAt,    // fd, buffer, size, offset
    Gather,     // fd, vector, count
    GatherAt,   // fd, vector, count, offset
    Message,    // fd, msghdr
    Read,       // fd, …
    ReadAt,     // fd, buffer, size, offset
    Descriptor, // fd
    Size,       // fd, length
    Open,       // path, flags
    OpenAt,     // folder, path, flags
    Path,       // path
    PathAt,     // folder, path
    Paths,      // path, path
    PathsAt,    // folder, path, folder, path
    Connect,    // fd
    Copy,       // target fd first
    CopyLast,   // target fd third
};

struct Known
{
    const char *name;
    Shape shape;
};

const std::map<long, Known> &known()
{
    static const std::map<long, Known> calls{
        {__NR_write, {"write", Shape::Write}},
        {__NR_pwrite64, {"pwrite64", Shape::WriteAt}},
        {__NR_writev, {"writev", Shape::Gather}},
        {__NR_pwritev, {"pwritev", Shape::GatherAt}},
        {__NR_pwritev2, {"pwritev2", Shape::GatherAt}},
        {__NR_sendto, {"sendto", Shape::Write}},
        {__NR_sendmsg, {"sendmsg", Shape::Message}},
        {__NR_sendmmsg, {"sendmmsg", Shape::Descriptor}},
        {__NR_read, {"read", Shape::Read}},
        {__NR_readv, {"readv", Shape::Read}},
        {__NR_recvfrom, {"recvfrom", Shape::Read}},
        {__NR_recvmsg, {"recvmsg", Shape::Read}},
        {__NR_pread64, {"pread64", Shape::ReadAt}},
        {__NR_fsync, {"fsync", Shape::Descriptor}},
        {__NR_fdatasync, {"fdatasync", Shape::Descriptor}},
        {__NR_syncfs, {"syncfs", Shape::Descriptor}},
        {__NR_sync_file_range, {"sync_file_range", Shape::Descriptor}},
        {__NR_ftruncate, {"ftruncate", Shape::Size}},
        {__NR_truncate, {"truncate", Shape::Path}},
        {__NR_fallocate, {"fallocate", Shape::Descriptor}},
        {__NR_fchmod, {"fchmod", Shape::Descriptor}},
        {__NR_openat, {"openat", Shape::OpenAt}},
        {__NR_mkdirat, {"mkdirat", Shape::PathAt}},
        {__NR_unlinkat, {"unlinkat", Shape::PathAt}},
        {__NR_symlinkat, {"symlinkat", Shape::PathAt}},
        {__NR_fchmodat, {"fchmodat", Shape::PathAt}},
        {__NR_linkat, {"linkat", Shape::PathsAt}},
        {__NR_renameat2, {"renameat2", Shape::PathsAt}},
        {__NR_connect, {"connect", Shape::Connect}},
        {__NR_sendfile, {"sendfile", Shape::Copy}},
        {__NR_copy_file_range, {"copy_file_range", Shape::CopyLast}},
#ifdef __NR_renameat
        {__NR_renameat, {"renameat", Shape::PathsAt}},
#endif
#ifdef __NR_open
        {__NR_open, {"open", Shape::Open}},
        {__NR_creat, {"creat", Shape::Path}},
        {__NR_mkdir, {"mkdir", Shape::Path}},
        {__NR_rmdir, {"rmdir", Shape::Path}},
        {__NR_unlink, {"unlink", Shape::Path}},
        {__NR_symlink, {"symlink", Shape::Path}},
        {__NR_chmod, {"chmod", Shape::Path}},
        {__NR_link, {"link", Shape::Paths}},
        {__NR_rename, {"rename", Shape::Paths}},
#endif
    };
    return calls;
}

bool readMemory(pid_t thread, std::uint64_t address, void *to, std::size_t size)
{
    iovec here{to, size};
    iovec there{reinterpret_cast<void *>(address), size}; // NOLINT(performance-no-int-to-ptr)
    return process_vm_readv(thread, &here, 1, &there, 1, 0) == static_cast<ssize_t>(size);
}

std::string readText(pid_t thread, std::uint64_t address)
{
    std::string text;
    char block[64];
    while (text.size() < PATH_MAX) {
        // Blocks that end where an aligned block ends never cross into a page that is not there.
        const std::size_t size = sizeof block - (address + text.size()) % sizeof block;
        if (!readMemory(thread, address + text.size(), block, size))
            break;
        const char *end = std::find(std::begin(block), block + size, '\0');
        text.append(block, static_cast<std::size_t>(end - block));
        if (end != block + size)
            break;
    }
    return text;
}

std::string readLink(const std::string &path)
{
    char target[PATH_MAX];
    const ssize_t size = ::readlink(path.c_str(), target, sizeof target);
    return size > 0 ? std::string(target, static_cast<std::size_t>(size)) : std::string();
}

std::string processFile(pid_t thread, const std::string &name)
{
    return "/proc/" + std::to_string(thread) + '/' + name;
}

void describeDescriptor(const StoppedCall &call, std::uint64_t descriptor, Point *point)
{
    const int fd = static_cast<int>(descriptor);
    const std::string entry = processFile(call.thread, "fd/" + std::to_string(fd));
    point->path = readLink(entry);
    struct stat facts = {};
    const bool isKnown = ::stat(entry.c_str(), &facts) == 0;
    point->inode = isKnown ? facts.st_ino : 0;
    if (fd == STDOUT_FILENO || fd == STDERR_FILENO)
        point->target = Target::Out;
    else if (point->path.rfind("socket:", 0) == 0)
        point->target = Target::Socket;
    else if (isKnown && (S_ISREG(facts.st_mode) || S_ISDIR(facts.st_mode)))
        point->target = Target::File;
    if (point->offset == -1 && isKnown && S_ISREG(facts.st_mode)) {
        // A plain write(): where the file stands; O_APPEND is the end of the file.
        std::string info;
        const int file =
            ::open(processFile(call.thread, "fdinfo/" + std::to_string(fd)).c_str(), O_RDONLY);
        char text[256] = {};
        if (file >= 0 && ::read(file, text, sizeof text - 1) > 0) {
            long long position = 0;
            unsigned flags = 0;
            if (std::sscanf(text, "pos: %lld flags: %o", &position, &flags) == 2)
                point->offset = (flags & O_APPEND) != 0 ? facts.st_size : position;
        }
        if (file >= 0)
            ::close(file);
    }
}

//! The name as the process means it, with the folder in front of it.
std::string fullName(const StoppedCall &call, int folder, std::uint64_t address)
{
    const std::string name = readText(call.thread, address);
    if (!name.empty() && name.front() == '/')
        return name;
    const std::string base =
        folder == AT_FDCWD ? readLink(processFile(call.thread, "cwd"))
                           : readLink(processFile(call.thread, "fd/" + std::to_string(folder)));
    return name.empty() ? base : base + '/' + name;
}

void describeOpen(int flags, Point *point)
{
    struct stat facts = {};
    const bool isThere = ::lstat(point->path.c_str(), &facts) == 0;
    point->isNew = !isThere && (flags & O_CREAT) != 0;
    // Only an open that changes something is a point.
    const bool changes = point->isNew || (isThere && (flags & O_TRUNC) != 0);
    point->target = changes ? Target::File : Target::Other;
    point->size = (flags & O_TRUNC) != 0 ? 0 : -1;
    point->inode = isThere ? facts.st_ino : 0;
}

void readGathered(const StoppedCall &call, std::uint64_t vector, std::uint64_t count, Point *point,
                  bool wantBytes)
{
    point->size = 0;
    for (std::uint64_t i = 0; i < std::min<std::uint64_t>(count, IOV_MAX); ++i) {
        iovec part = {};
        if (!readMemory(call.thread, vector + i * sizeof part, &part, sizeof part))
            return;
        const std::size_t start = point->bytes.size();
        point->size += static_cast<std::int64_t>(part.iov_len);
        if (!wantBytes)
            continue;
        point->bytes.resize(start + part.iov_len);
        readMemory(call.thread, reinterpret_cast<std::uint64_t>(part.iov_base),
                   point->bytes.data() + start, part.iov_len);
    }
}

void describeWrite(const StoppedCall &call, Shape shape, bool wantBytes, Point *point)
{
    const auto &arguments = call.arguments;
    switch (shape) {
        case Shape::WriteAt:
            point->offset = static_cast<std::int64_t>(arguments[3]);
            [[fallthrough]];
        case Shape::Write:
            point->size = static_cast<std::int64_t>(arguments[2]);
            if (wantBytes) {
                point->bytes.resize(arguments[2]);
                readMemory(call.thread, arguments[1], point->bytes.data(), arguments[2]);
            }
            break;
        case Shape::GatherAt:
            point->offset = static_cast<std::int64_t>(arguments[3]);
            [[fallthrough]];
        case Shape::Gather:
            readGathered(call, arguments[1], arguments[2], point, wantBytes);
            break;
        default:
            break;
    }
    describeDescriptor(call, arguments[0], point);
}

void describeNames(const StoppedCall &call, Shape shape, Point *point)
{
    const auto &arguments = call.arguments;
    const auto folder = [&arguments](int i) { return static_cast<int>(arguments[i]); };
    point->target = Target::File;
    switch (shape) {
        case Shape::Open:
            point->path = fullName(call, AT_FDCWD, arguments[0]);
            describeOpen(static_cast<int>(arguments[1]), point);
            return;
        case Shape::OpenAt:
            point->path = fullName(call, folder(0), arguments[1]);
            describeOpen(static_cast<int>(arguments[2]), point);
            return;
        case Shape::Paths:
            point->path = fullName(call, AT_FDCWD, arguments[0]);
            point->second = fullName(call, AT_FDCWD, arguments[1]);
            break;
        case Shape::PathsAt:
            point->path = fullName(call, folder(0), arguments[1]);
            point->second = fullName(call, folder(2), arguments[3]);
            break;
        case Shape::PathAt:
            point->path = fullName(call, folder(0), arguments[1]);
            break;
        default:
            point->path = fullName(call, AT_FDCWD, arguments[0]);
            break;
    }
    struct stat facts = {};
    if (::lstat(point->path.c_str(), &facts) == 0)
        point->inode = facts.st_ino;
    else if (point->call.rfind("mkdir", 0) == 0)
        point->isNew = true;
    if (!point->isNew && point->call.rfind("mkdir", 0) == 0)
        point->target = Target::Other; // it is there already: nothing changes
}

} // namespace

const std::vector<long> &callsOfInterest()
{
    static const std::vector<long> numbers = [] {
        std::vector<long> all;
        for (const auto &call : known())
            all.push_back(call.first);
        return all;
    }();
    return numbers;
}

Point describe(const StoppedCall &call, bool wantBytes)
{
    Point point;
    point.number = call.number;
    const auto found = known().find(call.number);
    if (found == known().end())
        return point;
    point.call = found->second.name;
    switch (found->second.shape) {
        case Shape::Size:
            point.size = static_cast<std::int64_t>(call.arguments[1]);
            describeDescriptor(call, call.arguments[0], &point);
            break;
        case Shape::ReadAt:
            point.offset = static_cast<std::int64_t>(call.arguments[3]);
            point.size = static_cast<std::int64_t>(call.arguments[2]);
            describeDescriptor(call, call.arguments[0], &point);
            break;
        case Shape::Read:
        case Shape::Message:
        case Shape::Descriptor:
        case Shape::Copy:
        case Shape::Connect:
            describeDescriptor(call, call.arguments[0], &point);
            break;
        case Shape::CopyLast:
            describeDescriptor(call, call.arguments[2], &point);
            break;
        case Shape::Open:
        case Shape::OpenAt:
        case Shape::Path:
        case Shape::PathAt:
        case Shape::Paths:
        case Shape::PathsAt:
            describeNames(call, found->second.shape, &point);
            break;
        default:
            describeWrite(call, found->second.shape, wantBytes, &point);
            break;
    }
    return point;
}

bool isDataWrite(const Point &point)
{
    switch (point.number) {
        case __NR_write:
        case __NR_pwrite64:
        case __NR_writev:
        case __NR_pwritev:
        case __NR_pwritev2:
        case __NR_sendfile:
        case __NR_copy_file_range:
            return point.target == Target::File;
        default:
            return false;
    }
}

bool isFlush(const Point &point)
{
    switch (point.number) {
        case __NR_fsync:
        case __NR_fdatasync:
        case __NR_syncfs:
        case __NR_sync_file_range:
            return point.target == Target::File;
        default:
            return false;
    }
}

bool isRead(const Point &point)
{
    switch (point.number) {
        case __NR_read:
        case __NR_readv:
        case __NR_recvfrom:
        case __NR_recvmsg:
        case __NR_pread64:
            return true;
        default:
            return false;
    }
}

} // namespace crash
