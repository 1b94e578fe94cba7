// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book.h"
#include "tender.h"

#include <result.h>
#include <QList>
#include <chrono>
#include <optional>

namespace ct {

//! Who waits for an answer stands at the counter for so long, and is told there; whatever comes to
//! nothing later, or is taken back, was told to nobody.
inline constexpr std::chrono::minutes WaitsAtTheCounter{2};
//! After so long nobody is called any more; the money stays among the refunds that are due.
inline constexpr std::chrono::days CalledBackFor{30};

//! A customer who left before the sale came to nothing.
struct Owed
{
    Attempt attempt; //!< the latest of its intent
    //! What the shop still has of the customer; zero: it was on account, which has had it back, or
    //! nobody wrote down how it was paid.
    Money due;
    std::optional<PayKind> paidBy; //!< empty: not written down

    bool operator==(const Owed &) const = default;
};

//! How somebody was settled with.
enum class OwedEnd {
    Cash, //!< the money was given back
    Upi,  //!< it was sent back
    Told, //!< nothing was due, and the customer knows
};
//! "cash", "upi", "told".
QString owedEndName(OwedEnd end);
std::optional<OwedEnd> owedEndFromName(const QString &name);

//! Customers whose sale came to nothing after they had left. Errors are Fault::Storage, and
//! Fault::Refused for a deed that does not fit. Thread: the book's.
class OwedLedger
{
public:
    virtual ~OwedLedger() = default;

    //! Oldest first; sales of the last CalledBackFor.
    virtual Result<QList<Owed>> owed(int limit) const = 0;
    //! Takes somebody off the list, once. Money goes out of the open shift's drawer, as
    //! ShiftLedger::payRefund() does it; a shop that keeps no shifts has it out of its pocket.
    //! Refused: there is nothing to settle for that order, money is due and only Told was said, or
    //! the other way round; the drawer is being counted; the owner wants a shift and none is open.
    virtual Result<Done> settleOwed(const OrderId &orderId, OwedEnd end, const QString &by) = 0;
};

//! The list is a part of the book; null: this book keeps none (tests).
inline OwedLedger *owedIn(Book &book)
{
    return dynamic_cast<OwedLedger *>(&book);
}

} // namespace ct
