// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackgate.h"

#include "requestlook.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <cstring>

namespace ct {

namespace {

using namespace std::chrono_literals;

constexpr int AtOnce = 256;             // events, and newcomers, in one round
constexpr auto ToLeave = 1s;            // for a client to read its answer and go
constexpr int MostThrownAway = 1 << 20; // bytes of a request that was refused for its size
constexpr auto ListenAgain = 100ms;     // after the system had no descriptor left

std::chrono::steady_clock::time_point momentNow()
{
    return std::chrono::steady_clock::now();
}

Error systemError(Fault fault)
{
    return {fault, QString::fromLocal8Bit(strerror(errno))};
}

//! A numeric address of either kind; 0: it is none.
socklen_t readAddress(const QString &text, quint16 port, sockaddr_storage *address)
{
    const QByteArray bytes = text.toLatin1();
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    if (inet_pton(AF_INET, bytes.constData(), &v4.sin_addr) == 1) {
        std::memcpy(address, &v4, sizeof v4);
        return sizeof v4;
    }
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    if (inet_pton(AF_INET6, bytes.constData(), &v6.sin6_addr) == 1) {
        std::memcpy(address, &v6, sizeof v6);
        return sizeof v6;
    }
    return 0;
}

quint16 portOf(int socket)
{
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    if (getsockname(socket, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return 0;
    // The port stands at the same place in both kinds.
    sockaddr_in v4{};
    std::memcpy(&v4, &address, sizeof v4);
    return ntohs(v4.sin_port);
}

QByteArrayView wordsOf(int status)
{
    switch (status) {
        case 408:
            return "Request Timeout";
        case 411:
            return "Length Required";
        case 413:
            return "Content Too Large";
        default:
            return "Bad Request";
    }
}

QByteArray answerText(int status)
{
    const QByteArray words = wordsOf(status).toByteArray();
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + words +
           "\r\nContent-Type: text/plain\r\nContent-Length: " + QByteArray::number(words.size()) +
           "\r\nConnection: close\r\n\r\n" + words;
}

} // namespace

CallbackGate::CallbackGate(CallbackLimits limits, Admit admit, Refused refused)
    : m_limits(limits), m_admit(std::move(admit)), m_refused(std::move(refused))
{
}

CallbackGate::~CallbackGate()
{
    stop();
}

Result<Done> CallbackGate::listenAt(const QString &address, quint16 port)
{
    sockaddr_storage place{};
    const socklen_t length = readAddress(address, port, &place);
    if (length == 0)
        return Error{Fault::Malformed, address};
    m_listening = ::socket(place.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_listening < 0)
        return systemError(Fault::Refused);
    const int on = 1;
    setsockopt(m_listening, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(m_listening, reinterpret_cast<const sockaddr *>(&place), length) != 0 ||
        listen(m_listening, SOMAXCONN) != 0)
        return systemError(Fault::Refused);
    return Done{};
}

bool CallbackGate::watch(int socket, std::uint32_t events)
{
    epoll_event event{};
    event.events = events;
    event.data.fd = socket;
    return epoll_ctl(m_watch, EPOLL_CTL_ADD, socket, &event) == 0;
}

Result<Done> CallbackGate::start(const QString &address, quint16 port)
{
    stop();
    if (const Result<Done> listening = listenAt(address, port); !listening) {
        closeAll();
        return listening;
    }
    m_watch = epoll_create1(EPOLL_CLOEXEC);
    m_stopping = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (m_watch < 0 || m_stopping < 0 || !watch(m_listening, EPOLLIN) ||
        !watch(m_stopping, EPOLLIN)) {
        const Error error = systemError(Fault::Refused);
        closeAll();
        return error;
    }
    m_port = portOf(m_listening);
    m_look.resize(m_limits.requestBytes + 1);
    m_thread = std::thread([this] { run(); });
    return Done{};
}

void CallbackGate::stop()
{
    if (m_thread.joinable()) {
        eventfd_write(m_stopping, 1);
        m_thread.join();
    }
    closeAll();
}

void CallbackGate::closeAll()
{
    while (!m_guests.empty())
        drop(m_guests.begin()->second);
    for (int *descriptor : {&m_listening, &m_watch, &m_stopping}) {
        if (*descriptor >= 0)
            ::close(*descriptor);
        *descriptor = -1;
    }
    m_port = 0;
    m_isPaused = false;
}

void CallbackGate::run()
{
    std::array<epoll_event, AtOnce> events{};
    for (;;) {
        const int count = epoll_wait(m_watch, events.data(), int(events.size()), pause());
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[std::size_t(i)];
            if (event.data.fd == m_stopping)
                return;
            if (event.data.fd == m_listening) {
                takeNewcomers();
                continue;
            }
            // One that went in this round may be named by an event that was fetched before.
            const auto found = m_guests.find(event.data.fd);
            if (found != m_guests.end())
                attend(found->second, (event.events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0);
        }
        dropLate();
        if (m_isPaused)
            pauseListening(false);
    }
}

//! Milliseconds until somebody is late.
int CallbackGate::pause() const
{
    Moment next = momentNow() + 10s;
    for (const Guests *guests : {&m_speaking, &m_leaving}) {
        if (!guests->empty())
            next = std::min(next, guests->front().until);
    }
    if (m_isPaused)
        next = std::min(next, momentNow() + ListenAgain);
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(next - momentNow());
    return int(std::max<std::chrono::milliseconds::rep>(0, left.count()));
}

void CallbackGate::takeNewcomers()
{
    for (int taken = 0; taken < AtOnce; ++taken) {
        Guest guest;
        guest.addressLength = sizeof guest.address;
        guest.socket = accept4(m_listening, reinterpret_cast<sockaddr *>(&guest.address),
                               &guest.addressLength, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (guest.socket < 0) {
            const bool isFull = errno == EMFILE || errno == ENFILE || errno == ENOMEM;
            if (isFull && !makeRoom())
                pauseListening(true);
            return;
        }
        if (int(m_guests.size()) >= m_limits.connections)
            makeRoom();
        guest.until = momentNow() + m_limits.wholeRequest;
        if (!watch(guest.socket, EPOLLIN | EPOLLRDHUP | EPOLLET)) {
            ::close(guest.socket);
            continue;
        }
        m_speaking.push_back(guest);
        m_guests[guest.socket] = std::prev(m_speaking.end());
    }
}

void CallbackGate::pauseListening(bool paused)
{
    epoll_event event{};
    event.events = paused ? 0U : std::uint32_t(EPOLLIN);
    event.data.fd = m_listening;
    epoll_ctl(m_watch, EPOLL_CTL_MOD, m_listening, &event);
    m_isPaused = paused;
}

void CallbackGate::attend(Guests::iterator guest, bool hasEnded)
{
    if (guest->isLeaving) {
        throwAway(guest);
        return;
    }
    const ssize_t come = recv(guest->socket, m_look.data(), std::size_t(m_look.size()), MSG_PEEK);
    if (come < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (come <= 0) {
        drop(guest);
        return;
    }
    switch (lookAtRequest(QByteArrayView(m_look.constData(), come), m_limits.requestBytes)) {
        case RequestLook::Whole:
            letThrough(guest);
            return;
        case RequestLook::TooLarge:
            showOut(guest, 413);
            return;
        case RequestLook::NoLength:
            showOut(guest, 411);
            return;
        case RequestLook::NotHttp:
            showOut(guest, 400);
            return;
        case RequestLook::Unfinished:
            if (hasEnded)
                drop(guest);
            return;
    }
}

void CallbackGate::letThrough(Guests::iterator guest)
{
    const Guest through = *guest;
    m_guests.erase(through.socket);
    m_speaking.erase(guest);
    epoll_ctl(m_watch, EPOLL_CTL_DEL, through.socket, nullptr);
    // Nothing more is read than what is here: a parser that sees the end of the request elsewhere
    // than we did finds the end of the stream, and waits for nobody.
    ::shutdown(through.socket, SHUT_RD);
    m_admit(through.socket, reinterpret_cast<const sockaddr *>(&through.address),
            through.addressLength);
}

//! Tells a client why, and gives it a moment to read that: closing at once, with bytes of its
//! request unread, would reset the connection and take the answer away.
void CallbackGate::showOut(Guests::iterator guest, int status)
{
    if (m_refused)
        m_refused(status);
    const QByteArray text = answerText(status);
    static_cast<void>(
        ::send(guest->socket, text.constData(), std::size_t(text.size()), MSG_NOSIGNAL));
    ::shutdown(guest->socket, SHUT_WR);
    guest->isLeaving = true;
    guest->until = momentNow() + ToLeave;
    m_leaving.splice(m_leaving.end(), m_speaking, guest);
    throwAway(guest);
}

void CallbackGate::throwAway(Guests::iterator guest)
{
    std::array<char, 16384> bytes;
    for (;;) {
        const ssize_t come = recv(guest->socket, bytes.data(), bytes.size(), 0);
        if (come < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        guest->thrownAway += int(std::max<ssize_t>(0, come));
        if (come <= 0 || guest->thrownAway > MostThrownAway) {
            drop(guest);
            return;
        }
    }
}

void CallbackGate::drop(Guests::iterator guest)
{
    ::close(guest->socket);
    m_guests.erase(guest->socket);
    (guest->isLeaving ? m_leaving : m_speaking).erase(guest);
}

void CallbackGate::dropLate()
{
    const Moment now = momentNow();
    while (!m_speaking.empty() && m_speaking.front().until <= now)
        showOut(m_speaking.begin(), 408);
    while (!m_leaving.empty() && m_leaving.front().until <= now)
        drop(m_leaving.begin());
}

//! Whoever has been here longest without a whole request goes; a call-back comes in one piece.
bool CallbackGate::makeRoom()
{
    if (!m_leaving.empty()) {
        drop(m_leaving.begin());
        return true;
    }
    if (m_speaking.empty())
        return false;
    if (m_refused)
        m_refused(408);
    drop(m_speaking.begin());
    return true;
}

} // namespace ct
