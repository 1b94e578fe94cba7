// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountdialog.h"
#include "desk.h"

#include <accountledger.h>
#include <linemodel.h>

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;

namespace ct {

//! One customer at the side of the list: who it is, what is owed, every line of the account, and
//! what can be done.
class CustomerPanel final : public QFrame
{
    Q_OBJECT
public:
    CustomerPanel(const Desk &desk, AccountLedger &ledger, QWidget *parent = nullptr);

    //! Shows this customer; empty: nobody is chosen.
    void show(const QString &number);
    QString number() const { return m_account.customer; }
    void refresh();

    void takePayment() { openAccount(AccountDialog::Kind::Payment); }
    void showStatement();
    void edit();
    void write();

signals:
    //! Who it is, or the account, was changed here.
    void changed(const QString &number);

private:
    QWidget *buildHead();
    QWidget *buildMoves();
    QWidget *buildDeeds();
    void fill();
    void openAccount(AccountDialog::Kind kind);
    void takeEntry(AccountDialog *dialog, AccountDialog::Kind kind, Money amount,
                   const QString &note);
    void takeAllowedEntry(AccountDialog *dialog, AccountDialog::Kind kind, Money amount,
                          const QString &note);
    void askToErase();
    void say(const QString &sentence, bool bad = false);
    QList<AccountMove> allMoves() const;

    const Desk m_desk;
    AccountLedger &m_ledger;
    Customer m_customer;
    CustomerAccount m_account;
    LineModel m_moves;
    QWidget *m_body;
    QLabel *m_nothing;
    QLabel *m_name = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_numbers = nullptr;
    QLabel *m_standing = nullptr;
    QLabel *m_limit = nullptr;
    QLabel *m_note = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_noMoves = nullptr;
    QPushButton *m_statement = nullptr;
    QPushButton *m_remind = nullptr;
    QPushButton *m_erase = nullptr;
};

} // namespace ct
