// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wirelink.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#include <QFile>
#include <algorithm>
#include <cerrno>
#include <cstring>

namespace ct {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

//! How often a wait looks whether it was called off.
constexpr auto Slice = 100ms;
//! How often the network is asked how much of the receipt the printer has not taken yet.
constexpr auto Look = 20ms;
//! A printer that has taken everything may keep the connection open; it is not waited for longer.
constexpr auto Goodbye = 1500ms;
//! Small, so that what a stalled printer has not taken is seen here and not hidden in a buffer.
constexpr int SendBuffer = 8 * 1024;

//! The address as the sockets want it; networkPlace() has seen to it that it is one.
socklen_t fill(const NetworkPlace &place, sockaddr_storage &storage)
{
    const QByteArray host = place.host.toLatin1();
    const in_port_t port = htons(uint16_t(place.port));
    sockaddr_in four{};
    four.sin_family = AF_INET;
    four.sin_port = port;
    if (inet_pton(AF_INET, host.constData(), &four.sin_addr) == 1) {
        std::memcpy(&storage, &four, sizeof four);
        return sizeof four;
    }
    sockaddr_in6 six{};
    six.sin6_family = AF_INET6;
    six.sin6_port = port;
    if (inet_pton(AF_INET6, host.constData(), &six.sin6_addr) != 1)
        return 0;
    std::memcpy(&storage, &six, sizeof six);
    return sizeof six;
}

//! A serial line would otherwise turn some dots into others.
void makeRaw(int fd)
{
    termios line{};
    if (!isatty(fd) || tcgetattr(fd, &line) != 0)
        return;
    cfmakeraw(&line);
    tcsetattr(fd, TCSANOW, &line);
}

} // namespace

WireLink::WireLink(PrinterSetup setup, PrintPatience patience, const std::atomic<bool> &stop)
    : m_setup(std::move(setup)), m_patience(patience), m_stop(stop)
{
}

WireLink::~WireLink()
{
    if (m_fd < 0)
        return;
    // Closing a serial line waits for what it has not sent, which may be for ever.
    if (!m_isTaken && isatty(m_fd))
        tcflush(m_fd, TCOFLUSH);
    close(m_fd);
}

PrintOutcome WireLink::failed(PrintTrouble trouble, bool mayHavePrinted, const char *what) const
{
    const QString reason =
        errno == 0 ? QString() : QStringLiteral(": ") + QString::fromLocal8Bit(strerror(errno));
    return {
        trouble, mayHavePrinted,
        QStringLiteral("%1: %2%3").arg(printerAddress(m_setup), QString::fromLatin1(what), reason)};
}

PrintOutcome WireLink::open()
{
    errno = 0;
    return isNetwork() ? openNetwork() : openDevice();
}

PrintOutcome WireLink::openNetwork()
{
    const auto place = networkPlace(m_setup.address);
    sockaddr_storage storage{};
    const socklen_t length = place ? fill(*place, storage) : 0;
    if (length == 0)
        return failed(PrintTrouble::Missing, false, "no address");
    m_fd = socket(storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_fd < 0)
        return failed(PrintTrouble::Refused, false, "no socket");
    setsockopt(m_fd, SOL_SOCKET, SO_SNDBUF, &SendBuffer, sizeof SendBuffer);
    if (connect(m_fd, reinterpret_cast<const sockaddr *>(&storage), length) == 0)
        return {};
    if (errno != EINPROGRESS)
        return failed(PrintTrouble::Refused, false, "not connected");
    return awaitConnection();
}

PrintOutcome WireLink::awaitConnection()
{
    const Ready ready = await(POLLOUT, Clock::now() + m_patience.silence);
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size);
    errno = error;
    if (ready == Ready::Stopped)
        return failed(PrintTrouble::Stopped, false, "called off");
    if (ready == Ready::Silent)
        return failed(PrintTrouble::Silent, false, "no answer to the connection");
    if (error != 0 || ready == Ready::Ended)
        return failed(error == ETIMEDOUT ? PrintTrouble::Silent : PrintTrouble::Refused, false,
                      "not connected");
    return {};
}

