// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace ct {

//! What a thermal printer would make of the bytes it is sent. Knows the few commands that the
//! product may send and takes every other byte for a fault.
struct ThermalPaper
{
    QImage picture;   //!< all bands below each other: black on white, one bit a dot
    QList<int> bands; //!< bytes of dots in each band
    int resets = 0;
    int cuts = 0;
    int drawerPulses = 0;
    int feeds = 0;      //!< lines of blank paper
    QByteArray order;   //!< one letter a command: @ v d V p
    QString fault;      //!< not empty: where the bytes stopped making sense
    bool whole = false; //!< the last command was not torn
};

//! Reads from the first byte; stops at a fault or at a command that is torn.
ThermalPaper readEscPos(const QByteArray &bytes);

} // namespace ct
