// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan.h"
#include "registers.h"

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <map>
#include <optional>
#include <set>

namespace crash {

namespace {

//! Stops at the calls of interest only: everything else runs at full speed.
bool installFilter()
{
    std::vector<sock_filter> program;
    program.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)));
    std::vector<long> numbers = callsOfInterest();
    numbers.push_back(__NR_prctl);
    for (const long number : numbers) {
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<__u32>(number), 0, 1));
        program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE));
    }
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

[[noreturn]] void becomeProgram(const Plan &plan)
{
    if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
        ::_exit(126);
    ::raise(SIGSTOP);
    if (!installFilter())
        ::_exit(126);
    ::execv(plan.argv.front(), plan.argv.data());
    ::_exit(127);
}

class Tracing
{
public:
    Tracing(const Plan &plan, pid_t child) : m_plan(plan), m_child(child) {}

    Outcome follow();

private:
    bool attach();
    void handle(pid_t thread, int status);
    void atFilter(pid_t thread);
    void keepReadable(const StoppedCall &call);
    bool hit(pid_t thread, Point *point);
    void behindCall(pid_t thread);
    static void resume(pid_t thread, bool stopBehind = false, int signal = 0);

    const Plan &m_plan;
    pid_t m_child;
    Outcome m_outcome;
    std::map<pid_t, std::size_t> m_underWay; //!< thread -> its point
    std::set<pid_t> m_pretended;             //!< threads whose call was skipped and shall look done
};

void Tracing::resume(pid_t thread, bool stopBehind, int signal)
{
    // A thread that has been killed meanwhile is no longer there: nothing is wrong then.
    (void)::ptrace(stopBehind ? PTRACE_SYSCALL : PTRACE_CONT, thread, nullptr,
                   reinterpret_cast<void *>(static_cast<long>(signal))); // NOLINT
}

bool Tracing::attach()
{
    int status = 0;
    if (::waitpid(m_child, &status, 0) != m_child || !WIFSTOPPED(status)) {
        m_outcome.why =
            "the kernel does not let this user trace a program (PTRACE_TRACEME); a "
            "container wants the capability SYS_PTRACE for it";
        return false;
    }
    const long options = PTRACE_O_TRACESECCOMP | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK |
                         PTRACE_O_TRACEVFORK | PTRACE_O_TRACEEXEC | PTRACE_O_EXITKILL |
                         PTRACE_O_TRACESYSGOOD;
    // NOLINTNEXTLINE(performance-no-int-to-ptr)
    if (::ptrace(PTRACE_SETOPTIONS, m_child, nullptr, reinterpret_cast<void *>(options)) != 0) {
        m_outcome.why = std::string("PTRACE_SETOPTIONS: ") + std::strerror(errno);
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, &status, 0);
        return false;
    }
    resume(m_child);
    return true;
}

Outcome Tracing::follow()
{
    if (!attach())
        return std::move(m_outcome);
    m_outcome.started = true;
    while (true) {
        int status = 0;
        const pid_t thread = ::waitpid(-1, &status, __WALL);
        if (thread < 0 && errno == EINTR)
            continue;
        if (thread < 0)
            break;
        if (WIFSTOPPED(status)) {
            handle(thread, status);
            continue;
        }
        if (thread == m_child) {
            m_outcome.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            if (m_outcome.code == 126 && m_outcome.points.empty()) {
                m_outcome.started = false;
                m_outcome.why = "the kernel takes no filter of system calls (PR_SET_SECCOMP)";
            }
        }
    }
    return std::move(m_outcome);
}

void Tracing::handle(pid_t thread, int status)
{
    const int signal = WSTOPSIG(status);
    const int event = status >> 16;
    if (event == PTRACE_EVENT_SECCOMP) {
        atFilter(thread);
        return;
    }
    if (signal == (SIGTRAP | 0x80)) {
        behindCall(thread);
        return;
    }
    // A new thread begins with a stop that nobody sent.
    const bool isOurs = event != 0 || signal == SIGSTOP || signal == SIGTRAP;
    resume(thread, false, isOurs ? 0 : signal);
}

