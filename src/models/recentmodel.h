// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attemptmodel.h"

namespace ct {

//! The newest attempts, for the list beside the form: the same columns and roles as the history.
class RecentModel final : public AttemptModel
{
    Q_OBJECT
public:
    static constexpr int Rows = 12;

    //! Reads them at once.
    explicit RecentModel(const Book &book, QObject *parent = nullptr);

protected:
    bool wants(const Attempt &) const override { return true; }
    bool isComplete() const override { return true; }
    int most() const override { return Rows; }
};

} // namespace ct
