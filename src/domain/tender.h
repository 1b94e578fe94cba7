// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <money.h>

#include <QString>
#include <optional>

namespace ct {

//! How a sale is paid at the counter.
enum class PayKind {
    Cash,
    Upi,     //!< the shop's own QR code; whether money came is only known to the shop's bank
    Account, //!< udhaar: the customer pays later
};
//! "cash", "upi", "account": the words of journal, database and commands.
QString payKindName(PayKind kind);
std::optional<PayKind> payKindFromName(const QString &name);

//! How the person at the counter says that a sale is paid.
struct Tender
{
    PayKind kind = PayKind::Cash;
    Money given = {}; //!< cash that was put down; zero: nobody counted it

    bool operator==(const Tender &) const = default;
};

//! How an attempt was paid, as the book keeps it for ever.
struct KeptTender
{
    PayKind kind = PayKind::Cash;
    Money kept;       //!< what stayed with the shop: never what was put down. Zero on account, and
                      //!< for a further try of a sale whose money the shop has already
    Money given;      //!< what was put down; zero: nobody counted it
    qint64 shift = 0; //!< whose drawer; 0: no shift was open

    bool operator==(const KeptTender &) const = default;
};

//! What the customer gets back of `given`; empty: it is less than what is to be paid.
std::optional<Money> changeOf(Money given, Money toPay);

} // namespace ct
