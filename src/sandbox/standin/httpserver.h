// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"

#include <result.h>

#include <QByteArray>
#include <functional>
#include <memory>

namespace ct::standin {

//! One request, whole and within the limits. The bytes are its own.
struct HttpRequest
{
    QByteArray verb;
    QByteArray path;
    QByteArray query;
    QByteArray formBody; //!< empty unless the body is form-encoded
    QByteArray peer;
};

//! What a request handler may wait for, on its connection's own thread.
class HttpWait
{
public:
    virtual ~HttpWait() = default;
    //! Returns early only when the server stops.
    virtual void pause(int milliseconds) = 0;
    //! Until the client has left or the server stops.
    virtual void untilGone() = 0;
};

//! A small HTTP server on 127.0.0.1: one thread per connection, bounded in number, in time and in
//! size, so that clients which never finish cannot keep others out.
class HttpServer
{
public:
    static constexpr int MaxConnections = 512;
    static constexpr int MaxBodyBytes = 64 * 1024;
    static constexpr int MaxHeadBytes = 24 * 1024; //!< with the query
    //! How long a request may take to arrive, and a kept connection may stay idle.
    static constexpr int PatienceMs = 10000;
    //! From here on every newcomer takes the place of whoever has kept us waiting longest.
    static constexpr int Crowd = 128;

    //! Called on many threads at once.
    using Handler = std::function<Answer(const HttpRequest &, HttpWait &)>;

    explicit HttpServer(Handler handler);
    ~HttpServer();

    //! Fault::Refused where the port cannot be had.
    Result<Done> start(quint16 port);
    void stop();
    quint16 port() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ct::standin
