// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaychecks.h"

#include "exchange.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QLocale>
#include <QSslCertificate>
#include <QSslError>

namespace ct {

namespace {

constexpr qint64 CertificateSoonDays = 14;

void lookUpBySystem(const QString &host, QObject *owner, const NamesFound &found)
{
    QHostInfo::lookupHost(host, owner, [found](const QHostInfo &info) {
        QStringList addresses;
        if (info.error() == QHostInfo::NoError) {
            for (const QHostAddress &address : info.addresses())
                addresses << address.toString();
        }
        found(addresses);
    });
}

//! An address that no provider on the internet can have: what a poisoned or captured name leads to.
bool isInside(const QHostAddress &address)
{
    return address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast() ||
           address.isBroadcast() || address.isMulticast() || address == QHostAddress::AnyIPv4 ||
           address == QHostAddress::AnyIPv6 ||
           address.isInSubnet(QHostAddress(QStringLiteral("10.0.0.0")), 8) ||
           address.isInSubnet(QHostAddress(QStringLiteral("172.16.0.0")), 12) ||
           address.isInSubnet(QHostAddress(QStringLiteral("192.168.0.0")), 16);
}

QString hostOf(const QString &gateway)
{
    return QUrl(gateway).host();
}

bool needsNoName(const QString &host)
{
    return host == u"localhost" || !QHostAddress(host).isNull();
}

//! "Sat, 22 Nov 2026 04:01:07 GMT", the only form that servers still write.
QDateTime fromHttpDate(const QByteArray &text)
{
    const QDateTime read = QLocale::c().toDateTime(
        QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    return QDateTime(read.date(), read.time(), Qt::UTC);
}

//! The worst that is wrong with a certificate: one sentence is said, not seven.
CheckResult judgeCertificate(const QList<QSslError> &errors, const QString &host)
{
    CheckResult result{CheckState::Failed, Finding::CertificateBad, host};
    for (const QSslError &error : errors) {
        const QSslCertificate certificate = error.certificate();
        switch (error.error()) {
            case QSslError::CertificateExpired:
                result.finding = Finding::CertificateExpired;
                result.at = certificate.expiryDate().toUTC();
                return result;
            case QSslError::CertificateNotYetValid:
                result.finding = Finding::CertificateNotYetGood;
                result.at = certificate.effectiveDate().toUTC();
                return result;
            case QSslError::HostNameMismatch:
                result.finding = Finding::CertificateOfOther;
                result.words = certificate.subjectDisplayName();
                return result;
            case QSslError::SelfSignedCertificate:
            case QSslError::SelfSignedCertificateInChain:
            case QSslError::UnableToGetLocalIssuerCertificate:
            case QSslError::UnableToGetIssuerCertificate:
            case QSslError::UnableToVerifyFirstCertificate:
            case QSslError::CertificateUntrusted:
                result.finding = Finding::CertificateForeign;
                result.words = certificate.issuerDisplayName();
                break; // a date or a name that is wrong as well says more
            default:
                break;
        }
    }
    return result;
}

CheckResult judgeTrouble(QNetworkReply::NetworkError error, const QString &host)
{
    CheckResult result{CheckState::Failed, Finding::NotReached, host};
    switch (error) {
        case QNetworkReply::ConnectionRefusedError:
            result.finding = Finding::ConnectionRefused;
            break;
        case QNetworkReply::RemoteHostClosedError:
            result.finding = Finding::ConnectionCut;
            break;
        case QNetworkReply::HostNotFoundError:
            result.finding = Finding::NameNotFound;
            break;
        case QNetworkReply::SslHandshakeFailedError:
            result.finding = Finding::CertificateBad;
            break;
        default:
            break;
    }
    return result;
}

} // namespace

NameCheck::NameCheck(std::function<QString()> gateway, LookUpName lookUp, QObject *parent)
    : Check(parent),
      m_gateway(std::move(gateway)),
      m_lookUp(lookUp ? std::move(lookUp) : LookUpName(lookUpBySystem))
{
}

void NameCheck::run(Reply<CheckResult> reply)
{
    const QString gateway = m_gateway();
    const QString host = hostOf(gateway);
    if (!checkGatewayUrl(gateway).ok()) {
        reply.later(CheckResult{CheckState::Failed, Finding::GatewayMissing});
        return;
    }
    if (needsNoName(host)) {
        reply.later(CheckResult{CheckState::Ok, Finding::NameNotNeeded, host});
        return;
    }
    m_lookUp(host, this, [host, reply = std::move(reply)](const QStringList &found) mutable {
        CheckResult result{CheckState::Ok, Finding::NameFound, host};
        if (found.isEmpty())
            result = {CheckState::Failed, Finding::NameNotFound, host};
        else
            result.address = found.first();
        for (const QString &address : found) {
            if (!isInside(QHostAddress(address)))
                continue;
            result = {CheckState::Warning, Finding::NameLeadsInside, host, address};
            break;
        }
        reply.later(result);
    });
}

ConnectionCheck::ConnectionCheck(std::function<ProviderProfile()> profile, const Clock &clock,
                                 std::chrono::milliseconds deadline, QObject *parent)
    : Check(parent), m_profile(std::move(profile)), m_clock(clock), m_deadline(deadline)
{
}

void ConnectionCheck::run(Reply<CheckResult> reply)
{
    m_heard.reset();
    const ProviderProfile profile = m_profile();
    if (!checkGatewayUrl(profile.gateway).ok()) {
        reply.later(CheckResult{CheckState::Failed, Finding::GatewayMissing});
        return;
    }
    QUrl url(profile.gateway);
    url.setPath(QStringLiteral("/"));
    QNetworkRequest request(url);
    closeOwnWays(request,
                 url.scheme() == u"https" ? tlsConfiguration(profile) : QSslConfiguration());
    // A manager of its own: a connection that another call left open would prove nothing.
    QNetworkAccessManager *manager = makeManager(this);
    QNetworkReply *answer = manager->head(request);
    auto errors = std::make_shared<QList<QSslError>>();
    connect(answer, &QNetworkReply::sslErrors, this,
            [errors](const QList<QSslError> &found) { *errors = found; });
    QTimer::singleShot(m_deadline, answer, &QNetworkReply::abort);
    connect(answer, &QNetworkReply::finished, this,
            [this, answer, manager, errors, profile, reply = std::move(reply)]() mutable {
                hear(*answer);
                const CheckResult result = judge(*answer, *errors, profile);
                manager->deleteLater(); // the answer is its child
                reply(result);
            });
}

CheckResult ConnectionCheck::judge(const QNetworkReply &answer, const QList<QSslError> &errors,
                                   const ProviderProfile &profile) const
{
    const QString host = hostOf(profile.gateway);
    if (!errors.isEmpty())
        return judgeCertificate(errors, host);
    if (answer.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 0)
        return judgeTrouble(answer.error(), host);
    const QSslCertificate certificate = answer.sslConfiguration().peerCertificate();
    if (certificate.isNull())
        return {CheckState::Ok, Finding::Reached, host};
    CheckResult result{CheckState::Ok, Finding::ReachedSafely, host};
    result.number = m_clock.now().daysTo(certificate.expiryDate());
    if (result.number < CertificateSoonDays) {
        result.state = CheckState::Warning;
        result.finding = Finding::CertificateEndsSoon;
    }
    return result;
}

void ConnectionCheck::hear(const QNetworkReply &answer)
{
    const QDateTime theirs = fromHttpDate(answer.rawHeader("Date"));
    if (theirs.isValid())
        m_heard = TimeHeard{theirs, m_clock.now()};
}

} // namespace ct
