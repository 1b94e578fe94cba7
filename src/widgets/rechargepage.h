// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QWidget>

namespace ct {

//! The page where the shop sells: one form for every service, built from the catalogue.
class RechargePage final : public QWidget
{
    Q_OBJECT
public:
    explicit RechargePage(const Desk &desk, QWidget *parent = nullptr);

private:
    const Desk m_desk;
};

} // namespace ct
