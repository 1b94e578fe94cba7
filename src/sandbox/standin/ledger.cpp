// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include <clock.h>

#include <sys/file.h>
#include <QJsonDocument>

namespace ct::standin {

Ledger::Ledger(QString path) : m_path(std::move(path)) {}

Result<Done> Ledger::open(const Filter &matters, const Replay &replay)
{
    if (m_path.isEmpty()) {
        for (const QByteArray &line : std::as_const(m_lines))
            replay(QJsonDocument::fromJson(line).object());
        return Done{};
    }
    m_file.setFileName(m_path);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return Error{Fault::Storage, m_path + QStringLiteral(": ") + m_file.errorString()};
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (flock(m_file.handle(), LOCK_EX | LOCK_NB) != 0) {
        m_file.close();
        return Error{Fault::Storage, m_path + QStringLiteral(": another sandbox is writing it")};
    }
    Result<Done> loaded = load(matters, replay);
    if (!loaded.ok())
        m_file.close();
    m_well = loaded.ok();
    return loaded;
}

Result<Done> Ledger::load(const Filter &matters, const Replay &replay)
{
    // A reader of its own: the file itself is unbuffered, for writing.
    QFile reader(m_path);
    if (!reader.open(QIODevice::ReadOnly))
        return Error{Fault::Storage, m_path + QStringLiteral(": ") + reader.errorString()};
    qint64 whole = 0;
    for (int number = 1;; ++number) {
        const QByteArray line = reader.readLine();
        if (!line.endsWith('\n'))
            break;
        const bool matter = matters(line);
        const QJsonDocument document = matter ? QJsonDocument::fromJson(line) : QJsonDocument();
        if (!line.startsWith('{') || !line.endsWith("}\n") || matter != document.isObject()) {
            const QString where = QStringLiteral("%1: line %2 is not a JSON object");
            return Error{Fault::Malformed, where.arg(m_path).arg(number)};
        }
        whole += line.size();
        if (matter)
            replay(document.object());
    }
    if (m_file.size() != whole && !m_file.resize(whole))
        return Error{Fault::Storage, m_path + QStringLiteral(": ") + m_file.errorString()};
    if (!m_file.seek(whole))
        return Error{Fault::Storage, m_path + QStringLiteral(": ") + m_file.errorString()};
    return Done{};
}

void Ledger::close()
{
    m_file.close();
}

void Ledger::append(QJsonObject event)
{
    event.insert(QStringLiteral("at"), isoUtc(QDateTime::currentDateTimeUtc()));
    const QByteArray line = QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n';
    if (m_path.isEmpty()) {
        m_lines.append(line);
        return;
    }
    if (m_well && m_file.write(line) != line.size()) {
        m_well = false;
        qWarning("the ledger cannot be written any more: this sandbox forgets from here on");
    }
}

QList<QJsonObject> Ledger::events() const
{
    QList<QJsonObject> events;
    QList<QByteArray> lines = m_lines;
    if (!m_path.isEmpty()) {
        QFile reader(m_path);
        if (reader.open(QIODevice::ReadOnly))
            lines = reader.readAll().split('\n');
    }
    for (const QByteArray &line : std::as_const(lines)) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            events.append(document.object());
    }
    return events;
}

} // namespace ct::standin
