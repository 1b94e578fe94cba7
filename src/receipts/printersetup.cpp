// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printersetup.h"

#include "receiptpicture.h"

#include <arpa/inet.h>
#include <QRegularExpression>
#include <algorithm>

namespace ct {

namespace {

constexpr int UsualPort = 9100;

QString prefix(PrinterKind kind)
{
    switch (kind) {
        case PrinterKind::Network:
            return QStringLiteral("tcp://");
        case PrinterKind::Device:
            return QStringLiteral("device:");
        case PrinterKind::RawQueue:
            return QStringLiteral("raw:");
        case PrinterKind::Queue:
            return QStringLiteral("queue:");
    }
    return {};
}

bool isAddress(const QString &host)
{
    in6_addr place{};
    const QByteArray text = host.toLatin1();
    return inet_pton(AF_INET, text.constData(), &place) == 1 ||
           inet_pton(AF_INET6, text.constData(), &place) == 1;
}

//! What the print system allows as the name of a queue.
bool isQueueName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 127 &&
           std::all_of(name.cbegin(), name.cend(), [](QChar c) {
               return c > u' ' && c != u'/' && c != u'#' && c != u'\'' && c != u'"' && c != u'?' &&
                      c.isPrint();
           });
}

bool isDevicePath(const QString &path)
{
    static const QRegularExpression clean(QStringLiteral("^/dev/[A-Za-z0-9._/-]+$"));
    return clean.match(path).hasMatch() && !path.contains(QStringLiteral(".."));
}

} // namespace

bool isThermal(const PrinterSetup &setup)
{
    return setup.kind != PrinterKind::Queue;
}

Paper paperOf(const PrinterSetup &setup)
{
    return isThermal(setup) ? rollOfWidth(setup.dots) : setup.page;
}

QString spokenName(const PrinterSetup &setup)
{
    return setup.name.isEmpty() ? setup.address : setup.name;
}

QString printerAddress(const PrinterSetup &setup)
{
    return prefix(setup.kind) + setup.address;
}

std::optional<NetworkPlace> networkPlace(const QString &address)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:\\[([0-9A-Fa-f:.]+)\\]|([0-9.]+))(?::([0-9]{1,5}))?$"));
    const QRegularExpressionMatch match = form.match(address);
    if (!match.hasMatch())
        return std::nullopt;
    NetworkPlace place;
    place.host = match.captured(1) + match.captured(2);
    place.port = match.captured(3).isEmpty() ? UsualPort : match.captured(3).toInt();
    if (!isAddress(place.host) || place.port < 1 || place.port > 65535)
        return std::nullopt;
    return place;
}

std::optional<PrinterSetup> printerAt(const QString &address)
{
    for (const PrinterKind kind :
         {PrinterKind::Network, PrinterKind::Device, PrinterKind::RawQueue, PrinterKind::Queue}) {
        if (!address.startsWith(prefix(kind)))
            continue;
        PrinterSetup setup;
        setup.kind = kind;
        setup.address = address.mid(prefix(kind).size());
        switch (kind) {
            case PrinterKind::Network:
                if (!networkPlace(setup.address))
                    return std::nullopt;
                return setup;
            case PrinterKind::Device:
                return isDevicePath(setup.address) ? std::optional(setup) : std::nullopt;
            case PrinterKind::RawQueue:
            case PrinterKind::Queue:
                return isQueueName(setup.address) ? std::optional(setup) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace ct
