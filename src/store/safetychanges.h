// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hold.h>

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace ct {

// What the journal's entries about the book itself say; none of them has a subject.

//! kind "hold": from now on nothing is sold.
struct HoldPlaced
{
    HoldKind kind = HoldKind::Epoch;
    QString detail;
};

//! kind "release".
struct HoldReleased
{
    qint64 holdId = 0;
    HoldKind kind = HoldKind::Epoch;
    QString reason;
    QString by;
};

//! kind "machine": from now on the book is at home on this computer.
struct MachineNoted
{
    QString mark;
};

//! kind "epoch": from here on the book goes its own way.
struct EpochBegun
{
    QString epoch; //!< random: two books that go on from one backup never look alike
    QString cause; //!< "restore", "rebuild", "merge"
    qint64 fromSeq = 0;
    QByteArray fromHash; //!< of the last entry that was taken over
};

//! kind "head": somebody keeps this head of the chain outside of it.
struct HeadAnchored
{
    QString source; //!< "backup", "zslip"
    QString name;   //!< of the backup
    qint64 seq = 0;
    QByteArray hash;
};

QByteArray toBody(const HoldPlaced &placed);
QByteArray toBody(const HoldReleased &released);
QByteArray toBody(const MachineNoted &noted);
QByteArray toBody(const EpochBegun &begun);
QByteArray toBody(const HeadAnchored &anchored);

std::optional<HoldPlaced> holdPlacedFrom(const QJsonObject &body);
std::optional<HoldReleased> holdReleasedFrom(const QJsonObject &body);
std::optional<MachineNoted> machineNotedFrom(const QJsonObject &body);
std::optional<EpochBegun> epochBegunFrom(const QJsonObject &body);
std::optional<HeadAnchored> headAnchoredFrom(const QJsonObject &body);

} // namespace ct
