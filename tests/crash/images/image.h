// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording.h"

#include <QRandomGenerator>

namespace crash {

//! A disk with a cache that forgets: plays a recording forward, and at any moment makes the image
//! that a power cut might leave. What was synced is there. Of what was not, every sector may be
//! there or not; changes of names come in their order, up to any of them (new files among each
//! other in any order); a hostile but lawful disk.
class ForgetfulDisk
{
public:
    explicit ForgetfulDisk(Disk start) : m_synced(std::move(start)) {}

    void play(const Op &op);
    //! Of this very moment; the dice decide what the cache still managed to write.
    Disk afterPowerCut(QRandomGenerator &dice) const;
    //! As a machine sees it that did not lose its power.
    Disk now() const;

private:
    enum class Mood { KeepsNothing, KeepsAll, TearsSectors, TearsPages, DropsWrites };

    void syncNames(const QString &folder);
    QByteArray contentAfter(quint64 inode, Mood mood, QRandomGenerator &dice) const;

    Disk m_synced;
    QMap<quint64, QList<Op>> m_pending;
    QList<Op> m_pendingNames; //!< of all folders, in order, as a file system's own journal has them
};

//! Writes an image into an empty folder, files with the mode 0600.
bool writeDisk(const Disk &disk, const QString &folder);

} // namespace crash
