// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QDateTime>
#include <QList>
#include <functional>

namespace ct {

//! What leads from one version of the schema to the next, inside a transaction that it does not
//! see.
using MigrationStep = std::function<Result<Done>(Connection &)>;

//! Brings a file to version steps.size(), one checked transaction a step, the version number inside
//! it. Before the first step of an upgrade a copy named after `at` is made in `backupFolder`;
//! it has that name only when it is whole and on the disk.
//! Programs that come at the same moment wait for each other, by a lock on the folder that holds
//! `backupFolder`. Refused: the file is newer, or another program's; nothing was changed then.
//! Storage: also where another program has held its turn for minutes.
class Migrations
{
public:
    Migrations(Connection &connection, qint64 applicationId, QString backupFolder);

    //! False: older than `newest`. Refused as above.
    Result<bool> isCurrent(qsizetype newest) const;
    Result<Done> run(const QList<MigrationStep> &steps, const QDateTime &at);

private:
    Result<int> version() const;
    Result<Done> copy(int version, const QDateTime &at);
    void removeUnfinished() const;
    Result<Done> step(const MigrationStep &step, int version);

    Connection &m_connection;
    qint64 m_applicationId;
    QString m_backupFolder;
};

} // namespace ct
