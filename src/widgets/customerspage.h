// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <accountledger.h>
#include <duefinder.h>
#include <linemodel.h>

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace ct {

class CustomerPanel;

//! Customers and what they owe, and whose recharge runs out soon. Nothing is ever sent to anybody
//! from here: a message is opened with its text, and a person sends it.
class CustomersPage final : public QWidget
{
    Q_OBJECT
public:
    enum class Show { Everybody, Owing, DueSoon };

    CustomersPage(const Desk &desk, AccountLedger &ledger, QWidget *parent = nullptr);

    //! Chooses this customer, known or not.
    void showCustomer(const QString &number);
    void choose(Show what);

signals:
    //! The recharge form is wanted with this sale in it.
    void repeatWanted(const ct::Intent &intent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildList();
    QWidget *buildDueDeeds();
    void addKeys();
    void reload();
    void reloadCustomers();
    void showDue();
    void showTotals();
    void showChosen();
    void setLines(const QList<Line> &lines, const QString &emptyWords);
    Line lineOf(const CustomerEntry &entry) const;
    Line lineOf(const DueRecharge &due) const;
    const DueRecharge *chosenDue() const;
    QString dueText(const DueRecharge &due) const;
    void writeToDue();
    void copyDueText();
    void repeatDue();
    void addCustomer();

    const Desk m_desk;
    AccountLedger &m_ledger;
    DueFinder m_finder;
    QList<DueRecharge> m_due;
    Show m_show = Show::Everybody;
    LineModel m_model;
    QTimer m_searchSoon;
    QLineEdit *m_search = nullptr;
    QButtonGroup *m_chips = nullptr;
    QLabel *m_totals = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_dueDeeds = nullptr;
    QPushButton *m_repeat = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_note = nullptr;
    CustomerPanel *m_panel;
};

} // namespace ct
