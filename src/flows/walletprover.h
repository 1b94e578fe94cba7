// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>
#include <clock.h>

#include <optional>

namespace ct {

//! Compares each balance with the book and keeps what came of it. It corrects nothing: a difference
//! stands until something explains it or the owner accepts it.
//!
//! A wallet that is lower than the book can explain, twice in a row, stops selling until the owner
//! has looked: the book may be an old copy, or somebody else spends from the account. Whoever lets
//! selling go on accepts the difference with that, and one that comes later stops again.
//!
//! Every account has a wallet of its own: the first balance of another one is an opening, and what
//! was sold with the account before moves nothing in it.
class WalletProver
{
public:
    explicit WalletProver(Book &book) : m_book(book) {}

    //! What a balance is measured against: where the book stood, and whose wallet was asked for.
    struct Mark
    {
        qint64 seq = 0;
        QString account; //!< see Provider::account()
    };
    //! To be called just before a balance of `account` is asked for; take() wants it back.
    Mark mark(const QString &account) const;
    //! Compares. Faults: Storage; Refused where another process has just compared.
    Result<WalletProof> take(const Balance &balance, const Mark &mark);
    //! The owner accepts what is unexplained, for a reason; a hold because of it is released too.
    //! Malformed: nothing is unexplained, or there is no reason.
    Result<WalletProof> accept(const QString &by, const QString &reason);
    //! The owner lets selling go on: releases the hold of the wallet, and accepts what is
    //! unexplained, so that money which goes missing after this is noticed. Faults: Malformed (no
    //! such hold, or no reason), Refused (another process has just compared), Storage.
    Result<Done> release(const QString &by, const QString &reason);

    //! True where a balance should be asked for again soon, to be sure of what was found.
    static bool wantsSecondLook(const WalletProof &proof);

private:
    Result<Done> stopSelling(WalletProof &next, const std::optional<WalletProof> &last);

    Book &m_book;
};

} // namespace ct
