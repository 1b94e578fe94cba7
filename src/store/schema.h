// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations.h"

#include <QStringList>

namespace ct {

//! What a book's file calls itself in its header ("CTbk").
inline constexpr qint64 BookApplicationId = 0x4354626b;

//! All steps from an empty file to the newest schema; step n leads to version n.
QList<MigrationStep> bookSteps();

//! The statements of the newest schema, in order: tables, indexes, triggers, search.
QStringList bookSchema();
//! The part of it that a replay of the journal needs: projections with their triggers.
QStringList replaySchema();

//! Step 2: what keeps a book from selling when it is not sure of itself, and what anchors it.
QStringList safetySchema();
//! What the owner should hear of: a step of its own. Its fill reads journals from before it.
QStringList incidentTables();
QStringList incidentIndexes();
QString incidentsOfOlderJournals();
//! What is in dispute with the provider: a step of its own.
QStringList disputeTables();
QStringList disputeIndexes();

//! The wallet against the book: a step of its own.
QStringList walletTables();

//! Compares the names and texts in the open file with bookSchema(); empty: it is as it must be.
Result<QStringList> schemaProblems(Connection &connection);

} // namespace ct
