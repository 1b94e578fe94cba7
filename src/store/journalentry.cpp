// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalentry.h"

#include "jsontext.h"

#include <mutant.h>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace ct {

namespace {

void append(std::string &out, const QByteArray &bytes)
{
    out.append(bytes.constData(), std::size_t(bytes.size()));
}

void appendField(std::string &out, const QByteArray &field)
{
    out += std::to_string(field.size());
    out += ':';
    append(out, field);
    out += ',';
}

QByteArray finished(const std::string &out)
{
    return QByteArray(out.data(), qsizetype(out.size()));
}

} // namespace

QByteArray genesisHash()
{
    return QByteArray(64, '0');
}

QByteArray canonicalBytes(const JournalEntry &entry)
{
    std::string bytes;
    bytes.reserve(std::size_t(entry.body.size()) + 192);
    bytes += "ct1";
    appendField(bytes, QByteArray::number(entry.seq));
    if (!mutant("hash-without-the-time"))
        appendField(bytes, QByteArray::number(entry.atMs));
    appendField(bytes, entry.kind.toUtf8());
    appendField(bytes, entry.subject.toUtf8());
    appendField(bytes, entry.prevHash);
    if (!mutant("hash-without-the-body"))
        appendField(bytes, entry.body);
    return finished(bytes);
}

QByteArray chainHash(const JournalEntry &entry)
{
    return QCryptographicHash::hash(canonicalBytes(entry), QCryptographicHash::Sha256).toHex();
}

JournalEntry nextEntry(const JournalEntry &last, qint64 atMs, const QString &kind,
                       const QString &subject, const QByteArray &body)
{
    JournalEntry entry{last.seq + 1, atMs, kind, subject, body, last.hash, {}};
    entry.hash = chainHash(entry);
    return entry;
}

bool concernsIncidents(const JournalEntry &entry)
{
    return entry.kind == QLatin1String("incident") || entry.kind == QLatin1String("incident_seen");
}

bool concernsAccounts(const JournalEntry &entry)
{
    return entry.kind == QLatin1String("account") || entry.kind == QLatin1String("account_limit");
}

bool concernsPeople(const JournalEntry &entry)
{
    return entry.kind == QLatin1String("person") || entry.kind == QLatin1String("people_rule");
}

bool changesAttempt(const JournalEntry &entry)
{
    return entry.kind == QLatin1String("begin") || entry.kind == QLatin1String("evidence") ||
           entry.kind == QLatin1String("print") || entry.kind == QLatin1String("made_up");
}

bool concernsShifts(const JournalEntry &entry)
{
    return entry.kind.startsWith(QLatin1String("shift_"));
}

bool concernsWallet(const JournalEntry &entry)
{
    return entry.kind == QLatin1String("wallet") || entry.kind == QLatin1String("topup");
}

QByteArray mirrorLine(const JournalEntry &entry)
{
    std::string line;
    line.reserve(std::size_t(entry.body.size() + entry.body.size() / 6 + 256));
    line += "{\"seq\":";
    line += std::to_string(entry.seq);
    line += ",\"at\":";
    line += std::to_string(entry.atMs);
    line += ",\"kind\":";
    appendJsonString(line, entry.kind.toUtf8());
    line += ",\"subject\":";
    appendJsonString(line, entry.subject.toUtf8());
    line += ",\"body\":";
    appendJsonString(line, entry.body);
    line += ",\"prev_hash\":\"";
    append(line, entry.prevHash);
    line += "\",\"hash\":\"";
    append(line, entry.hash);
    line += "\"}\n";
    return finished(line);
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
