// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ct {

//! What was settled in each hour of each of the shop's days: a projection of the journal beside
//! day_totals, which counts by operator and knows the open ones too. A step of its own.
//! `anyService` and `settled` are the CHECKs of those columns.
QStringList dayTables(const QString &anyService, const QString &settled);
QStringList dayIndexes();
//! Counts what a book sold before it had these tables.
QString hoursOfOlderBooks(const QString &settled);

} // namespace ct
