// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// room: widgets
// allowed in: provider
// refused with: encode.h: No such file
#ifdef CT_TRESPASS
#include <encode.h>
#endif
int placeholder();
