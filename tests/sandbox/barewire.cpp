// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "barewire.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace ct {

BareSocket::BareSocket(quint16 port) : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const void *generic = &address;
    if (connect(m_socket, static_cast<const sockaddr *>(generic), sizeof address) != 0) {
        close(m_socket);
        m_socket = -1;
        return;
    }
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

BareSocket::BareSocket(BareSocket &&other) noexcept : m_socket(std::exchange(other.m_socket, -1)) {}

BareSocket::~BareSocket()
{
    if (m_socket >= 0)
        close(m_socket);
}

bool BareSocket::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t now = ::send(m_socket, bytes.constData() + sent,
                                   std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return true;
}

QByteArray BareSocket::readSome(int waitMs, int most)
{
    pollfd watch{m_socket, POLLIN, 0};
    if (poll(&watch, 1, waitMs) <= 0)
        return {};
    QByteArray bytes(most, Qt::Uninitialized);
    const ssize_t got = recv(m_socket, bytes.data(), std::size_t(most), 0);
    bytes.truncate(got > 0 ? got : 0);
    return bytes;
}

QByteArray BareSocket::readAll(int quietMs)
{
    QByteArray all;
    for (;;) {
        const QByteArray some = readSome(quietMs);
        if (some.isEmpty())
            return all;
        all += some;
    }
}

BareAnswer ask(quint16 port, const QByteArray &verb, const QByteArray &target,
               const QByteArray &body, const QByteArray &type)
{
    BareSocket socket(port);
    QByteArray request =
        verb + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
    if (!body.isEmpty()) {
        request += "Content-Type: " + type +
                   "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    if (!socket.isOpen() || !socket.send(request + "\r\n" + body))
        return {};
    const QByteArray all = socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    BareAnswer answer;
    if (end < 0)
        return answer;
    answer.head = all.first(end);
    answer.body = all.sliced(end + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    return answer;
}

} // namespace ct
