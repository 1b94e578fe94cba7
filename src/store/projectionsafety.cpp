// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection.h"

namespace ct {

Result<Done> Projection::apply(const HoldPlaced &placed, const JournalEntry &entry)
{
    Statement insert(m_connection,
                     "INSERT INTO holds(id,kind,at,detail,released_at,reason,released_by) "
                     "VALUES(?,?,?,?,NULL,'','')");
    insert.bind(entry.seq).bind(holdName(placed.kind)).bind(entry.atMs).bind(placed.detail);
    return insert.change(1);
}

Result<Done> Projection::apply(const HoldReleased &released, const JournalEntry &entry)
{
    Statement update(m_connection,
                     "UPDATE holds SET released_at=?,reason=?,released_by=? "
                     "WHERE id=? AND kind=? AND released_at IS NULL");
    update.bind(entry.atMs)
        .bind(released.reason)
        .bind(released.by)
        .bind(released.holdId)
        .bind(holdName(released.kind));
    return update.change(1);
}

Result<Done> Projection::apply(const MachineNoted &noted, const JournalEntry &entry)
{
    Statement insert(m_connection, "INSERT INTO machines(id,at,mark) VALUES(?,?,?)");
    insert.bind(entry.seq).bind(entry.atMs).bind(noted.mark);
    return insert.change(1);
}

Result<Done> Projection::apply(const EpochBegun &begun, const JournalEntry &entry)
{
    Statement insert(m_connection,
                     "INSERT INTO epochs(id,at,epoch,cause,from_seq,from_hash) "
                     "VALUES(?,?,?,?,?,?)");
    insert.bind(entry.seq)
        .bind(entry.atMs)
        .bind(begun.epoch)
        .bind(begun.cause)
        .bind(begun.fromSeq)
        .bind(QString::fromLatin1(begun.fromHash));
    return insert.change(1);
}

Result<Done> Projection::apply(const HeadAnchored &anchored, const JournalEntry &entry)
{
    Statement insert(m_connection,
                     "INSERT INTO heads(id,at,source,name,seq,hash) VALUES(?,?,?,?,?,?)");
    insert.bind(entry.seq)
        .bind(entry.atMs)
        .bind(anchored.source)
        .bind(anchored.name)
        .bind(anchored.seq)
        .bind(QString::fromLatin1(anchored.hash));
    return insert.change(1);
}

template <typename Change>
Result<Done> Projection::applyRead(const std::optional<Change> &change, const JournalEntry &entry)
{
    if (!change)
        return Error{
            Fault::Malformed,
            QStringLiteral("journal entry %1 (%2) cannot be read").arg(entry.seq).arg(entry.kind)};
    return apply(*change, entry);
}

std::optional<Result<Done>> Projection::replaySafety(const JournalEntry &entry)
{
    const QJsonObject body = bodyOf(entry);
    if (entry.kind == QLatin1String("hold"))
        return applyRead(holdPlacedFrom(body), entry);
    if (entry.kind == QLatin1String("release"))
        return applyRead(holdReleasedFrom(body), entry);
    if (entry.kind == QLatin1String("machine"))
        return applyRead(machineNotedFrom(body), entry);
    if (entry.kind == QLatin1String("epoch"))
        return applyRead(epochBegunFrom(body), entry);
    if (entry.kind == QLatin1String("head"))
        return applyRead(headAnchoredFrom(body), entry);
    return std::nullopt;
}

} // namespace ct
