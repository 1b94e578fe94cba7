// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// room: store
// allowed in: provider
// refused with: encode.h: No such file
#ifdef CT_TRESPASS
#include <encode.h>
#endif
int placeholder();
