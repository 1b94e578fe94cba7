// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <attempt.h>

#include <QRect>
#include <QString>

class QPainter;
class QFont;

namespace ct {

//! How a state looks beside its word: a shape (an icon's name) and a colour.
struct StateLook
{
    QString iconName;
    Tint tint;
};

StateLook lookOf(State state, const Theme &theme);
//! The word of a pill; one that waits for its answer says how long: "Waiting 0:24".
QString pillText(const Attempt &attempt, const QDateTime &now);

//! The size that drawPill() needs.
QSize pillSize(const QString &text, const QFont &base);
//! A rounded label of shape and word, drawn into `box` (which is pillSize() large).
void drawPill(QPainter &painter, const QRect &box, const QString &text, const StateLook &look,
              qreal devicePixelRatio);

} // namespace ct
