// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver.h"

#include <secretbytes.h>

#include <arpa/inet.h>
#include <microhttpd.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>
#include <array>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <thread>
#include <unordered_set>

namespace ct::standin {

namespace {

using Moment = std::chrono::steady_clock::time_point;

Moment momentNow()
{
    return std::chrono::steady_clock::now();
}

//! Waits on a socket and on the server's end at once.
class SocketWait final : public HttpWait
{
public:
    SocketWait(int socket, int stopping) : m_socket(socket), m_stopping(stopping) {}

    void pause(int milliseconds) override
    {
        const Moment end = momentNow() + std::chrono::milliseconds(milliseconds);
        for (;;) {
            const auto left =
                std::chrono::ceil<std::chrono::milliseconds>(end - momentNow()).count();
            if (left <= 0)
                return;
            pollfd watch{m_stopping, POLLIN, 0};
            if (poll(&watch, 1, int(left)) > 0)
                return;
        }
    }

    void untilGone() override
    {
        std::array<pollfd, 2> watch{pollfd{m_socket, POLLRDHUP, 0}, pollfd{m_stopping, POLLIN, 0}};
        while (poll(watch.data(), watch.size(), -1) < 0 && errno == EINTR) {
        }
    }

private:
    int m_socket;
    int m_stopping;
};

//! One open connection as the watch over slow clients sees it.
struct Guest
{
    //! A descriptor of our own: MHD may close its one at any time, and the number be used again.
    int socket = -1;
    Moment since;        //!< when it was last expected to say something
    bool served = false; //!< its request is here: now it waits for us, not we for it
    bool dismissed = false;
};

//! What is gathered of one request, from its first line to the end of its answer.
struct Gathering
{
    QByteArray target;
    QByteArray body;
    bool headSeen = false;

    ~Gathering()
    {
        wipeMemory(target.data(), std::size_t(target.size()));
        wipeMemory(body.data(), std::size_t(body.size()));
    }
};

} // namespace

class HttpServer::Private
{
public:
    explicit Private(Handler h) : handler(std::move(h)) {}

    static void *noteTarget(void *self, const char *uri, MHD_Connection *connection);
    static void noteConnection(void *self, MHD_Connection *connection, void **context,
                               MHD_ConnectionNotificationCode what);
    static void noteEnd(void *self, MHD_Connection *connection, void **context,
                        MHD_RequestTerminationCode why);
    static MHD_Result take(void *self, MHD_Connection *connection, const char *url,
                           const char *verb, const char *version, const char *data,
                           std::size_t *size, void **context);

    MHD_Result serve(MHD_Connection *connection, const char *verb, Gathering &gathering);
    MHD_Result send(MHD_Connection *connection, const Answer &answer);
    void setServed(MHD_Connection *connection, bool served);
    void watchGuests();
    void dismissSlowGuests();
    void dismiss(Guest &guest);
    void makeRoom();

    Handler handler;
    MHD_Daemon *daemon = nullptr;
    int stopping = -1;
    quint16 port = 0;
    std::thread watcher;
    std::mutex mutex;
    std::condition_variable ending;
    bool ended = false;
    std::unordered_set<Guest *> guests;
};

namespace {

int socketOf(MHD_Connection *connection)
{
    return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
}

Guest *guestOf(MHD_Connection *connection)
{
    return static_cast<Guest *>(
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT)->socket_context);
}

QByteArray peerOf(MHD_Connection *connection)
{
    const sockaddr *address =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS)->client_addr;
    sockaddr_in v4{};
    std::memcpy(&v4, address, sizeof v4);
    std::array<char, INET_ADDRSTRLEN> text{};
    inet_ntop(AF_INET, &v4.sin_addr, text.data(), text.size());
    return QByteArray(text.data());
}

QByteArray header(MHD_Connection *connection, const char *name)
{
    return QByteArray(MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name));
}

struct Dripping
{
    QByteArray body;
    int stopping;
};

