// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <accountledger.h>
#include <clock.h>
#include <shop.h>

#include <QCoreApplication>
#include <QTranslator>
#include <memory>

namespace ct {

//! The words about customers' accounts: on the page, on a statement, in a message to the customer.
//! Without a language those of the windows, with one those of that customer.
class AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(ct::AccountWords)
public:
    explicit AccountWords(const QString &language = {});

    //! "Owes ₹ 240.00", "₹ 50.00 in advance", "Owes nothing".
    QString standing(Money owed) const;
    //! "Limit ₹ 1,000.00", "No limit: nothing on account".
    QString limit(const CustomerAccount &account) const;
    //! What a line of the account is: "Sale on account", "Sale given back", "Payment", a note.
    QString moveWord(const AccountMove &move) const;
    //! The account as plain text, oldest line first, with shop, sums and date; `newestFirst` as the
    //! ledger gives them.
    QString statement(const Customer &customer, const CustomerAccount &account,
                      const QList<AccountMove> &newestFirst, const Shop &shop,
                      const QDateTime &now) const;
    //! A friendly message: what is owed.
    QString reminder(const Customer &customer, const CustomerAccount &account,
                     const Shop &shop) const;
    //! A friendly message: the recharge of a number runs out.
    QString dueSoon(const QString &name, const QString &operatorName, const QString &number,
                    Money amount, const QDate &due, const Shop &shop) const;
    //! A message to a customer who left before the recharge came to nothing: what is due back, zero
    //! where nothing was taken.
    QString cameToNothing(const QString &name, const QString &operatorName, const QString &number,
                          Money amount, Money due, const Shop &shop) const;

private:
    QString text(const char *source) const;

    std::shared_ptr<QTranslator> m_translator; //!< empty: the language of the windows
};

//! The one line of a customer that a list shows: the name, or the number where there is none.
QString customerTitle(const Customer &customer);

} // namespace ct
