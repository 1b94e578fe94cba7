// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include <mutant.h>

#include <QHostAddress>
#include <QUrl>

namespace ct {

namespace {

//! Only what the machine itself answers; an address that merely maps there is not taken.
bool isLoopbackHost(const QString &host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.isInSubnet(QHostAddress(QStringLiteral("127.0.0.0")), 8);
    return address == QHostAddress(QHostAddress::LocalHostIPv6);
}

Error refused(const QString &why)
{
    return {Fault::Refused, why};
}

} // namespace

QString wireFormName(WireForm wire)
{
    switch (wire) {
        case WireForm::PostQuery:
            return QStringLiteral("post-query");
        case WireForm::PostForm:
            return QStringLiteral("post-form");
        case WireForm::Get:
            return QStringLiteral("get");
    }
    Q_UNREACHABLE();
}

std::optional<WireForm> wireFormFromName(const QString &name)
{
    for (const WireForm wire : {WireForm::PostQuery, WireForm::PostForm, WireForm::Get}) {
        if (wireFormName(wire) == name)
            return wire;
    }
    return std::nullopt;
}

QString answerFormatName(AnswerFormat format)
{
    switch (format) {
        case AnswerFormat::Json:
            return QStringLiteral("json");
        case AnswerFormat::Csv:
            return QStringLiteral("csv");
        case AnswerFormat::Xml:
            return QStringLiteral("xml");
    }
    Q_UNREACHABLE();
}

std::optional<AnswerFormat> answerFormatFromName(const QString &name)
{
    for (const AnswerFormat format : {AnswerFormat::Json, AnswerFormat::Csv, AnswerFormat::Xml}) {
        if (answerFormatName(format) == name)
            return format;
    }
    return std::nullopt;
}

Result<Done> checkGatewayUrl(const QString &gateway)
{
    // The address itself may hold a credential by mistake, so no error repeats it.
    const QUrl url(gateway, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return refused(QStringLiteral("the gateway address is not a URL with a host"));
    if (gateway.contains(u'@') || !url.userInfo().isEmpty())
        return refused(QStringLiteral("the gateway address contains a user or a password"));
    if (url.hasQuery() || url.hasFragment())
        return refused(QStringLiteral("the gateway address contains a query or a fragment"));
    if (url.scheme() == u"https")
        return Done{};
    if (url.scheme() == u"http" && (isLoopbackHost(url.host()) || mutant("password-without-tls")))
        return Done{};
    return refused(QStringLiteral("the gateway address must begin with https://"));
}

} // namespace ct
