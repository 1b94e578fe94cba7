// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include "oneshotbody.h"

#include <mutant.h>

#include <QNetworkProxy>
#include <QSslCertificate>
#include <algorithm>

namespace ct {

namespace {

constexpr std::chrono::milliseconds GaugeEvery{100};
constexpr int HttpsPort = 443;
constexpr int HttpPort = 80;

quint16 portOf(const QUrl &url)
{
    return quint16(url.port(url.scheme() == u"http" ? HttpPort : HttpsPort));
}

} // namespace

QSslConfiguration tlsConfiguration(const ProviderProfile &profile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (mutant("certificate-not-checked"))
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    if (!profile.caFile.isEmpty()) {
        // Naming any certificate takes away those that would be loaded on demand.
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates());
        tls.addCaCertificates(QSslCertificate::fromPath(profile.caFile, QSsl::Pem));
    }
    return tls;
}

QNetworkAccessManager *makeManager(QObject *parent)
{
    auto *manager = new QNetworkAccessManager(parent);
    manager->setProxy(QNetworkProxy::NoProxy);
    if (mutant("system-proxy-used")) {
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        manager->setProxy(QNetworkProxy::DefaultProxy);
    }
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    return manager;
}

void closeOwnWays(QNetworkRequest &request, const QSslConfiguration &tls)
{
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    if (mutant("redirects-followed"))
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::NoLessSafeRedirectPolicy);
    if (!mutant("gzip-accepted"))
        request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("Countertop"));
}

WireCall wireCall(const ProviderProfile &profile, CallPath path, QByteArray &&parameters,
                  const QSslConfiguration &tls)
{
    const bool inQuery = profile.wire != WireForm::PostForm;
    QNetworkRequest request(callUrl(profile.gateway, path, inQuery ? parameters : QByteArray()));
    closeOwnWays(request, tls);
    if (profile.wire == WireForm::Get) {
        wipeMemory(parameters.data(), std::size_t(parameters.size()));
        if (mutant("recharge-without-a-body"))
            return {request, QByteArrayLiteral("GET"), {}};
        return {request, QByteArrayLiteral("GET"), QByteArrayLiteral("\n")};
    }
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QByteArrayLiteral("application/x-www-form-urlencoded"));
    return {request, QByteArrayLiteral("POST"), std::move(parameters)};
}

Exchange::Exchange(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(Trouble::TimedOut); });
    m_gaugeTimer.setInterval(GaugeEvery);
    connect(&m_gaugeTimer, &QTimer::timeout, this, &Exchange::lookAtGauge);
}

Exchange::~Exchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    // The reply looks at the body until it goes, so it goes first.
    delete m_reply;
}

void Exchange::sendOnce(WireCall &&call, std::chrono::milliseconds deadline, Finished finished)
{
    QNetworkAccessManager *manager = makeManager(this);
    call.request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    call.request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
    if (mutant("rewindable-body")) {
        watch(manager->sendCustomRequest(call.request, call.verb, call.body), deadline,
              std::move(finished));
        return;
    }
    m_once = new OneShotBody(std::move(call.body), this);
    if (mutant("sent-by-get")) {
        watch(manager->get(call.request), deadline, std::move(finished));
        return;
    }
    // Never get() or post(bytes): those Qt repeats by itself.
    watch(manager->sendCustomRequest(call.request, call.verb, m_once), deadline,
          std::move(finished));
}

void Exchange::ask(QNetworkAccessManager &manager, WireCall &&call,
                   std::chrono::milliseconds deadline, Finished finished)
{
    QNetworkReply *reply =
        call.verb == "GET" ? manager.get(call.request) : manager.post(call.request, call.body);
    watch(reply, deadline, std::move(finished));
}

void Exchange::abandon()
{
    giveUp(Trouble::Closed);
}

void Exchange::watch(QNetworkReply *reply, std::chrono::milliseconds deadline, Finished finished)
{
    m_startedAt = m_clock.monotonic();
    m_finished = std::move(finished);
    m_reply = reply;
    m_reply->setReadBufferSize(BodyLimit + 1);
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::takeHeader);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::takeBody);
    connect(reply, &QNetworkReply::finished, this, &Exchange::takeEnd);
    m_deadline.start(deadline);
    m_gauge.emplace(portOf(reply->url()));
    m_gaugeTimer.start();
}

void Exchange::lookAtGauge()
{
    if (m_gauge->received() <= ConnectionLimit)
        return;
    m_gauge->cutOff(ConnectionLimit);
    giveUp(Trouble::TooLarge);
}

void Exchange::takeHeader()
{
    if (m_reply && announcedLength(m_reply->rawHeader("Content-Length")) > BodyLimit)
        giveUp(Trouble::TooLarge);
}

void Exchange::takeBody()
{
    if (!m_reply)
        return;
    m_body += m_reply->readAll();
    if (m_body.size() > BodyLimit)
        giveUp(Trouble::TooLarge);
}

void Exchange::takeEnd()
{
    takeBody();
    if (!m_reply)
        return;
    Ending ending;
    ending.error = m_reply->error();
    ending.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    ending.contentLength = m_reply->rawHeader("Content-Length");
    ending.transferEncoding = m_reply->rawHeader("Transfer-Encoding");
    ending.body = m_body;
    ending.sentOnce = m_once != nullptr;
    ending.bodyReads = m_once ? m_once->reads() : 0;
    ending.requestSent = m_requestSent;
    finish(outcomeOf(ending));
}

void Exchange::giveUp(Trouble trouble)
{
    if (!m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    finish(outcomeOfGivingUp(trouble, status));
}

void Exchange::finish(Outcome outcome)
{
    m_deadline.stop();
    m_gaugeTimer.stop();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    outcome.retryAfterS = std::clamp(reply->rawHeader("Retry-After").trimmed().toInt(), 0, 86'400);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
    outcome.body = std::exchange(m_body, {});
    outcome.body.truncate(BodyLimit);
    outcome.bodyReads = m_once ? m_once->reads() : 0;
    outcome.tookMs = (m_clock.monotonic() - m_startedAt).count();
    deleteLater();
    const Finished finished = std::exchange(m_finished, {});
    finished(outcome);
}

} // namespace ct
