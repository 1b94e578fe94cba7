// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// room: provider
// allowed in: store
// refused with: connection.h: No such file
#ifdef CT_TRESPASS
#include <connection.h>
#endif
int placeholder();
