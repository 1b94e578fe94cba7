// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopdays.h"

#include "projection.h"

namespace ct {

Result<ShopDays> ShopDays::of(Connection &connection)
{
    Statement ask(connection, "SELECT value FROM meta WHERE key='day_offset_seconds'");
    if (!ask.exec() || !ask.next())
        return ask.error();
    return ShopDays(ask.text(0).toInt());
}

QString ShopDays::dayOf(const QDateTime &at) const
{
    return Projection::dayOf(at, m_offset);
}

QDate ShopDays::dateOf(const QDateTime &at) const
{
    return at.toUTC().addSecs(m_offset).date();
}

QDateTime ShopDays::startOf(const QDate &day) const
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(-m_offset);
}

bool ShopDays::isStart(const QDateTime &at) const
{
    return startOf(dateOf(at)) == at;
}

} // namespace ct
