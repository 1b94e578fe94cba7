// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "swap.h"

#include "fileio.h"

#include <fcntl.h>
#include <unistd.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <cerrno>
#include <cstdio>

namespace ct {

namespace {

QString listPath(const QString &dir)
{
    return dir + QStringLiteral("/swap.pending");
}

bool isThere(const QString &path)
{
    return QFileInfo::exists(path) || QFileInfo(path).isSymLink();
}

//! What lies in the folder is listed by its place there: the folder may be copied or renamed before
//! the moves are carried on, and must never reach into the one that it was.
QString listed(const QString &path, const QString &dir)
{
    return path.startsWith(dir + u'/') ? path.mid(dir.size() + 1) : path;
}

QString found(const QString &path, const QString &dir)
{
    return path.isEmpty() || QDir::isAbsolutePath(path) ? path : dir + u'/' + path;
}

QByteArray toJson(const QList<Move> &moves, const QString &dir)
{
    QJsonArray array;
    for (const Move &move : moves) {
        array.append(QJsonObject{{QStringLiteral("from"), listed(move.from, dir)},
                                 {QStringLiteral("to"), listed(move.to, dir)},
                                 {QStringLiteral("aside"), listed(move.aside, dir)}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<QList<Move>> movesFrom(const QByteArray &json, const QString &dir)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return Error{Fault::Malformed, QStringLiteral("swap.pending cannot be read")};
    QList<Move> moves;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        moves << Move{found(value[QLatin1String("from")].toString(), dir),
                      found(value[QLatin1String("to")].toString(), dir),
                      found(value[QLatin1String("aside")].toString(), dir)};
    }
    return moves;
}

Result<Done> renamed(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(QStringLiteral("move of ") + QFileInfo(from).fileName());
    return Done{};
}

//! Each move can be made again without harm: what has its new place already has left its old one.
Result<Done> make(const Move &move)
{
    const bool isLeaving = move.from.isEmpty();
    if (!isLeaving && !isThere(move.from))
        return Done{}; // made before
    if (isThere(move.to)) {
        if (!QDir().mkpath(QFileInfo(move.aside).path()))
            return Error{Fault::Storage, QStringLiteral("the folder for the old book")};
        const Result<Done> gone = renamed(move.to, move.aside);
        if (!gone.ok())
            return gone;
    }
    return isLeaving ? Result<Done>(Done{}) : renamed(move.from, move.to);
}

Result<Done> syncFolders(const QList<Move> &moves)
{
    QSet<QString> folders;
    for (const Move &move : moves) {
        for (const QString &path : {move.to, move.aside}) {
            const QString folder = QFileInfo(path).path();
            if (QFileInfo(folder).isDir())
                folders << folder << QFileInfo(folder).path();
        }
    }
    for (const QString &folder : std::as_const(folders)) {
        const Result<Done> synced = syncDirectory(folder);
        if (!synced.ok())
            return synced;
    }
    return Done{};
}

Result<Done> writeList(const QString &dir, const QList<Move> &moves)
{
    const QString half = listPath(dir) + QStringLiteral(".partial");
    (void)::unlink(QFile::encodeName(half).constData());
    const FileHandle file = openFile(half, O_RDWR | O_CREAT | O_EXCL);
    if (!file.isOpen())
        return systemError(QStringLiteral("swap.pending"));
    const Result<Done> written = writeAll(file.get(), toJson(moves, dir), 0);
    if (!written.ok())
        return written;
    if (::fsync(file.get()) != 0)
        return systemError(QStringLiteral("flush of swap.pending"));
    const Result<Done> named = renamed(half, listPath(dir));
    return named.ok() ? syncDirectory(dir) : named;
}

} // namespace

bool isSwapPending(const QString &dir)
{
    return isThere(listPath(dir));
}

Result<Done> swapIn(const QString &dir, const QList<Move> &moves)
{
    const Result<Done> listed = writeList(dir, moves);
    return listed.ok() ? finishSwap(dir) : listed;
}

Result<Done> finishSwap(const QString &dir)
{
    constexpr qint64 longest = 1 << 20;
    const FileHandle file = openFile(listPath(dir), O_RDONLY);
    if (!file.isOpen())
        return errno == ENOENT ? Result<Done>(Done{})
                               : Result<Done>(systemError(QStringLiteral("swap.pending")));
    const Result<QByteArray> json = readAt(file.get(), 0, longest);
    if (!json.ok())
        return json.error();
    const Result<QList<Move>> moves = movesFrom(*json, dir);
    if (!moves.ok())
        return moves.error();
    for (const Move &move : *moves) {
        const Result<Done> made = make(move);
        if (!made.ok())
            return made;
    }
    const Result<Done> synced = syncFolders(*moves);
    if (!synced.ok())
        return synced;
    if (::unlink(QFile::encodeName(listPath(dir)).constData()) != 0)
        return systemError(QStringLiteral("end of swap.pending"));
    return syncDirectory(dir);
}

} // namespace ct
