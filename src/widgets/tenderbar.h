// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"
#include "typedtender.h"

#include <tender.h>

#include <QWidget>
#include <array>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ct {

struct SaleRequest;

//! How the customer pays: in cash (with the change, where what was put down is typed), by UPI, or
//! on account. Cash that nobody counted is what it stands at, and asks nothing.
class TenderBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TenderBar(const Desk &desk, QWidget *parent = nullptr);

    PayKind kind() const { return m_kind; }
    void choose(PayKind kind);
    //! As it stands, to be put back later.
    TypedTender typed() const;
    void setTyped(const TypedTender &typed);
    //! What is to be paid, and for which number; empty: not known yet.
    void setSale(const std::optional<Money> &toPay, const QString &number);
    //! Why it cannot be paid like this, in a sentence; empty: it can.
    QString problem() const;
    //! Puts what the person says into a sale.
    void fill(SaleRequest *request) const;
    //! Back to cash. The change of the sale that was made stays to be read until the next begins.
    void soldOne();
    void clear();
    //! Enters the field that there is something to type in; false: there is none.
    bool enter();

signals:
    //! Another way to pay, or another amount or customer.
    void changed();
    //! Enter in its field.
    void finished();

private:
    void showKind();
    void showWords();
    void findWords();
    void showCustomer();
    std::optional<Money> given() const;

    const Desk &m_desk;
    PayKind m_kind = PayKind::Cash;
    std::optional<Money> m_toPay;
    QString m_number;
    std::array<QPushButton *, 3> m_kinds{}; //!< in the order of PayKind
    QLineEdit *m_given;
    QLineEdit *m_customer;
    QLabel *m_change; //!< large: money that goes over the counter
    QLabel *m_words;
};

} // namespace ct
