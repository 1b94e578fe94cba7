// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safetychanges.h"

#include "jsontext.h"

namespace ct {

namespace {

constexpr qsizetype HashSize = 64;

QString textAt(const QJsonObject &body, const char *key)
{
    return body.value(QLatin1String(key)).toString();
}

} // namespace

QByteArray toBody(const HoldPlaced &placed)
{
    JsonText json;
    json.text("hold", holdName(placed.kind));
    json.textIfAny("detail", placed.detail);
    return json.take();
}

QByteArray toBody(const HoldReleased &released)
{
    JsonText json;
    json.number("id", released.holdId);
    json.text("hold", holdName(released.kind));
    json.text("reason", released.reason);
    json.textIfAny("by", released.by);
    return json.take();
}

QByteArray toBody(const MachineNoted &noted)
{
    JsonText json;
    json.text("mark", noted.mark);
    return json.take();
}

QByteArray toBody(const EpochBegun &begun)
{
    JsonText json;
    json.text("epoch", begun.epoch);
    json.text("cause", begun.cause);
    json.number("from_seq", begun.fromSeq);
    json.text("from_hash", QString::fromLatin1(begun.fromHash));
    return json.take();
}

QByteArray toBody(const HeadAnchored &anchored)
{
    JsonText json;
    json.text("source", anchored.source);
    json.textIfAny("name", anchored.name);
    json.number("seq", anchored.seq);
    json.text("hash", QString::fromLatin1(anchored.hash));
    return json.take();
}

std::optional<HoldPlaced> holdPlacedFrom(const QJsonObject &body)
{
    const auto kind = holdFromName(textAt(body, "hold"));
    if (!kind)
        return std::nullopt;
    return HoldPlaced{*kind, textAt(body, "detail")};
}

std::optional<HoldReleased> holdReleasedFrom(const QJsonObject &body)
{
    const auto kind = holdFromName(textAt(body, "hold"));
    HoldReleased released{body.value(QLatin1String("id")).toInteger(),
                          kind.value_or(HoldKind::Epoch), textAt(body, "reason"),
                          textAt(body, "by")};
    if (!kind || released.holdId <= 0 || released.reason.isEmpty())
        return std::nullopt;
    return released;
}

std::optional<MachineNoted> machineNotedFrom(const QJsonObject &body)
{
    const MachineNoted noted{textAt(body, "mark")};
    return noted.mark.isEmpty() ? std::nullopt : std::optional(noted);
}

std::optional<EpochBegun> epochBegunFrom(const QJsonObject &body)
{
    const EpochBegun begun{textAt(body, "epoch"), textAt(body, "cause"),
                           body.value(QLatin1String("from_seq")).toInteger(),
                           textAt(body, "from_hash").toLatin1()};
    if (begun.epoch.isEmpty() || begun.cause.isEmpty() || begun.fromHash.size() != HashSize)
        return std::nullopt;
    return begun;
}

std::optional<HeadAnchored> headAnchoredFrom(const QJsonObject &body)
{
    const HeadAnchored anchored{textAt(body, "source"), textAt(body, "name"),
                                body.value(QLatin1String("seq")).toInteger(),
                                textAt(body, "hash").toLatin1()};
    if (anchored.source.isEmpty() || anchored.seq <= 0 || anchored.hash.size() != HashSize)
        return std::nullopt;
    return anchored;
}

} // namespace ct