ssize_t drip(void *context, std::uint64_t at, char *out, std::size_t)
{
    const auto *dripping = static_cast<const Dripping *>(context);
    if (at >= std::uint64_t(dripping->body.size()))
        return MHD_CONTENT_READER_END_OF_STREAM;
    SocketWait(-1, dripping->stopping).pause(1000);
    *out = dripping->body[qsizetype(at)];
    return 1;
}

void endDrip(void *context)
{
    delete static_cast<Dripping *>(context);
}

MHD_Response *responseFor(const Answer &answer, int stopping)
{
    const auto size = std::size_t(answer.body.size());
    if (answer.delivery == Answer::Delivery::Drops) {
        auto *dripping = new Dripping{answer.body, stopping};
        return MHD_create_response_from_callback(size, 1, &drip, dripping, &endDrip);
    }
    // MHD copies the bytes; its signature asks for a pointer that may be written all the same.
    return MHD_create_response_from_buffer(size, const_cast<char *>(answer.body.constData()),
                                           MHD_RESPMEM_MUST_COPY);
}

Answer problem(int status, const char *words)
{
    Answer answer = plain(QByteArray("<html><body><h1>") + words + "</h1></body></html>");
    answer.status = status;
    return answer;
}

} // namespace

void *HttpServer::Private::noteTarget(void *, const char *uri, MHD_Connection *)
{
    auto *gathering = new Gathering;
    gathering->target = QByteArray(uri);
    return gathering;
}

