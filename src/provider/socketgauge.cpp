// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketgauge.h"

#include <algorithm>

#ifdef __linux__
// Not <netinet/tcp.h>: its tcp_info ends before the count of bytes.
#include <dirent.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <cstdlib>
#include <memory>
#include <optional>
#endif

namespace ct {

namespace {

#ifdef __linux__

//! The port at the other end; empty where this is no connected internet socket.
std::optional<quint16> peerPortOf(int descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (getpeername(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return std::nullopt;
    if (address.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
    if (address.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port);
    return std::nullopt;
}

//! Sockets are shut that received more than their share in `shares` and `limit`; negative: none.
QHash<quint64, qint64> receivedBySocket(quint16 peerPort, const QHash<quint64, qint64> &shares = {},
                                        qint64 limit = -1)
{
    QHash<quint64, qint64> bytes;
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(opendir("/proc/self/fd"), &closedir);
    if (!folder)
        return bytes;
    while (const dirent *entry = readdir(folder.get())) {
        const int descriptor = std::atoi(entry->d_name);
        struct stat what
        {
        };
        if (descriptor <= 2 || fstat(descriptor, &what) != 0 || !S_ISSOCK(what.st_mode) ||
            peerPortOf(descriptor) != peerPort)
            continue;
        tcp_info info{};
        socklen_t size = sizeof info;
        // Another thread may close it meanwhile; then there is nothing to count.
        if (getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
            continue;
        const auto received = qint64(info.tcpi_bytes_received);
        bytes.insert(what.st_ino, received);
        if (limit >= 0 && received - shares.value(what.st_ino, 0) > limit)
            (void)shutdown(descriptor, SHUT_RDWR);
    }
    return bytes;
}

#else

QHash<quint64, qint64> receivedBySocket(quint16, const QHash<quint64, qint64> & = {}, qint64 = -1)
{
    return {};
}

#endif

} // namespace

SocketGauge::SocketGauge(quint16 peerPort)
    : m_peerPort(peerPort), m_before(receivedBySocket(peerPort))
{
}

qint64 SocketGauge::received() const
{
    qint64 most = 0;
    const QHash<quint64, qint64> now = receivedBySocket(m_peerPort);
    for (auto it = now.cbegin(); it != now.cend(); ++it)
        most = std::max(most, it.value() - m_before.value(it.key(), 0));
    return most;
}

void SocketGauge::cutOff(qint64 limit) const
{
    (void)receivedBySocket(m_peerPort, m_before, limit);
}

} // namespace ct
