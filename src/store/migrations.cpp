// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "fileio.h"

#include <mutant.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <chrono>
#include <cstdio>

namespace ct {

namespace {

const QString Unfinished = QStringLiteral(".unfinished");
//! For the copy and the steps of another program; ten years of sales are copied in seconds.
constexpr std::chrono::minutes Patience{2};

} // namespace

Migrations::Migrations(Connection &connection, qint64 applicationId, QString backupFolder)
    : m_connection(connection),
      m_applicationId(applicationId),
      m_backupFolder(std::move(backupFolder))
{
}

Result<int> Migrations::version() const
{
    const Result<QString> id = m_connection.ask(QStringLiteral("PRAGMA application_id"));
    const Result<QString> version = m_connection.ask(QStringLiteral("PRAGMA user_version"));
    const Result<QString> tables =
        m_connection.ask(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!id.ok())
        return id.error();
    if (!version.ok())
        return version.error();
    if (!tables.ok())
        return tables.error();
    const bool isEmpty = id->toLongLong() == 0 && version->toInt() == 0 && tables->toInt() == 0;
    if (!isEmpty && id->toLongLong() != m_applicationId)
        return Error{Fault::Refused, QStringLiteral("the file is another program's database")};
    return version->toInt();
}

Result<bool> Migrations::isCurrent(qsizetype newest) const
{
    // One snapshot: another process may be making the book at this very moment.
    const Snapshot snapshot(m_connection);
    const Result<int> now = version();
    if (!now.ok())
        return now.error();
    if ((*now > newest && !mutant("newer-book-opened")) || *now < 0) {
        return Error{
            Fault::Refused,
            QStringLiteral("the book has schema %1, this program knows %2").arg(*now).arg(newest)};
    }
    return *now == newest;
}

Result<Done> Migrations::run(const QList<MigrationStep> &steps, const QDateTime &at)
{
    const Result<bool> current = isCurrent(steps.size());
    if (!current.ok())
        return current.error();
    if (*current)
        return Done{};
    // One program at a time: what another has half made is not an old book that wants a copy.
    const QString folder = QFileInfo(m_backupFolder).path();
    const FileHandle turn = openFile(folder, O_RDONLY | O_DIRECTORY);
    if (!turn.isOpen())
        return systemError(QStringLiteral("folder of the book"));
    if (const Result<Done> locked = lockFile(turn.get(), LOCK_EX, Patience); !locked.ok())
        return locked;
    const Result<bool> meanwhile = isCurrent(steps.size());
    if (!meanwhile.ok())
        return meanwhile.error();
    if (*meanwhile)
        return Done{};
    const Result<QString> now = m_connection.ask(QStringLiteral("PRAGMA user_version"));
    if (!now.ok())
        return now.error();
    const int before = now->toInt();
    if (before > 0) {
        const Result<Done> copied = copy(before, at);
        if (!copied.ok())
            return copied;
    }
    for (int next = before + 1; next <= steps.size(); ++next) {
        const Result<Done> stepped = step(steps.at(next - 1), next);
        if (!stepped.ok())
            return stepped;
    }
    return Done{};
}

//! What a program that was killed left half written; a living one holds the lock on its own.
void Migrations::removeUnfinished() const
{
    const QDir folder(m_backupFolder);
    const QStringList names = folder.entryList({u'*' + Unfinished}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        const FileHandle file = openFile(path, O_RDWR);
        if (file.isOpen() && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0)
            ::unlink(QFile::encodeName(path).constData());
    }
}

Result<Done> Migrations::copy(int version, const QDateTime &at)
{
    const QString path = QStringLiteral("%1/before-schema-%2-%3.sqlite")
                             .arg(m_backupFolder)
                             .arg(version + 1)
                             .arg(at.toUTC().toString(QStringLiteral("yyyyMMddTHHmmsszzz")));
    ::mkdir(QFile::encodeName(m_backupFolder).constData(), 0700);
    removeUnfinished();
    // It gets its name when it is whole: whatever is named a copy can be restored.
    const QString draft = path + Unfinished;
    // VACUUM INTO takes an empty file; making it first gives it its mode.
    const FileHandle file = openFile(draft, O_RDWR | O_CREAT | O_EXCL);
    if (!file.isOpen() || ::flock(file.get(), LOCK_EX | LOCK_NB) != 0)
        return systemError(QStringLiteral("copy of the book"));
    Statement vacuum(m_connection, "VACUUM INTO ?");
    vacuum.bind(draft);
    Result<Done> made = vacuum.change();
    if (made.ok() && ::fsync(file.get()) != 0)
        made = systemError(QStringLiteral("flush of the copy"));
    const QByteArray from = QFile::encodeName(draft);
    if (made.ok() && ::rename(from.constData(), QFile::encodeName(path).constData()) != 0)
        made = systemError(QStringLiteral("name of the copy"));
    if (made.ok())
        return syncDirectory(m_backupFolder);
    ::unlink(from.constData());
    return made;
}

Result<Done> Migrations::step(const MigrationStep &step, int version)
{
    Transaction transaction(m_connection);
    const Result<Done> begun = transaction.begin();
    if (!begun.ok())
        return begun;
    // A program of an earlier version takes its turn by this lock alone.
    const Result<int> now = this->version();
    if (!now.ok())
        return now.error();
    if (*now >= version)
        return Done{};
    const Result<Done> done = step(m_connection);
    if (!done.ok())
        return done;
    const Result<Done> named =
        m_connection.run(QStringLiteral("PRAGMA application_id=%1").arg(m_applicationId));
    if (!named.ok())
        return named;
    const Result<Done> numbered =
        m_connection.run(QStringLiteral("PRAGMA user_version=%1").arg(version));
    if (!numbered.ok())
        return numbered;
    return transaction.commit();
}

} // namespace ct
