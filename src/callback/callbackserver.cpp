// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackserver.h"

#include <microhttpd.h>
#include <QByteArray>

namespace ct {

namespace {

constexpr unsigned MostAtOnce = 256; // whole requests on their way to an answer
constexpr unsigned StuckSeconds = 5; // for a client that does not take its answer

//! What is gathered of one request.
struct Gathering
{
    QByteArray target;
    QByteArray body;
    bool isHeadSeen = false;

    ~Gathering() // the token is in it
    {
        wipeMemory(target.data(), std::size_t(target.size()));
    }
};

QByteArrayView wordsOf(int status)
{
    switch (status) {
        case 200:
            return "OK";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 429:
            return "Too Many Requests";
        default:
            return "Bad Request";
    }
}

} // namespace

class CallbackServer::Private
{
public:
    Private(CallbackLimits theLimits, CallbackRules::Heard heard)
        : limits(theLimits),
          rules(limits.perSecond, std::move(heard)),
          gate(
              limits,
              [this](int socket, const sockaddr *address, socklen_t length) {
                  // MHD owns the socket from here on, also where it has no room for it.
                  static_cast<void>(MHD_add_connection(daemon, socket, address, length));
              },
              [this](int status) { rules.note(status); })
    {
    }

    static void *noteTarget(void *self, const char *target, MHD_Connection *connection);
    static void noteEnd(void *self, MHD_Connection *connection, void **context,
                        MHD_RequestTerminationCode why);
    static MHD_Result take(void *self, MHD_Connection *connection, const char *url,
                           const char *verb, const char *version, const char *data,
                           std::size_t *size, void **context);
    static MHD_Result send(MHD_Connection *connection, int status);

    const CallbackLimits limits;
    CallbackRules rules;
    MHD_Daemon *daemon = nullptr;
    QString boundTo;
    CallbackGate gate;
};

//! The target as it came: MHD takes its own copy apart and decodes it.
void *CallbackServer::Private::noteTarget(void *, const char *target, MHD_Connection *)
{
    auto *gathering = new Gathering;
    gathering->target = QByteArray(target);
    return gathering;
}

void CallbackServer::Private::noteEnd(void *, MHD_Connection *, void **context,
                                      MHD_RequestTerminationCode)
{
    delete static_cast<Gathering *>(*context);
    *context = nullptr;
}

MHD_Result CallbackServer::Private::take(void *self, MHD_Connection *connection, const char *,
                                         const char *verb, const char *, const char *data,
                                         std::size_t *size, void **context)
{
    auto *server = static_cast<Private *>(self);
    auto *gathering = static_cast<Gathering *>(*context);
    if (!gathering->isHeadSeen) {
        gathering->isHeadSeen = true;
        return MHD_YES;
    }
    if (*size != 0) {
        if (gathering->body.size() + qsizetype(*size) > server->limits.requestBytes)
            return MHD_NO; // the gate lets no such request through
        gathering->body.append(data, qsizetype(*size));
        *size = 0;
        return MHD_YES;
    }
    return send(connection, server->rules.answer(verb, gathering->target, gathering->body));
}

MHD_Result CallbackServer::Private::send(MHD_Connection *connection, int status)
{
    const QByteArrayView words = wordsOf(status);
    // The text is a constant; the signature asks for a pointer that may be written all the same.
    MHD_Response *response = MHD_create_response_from_buffer(
        std::size_t(words.size()), const_cast<char *>(words.data()), MHD_RESPMEM_PERSISTENT);
    if (!response)
        return MHD_NO;
    MHD_add_response_header(response, "Content-Type", "text/plain");
    // One request a connection, so that every one of them passes the gate.
    MHD_add_response_header(response, "Connection", "close");
    if (status == 405)
        MHD_add_response_header(response, "Allow", "GET, POST");
    const MHD_Result queued =
        MHD_queue_response(connection, static_cast<unsigned>(status), response);
    MHD_destroy_response(response);
    return queued;
}

CallbackServer::CallbackServer(CallbackLimits limits, CallbackRules::Heard heard)
    : d(std::make_unique<Private>(limits, std::move(heard)))
{
}

CallbackServer::~CallbackServer()
{
    stop();
}

Result<Done> CallbackServer::start(const QString &address, quint16 port)
{
    stop();
    d->daemon =
        MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_NO_LISTEN_SOCKET | MHD_USE_ITC, 0,
                         nullptr, nullptr, &Private::take, d.get(), MHD_OPTION_CONNECTION_LIMIT,
                         MostAtOnce, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
                         std::size_t(d->limits.requestBytes) * 4, MHD_OPTION_CONNECTION_TIMEOUT,
                         StuckSeconds, MHD_OPTION_URI_LOG_CALLBACK, &Private::noteTarget, d.get(),
                         MHD_OPTION_NOTIFY_COMPLETED, &Private::noteEnd, d.get(), MHD_OPTION_END);
    if (!d->daemon)
        return Error{Fault::Refused, QStringLiteral("the server has no thread")};
    Result<Done> started = d->gate.start(address, port);
    if (!started)
        stop();
    else
        d->boundTo = address;
    return started;
}

void CallbackServer::stop()
{
    d->gate.stop();
    if (d->daemon)
        MHD_stop_daemon(d->daemon);
    d->daemon = nullptr;
}

bool CallbackServer::isListening() const
{
    return d->gate.port() != 0;
}

QString CallbackServer::url() const
{
    if (!isListening())
        return {};
    const bool isV6 = d->boundTo.contains(u':');
    return QStringLiteral("http://") + (isV6 ? u'[' + d->boundTo + u']' : d->boundTo) + u':' +
           QString::number(port());
}

quint16 CallbackServer::port() const
{
    return d->gate.port();
}

CallbackRules &CallbackServer::rules()
{
    return d->rules;
}

} // namespace ct
