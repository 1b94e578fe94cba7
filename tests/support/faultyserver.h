// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testcertificates.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <functional>
#include <memory>

namespace ct {

//! A request as it stood on the wire.
struct WireRequest
{
    QByteArray verb;
    QByteArray target; //!< path and query, undecoded
    QByteArray head;   //!< the request line and every header
    QByteArray body;

    QByteArray path() const;
    QByteArray query() const;
    //! A header's value, its name in lower case; empty: none.
    QByteArray header(const QByteArray &name) const;
    //! A parameter of the query, or else of the body, decoded once.
    QByteArray parameter(const QByteArray &name) const;
};

//! What the server does once it has read a whole request.
struct WireScript
{
    enum class End {
        KeepOpen, //!< leave the connection as it is
        Close,    //!< FIN, with TLS a farewell before it
        Reset,    //!< RST
    };
    struct Step
    {
        QByteArray bytes;
        int afterMs = 0; //!< wait so long first
    };
    QList<Step> steps;
    End end = End::KeepOpen;
    int endAfterMs = 0;
    //! After the steps these bytes every 25 milliseconds, as far as the client takes them, up to
    //! `floodMost` bytes in all; empty: none. 64 KB of them are a line of 20 Mbit/s.
    QByteArray flood = {};
    qint64 floodMost = 0; //!< 0: without end
};

//! What the server does with a connection before it reads anything.
enum class OnAccept { Read, Close, Reset, ResetMidRequest };

//! An HTTP server on a raw loopback socket that breaks off wherever it is told to, and counts what
//! it read. It lives on the event loop of its thread.
class FaultyServer
{
public:
    using Answer = std::function<WireScript(const WireRequest &)>;

    //! Plain HTTP.
    FaultyServer();
    //! TLS with this certificate.
    explicit FaultyServer(const TestCertificate &certificate);
    ~FaultyServer();

    //! "http://127.0.0.1:12345"
    QString url() const;
    quint16 port() const;

    void setAnswer(Answer answer);
    void setOnAccept(OnAccept onAccept);

    //! Every request that was read whole, in order.
    const QList<WireRequest> &requests() const;
    //! How often a recharge with this order id was read whole: each would be a debit.
    int executions(const QByteArray &orderId) const;
    //! Whether the order id was read anywhere, be it in a request that never became whole.
    bool heard(const QByteArray &orderId) const;
    int connections() const;
    //! Connections on which anything was read at all (with TLS: within it).
    int connectionsRead() const;
    qint64 bytesRead() const;
    //! Bytes of floods that went out.
    qint64 bytesFlooded() const;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

//! "HTTP/1.1 200 OK" with a Content-Length and `body`; `more` holds further header lines, each
//! ended by CR LF.
QByteArray httpAnswer(const QByteArray &body, int status = 200, const QByteArray &more = {});
//! A script that writes `bytes` and leaves the connection open.
WireScript answerWith(const QByteArray &bytes);
//! The provider's JSON answer that echoes the request's own order, number and amount.
QByteArray echoJson(const WireRequest &request, const QByteArray &status = "Success");

} // namespace ct
