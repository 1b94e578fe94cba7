// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// room: models
// allowed in: flows
// refused with: sell.h: No such file
#ifdef CT_TRESPASS
#include <sell.h>
#endif
int placeholder();
