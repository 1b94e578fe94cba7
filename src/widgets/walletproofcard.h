// SPDX-FileCopyrightText: 2026 The Countertop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <QFrame>

class QLabel;

namespace ct {

//! "Wallet agrees with the book": one figure, to the paisa or by how much not, and when it was
//! looked at. For the status bar's panel and for the day book.
class WalletProofCard final : public QFrame
{
    Q_OBJECT
public:
    explicit WalletProofCard(const Desk &desk, QWidget *parent = nullptr);

    //! "to the paisa", "differs by ₹ 239.00", "not compared yet".
    static QString figure(const Desk &desk);

private:
    void refresh();

    const Desk m_desk;
    QLabel *m_figure;
    QLabel *m_detail;
};

} // namespace ct
