// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
// room: store
// allowed in: secrets
// refused with: seal.h: No such file
#ifdef CT_TRESPASS
#include <seal.h>
#endif
int placeholder();
