// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace ct {

//! What the shop takes for each service on top of the amount: rupees, or a part in percent. Kept
//! as soon as a field is left.
class ChargeCard final : public QFrame
{
    Q_OBJECT
public:
    //! `desk` has chargeFor and keepCharge; everything in it must outlive the card.
    explicit ChargeCard(const Desk &desk, QWidget *parent = nullptr);

private:
    void add(QGridLayout *grid, int index, Service service);
    void save(Service service, QLineEdit *edit);

    const Desk m_desk;
    QLabel *m_words;
};

} // namespace ct
