// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

namespace crash {

//! One thing that a program did, as the tracer wrote it down. Names are relative to the folder.
struct Op
{
    enum class Kind {
        Write,     //!< `bytes` at `offset` of `inode`
        Resize,    //!< `inode` has `offset` bytes from here on
        Sync,      //!< what was written to `inode` is on the disk
        Name,      //!< `name` means `inode` from here on; `former` (if any) means nothing
        Unname,    //!< `name` means nothing
        SyncNames, //!< the names in the folder `name` are on the disk
        Send,      //!< bytes went out of the machine; `name` is the order, if it is a recharge
        Tell,      //!< a person was told that the order `name` is in the state `former`
    };
    Kind kind = Kind::Write;
    quint64 inode = 0;
    qint64 offset = 0;
    QByteArray bytes;
    QString name;
    QString former;
};

//! What was on the disk when the recording began.
struct Disk
{
    QMap<QString, quint64> names; //!< relative path -> inode; files only
    QMap<quint64, QByteArray> contents;
    QStringList folders; //!< relative, "" is the folder itself
};

//! Reads a folder, giving every file the number that it had when it was recorded.
Disk readDisk(const QString &folder, const QHash<QString, quint64> &inodes);

//! Numbers of files by name, so far as the log tells them.
struct Recording
{
    QList<Op> ops;
    QHash<QString, quint64> inodes; //!< of files that were there before
};

//! Reads the log of crashtracer --bytes. Malformed: a line is not understood, or the program did
//! something with the disk that this model knows nothing of.
ct::Result<Recording> readRecording(const QString &log, const QString &root,
                                    const QStringList &folders);

} // namespace crash
