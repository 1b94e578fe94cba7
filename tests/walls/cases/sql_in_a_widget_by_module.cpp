// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// room: widgets
// allowed in: store
// refused with: QtSql/QSqlQuery: No such file
#ifdef CT_TRESPASS
#include <QtSql/QSqlQuery>
int trespass(const QSqlQuery &query)
{
    return query.at();
}
#endif
int placeholder();
