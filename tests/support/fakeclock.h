// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clock.h>

namespace ct {

//! A clock that a test owns: it stands still until it is moved.
class FakeClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    //! Both clocks go on, as they do when time passes.
    void pass(std::chrono::milliseconds time)
    {
        m_now = m_now.addMSecs(time.count());
        m_monotonic += time;
    }
    //! Only the wall clock jumps, as when somebody sets it.
    void setNow(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(4, 1, 7, 114), Qt::UTC);
    std::chrono::milliseconds m_monotonic{1'000'000};
};

} // namespace ct
