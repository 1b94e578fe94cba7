// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tillprinter.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ct {

namespace {

//! A listening socket on a free port of the loopback; -1 where there is none.
int listener(int *port, bool small)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    // As little as a printer has: what is not read soon stops the sender.
    const int room = 2048;
    if (small)
        setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *address = reinterpret_cast<sockaddr *>(&place);
    socklen_t length = sizeof place;
    if (fd < 0 || bind(fd, address, length) != 0 || listen(fd, 8) != 0 ||
        getsockname(fd, address, &length) != 0)
        return -1;
    *port = ntohs(place.sin_port);
    return fd;
}

bool readable(int fd, int ms)
{
    pollfd wire{fd, POLLIN, 0};
    return poll(&wire, 1, ms) > 0;
}

} // namespace

TillPrinter::TillPrinter(Manner manner, int cutAfter)
    : m_manner(manner), m_cutAfter(cutAfter), m_listener(listener(&m_port, true))
{
    m_thread = std::thread(&TillPrinter::work, this);
}

TillPrinter::~TillPrinter()
{
    m_stop = true;
    m_thread.join();
    close(m_listener);
}

QString TillPrinter::address() const
{
    return QStringLiteral("127.0.0.1:%1").arg(m_port);
}

QList<QByteArray> TillPrinter::papers() const
{
    const std::lock_guard lock(m_guard);
    return m_papers;
}

void TillPrinter::work()
{
    while (!m_stop) {
        if (!readable(m_listener, 20))
            continue;
        const int fd = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0)
            continue;
        ++m_connections;
        const QByteArray paper = serve(fd);
        {
            const std::lock_guard lock(m_guard);
            m_papers << paper;
        }
        // Until somebody else wants to print, or the test is over.
        while (m_manner == Manner::KeepsOpen && !m_stop && !readable(m_listener, 20)) {
        }
        close(fd);
    }
}

QByteArray TillPrinter::serve(int fd)
{
    QByteArray got;
    while (!m_stop) {
        const Manner manner = m_manner;
        // A stalled printer sees that the other side has gone, and nothing else.
        pollfd wire{fd, short(manner == Manner::Stalls ? 0 : POLLIN), 0};
        poll(&wire, 1, 20);
        if (wire.revents & (POLLERR | POLLHUP))
            return got;
        if (!(wire.revents & POLLIN))
            continue;
        if (manner == Manner::Trickles)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        if (manner == Manner::Chatters)
            (void)send(fd, "\x12\x12", 2, MSG_NOSIGNAL);
        char piece[4096];
        const ssize_t count = read(fd, piece, manner == Manner::Trickles ? 512 : sizeof piece);
        if (count > 0)
            got.append(piece, count);
        if (manner == Manner::CutsOff && got.size() >= m_cutAfter) {
            const linger hard{1, 0}; // closing sends a reset
            setsockopt(fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
            return got.first(m_cutAfter);
        }
        if (count <= 0)
            return got;
    }
    return got;
}

int deadPort()
{
    int port = 0;
    close(listener(&port, false));
    return port;
}

} // namespace ct
