// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace ct {

//! One of the program's own line drawings (resources/icons), in one colour.
//! `name` is the file's name without its ending. An unknown name is a bug.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);
QIcon icon(const QString &name, const QColor &colour);

} // namespace ct
