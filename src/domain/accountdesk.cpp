// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdesk.h"

#include "upi.h"

#include <QUrl>

namespace ct {

namespace {

using namespace std::chrono_literals;

// Names are not resolved: only what can be nothing but this machine counts.
bool isLoopback(const QString &host)
{
    static const QStringList loopback{QStringLiteral("127.0.0.1"), QStringLiteral("::1"),
                                      QStringLiteral("localhost")};
    return loopback.contains(host, Qt::CaseInsensitive);
}

void checkGateway(const QString &gateway, QList<AccountProblem> &problems)
{
    if (gateway.trimmed().isEmpty()) {
        problems << AccountProblem::GatewayMissing;
        return;
    }
    const QUrl url(gateway, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isWeb = scheme == QStringLiteral("https") || scheme == QStringLiteral("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        url.hasQuery() || url.hasFragment()) {
        problems << AccountProblem::GatewayMalformed;
        return;
    }
    if (scheme == QStringLiteral("http") && !isLoopback(url.host()))
        problems << AccountProblem::GatewayInsecure;
}

} // namespace

QList<AccountProblem> checkAccount(const AccountSettings &settings)
{
    QList<AccountProblem> problems;
    checkGateway(settings.gateway, problems);
    if (settings.username.trimmed().isEmpty())
        problems << AccountProblem::UsernameMissing;
    static const QStringList wires{QStringLiteral("post-query"), QStringLiteral("post-form"),
                                   QStringLiteral("get")};
    if (!wires.contains(settings.wire))
        problems << AccountProblem::UnknownWire;
    static const QStringList formats{QStringLiteral("json"), QStringLiteral("csv"),
                                     QStringLiteral("xml")};
    if (!formats.contains(settings.format))
        problems << AccountProblem::UnknownFormat;
    if (settings.deadline < 10s || settings.deadline > 10min)
        problems << AccountProblem::BadDeadline;
    if (settings.circle.isEmpty())
        problems << AccountProblem::CircleMissing;
    if (settings.counter < 1 || settings.counter > 999)
        problems << AccountProblem::BadCounter;
    if (!settings.shop.upiId.isEmpty() && checkUpiId(settings.shop.upiId))
        problems << AccountProblem::BadUpiId;
    return problems;
}

} // namespace ct
