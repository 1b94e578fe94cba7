// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbacktoken.h"

#include <privatefile.h>

#include <QByteArray>
#include <QDir>
#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace ct {

namespace {

constexpr qsizetype Digits = 32;

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

} // namespace

QString callbackTokenPath(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("callback-token"));
}

Result<SecretBytes> loadCallbackToken(const QString &dataDir)
{
    Result<SecretBytes> token = readSecretLine(callbackTokenPath(dataDir));
    if (!token)
        return token;
    const QByteArrayView digits = token->view();
    if (digits.size() != Digits || !std::all_of(digits.begin(), digits.end(), isHexDigit))
        return Error{Fault::Malformed, callbackTokenPath(dataDir)};
    return token;
}

Result<SecretBytes> newCallbackToken(const QString &dataDir)
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    QByteArray line;
    for (const quint32 part : random)
        line += QByteArray::number(part, 16).rightJustified(8, '0');
    SecretBytes token(line);
    line += '\n';
    const Result<Done> kept = writePrivateFile(callbackTokenPath(dataDir), line);
    wipeMemory(line.data(), std::size_t(line.size()));
    wipeMemory(random.data(), sizeof random);
    if (!kept)
        return kept.error();
    return token;
}

Result<SecretBytes> callbackTokenOrNew(const QString &dataDir)
{
    Result<SecretBytes> token = loadCallbackToken(dataDir);
    if (!token && token.error().fault == Fault::Refused)
        return newCallbackToken(dataDir);
    return token;
}

SecretBytes callbackPath(const SecretBytes &token)
{
    QByteArray path = "/callback/" + token.view().toByteArray();
    SecretBytes kept(path);
    wipeMemory(path.data(), std::size_t(path.size()));
    return kept;
}

} // namespace ct
