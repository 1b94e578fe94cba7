// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <optional>

namespace crash {

namespace {

using ct::Error;
using ct::Fault;
using ct::Result;

QString relative(const QString &path, const QString &root)
{
    return path == root ? QString() : path.mid(root.size() + 1);
}

//! The order that a request to the recharge address names.
QString orderSent(const QByteArray &bytes)
{
    static const QRegularExpression form(QStringLiteral("/recharge/api.*?[?&]orderid=([0-9]+)"));
    const auto match = form.match(QString::fromLatin1(bytes.left(4096)));
    return match.hasMatch() ? match.captured(1) : QString();
}

std::optional<Op> told(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QString order = object.value(QLatin1String("order_id")).toString();
    if (order.isEmpty())
        return std::nullopt;
    Op op;
    op.kind = Op::Kind::Tell;
    op.name = order;
    op.former = object.value(QLatin1String("state")).toString();
    return op;
}

class Reader
{
public:
    Reader(const QString &root, const QStringList &folders) : m_root(root)
    {
        m_folders = QSet<QString>(folders.begin(), folders.end());
    }

    //! The sentence that says what was not understood, or nothing.
    QString take(const QJsonObject &line);
    Recording recording;

private:
    QString takeFile(const QString &call, const QJsonObject &line);
    void takeOther(const QString &target, const QByteArray &bytes);
    quint64 inodeOf(const QJsonObject &line) const
    {
        return quint64(line.value(QLatin1String("inode")).toInteger());
    }

    QString m_root;
    QSet<QString> m_folders;
    QHash<QString, quint64> m_names;
};

void Reader::takeOther(const QString &target, const QByteArray &bytes)
{
    if (target == QLatin1String("out")) {
        if (const auto op = told(bytes))
            recording.ops << *op;
        return;
    }
    Op op;
    op.kind = Op::Kind::Send;
    op.name = orderSent(bytes);
    if (!op.name.isEmpty())
        recording.ops << op;
}

QString Reader::take(const QJsonObject &line)
{
    if (line.contains(QLatin1String("end")))
        return {};
    const QString call = line.value(QLatin1String("call")).toString();
    const QString target = line.value(QLatin1String("target")).toString();
    if (target != QLatin1String("file")) {
        const QByteArray bytes =
            QByteArray::fromHex(line.value(QLatin1String("bytes")).toString().toLatin1());
        if (!bytes.isEmpty())
            takeOther(target, bytes);
        return {};
    }
    if (line.value(QLatin1String("result")).toInteger(-1) < 0)
        return {}; // it did not happen
    return takeFile(call, line);
}

QString Reader::takeFile(const QString &call, const QJsonObject &line)
{
    const QString name = relative(line.value(QLatin1String("path")).toString(), m_root);
    Op op;
    op.inode = inodeOf(line);
    op.name = name;
    if (call == QLatin1String("write") || call == QLatin1String("pwrite64")) {
        op.kind = Op::Kind::Write;
        op.offset = line.value(QLatin1String("offset")).toInteger();
        op.bytes = QByteArray::fromHex(line.value(QLatin1String("bytes")).toString().toLatin1());
        op.bytes.truncate(line.value(QLatin1String("result")).toInteger());
    } else if (call == QLatin1String("ftruncate")) {
        op.kind = Op::Kind::Resize;
        op.offset = line.value(QLatin1String("size")).toInteger();
    } else if (call == QLatin1String("fsync") || call == QLatin1String("fdatasync")) {
        op.kind = m_folders.contains(name) ? Op::Kind::SyncNames : Op::Kind::Sync;
    } else if (call.startsWith(QLatin1String("open"))) {
        const bool isNew = line.value(QLatin1String("new")).toBool();
        op.kind = isNew ? Op::Kind::Name : Op::Kind::Resize;
        m_names.insert(name, op.inode);
    } else if (call.startsWith(QLatin1String("rename"))) {
        op.kind = Op::Kind::Name;
        op.former = name;
        op.name = relative(line.value(QLatin1String("second")).toString(), m_root);
        m_names.insert(op.name, op.inode);
    } else if (call.startsWith(QLatin1String("unlink"))) {
        op.kind = Op::Kind::Unname;
    } else if (call.startsWith(QLatin1String("mkdir"))) {
        m_folders.insert(name);
        return {};
    } else if (call.contains(QLatin1String("chmod")) || call == QLatin1String("rmdir")) {
        return {};
    } else if (call == QLatin1String("fallocate")) {
        return {}; // room set aside: nobody reads what stands in it
    } else {
        return call + QStringLiteral(" is not known to this model of a disk");
    }
    if (!m_names.contains(name)) {
        m_names.insert(name, op.inode);
        recording.inodes.insert(name, op.inode);
    }
    recording.ops << op;
    return {};
}

} // namespace

Disk readDisk(const QString &folder, const QHash<QString, quint64> &inodes)
{
    Disk disk;
    disk.folders << QString();
    quint64 next = 1; // numbers that the recording does not use for anything
    QDirIterator files(folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = relative(path, folder);
        if (files.fileInfo().isDir()) {
            disk.folders << name;
            continue;
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const quint64 inode = inodes.value(name, ~(next++));
        disk.names.insert(name, inode);
        disk.contents.insert(inode, file.readAll());
    }
    return disk;
}

Result<Recording> readRecording(const QString &log, const QString &root, const QStringList &folders)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::Storage, log + QStringLiteral(": ") + file.errorString()};
    Reader reader(root, folders);
    while (!file.atEnd()) {
        const QJsonDocument line = QJsonDocument::fromJson(file.readLine());
        if (!line.isObject())
            return Error{Fault::Malformed, QStringLiteral("a line is no JSON object")};
        const QString wrong = reader.take(line.object());
        if (!wrong.isEmpty())
            return Error{Fault::Malformed, wrong};
    }
    return reader.recording;
}

} // namespace crash
