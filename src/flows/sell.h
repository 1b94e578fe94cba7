// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <book.h>
#include <clock.h>
#include <provider.h>

#include <QObject>
#include <QTimer>
#include <map>
#include <memory>
#include <optional>

namespace ct {

class WalletWatch;

//! Makes one sale: on the disk first, then at most one request, then whatever came is recorded.
//!
//! It outlives every window; the program ends only when isIdle(), or leaves a Sending attempt to
//! the recovery of its next start.
class Sell : public QObject
{
    Q_OBJECT
public:
    //! All must outlive this object. Without a `wallet` the request's own freshBalance counts.
    Sell(Book &book, Provider &provider, const Clock &clock, const WalletWatch *wallet,
         QObject *parent = nullptr);

    //! Begins a sale and sends it. A Permit never leaves this class: the caller gets the attempt
    //! (being sent), the existing one, or the refusal. Faults: Storage.
    struct Begun
    {
        Attempt attempt;
    };
    using Start = std::variant<Begun, Existing, Refused>;
    Result<Start> start(const SaleRequest &request);

    //! True when no request of this process is under way and nothing waits to be recorded.
    bool isIdle() const { return m_calls.empty(); }
    int underWay() const { return int(m_calls.size()); }

signals:
    //! The request of this attempt has ended and what came of it is recorded.
    void ended(const ct::Attempt &attempt);
    //! The answer was about another order: somebody should ask about that one.
    void otherOrderNamed(const ct::OrderId &orderId);
    //! An answer came and cannot be recorded at the moment (disk full, …); it is tried again.
    void recordingFailed(const ct::OrderId &orderId);
    void idle();

private:
    struct Call
    {
        std::unique_ptr<SendLease> lease;
        std::optional<Evidence> evidence; //!< came, and is not recorded yet
    };

    void takeAnswer(const OrderId &orderId, Result<Evidence> answer);
    void record(const OrderId &orderId);
    void recordAgain();

    Book &m_book;
    Provider &m_provider;
    const Clock &m_clock;
    const WalletWatch *m_wallet;
    std::map<OrderId, Call> m_calls;
    QTimer m_recordAgain;
};

} // namespace ct
