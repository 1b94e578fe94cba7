// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace ct {

//! Why selling is stopped although book, disk and credential are well. What is sold already stays
//! visible, is asked about and can be decided; only new attempts are refused.
enum class HoldKind {
    Epoch,     //!< restored from an older copy, and what was sold since may be missing here
    Machine,   //!< the folder was last used on another computer
    Wallet,    //!< the wallet is lower than the book can explain
    Reconcile, //!< rebuilt or merged: open attempts wait for one answer of the provider each
};

//! One reason that stands, kept in the journal until it is released.
struct Hold
{
    qint64 id = 0; //!< the number of its journal entry
    HoldKind kind = HoldKind::Epoch;
    QDateTime at;   //!< UTC
    QString detail; //!< what a person may want to know beside the kind: an amount, a date

    bool operator==(const Hold &) const = default;
};

//! The word of a kind in journal, commands and JSON: "epoch", "machine", "wallet", "reconcile".
QString holdName(HoldKind kind);
std::optional<HoldKind> holdFromName(const QString &name);

} // namespace ct
