// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tender.h>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ct {

//! How a whole list of sales is paid: in cash, by UPI, or on one customer's account.
class PaidBy final : public QWidget
{
    Q_OBJECT
public:
    //! `hasAccounts`: sales can be put on account.
    explicit PaidBy(bool hasAccounts, QWidget *parent = nullptr);

    PayKind kind() const;
    //! Digits; empty unless on account.
    QString customer() const;
    void choose(PayKind kind, const QString &customer);
    //! Why it cannot be paid like this, in a sentence; empty: it can.
    QString problem() const;

signals:
    void changed();

private:
    QComboBox *m_kind;
    QLineEdit *m_customer;
};

} // namespace ct