void HttpServer::Private::noteConnection(void *self, MHD_Connection *connection, void **context,
                                         MHD_ConnectionNotificationCode what)
{
    auto *server = static_cast<Private *>(self);
    std::unique_lock lock(server->mutex);
    if (what != MHD_CONNECTION_NOTIFY_STARTED) {
        auto *guest = static_cast<Guest *>(*context);
        server->guests.erase(guest);
        close(guest->socket);
        delete guest;
        return;
    }
    const bool crowded = server->guests.size() >= Crowd;
    if (crowded)
        server->makeRoom();
    auto *guest = new Guest{dup(socketOf(connection)), momentNow()};
    *context = guest;
    server->guests.insert(guest);
    lock.unlock();
    // This is the thread that accepts: a burst must not come in faster than others leave.
    if (crowded)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

void HttpServer::Private::noteEnd(void *self, MHD_Connection *connection, void **context,
                                  MHD_RequestTerminationCode)
{
    delete static_cast<Gathering *>(*context);
    *context = nullptr;
    static_cast<Private *>(self)->setServed(connection, false);
}

void HttpServer::Private::setServed(MHD_Connection *connection, bool served)
{
    const std::lock_guard lock(mutex);
    Guest *guest = guestOf(connection);
    guest->since = momentNow();
    guest->served = served;
}

MHD_Result HttpServer::Private::take(void *self, MHD_Connection *connection, const char *,
                                     const char *verb, const char *, const char *data,
                                     std::size_t *size, void **context)
{
    auto *server = static_cast<Private *>(self);
    auto *gathering = static_cast<Gathering *>(*context);
    if (!gathering->headSeen) {
        gathering->headSeen = true;
        const bool tooLarge = header(connection, "Content-Length").toLongLong() > MaxBodyBytes;
        return tooLarge ? server->send(connection, problem(413, "Request Entity Too Large"))
                        : MHD_YES;
    }
    if (*size != 0) {
        if (gathering->body.size() + qsizetype(*size) > MaxBodyBytes)
            return MHD_NO;
        gathering->body.append(data, qsizetype(*size));
        *size = 0;
        return MHD_YES;
    }
    return server->serve(connection, verb, *gathering);
}

MHD_Result HttpServer::Private::serve(MHD_Connection *connection, const char *verb,
                                      Gathering &gathering)
{
    setServed(connection, true);
    HttpRequest request;
    request.verb = QByteArray(verb);
    const qsizetype mark = gathering.target.indexOf('?');
    request.path = mark < 0 ? gathering.target : gathering.target.first(mark);
    request.query = mark < 0 ? QByteArray() : gathering.target.sliced(mark + 1);
    const QByteArray type = header(connection, "Content-Type").toLower();
    if (type.startsWith("application/x-www-form-urlencoded"))
        request.formBody = gathering.body;
    request.peer = peerOf(connection);
    SocketWait wait(socketOf(connection), stopping);
    Answer answer = handler(request, wait);
    wipeMemory(request.query.data(), std::size_t(request.query.size()));
    if (answer.delivery == Answer::Delivery::Never) {
        wait.untilGone();
        return MHD_NO;
    }
    if (answer.status == 307) {
        answer.location = gathering.target + (mark < 0 ? "?" : "&") + "moved=1";
    }
    return send(connection, answer);
}

MHD_Result HttpServer::Private::send(MHD_Connection *connection, const Answer &answer)
{
    MHD_Response *response = responseFor(answer, stopping);
    if (!response)
        return MHD_NO;
    MHD_add_response_header(response, "Content-Type", answer.type.constData());
    if (!answer.location.isEmpty())
        MHD_add_response_header(response, "Location", answer.location.constData());
    const MHD_Result queued =
        MHD_queue_response(connection, static_cast<unsigned>(answer.status), response);
    MHD_destroy_response(response);
    return queued;
}

void HttpServer::Private::watchGuests()
{
    std::unique_lock lock(mutex);
    while (!ending.wait_for(lock, std::chrono::milliseconds(100), [this] { return ended; }))
        dismissSlowGuests();
}

void HttpServer::Private::dismissSlowGuests()
{
    const Moment before = momentNow() - std::chrono::milliseconds(PatienceMs);
    for (Guest *guest : guests) {
        if (!guest->served && guest->since < before)
            dismiss(*guest);
    }
}

//! Only shuts the socket: the connection's own thread notices, and ends.
void HttpServer::Private::dismiss(Guest &guest)
{
    guest.dismissed = true;
    shutdown(guest.socket, SHUT_RDWR);
}

void HttpServer::Private::makeRoom()
{
    Guest *longest = nullptr;
    for (Guest *guest : guests) {
        const bool waitedFor = !guest->served && !guest->dismissed;
        if (waitedFor && (!longest || guest->since < longest->since))
            longest = guest;
    }
    if (longest)
        dismiss(*longest);
}

HttpServer::HttpServer(Handler handler) : d(std::make_unique<Private>(std::move(handler))) {}

HttpServer::~HttpServer()
{
    stop();
}

Result<Done> HttpServer::start(quint16 port)
{
    stop();
    d->stopping = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    d->daemon = MHD_start_daemon(
        MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_THREAD_PER_CONNECTION | MHD_USE_POLL |
            MHD_USE_ITC,
        port, nullptr, nullptr, &Private::take, d.get(), MHD_OPTION_SOCK_ADDR, &address,
        MHD_OPTION_CONNECTION_LIMIT, static_cast<unsigned>(MaxConnections),
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, std::size_t(MaxHeadBytes), MHD_OPTION_THREAD_STACK_SIZE,
        std::size_t(256 * 1024), MHD_OPTION_URI_LOG_CALLBACK, &Private::noteTarget, d.get(),
        MHD_OPTION_NOTIFY_CONNECTION, &Private::noteConnection, d.get(),
        MHD_OPTION_NOTIFY_COMPLETED, &Private::noteEnd, d.get(), MHD_OPTION_END);
    if (!d->daemon) {
        close(d->stopping);
        d->stopping = -1;
        return Error{Fault::Refused, QStringLiteral("port %1 cannot be had").arg(port)};
    }
    d->port = MHD_get_daemon_info(d->daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
    d->ended = false;
    d->watcher = std::thread([this] { d->watchGuests(); });
    return Done{};
}

void HttpServer::stop()
{
    if (!d->daemon)
        return;
    eventfd_write(d->stopping, 1);
    {
        const std::lock_guard lock(d->mutex);
        d->ended = true;
    }
    d->ending.notify_all();
    d->watcher.join();
    MHD_stop_daemon(d->daemon);
    d->daemon = nullptr;
    close(d->stopping);
    d->stopping = -1;
    d->port = 0;
}

quint16 HttpServer::port() const
{
    return d->port;
}

} // namespace ct::standin
