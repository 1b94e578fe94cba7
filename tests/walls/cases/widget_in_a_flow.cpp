// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// room: flows
// allowed in: widgets
// refused with: mainwindow.h: No such file
#ifdef CT_TRESPASS
#include <mainwindow.h>
#endif
int placeholder();
