// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalentry.h"

#include "jsontext.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace ct {

namespace {

void appendField(QByteArray &out, const QByteArray &field)
{
    out += QByteArray::number(field.size());
    out += ':';
    out += field;
    out += ',';
}

} // namespace

QByteArray genesisHash()
{
    return QByteArray(64, '0');
}

QByteArray canonicalBytes(const JournalEntry &entry)
{
    QByteArray bytes;
    bytes.reserve(entry.body.size() + 192);
    bytes += "ct1";
    appendField(bytes, QByteArray::number(entry.seq));
    appendField(bytes, QByteArray::number(entry.atMs));
    appendField(bytes, entry.kind.toUtf8());
    appendField(bytes, entry.subject.toUtf8());
    appendField(bytes, entry.prevHash);
    appendField(bytes, entry.body);
    return bytes;
}

QByteArray chainHash(const JournalEntry &entry)
{
    return QCryptographicHash::hash(canonicalBytes(entry), QCryptographicHash::Sha256).toHex();
}

QByteArray mirrorLine(const JournalEntry &entry)
{
    QByteArray line;
    line.reserve(entry.body.size() + entry.body.size() / 6 + 256);
    line += "{\"seq\":";
    line += QByteArray::number(entry.seq);
    line += ",\"at\":";
    line += QByteArray::number(entry.atMs);
    line += ",\"kind\":";
    appendJsonString(line, entry.kind.toUtf8());
    line += ",\"subject\":";
    appendJsonString(line, entry.subject.toUtf8());
    line += ",\"body\":";
    appendJsonString(line, entry.body);
    line += ",\"prev_hash\":\"";
    line += entry.prevHash;
    line += "\",\"hash\":\"";
    line += entry.hash;
    line += "\"}\n";
    return line;
}

std::optional<JournalEntry> fromMirrorLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    JournalEntry entry;
    entry.seq = object.value(QLatin1String("seq")).toInteger();
    entry.atMs = object.value(QLatin1String("at")).toInteger();
    entry.kind = object.value(QLatin1String("kind")).toString();
    entry.subject = object.value(QLatin1String("subject")).toString();
    entry.body = object.value(QLatin1String("body")).toString().toUtf8();
    entry.prevHash = object.value(QLatin1String("prev_hash")).toString().toUtf8();
    entry.hash = object.value(QLatin1String("hash")).toString().toUtf8();
    // Comparing the bytes refuses every other spelling, extra key and lost character at once.
    if (mirrorLine(entry).chopped(1) != line)
        return std::nullopt;
    return entry;
}

} // namespace ct