void Tracing::atFilter(pid_t thread)
{
    const std::optional<StoppedCall> call = callOf(thread);
    if (!call) {
        resume(thread);
        return;
    }
    if (call->number == __NR_prctl) {
        keepReadable(*call);
        return;
    }
    Point point = describe(*call, m_plan.wantBytes);
    const bool isElsewhere = point.target == Target::File && !m_plan.under.empty() &&
                             point.path.rfind(m_plan.under, 0) != 0 &&
                             point.second.rfind(m_plan.under, 0) != 0;
    const bool isFileRead = isRead(point) && point.target != Target::Socket;
    // The head of an answer is read a byte at a time: one point, not a hundred.
    const bool isReadOn = isRead(point) && !m_outcome.points.empty() &&
                          isRead(m_outcome.points.back()) &&
                          m_outcome.points.back().path == point.path;
    const bool counted = isCounted(m_plan, point) && !isElsewhere;
    if (point.target == Target::Other || isElsewhere || (isFileRead && !counted) ||
        (isReadOn && point.target == Target::Socket)) {
        resume(thread);
        return;
    }
    bool isHit = false;
    if (counted) {
        ++m_outcome.counted;
        isHit = m_plan.index > 0 && (m_outcome.counted == m_plan.index ||
                                     (m_plan.isSticky && m_outcome.counted > m_plan.index));
    }
    if (isHit && !hit(thread, &point)) {
        m_outcome.points.push_back(std::move(point));
        return; // killed
    }
    m_outcome.points.push_back(std::move(point));
    m_underWay[thread] = m_outcome.points.size() - 1;
    resume(thread, true);
}

//! A program that hides its memory from everybody hides it from a tracer that is not root, too, and
//! nothing could be told of its calls. It is told that it is hidden.
void Tracing::keepReadable(const StoppedCall &call)
{
    const bool hides = call.arguments[0] == PR_SET_DUMPABLE && call.arguments[1] == 0;
    if (hides && skipCall(call.thread))
        m_pretended.insert(call.thread);
    resume(call.thread, hides);
}

//! False where the program has been killed.
bool Tracing::hit(pid_t thread, Point *point)
{
    if (m_plan.kill && m_plan.isShort && point->size >= 2 &&
        setThirdArgument(thread, static_cast<std::uint64_t>(point->size / 2))) {
        point->injected = "half";
        return true;
    }
    if (m_plan.kill) {
        point->injected = "kill";
        m_outcome.wasKilled = true;
        ::kill(m_child, SIGKILL);
        return false;
    }
    if (m_plan.isShort) {
        if (setThirdArgument(thread, static_cast<std::uint64_t>(point->size / 2)))
            point->injected = "short";
    } else if (skipCall(thread)) {
        point->injected = "error";
    }
    return true;
}

void Tracing::behindCall(pid_t thread)
{
    if (m_pretended.erase(thread) > 0)
        setResult(thread, 0);
    const auto found = m_underWay.find(thread);
    if (found != m_underWay.end()) {
        Point &point = m_outcome.points[found->second];
        if (point.injected == "error")
            setResult(thread, -m_plan.error);
        point.result = resultOf(thread).value_or(0);
        point.isDone = true;
        if (point.injected == "half") {
            m_outcome.wasKilled = true;
            ::kill(m_child, SIGKILL);
            m_underWay.erase(found);
            return;
        }
        if (point.isNew && point.inode == 0 && point.result >= 0) {
            StoppedCall opened;
            opened.thread = thread;
            opened.number = __NR_fsync;
            opened.arguments[0] = static_cast<std::uint64_t>(point.result);
            if (point.call.rfind("open", 0) == 0)
                point.inode = describe(opened, false).inode;
        }
        m_underWay.erase(found);
    }
    resume(thread);
}

} // namespace

bool isCounted(const Plan &plan, const Point &point)
{
    if (point.target == Target::Other)
        return false;
    const bool isFile = point.target == Target::File;
    switch (plan.kind) {
        case Kind::Any:
            return !isRead(point) || point.target == Target::Socket;
        case Kind::Disk:
            return isFile && !isRead(point);
        case Kind::Write:
            return isDataWrite(point) && point.size >= 2;
        case Kind::Flush:
            return isFlush(point);
        case Kind::Read:
            return isFile && point.number == __NR_pread64;
        case Kind::Wire:
            return point.target == Target::Socket;
    }
    return false;
}

Outcome runUnderPlan(const Plan &plan)
{
    const pid_t child = ::fork();
    if (child == 0)
        becomeProgram(plan);
    if (child < 0) {
        Outcome outcome;
        outcome.why = std::string("fork: ") + std::strerror(errno);
        return outcome;
    }
    return Tracing(plan, child).follow();
}

} // namespace crash
