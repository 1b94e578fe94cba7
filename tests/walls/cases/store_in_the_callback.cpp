// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// room: callback
// allowed in: store
// refused with: journalentry.h: No such file
#ifdef CT_TRESPASS
#include <journalentry.h>
#endif
int placeholder();
