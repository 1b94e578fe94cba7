// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <chrono>

namespace ct {

//! Where the program takes the time from, so that tests and simulations own it.
class Clock
{
public:
    virtual ~Clock() = default;

    //! Wall time in UTC, in milliseconds. It may jump; nothing may depend on its order.
    virtual QDateTime now() const = 0;
    //! Time since some fixed moment of this process's machine; it never goes back.
    virtual std::chrono::milliseconds monotonic() const = 0;
};

//! The machine's own clocks.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
};

//! "2026-11-22T09:31:07.114Z"; the form of every time in JSON, journal and logs.
QString isoUtc(const QDateTime &at);
//! The reverse of isoUtc(); an invalid QDateTime where the text is not of that form.
QDateTime fromIsoUtc(const QString &text);

} // namespace ct
