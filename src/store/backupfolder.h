// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlitebook.h"

#include <QDateTime>

namespace ct {

//! One finished backup in a book's folder "backups".
struct BackupFile
{
    QString path;
    QDateTime at; //!< UTC, to the second, from its name

    bool operator==(const BackupFile &) const = default;
};

QString backupFolder(const QString &dir);
//! "book-20261122T093107Z.sqlite"
QString backupName(const QDateTime &at);
//! The finished ones, newest first. Half a copy has another name and is never among them.
QList<BackupFile> listBackups(const QString &dir);
//! Those that need not be kept: not among the newest 24, nor the last of one of the 30 newest days
//! behind them. The clock is not asked, so one that runs wild removes nothing.
QList<BackupFile> surplusBackups(const QList<BackupFile> &newestFirst);

//! What a book's file says of itself.
struct FileFacts
{
    QString bookId;
    Head head;
    QDateTime lastAt; //!< of its last entry, UTC
};
//! Malformed: no book of ours, or damaged. Refused: of a newer program. Storage: unreadable.
Result<FileFacts> factsOfFile(const QString &file);
//! True for a book or backup that this program is too old for. Changes nothing.
bool isOfNewerProgram(const QString &file);

} // namespace ct
