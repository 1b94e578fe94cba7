// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QFrame>

namespace ct {

//! What the counter does beside its windows, kept as soon as it is chosen.
class MannerCard final : public QFrame
{
    Q_OBJECT
public:
    //! `desk` has manner and keepManner; everything in it must outlive the card.
    explicit MannerCard(const Desk &desk, QWidget *parent = nullptr);
};

} // namespace ct
