// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QTextLayout>

namespace ct {

//! The face of every receipt, at a height in dots.
QFont receiptFont(qreal dots, bool bold = false);

//! The parts of a text that are in an Indian script, each with the face made for it: Qt would find
//! one by itself, but tries the Latin face first and complains about it on every start.
QList<QTextLayout::FormatRange> scriptRanges(const QString &text, const QFont &font);

} // namespace ct
