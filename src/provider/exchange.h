// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encode.h"
#include "outcome.h"
#include "socketgauge.h"

#include <clock.h>

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <functional>
#include <optional>

namespace ct {

class OneShotBody;

//! A call as it goes on the wire. It holds the password and lives as short as it can.
struct WireCall
{
    QNetworkRequest request;
    QByteArray verb;
    QByteArray body;
};

//! Most bytes that any connection to the provider may bring during one call. Far more than its
//! answer: other calls of this process go over connections that cannot be told from its own.
inline constexpr qint64 ConnectionLimit = 2 * 1024 * 1024;

//! Closes every way in which Qt would act by itself: redirects, cookies, cache, credentials,
//! HTTP/2, pipelining, compression.
void closeOwnWays(QNetworkRequest &request, const QSslConfiguration &tls);

//! Puts parameters into the places that the wire form gives them, into a request that does nothing
//! by itself. Takes `parameters` over.
WireCall wireCall(const ProviderProfile &profile, CallPath path, QByteArray &&parameters,
                  const QSslConfiguration &tls);

//! The system's certificates and those of the profile; TLS 1.2 at least, HTTP/1.1 only.
QSslConfiguration tlsConfiguration(const ProviderProfile &profile);

//! A manager that neither asks a proxy of the environment nor keeps anything.
QNetworkAccessManager *makeManager(QObject *parent);

//! One request and its answer, within one deadline and one size. Ends by itself, tells the outcome
//! once and deletes itself afterwards.
class Exchange final : public QObject
{
    Q_OBJECT
public:
    using Finished = std::function<void(const Outcome &)>;

    Exchange(const Clock &clock, QObject *parent);
    ~Exchange() override;

    //! A recharge: over a manager of its own, with a body that cannot be sent twice.
    //!
    //! That nothing left the machine is proven when the body was never read and the call ended by
    //! itself. It then never came to an open (and, with TLS, trusted) connection: Qt asks for the
    //! body in the same step in which it writes the header. After an end of our own making (the
    //! deadline, the size) nothing is proven.
    void sendOnce(WireCall &&call, std::chrono::milliseconds deadline, Finished finished);
    //! A question; Qt may repeat it.
    void ask(QNetworkAccessManager &manager, WireCall &&call, std::chrono::milliseconds deadline,
             Finished finished);
    //! Ends the call at once, as one whose outcome is not known.
    void abandon();

private:
    void watch(QNetworkReply *reply, std::chrono::milliseconds deadline, Finished finished);
    void lookAtGauge();
    void takeHeader();
    void takeBody();
    void takeEnd();
    void giveUp(Trouble trouble);
    void finish(Outcome outcome);

    const Clock &m_clock;
    std::chrono::milliseconds m_startedAt{};
    QTimer m_deadline;
    QTimer m_gaugeTimer;
    std::optional<SocketGauge> m_gauge;
    QNetworkReply *m_reply = nullptr;
    OneShotBody *m_once = nullptr;
    QByteArray m_body;
    bool m_requestSent = false;
    Finished m_finished;
};

} // namespace ct
