// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receipt.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace ct {

//! Draws a state's shape into a square. It is drawn and not written, because a shop's machine may
//! have no font with these shapes.
void paintMark(QPainter &painter, Mark mark, const QRectF &place, QColor colour);

} // namespace ct
