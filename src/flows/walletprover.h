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
//! has looked: the book may be an old copy, or somebody else spends from the account. Once the
//! owner has let selling go on it does so, while that difference stands and grows; one that comes
//! after it was accepted stops again.
class WalletProver
{
public:
    explicit WalletProver(Book &book) : m_book(book) {}

    //! To be called just before a balance is asked for; take() wants it back.
    qint64 mark() const;
    //! Compares. Faults: Storage; Refused where another process has just compared.
    Result<WalletProof> take(const Balance &balance, qint64 mark);
    //! The owner accepts what is unexplained, for a reason; a hold because of it is released too.
    //! Malformed: nothing is unexplained, or there is no reason.
    Result<WalletProof> accept(const QString &by, const QString &reason);

    //! True where a balance should be asked for again soon, to be sure of what was found.
    static bool wantsSecondLook(const WalletProof &proof);

private:
    Result<Done> stopSelling(WalletProof &next, const std::optional<WalletProof> &last);

    Book &m_book;
};

} // namespace ct
