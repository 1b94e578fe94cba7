// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customeraccount.h"

#include <result.h>

namespace ct {

//! One connection of a customer: the own mobile, the dish on the roof, the meter of the house.
struct CustomerNumber
{
    Service service = Service::Mobile;
    QString number;
    QString label; //!< "wife", "shop"; may be empty

    bool operator==(const CustomerNumber &) const = default;
};

//! Who a customer is. It stands beside the journal, so that it can be erased.
struct Customer
{
    QString number; //!< the key; isCustomerNumber()
    QString name;
    QString village;
    QString language; //!< "hi": of what is written to the customer; empty: the shop's
    QString note;
    QList<CustomerNumber> numbers; //!< further connections

    bool operator==(const Customer &) const = default;
};

//! A customer with the account; either may be empty but for the number.
struct CustomerEntry
{
    Customer customer;
    CustomerAccount account;

    bool operator==(const CustomerEntry &) const = default;
};

//! All accounts together.
struct AccountTotals
{
    qint64 owing = 0; //!< how many owe something
    Money owed;       //!< by those; advances are not taken off

    bool operator==(const AccountTotals &) const = default;
};

//! Customers and what they owe (udhaar). A sale on account is charged by Book::begin() itself, in
//! the transaction that makes the attempt (SaleRequest::onAccount), and credited by Book::record()
//! in the one that takes it back; here is all else. Errors are Fault::Storage throughout and
//! Fault::Malformed for a number, name or amount that cannot be. Thread: the book's.
class AccountLedger
{
public:
    virtual ~AccountLedger() = default;

    //! How an account stands; one that was never touched has no limit and owes nothing.
    virtual Result<CustomerAccount> account(const QString &customer) const = 0;
    //! From now on so much may be owed; what is owed already stays.
    virtual Result<Done> setLimit(const QString &customer, Money limit, const QString &by) = 0;
    //! Writes one line that no sale makes: a payment, or a charge or credit with a note that says
    //! why. Of `move` customer, kind, amount, note and by count; the book sets the rest.
    virtual Result<AccountMove> enter(const AccountMove &move) = 0;
    //! Lines of one account, newest first, those before `beforeSeq` (0: from the newest).
    virtual Result<QList<AccountMove>> moves(const QString &customer, qint64 beforeSeq,
                                             int limit) const = 0;
    virtual Result<AccountTotals> totals() const = 0;
    //! The customer in whose account an attempt was sold; empty: it was paid for at the counter.
    virtual Result<QString> onAccountOf(const OrderId &orderId) const = 0;

    //! Keeps or changes who a customer is, with all connections.
    virtual Result<Done> keep(const Customer &customer) = 0;
    //! Erases name, village, language, note and connections; the account stays under its number.
    virtual Result<Done> erase(const QString &customer, const QString &by) = 0;
    //! Who has this number, as key or as a connection; empty: nobody is known by it.
    virtual Result<std::optional<Customer>> customerOf(const QString &number) const = 0;
    //! Customers any part of whose number, name, village or connections is `search`: by name;
    //! with `owingOnly` those who owe, most first. Accounts without a name are among them.
    virtual Result<QList<CustomerEntry>> customers(const QString &search, bool owingOnly,
                                                   int limit) const = 0;
};

} // namespace ct
