// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include <QRegularExpression>

namespace ct {

QString checkName(CheckKind kind)
{
    switch (kind) {
        case CheckKind::Names:
            return QStringLiteral("names");
        case CheckKind::Connection:
            return QStringLiteral("connection");
        case CheckKind::Clock:
            return QStringLiteral("clock");
        case CheckKind::Login:
            return QStringLiteral("login");
        case CheckKind::WhiteList:
            return QStringLiteral("white_list");
        case CheckKind::Credential:
            return QStringLiteral("credential");
        case CheckKind::Disk:
            return QStringLiteral("disk");
        case CheckKind::Book:
            return QStringLiteral("book");
        case CheckKind::Printer:
            return QStringLiteral("printer");
        case CheckKind::Callback:
            return QStringLiteral("callback");
        case CheckKind::Hub:
            return QStringLiteral("hub");
    }
    Q_UNREACHABLE();
}

QString checkStateName(CheckState state)
{
    switch (state) {
        case CheckState::Ok:
            return QStringLiteral("ok");
        case CheckState::Warning:
            return QStringLiteral("warning");
        case CheckState::Failed:
            return QStringLiteral("failed");
        case CheckState::Skipped:
            return QStringLiteral("skipped");
    }
    Q_UNREACHABLE();
}

std::optional<QString> addressRefusedIn(const QString &words)
{
    static const QRegularExpression refusal(
        QStringLiteral("^\\s*(?:Invalid IP|Unauthori[sz]ed IP)\\b[\\s:-]*(.*)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression address(
        QStringLiteral("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}"));
    const QRegularExpressionMatch match = refusal.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    return address.match(match.captured(1)).captured(0);
}

} // namespace ct
