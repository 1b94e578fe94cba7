// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrysource.h"

#include "connection.h"
#include "projection.h"

#include <fcntl.h>

namespace ct {

namespace {

constexpr qint64 Block = 1 << 18;
constexpr qint64 LongestLine = 1 << 20; //!< evidence is capped at 4 KiB; this is never a line
constexpr int Page = 500;

//! The number of a line without reading all of it; 0: it does not begin like one.
qint64 numberOf(const QByteArray &line)
{
    constexpr QByteArrayView head("{\"seq\":");
    if (!line.startsWith(head))
        return 0;
    const qsizetype end = line.indexOf(',', head.size());
    return end < 0 ? 0 : line.mid(head.size(), end - head.size()).toLongLong();
}

class MirrorSource final : public EntrySource
{
public:
    MirrorSource(FileHandle file, qint64 after) : m_file(std::move(file)), m_after(after) {}

    Result<std::optional<JournalEntry>> next() override
    {
        while (true) {
            const Result<std::optional<QByteArray>> line = nextLine();
            if (!line.ok())
                return line.error();
            if (!*line)
                return std::optional<JournalEntry>();
            ++m_line;
            const qint64 number = numberOf(**line);
            // A line that is damaged where nobody looks any more stops nobody.
            if (number > 0 ? number <= m_after : m_line <= m_after)
                continue;
            const std::optional<JournalEntry> entry = fromMirrorLine(**line);
            if (!entry)
                return Error{Fault::Malformed, place() + QStringLiteral(" is damaged")};
            return entry;
        }
    }
    QString place() const override { return QStringLiteral("line %1").arg(m_line); }
    qint64 position() const override { return m_line; }

private:
    Result<std::optional<QByteArray>> nextLine()
    {
        while (true) {
            const qsizetype end = m_buffer.indexOf('\n', m_taken);
            if (end >= 0) {
                const QByteArray line = m_buffer.mid(m_taken, end - m_taken);
                m_taken = end + 1;
                return std::optional(line);
            }
            m_buffer.remove(0, std::exchange(m_taken, 0));
            if (m_buffer.size() > LongestLine)
                return Error{Fault::Malformed,
                             QStringLiteral("line %1 is damaged").arg(m_line + 1)};
            const Result<QByteArray> more = readAt(m_file.get(), m_read, Block);
            if (!more.ok())
                return more.error();
            if (more->isEmpty())
                return std::optional<QByteArray>();
            m_read += more->size();
            m_buffer += *more;
        }
    }

    FileHandle m_file;
    qint64 m_after;
    QByteArray m_buffer;
    qsizetype m_taken = 0;
    qint64 m_read = 0;
    qint64 m_line = 0;
};

class JournalSource final : public EntrySource
{
public:
    JournalSource(std::unique_ptr<Connection> connection, qint64 after)
        : m_connection(std::move(connection)), m_after(after)
    {
    }

    Result<std::optional<JournalEntry>> next() override
    {
        if (m_entries.isEmpty()) {
            Result<QList<JournalEntry>> page = journalAfter(*m_connection, m_after, Page);
            if (!page.ok())
                return page.error();
            if (page->isEmpty())
                return std::optional<JournalEntry>();
            m_entries = *std::move(page);
            m_after = m_entries.last().seq;
        }
        m_last = m_entries.first().seq;
        return std::optional(m_entries.takeFirst());
    }
    QString place() const override { return QStringLiteral("entry %1").arg(m_last); }
    qint64 position() const override { return m_last; }

private:
    std::unique_ptr<Connection> m_connection;
    qint64 m_after;
    qint64 m_last = 0;
    QList<JournalEntry> m_entries;
};

} // namespace

Result<std::unique_ptr<EntrySource>> mirrorSource(const QString &path, qint64 after)
{
    FileHandle file = openFile(path, O_RDONLY);
    if (!file.isOpen())
        return systemError(QStringLiteral("mirror"));
    return std::unique_ptr<EntrySource>(std::make_unique<MirrorSource>(std::move(file), after));
}

Result<std::unique_ptr<EntrySource>> journalSource(const QString &file, qint64 after)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(file, Access::ReadOnly);
    if (!connection.ok())
        return connection.error();
    return std::unique_ptr<EntrySource>(
        std::make_unique<JournalSource>(std::move(*connection), after));
}

} // namespace ct
