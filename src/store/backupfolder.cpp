// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupfolder.h"

#include "connection.h"
#include "schema.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace ct {

namespace {

constexpr qsizetype KeptHourly = 24;
constexpr qsizetype KeptDays = 30;

const QString TimeForm = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

} // namespace

QString backupFolder(const QString &dir)
{
    return dir + QStringLiteral("/backups");
}

QString backupName(const QDateTime &at)
{
    return QStringLiteral("book-%1.sqlite").arg(at.toUTC().toString(TimeForm));
}

QList<BackupFile> listBackups(const QString &dir)
{
    static const QRegularExpression form(QStringLiteral("^book-(\\d{8}T\\d{6}Z)\\.sqlite$"));
    QList<BackupFile> backups;
    const QFileInfoList files = QDir(backupFolder(dir)).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        const QRegularExpressionMatch match = form.match(file.fileName());
        QDateTime at = QDateTime::fromString(match.captured(1), TimeForm);
        at.setTimeSpec(Qt::UTC);
        if (match.hasMatch() && at.isValid() && !file.isSymLink())
            backups << BackupFile{file.filePath(), at};
    }
    std::sort(backups.begin(), backups.end(),
              [](const BackupFile &a, const BackupFile &b) { return a.at > b.at; });
    return backups;
}

QList<BackupFile> surplusBackups(const QList<BackupFile> &newestFirst)
{
    QList<BackupFile> surplus;
    QSet<QDate> days;
    for (qsizetype i = KeptHourly; i < newestFirst.size(); ++i) {
        const QDate day = newestFirst.at(i).at.date();
        if (!days.contains(day) && days.size() < KeptDays)
            days << day;
        else
            surplus << newestFirst.at(i);
    }
    return surplus;
}

Result<FileFacts> factsOfFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable())
        return Error{Fault::Storage,
                     QStringLiteral("there is no such file, or it is not readable")};
    const Error noBook{Fault::Malformed, QStringLiteral("it is no book, or damaged")};
    const Result<std::unique_ptr<Connection>> opened = Connection::open(file, Access::ReadOnly);
    if (!opened.ok())
        return noBook;
    Connection &connection = **opened;
    const Result<QString> id = connection.ask(QStringLiteral("PRAGMA application_id"));
    const Result<QString> version = connection.ask(QStringLiteral("PRAGMA user_version"));
    if (!id.ok() || !version.ok() || id->toLongLong() != BookApplicationId)
        return noBook;
    if (version->toInt() > bookSteps().size())
        return Error{Fault::Refused, QStringLiteral("it is of a newer program")};
    FileFacts facts;
    const Result<QString> book =
        connection.ask(QStringLiteral("SELECT value FROM meta WHERE key='book_id'"));
    Statement last(connection, "SELECT seq,hash,at FROM journal ORDER BY seq DESC LIMIT 1");
    if (!book.ok() || !last.exec() || !last.next())
        return noBook;
    facts.bookId = *book;
    facts.head = {last.integer(0), last.text(1).toLatin1()};
    facts.lastAt = QDateTime::fromMSecsSinceEpoch(last.integer(2), Qt::UTC);
    return facts;
}

bool isOfNewerProgram(const QString &file)
{
    const Result<FileFacts> facts = factsOfFile(file);
    return !facts.ok() && facts.error().fault == Fault::Refused;
}

} // namespace ct
