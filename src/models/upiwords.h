// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <upi.h>

#include <QCoreApplication>

namespace ct {

//! What is wrong with a UPI id, in words that also say how one looks.
class UpiWords
{
    Q_DECLARE_TR_FUNCTIONS(ct::UpiWords)
public:
    static QString sentence(UpiProblem problem);
};

} // namespace ct
