// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <cstring>

namespace crash {

namespace {

constexpr qint64 Sector = 512;
constexpr qint64 Page = 4096;

QString folderOf(const QString &name)
{
    const qsizetype slash = name.lastIndexOf(u'/');
    return slash < 0 ? QString() : name.first(slash);
}

void applyWrite(const QByteArray &bytes, qint64 offset, QByteArray *content)
{
    if (content->size() < offset + bytes.size())
        content->resize(offset + bytes.size(), '\0');
    content->replace(offset, bytes.size(), bytes);
}

void applyResize(qint64 size, QByteArray *content)
{
    content->resize(size, '\0');
}

void applyName(const Op &op, QMap<QString, quint64> *names)
{
    if (op.kind == Op::Kind::Unname) {
        names->remove(op.name);
        return;
    }
    // A rename whose file never got its first name on the disk cannot have happened there.
    if (!op.former.isEmpty() && !names->contains(op.former))
        return;
    if (!op.former.isEmpty())
        names->remove(op.former);
    names->insert(op.name, op.inode);
}

} // namespace

void ForgetfulDisk::play(const Op &op)
{
    switch (op.kind) {
        case Op::Kind::Write:
        case Op::Kind::Resize:
            m_pending[op.inode] << op;
            return;
        case Op::Kind::Sync: {
            QByteArray &content = m_synced.contents[op.inode];
            for (const Op &pending : m_pending.take(op.inode)) {
                if (pending.kind == Op::Kind::Write)
                    applyWrite(pending.bytes, pending.offset, &content);
                else
                    applyResize(pending.offset, &content);
            }
            return;
        }
        case Op::Kind::Name:
        case Op::Kind::Unname:
            m_pendingNames << op;
            return;
        case Op::Kind::SyncNames:
            syncNames(op.name);
            return;
        case Op::Kind::Send:
        case Op::Kind::Tell:
            return;
    }
}

//! Everything up to the last change in this folder; what came before it elsewhere is older.
void ForgetfulDisk::syncNames(const QString &folder)
{
    qsizetype end = 0;
    for (qsizetype i = 0; i < m_pendingNames.size(); ++i) {
        const Op &op = m_pendingNames.at(i);
        if (folderOf(op.name) == folder || (!op.former.isEmpty() && folderOf(op.former) == folder))
            end = i + 1;
    }
    for (const Op &op : m_pendingNames.first(end))
        applyName(op, &m_synced.names);
    m_pendingNames.remove(0, end);
}

QByteArray ForgetfulDisk::contentAfter(quint64 inode, Mood mood, QRandomGenerator &dice) const
{
    QByteArray content = m_synced.contents.value(inode);
    const double chance = 0.1 + 0.8 * dice.generateDouble();
    const auto happens = [&] {
        return mood == Mood::KeepsAll ||
               (mood != Mood::KeepsNothing && dice.generateDouble() < chance);
    };
    const qint64 grain = mood == Mood::TearsSectors ? Sector : Page;
    for (const Op &op : m_pending.value(inode)) {
        if (op.kind == Op::Kind::Resize) {
            if (happens())
                applyResize(op.offset, &content);
            continue;
        }
        if (mood == Mood::KeepsAll || mood == Mood::KeepsNothing || mood == Mood::DropsWrites) {
            if (happens())
                applyWrite(op.bytes, op.offset, &content);
            continue;
        }
        for (qint64 at = op.offset; at < op.offset + op.bytes.size();) {
            const qint64 end = std::min((at / grain + 1) * grain, op.offset + op.bytes.size());
            if (happens())
                applyWrite(op.bytes.mid(at - op.offset, end - at), at, &content);
            at = end;
        }
    }
    return content;
}

Disk ForgetfulDisk::afterPowerCut(QRandomGenerator &dice) const
{
    constexpr Mood moods[] = {Mood::KeepsNothing, Mood::KeepsAll,     Mood::TearsSectors,
                              Mood::TearsSectors, Mood::TearsSectors, Mood::TearsPages,
                              Mood::TearsPages,   Mood::DropsWrites,  Mood::DropsWrites};
    const Mood mood = moods[dice.bounded(int(std::size(moods)))];
    Disk disk = m_synced;
    const bool onlyNew =
        std::all_of(m_pendingNames.cbegin(), m_pendingNames.cend(),
                    [](const Op &op) { return op.kind == Op::Kind::Name && op.former.isEmpty(); });
    const bool inOrder = !onlyNew || dice.bounded(2) == 0;
    const qsizetype first = dice.bounded(int(m_pendingNames.size()) + 1);
    for (qsizetype i = 0; i < m_pendingNames.size(); ++i) {
        const bool kept = inOrder ? i < first : dice.bounded(2) == 0;
        if (mood == Mood::KeepsAll || (mood != Mood::KeepsNothing && kept))
            applyName(m_pendingNames.at(i), &disk.names);
    }
    for (auto file = disk.names.cbegin(); file != disk.names.cend(); ++file)
        disk.contents[file.value()] = contentAfter(file.value(), mood, dice);
    return disk;
}

Disk ForgetfulDisk::now() const
{
    Disk disk = m_synced;
    for (const Op &op : m_pendingNames)
        applyName(op, &disk.names);
    QRandomGenerator none;
    for (auto file = disk.names.cbegin(); file != disk.names.cend(); ++file)
        disk.contents[file.value()] = contentAfter(file.value(), Mood::KeepsAll, none);
    return disk;
}

//! Room that was set aside is most of a folder, and nobody reads it: a hole does as well.
static bool writeContent(const QByteArray &content, QFile *out)
{
    const bool isHole =
        content.size() > Page && content.front() == 0 &&
        std::memcmp(content.constData(), content.constData() + 1, size_t(content.size() - 1)) == 0;
    return isHole ? out->resize(content.size()) : out->write(content) == content.size();
}

bool writeDisk(const Disk &disk, const QString &folder)
{
    for (const QString &name : disk.folders) {
        if (!QDir().mkpath(name.isEmpty() ? folder : folder + u'/' + name))
            return false;
    }
    for (auto file = disk.names.cbegin(); file != disk.names.cend(); ++file) {
        const QString path = folder + u'/' + file.key();
        if (!QDir().mkpath(folderOf(path)))
            return false;
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) ||
            !writeContent(disk.contents.value(file.value()), &out) ||
            !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return false;
    }
    return true;
}

} // namespace crash
