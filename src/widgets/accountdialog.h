// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <accountledger.h>

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ct {

//! Asks for one line of a customer's account, or for its limit. It stays until the page says that
//! what was given is kept.
class AccountDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { Payment, Charge, Credit, Limit };

    AccountDialog(Kind kind, const QString &title, const CustomerAccount &account,
                  QWidget *parent = nullptr);

    void showProblem(const QString &sentence);

signals:
    //! A whole amount (of a limit it may be zero) and the words beside it.
    void given(ct::Money amount, const QString &note);

private:
    void follow();
    std::optional<Money> amount() const;

    const Kind m_kind;
    const CustomerAccount m_account;
    QLineEdit *m_amount;
    QLineEdit *m_note = nullptr;
    QLabel *m_after;
    QLabel *m_problem;
    QPushButton *m_confirm = nullptr;
};

} // namespace ct
