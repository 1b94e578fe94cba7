// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QWidget>
#include <optional>

class QLabel;
class QScreen;

namespace ct {

class UpiCard;

//! What a customer may see of the sale at this moment.
struct CustomerView
{
    QString number;              //!< grouped; empty: nothing was typed yet
    QString operatorName;        //!< without what is only a guess
    std::optional<Money> toPay;  //!< amount and service charge
    bool mayPay = false;         //!< the form is whole: the customer may be asked for the money
    std::optional<Attempt> sale; //!< a sale that was made, in place of the form
};

//! The second screen, turned to the customer: number, operator and what is to be paid, then how it
//! ended, in the language of receipts. It takes no keys and never holds the program open.
class CustomerScreen final : public QWidget
{
    Q_OBJECT
public:
    //! Everything in `desk` must outlive it.
    explicit CustomerScreen(const Desk &desk, QWidget *parent = nullptr);

    //! The first screen that the counter itself does not stand on; null where there is none.
    static QScreen *screenBeside(const QScreen *counters);

    //! Fills this screen, if it does not yet.
    void showOn(QScreen &screen);
    void show(const CustomerView &view);

private:
    void showSale(const Attempt &sale);
    void showForm(const CustomerView &view);

    const Desk m_desk;
    QLabel *m_head;
    QLabel *m_number;
    QLabel *m_operator;
    QLabel *m_amount;
    QLabel *m_advice;
    UpiCard *m_upi;
};

} // namespace ct