PrintOutcome WireLink::openDevice()
{
    const QByteArray path = QFile::encodeName(m_setup.address);
    struct stat facts
    {
    };
    // Looked at before it is opened: opening alone does something to some devices.
    if (stat(path.constData(), &facts) != 0)
        return failed(errno == EACCES ? PrintTrouble::NotAllowed : PrintTrouble::Missing, false,
                      "no such device");
    if (!S_ISCHR(facts.st_mode) && !S_ISFIFO(facts.st_mode))
        return failed(PrintTrouble::NotAPrinter, false, "no printer's device");
    m_fd = ::open(path.constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (m_fd < 0) {
        if (errno == EACCES || errno == EPERM)
            return failed(PrintTrouble::NotAllowed, false, "not allowed");
        const bool isGone = errno == ENOENT || errno == ENODEV || errno == ENXIO;
        return failed(isGone ? PrintTrouble::Missing : PrintTrouble::Refused, false,
                      "cannot be opened");
    }
    struct stat opened
    {
    };
    if (fstat(m_fd, &opened) != 0 || opened.st_rdev != facts.st_rdev ||
        (!S_ISCHR(opened.st_mode) && !S_ISFIFO(opened.st_mode)))
        return failed(PrintTrouble::NotAPrinter, false, "became another file");
    makeRaw(m_fd);
    return {};
}

WireLink::Ready WireLink::await(short events, Time until)
{
    while (!m_stop) {
        pollfd wire{m_fd, events, 0};
        const auto rest = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
        if (rest <= 0ms)
            return Ready::Silent;
        const int count =
            poll(&wire, 1, int(std::min<std::chrono::milliseconds>(rest, Slice).count()));
        if (count == 0 || (count < 0 && errno == EINTR))
            continue;
        if (count < 0 || (wire.revents & (POLLERR | POLLNVAL)))
            return Ready::Ended;
        if ((wire.revents & (POLLIN | POLLHUP)) && !isStillThere())
            return Ready::Ended;
        if (wire.revents & POLLOUT)
            return Ready::Write;
    }
    return Ready::Stopped;
}

bool WireLink::isStillThere()
{
    char said[256];
    for (;;) {
        const ssize_t count = read(m_fd, said, sizeof said);
        if (count > 0)
            continue;
        if (count == 0)
            return false;
        if (errno == EINTR)
            continue;
        return errno == EAGAIN;
    }
}

PrintOutcome WireLink::awaitRoom(bool mayHavePrinted, Time end)
{
    errno = 0;
    const short events = isNetwork() ? POLLOUT | POLLIN : POLLOUT;
    switch (await(events, std::min(end, Clock::now() + m_patience.silence))) {
        case Ready::Write:
            return {};
        case Ready::Ended:
            return failed(PrintTrouble::CutOff, mayHavePrinted, "ended in the middle");
        case Ready::Silent:
            return failed(PrintTrouble::Silent, mayHavePrinted, "takes no more");
        case Ready::Stopped:
            break;
    }
    return failed(PrintTrouble::Stopped, mayHavePrinted, "called off");
}

PrintOutcome WireLink::send(const PrintData &data)
{
    const Time end = Clock::now() + m_patience.whole;
    const QByteArray &bytes = data.bytes;
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        if (const PrintOutcome room = awaitRoom(sent > 0, end); !room.ok())
            return room;
        const auto rest = std::size_t(bytes.size() - sent);
        const char *from = bytes.constData() + sent;
        const ssize_t count =
            isNetwork() ? ::send(m_fd, from, rest, MSG_NOSIGNAL) : write(m_fd, from, rest);
        if (count > 0)
            sent += count;
        else if (count < 0 && errno != EAGAIN && errno != EINTR)
            return failed(PrintTrouble::CutOff, sent > 0, "not written");
    }
    // A device forgets what it has not passed on when it is closed; room for more means that it
    // has.
    const PrintOutcome taken = isNetwork() ? awaitTaken(end) : awaitRoom(true, end);
    m_isTaken = taken.ok();
    return taken;
}

PrintOutcome WireLink::awaitTaken(Time end)
{
    shutdown(m_fd, SHUT_WR);
    int before = -1;
    Time moved = Clock::now();
    while (!m_stop) {
        int left = 0;
        errno = 0;
        if (ioctl(m_fd, SIOCOUTQ, &left) != 0)
            return failed(PrintTrouble::CutOff, true, "not told what was taken");
        const Time now = Clock::now();
        if (left != before)
            moved = now;
        before = left;
        if (left == 0 && now - moved > std::min<Clock::duration>(Goodbye, m_patience.silence))
            return {};
        if (now > end || now - moved > m_patience.silence)
            return failed(PrintTrouble::Silent, true, "takes no more");
        pollfd wire{m_fd, POLLIN, 0};
        if (poll(&wire, 1, int(std::chrono::milliseconds(Look).count())) <= 0)
            continue;
        char said[256];
        const ssize_t count = read(m_fd, said, sizeof said);
        if (count == 0)
            return {}; // it has read to the end and said goodbye
        if (count < 0 && errno != EAGAIN && errno != EINTR)
            return failed(PrintTrouble::CutOff, true, "ended in the middle");
    }
    return failed(PrintTrouble::Stopped, true, "called off");
}

} // namespace ct
