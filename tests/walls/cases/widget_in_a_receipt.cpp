// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// room: receipts
// allowed in: widgets
// refused with: theme.h: No such file
#ifdef CT_TRESPASS
#include <theme.h>
#endif
int placeholder();
