// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <disputedesk.h>
#include <disputemodel.h>

#include <QListView>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ct {

class DisputePanel;

//! The owner's page: what did not go well, how old it is, what money is stuck, and what to do.
class DisputesPage final : public QWidget
{
    Q_OBJECT
public:
    DisputesPage(const Desk &desk, DisputeDesk &disputes, QWidget *parent = nullptr);

    //! Chooses the case of this order, where it is on the list.
    void showOrder(const OrderId &orderId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildList();
    QLabel *addFigure(QHBoxLayout *row, const QString &name, const QString &caption);
    void reload();
    void showChosen();

    const Desk m_desk;
    DisputeDesk &m_disputes;
    DisputeModel m_model;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_stuck = nullptr;
    QLabel *m_owed = nullptr;
    QLabel *m_late = nullptr;
    DisputePanel *m_panel;
};

} // namespace ct
