// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <owed.h>

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace ct {

//! kind "owed_end", subject the order: its customer was settled with, past every drawer.
struct OwedEnded
{
    OwedEnd end = OwedEnd::Told;
    IntentKey intent;
    Money amount; //!< zero with Told, above it otherwise
    QString by;
};

QByteArray toBody(const OwedEnded &ended);
std::optional<OwedEnded> owedEndedFrom(const QJsonObject &body);

} // namespace ct
