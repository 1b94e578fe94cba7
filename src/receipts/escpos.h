// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace ct {

//! What a thermal printer does beside putting dots on paper.
struct ThermalDeeds
{
    bool cut = true;         //!< cuts the paper off behind the last line
    bool openDrawer = false; //!< sends the pulse that opens the drawer, before the first line
};

//! The longest piece of a picture that is sent in one command, in bytes of dots: small printers
//! keep a whole command before they print any of it.
constexpr int LongestBand = 24 * 1024;

//! The pulse alone that opens the drawer; nothing is printed.
QByteArray drawerPulse();

//! A picture as a thermal printer takes it: ESC @, bands of GS v 0 with one bit a dot, ESC d, GS V.
//! Dots darker than half grey are black. The picture is as wide as the printer's head; a width
//! that is no multiple of eight is filled up with white. Empty for a picture without dots or wider
//! than 2,040 bytes, which no printer has.
//!
//! All letters are dots, because no printer has the shapes of Indian scripts.
QByteArray toEscPos(const QImage &picture, const ThermalDeeds &deeds);

} // namespace ct
