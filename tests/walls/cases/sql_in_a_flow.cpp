// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// room: flows
// allowed in: store
// refused with: QtSql/QSqlDatabase: No such file
#ifdef CT_TRESPASS
#include <QtSql/QSqlDatabase>
bool trespass(const QSqlDatabase &database)
{
    return database.isOpen();
}
#endif
int placeholder();
