// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <accountledger.h>
#include <linemodel.h>
#include <owed.h>

#include <QDialog>

class QLabel;
class QLayout;
class QListView;
class QPushButton;

namespace ct {

//! Customers who left before their sale came to nothing: whom to call, what to give back, and one
//! key to write to them or to settle.
class OwedDialog final : public QDialog
{
    Q_OBJECT
public:
    //! The most that are listed, oldest first.
    static constexpr int Most = 100;

    //! `ledger` must outlive the dialog.
    OwedDialog(const Desk &desk, OwedLedger &ledger, QWidget *parent = nullptr);

signals:
    //! The story of that order.
    void openWanted(const ct::OrderId &orderId);

private:
    QLayout *buildDeeds();
    QPushButton *deed(const QString &words, const char *name);
    void reload();
    void showChosen();
    const Owed *chosen() const;
    std::optional<Customer> customerOf(const Owed &owed) const;
    Line lineOf(const Owed &owed) const;
    void write();
    void copyNumber();
    void settle(OwedEnd end);
    void settleAllowed(OwedEnd end);
    void say(const QString &words, const char *look);

    const Desk m_desk;
    OwedLedger &m_ledger;
    QList<Owed> m_owed;
    LineModel m_lines;
    QListView *m_list;
    QLabel *m_number;
    QLabel *m_words;
    QLabel *m_note;
    QPushButton *m_write = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_story = nullptr;
    QPushButton *m_cash = nullptr;
    QPushButton *m_upi = nullptr;
    QPushButton *m_told = nullptr;
};

} // namespace ct
