// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers.h"

#include <elf.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>

namespace crash {

namespace {

std::optional<struct __ptrace_syscall_info> infoOf(pid_t thread)
{
    __ptrace_syscall_info info = {};
    // NOLINTNEXTLINE(performance-no-int-to-ptr): the kernel wants the size as a pointer
    void *size = reinterpret_cast<void *>(sizeof info);
    if (::ptrace(static_cast<__ptrace_request>(PTRACE_GET_SYSCALL_INFO), thread, size, &info) <= 0)
        return std::nullopt;
    return info;
}

template <typename Change>
bool change(pid_t thread, Change what)
{
    user_regs_struct registers = {};
    iovec place{&registers, sizeof registers};
    // NOLINTNEXTLINE(performance-no-int-to-ptr)
    void *kind = reinterpret_cast<void *>(NT_PRSTATUS);
    if (::ptrace(PTRACE_GETREGSET, thread, kind, &place) != 0)
        return false;
    what(registers);
    return ::ptrace(PTRACE_SETREGSET, thread, kind, &place) == 0;
}

} // namespace

std::optional<StoppedCall> callOf(pid_t thread)
{
    const auto info = infoOf(thread);
    if (!info || info->op != PTRACE_SYSCALL_INFO_SECCOMP)
        return std::nullopt;
    StoppedCall call;
    call.thread = thread;
    call.number = static_cast<long>(info->seccomp.nr);
    for (int i = 0; i < 6; ++i)
        call.arguments[i] = info->seccomp.args[i];
    return call;
}

std::optional<std::int64_t> resultOf(pid_t thread)
{
    const auto info = infoOf(thread);
    if (!info || info->op != PTRACE_SYSCALL_INFO_EXIT)
        return std::nullopt;
    return info->exit.rval;
}

#if defined(__x86_64__)

bool skipCall(pid_t thread)
{
    return change(thread, [](user_regs_struct &registers) { registers.orig_rax = ~0ULL; });
}

bool setThirdArgument(pid_t thread, std::uint64_t value)
{
    return change(thread, [value](user_regs_struct &registers) { registers.rdx = value; });
}

bool setResult(pid_t thread, std::int64_t value)
{
    return change(thread, [value](user_regs_struct &registers) {
        registers.rax = static_cast<unsigned long long>(value);
    });
}

#elif defined(__aarch64__)

bool skipCall(pid_t thread)
{
    int none = -1;
    iovec place{&none, sizeof none};
    // NOLINTNEXTLINE(performance-no-int-to-ptr)
    void *kind = reinterpret_cast<void *>(NT_ARM_SYSTEM_CALL);
    return ::ptrace(PTRACE_SETREGSET, thread, kind, &place) == 0;
}

bool setThirdArgument(pid_t thread, std::uint64_t value)
{
    return change(thread, [value](user_regs_struct &registers) { registers.regs[2] = value; });
}

bool setResult(pid_t thread, std::int64_t value)
{
    return change(thread, [value](user_regs_struct &registers) {
        registers.regs[0] = static_cast<unsigned long long>(value);
    });
}

#else
#error "the registers of this machine are not known here"
#endif

} // namespace crash
