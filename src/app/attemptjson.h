// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>
#include <proposal.h>

#include <QJsonArray>
#include <QJsonObject>

namespace ct {

//! An attempt as other programs read it; the fields and their forms are fixed.
QJsonObject attemptJson(const Attempt &attempt);
//! Its evidence, oldest first.
QJsonArray evidenceJson(const QList<StoryLine> &story);

//! {"decision":"failed","denials":3,"first":…,"last":…,"canary":…}: what the owner may decide.
QJsonObject proposalJson(const FailureProposal &proposal);

//! Adds what the wallet proof says beside a balance: "book", "difference", "agrees",
//! "explained_by" (sets of attempts, any one of which explains a part of it), "margins".
void addProof(QJsonObject &object, const WalletProof &proof, Money balance);

} // namespace ct
