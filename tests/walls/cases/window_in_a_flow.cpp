// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// room: flows
// allowed in: widgets
// refused with: QWidget: No such file
#ifdef CT_TRESPASS
#include <QWidget>
bool trespass(const QWidget &widget)
{
    return widget.isVisible();
}
#endif
int placeholder();
