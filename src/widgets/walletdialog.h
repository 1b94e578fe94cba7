// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <walletproof.h>

#include <QDialog>

class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ct {

//! How book and wallet stand to each other: what differs, which sales could explain it, and what
//! the owner may enter: money put into the wallet, or that a difference is accepted.
class WalletDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit WalletDialog(const Desk &desk, QWidget *parent = nullptr);

signals:
    //! A person wants to see this sale.
    void openWanted(const ct::OrderId &orderId);

private:
    QWidget *buildTopUp();
    QWidget *buildAccept();
    void refresh();
    void addGap(const WalletGap &gap);
    void addSet(QTreeWidgetItem *under, const QList<Suspect> &set);
    QString describe(const OrderId &orderId) const;
    void enterTopUp();
    void acceptDifference();

    const Desk m_desk;
    QLabel *m_sentence;
    QTreeWidget *m_gaps;
    QGroupBox *m_accept = nullptr;
    QLineEdit *m_amount = nullptr;
    QLineEdit *m_reference = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_note;
};

} // namespace ct
