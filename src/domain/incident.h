// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statemachine.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace ct {

//! An incident as the book keeps it: it stays open until the owner says that it was seen to.
struct BookedIncident
{
    qint64 seq = 0; //!< the number of its journal entry; never reused
    QDateTime at;   //!< UTC
    OrderId orderId;
    Incident kind = Incident::None;
    State from = State::Sending;     //!< the attempt's state before what brought the incident
    State to = State::Sending;       //!< and after it
    OrderId other;                   //!< the other order, where there is one and it is ours
    std::optional<QDateTime> seenAt; //!< empty: open
    QString seenBy;
    QString note; //!< what the owner wrote when it was seen to

    bool operator==(const BookedIncident &) const = default;
};

} // namespace ct
