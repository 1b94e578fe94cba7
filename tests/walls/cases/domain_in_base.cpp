// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// room: base
// allowed in: domain
// refused with: attempt.h: No such file
#ifdef CT_TRESPASS
#include <attempt.h>
#endif
int placeholder();
