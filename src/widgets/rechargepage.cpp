// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rechargepage.h"

namespace ct {

RechargePage::RechargePage(const Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk) {}

} // namespace ct
