// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walletprover.h"

#include <book.h>
#include <clock.h>
#include <provider.h>

#include <QObject>
#include <QTimer>
#include <optional>

namespace ct {

//! Knows the balance of the wallet and how old that knowledge is. Asks at start, after settled
//! attempts (at most once in 5 s), and every minute when nothing happens. It never holds up a sale.
class WalletWatch : public QObject
{
    Q_OBJECT
public:
    WalletWatch(Book &book, Provider &provider, const Clock &clock, QObject *parent = nullptr);

    //! Asks now and keeps asking; the last known balance of the book is shown until then.
    void start();
    //! Asks soon: at once, or when 5 s have passed since the last question.
    void askSoon();

    std::optional<Balance> balance() const { return m_balance; }
    //! Whether the newest question was answered; the fault if not.
    std::optional<Fault> trouble() const { return m_trouble; }
    //! The balance while it is younger than 60 s: young enough to refuse a sale.
    std::optional<Money> freshBalance() const;
    //! How book and wallet stand to each other; empty: never compared yet.
    std::optional<WalletProof> proof() const { return m_proof; }
    //! False: the newest balance could not be written into the book.
    bool isBooked() const { return m_booked; }

signals:
    void balanceChanged(const ct::Balance &balance);
    void failed(ct::Fault fault);
    //! Another comparison: proof() says which.
    void proofChanged();

private:
    void ask();
    void compare();
    void readProof();
    void takeBalance(Result<Balance> answer);

    Book &m_book;
    Provider &m_provider;
    const Clock &m_clock;
    WalletProver m_prover;
    QTimer m_timer;
    std::optional<WalletProof> m_proof;
    WalletProver::Mark m_mark; //!< of the question under way, and of the newest answer
    QString m_freshOf;         //!< the account of the last answer
    std::optional<Balance> m_balance;
    std::optional<std::chrono::milliseconds> m_freshAt; //!< monotonic time of the last answer
    std::optional<std::chrono::milliseconds> m_askedAt; //!< monotonic time of the last question
    std::optional<Fault> m_trouble;
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_booked = true;
};

} // namespace ct
