// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// room: models
// allowed in: widgets
// refused with: QtGui/QIcon: No such file
#ifdef CT_TRESPASS
#include <QtGui/QIcon>
bool trespass(const QIcon &icon)
{
    return icon.isNull();
}
#endif
int placeholder();
